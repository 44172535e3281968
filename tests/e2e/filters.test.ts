import { rm } from "node:fs/promises";

import { type APIMessage, Locale } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { choicesOf } from "../../src/terminal/message-text.ts";
import { type BotInSandbox, isPrivate, shown, startBotInSandbox } from "./bot-in-sandbox.ts";
import { keptFolder, mayorsArticles } from "./folders.ts";

/** Fourteen days of one paper in March 2026, and one article of another. */
const FILES = {
  ...mayorsArticles(14),
  "quay.md": [
    "---\ntitle: A lamp for the harbour wall\ndate: 2026-03-05\nsource: The Quay Gazette\n---\n",
    "“The harbour wall needs a lamp at either end,” Mayor Ana Ruiz said at the quay.\n",
  ].join("\n"),
};

let folder: string;
let bot: BotInSandbox;
beforeAll(async () => {
  folder = await keptFolder(FILES);
  bot = await startBotInSandbox({ folder });
});
afterAll(async () => {
  await bot.stop();
  await rm(folder, { recursive: true });
});

type Given = Readonly<Record<string, string>>;

async function ask(command: "quote" | "search", given: Given): Promise<APIMessage> {
  const asked = command === "quote" ? { person: "Ana Ruiz" } : { query: "harbour wall" };
  return bot.sandbox.user().slash(command, { ...asked, ...given }).answer;
}

/** The days of March whose articles a message has. */
function days(message: APIMessage): readonly number[] {
  const found = shown(message).matchAll(/^(?!.*Only:).*March (\d+), 2026 · The/gm);
  return [...new Set(Array.from(found, ([, day]) => Number(day)))].toSorted((a, b) => a - b);
}

/** The custom id of the button to the next page; null on the last. */
function next(message: APIMessage): string | null {
  return choicesOf(message).find(({ label }) => label.includes("▶"))?.customId ?? null;
}

describe.each(["quote", "search"] as const)("/%s in some articles only", (command) => {
  it.each<[Given, readonly number[], string]>([
    [{ after: "2026-03-13" }, [13, 14], "Only: from March 13, 2026 on"],
    [{ before: "3 Mar 2026" }, [1, 2], "Only: before March 3, 2026"],
    [
      { after: "4 March 2026", before: "2026-03-06" },
      [4, 5],
      "Only: from March 4, 2026 on · before March 6, 2026",
    ],
    [{ source: "quay" }, [5], "Only: The Quay Gazette"],
    [{ source: "quay gazete" }, [5], "Only: The Quay Gazette"],
    [
      { source: "harbour", after: "2026-03-14" },
      [14],
      "Only: from March 14, 2026 on · The Harbour Post",
    ],
  ])("shows those of %j, and says so", async (given, expected, line) => {
    const message = await ask(command, given);
    expect(isPrivate(message)).toBe(false);
    expect(days(message)).toEqual(expected);
    expect(shown(message)).toContain(line);
  });

  it("keeps to them on all pages, for who presses the button of somebody else too", async () => {
    const given = { after: "2026-03-02", before: "2026-03-14", source: "post" };
    const other = bot.sandbox.user({ name: "other" });
    const pages = [await ask(command, given)];
    for (let page = pages[0]; page !== undefined;) {
      const control = next(page);
      page = control === null ? undefined : await other.press(page, control).answer;
      if (page !== undefined) pages.push(page);
    }
    expect(pages.map(isPrivate)).toEqual(pages.map((_, index) => index > 0));
    expect(pages.length).toBeGreaterThan(1);
    const seen = pages.flatMap(days).toSorted((a, b) => a - b);
    expect(seen).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    const line = "Only: from March 2, 2026 on · before March 14, 2026 · The Harbour Post";
    for (const page of pages) expect(shown(page)).toContain(line);
    expect(bot.sandbox.violations).toEqual([]);
  });

  it.each<[Given, string]>([
    [{ after: "the day of the flood" }, "2025-02-17"],
    [{ before: "31 February 2026" }, "2025-02-17"],
    [{ after: "2026-03-04", before: "2026-03-04" }, "an earlier day"],
    [{ source: "Gazette of Ellen" }, "• The Quay Gazette\n  • The Harbour Post"],
    [{ source: "Times" }, "• The Harbour Post\n  • The Quay Gazette"],
    [{ after: "2027" }, "Without that there are 15"],
    [{ source: "quay", before: "2026-03-05" }, "Without that there are 15"],
  ])("says to who asked %j what to do", async (given, line) => {
    const message = await ask(command, given);
    expect(isPrivate(message)).toBe(true);
    expect(shown(message)).toContain(line);
  });
});

describe("wrong days", () => {
  it.each([Locale.EnglishUS, Locale.Ukrainian, Locale.German, Locale.French, Locale.SpanishES])(
    "are answered with an example in %s",
    async (locale) => {
      const user = bot.sandbox.user({ locale });
      const message = await user.slash("search", { query: "wall", after: "xyzzy" }).answer;
      expect(shown(message)).toContain("2025-02-17");
      expect(bot.sandbox.violations).toEqual([]);
    },
  );
});
