import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Locale } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type BotInSandbox, shown, startBotInSandbox } from "./bot-in-sandbox.ts";
import { mayorsArticles } from "./folders.ts";

const LAMP = [
  "---\ntitle: A lamp for the harbour wall\ndate: 2026-02-17\nsource: The Quay Courier\n---\n",
  "“The wall needs a lamp at last,” said Osvald Trelleborg, the harbour master of Port Ellen.\n",
].join("\n");

let bot: BotInSandbox;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-asking-"));
  for (const [path, text] of Object.entries({ ...mayorsArticles(4), "lamp.md": LAMP })) {
    await writeFile(join(folder, path), text);
  }
  bot = await startBotInSandbox({ folder });
});
afterAll(async () => {
  await bot.stop();
  await rm(folder, { recursive: true, force: true });
});

type Given = Readonly<Record<string, string>>;

async function answer(command: string, given: Given): Promise<string> {
  return shown(await bot.sandbox.user().slash(command, given).answer);
}

/** The first entry that is offered for what is typed. */
async function offered(command: string, given: Given, option: string, locale = Locale.EnglishGB) {
  const user = bot.sandbox.user({ locale });
  const [first] = await user.autocomplete(command, given, option);
  if (first === undefined) throw new Error(`Nothing is offered for "${given[option] ?? ""}"`);
  return { name: first.name, value: String(first.value) };
}

/** What is said of a name that nobody has. */
const CORRECTION = /^.*Nobody here is called.*\n+/mu;

describe("what is typed freely is answered as the entry that is offered for it", () => {
  it.each([
    ["quote", "person", {}, "trelleb", "Osvald Trelleborg"],
    ["quote", "person", {}, "osvald treleborg", "Osvald Trelleborg"],
    ["quote", "person", {}, "trelebor", "Osvald Trelleborg"],
    ["people", "name", {}, "trelebor", "Osvald Trelleborg"],
    ["summary", "article", {}, "lamp harb", "A lamp for the harbour wall"],
    ["summary", "article", {}, "a lmap for the harbor", "A lamp for the harbour wall"],
    ["quote", "article", {}, "harbour wal", "A lamp for the harbour wall"],
    ["search", "source", { query: "wall" }, "courier", "The Quay Courier · 1 article"],
    ["search", "source", { query: "wall" }, "couriir", "The Quay Courier · 1 article"],
    ["quote", "source", { person: "Ruiz" }, "harbor post", "The Harbour Post · 4 articles"],
    ["search", "after", { query: "wall" }, "3 mar 2026", "3 March 2026"],
    ["search", "before", { query: "wall" }, "2026-03", "1 March 2026"],
    ["quote", "after", { person: "Ruiz" }, "2 March 2026", "2 March 2026"],
    ["summary", "since", {}, "17 feb 2026", "17 February 2026"],
  ])("/%s %s: %j “%s”", async (command, option, more, typed, name) => {
    const entry = await offered(command, { ...more, [option]: typed }, option);
    expect(entry.name).toContain(name);
    const chosen = await answer(command, { ...more, [option]: entry.value });
    const free = await answer(command, { ...more, [option]: typed });
    expect(free.replace(CORRECTION, "")).toBe(chosen);
  });

  it.each([
    [Locale.German, "17. feb", "17. Februar 2026"],
    [Locale.French, "17 févr", "17 février 2026"],
    [Locale.SpanishES, "17 de feb", "17 de febrero de 2026"],
    [Locale.Ukrainian, "17 лют", "17 лютого 2026 р."],
  ])("a day in %s: “%s”", async (locale, typed, name) => {
    const given = { query: "wall", after: typed };
    const user = bot.sandbox.user({ locale });
    const entries = await user.autocomplete("search", given, "after");
    const entry = entries.find((each) => each.name === name);
    const chosen = await answer("search", { query: "wall", after: String(entry?.value) });
    expect(await answer("search", { query: "wall", after: name })).toBe(chosen);
    expect(chosen).toContain("5 articles");
  });

  it("a query, its word chosen or written out", async () => {
    const user = bot.sandbox.user();
    const entries = await user.autocomplete("search", { query: "crakc" }, "query");
    expect(entries[0]?.name).toBe("crakc");
    expect(entries.map(({ name }) => name)).toContain("cracks · 4 articles");
    const typed = await answer("search", { query: "crakcs" });
    const chosen = await answer("search", { query: "cracks" });
    const passages = chosen.split("\n").filter((line) => line.includes("cracks in the wall"));
    expect(passages.length).toBeGreaterThan(0);
    for (const passage of passages) expect(typed).toContain(passage);
  });
});

it("tells a person's role and number, in the asker's language", async () => {
  const { name } = await offered("quote", { person: "osv" }, "person", Locale.Ukrainian);
  expect(name).toMatch(/^Osvald Trelleborg( · .+)? · 1$/u);
});

it("has sent nothing that Discord would refuse", () => {
  expect(bot.sandbox.violations).toEqual([]);
});
