import type { APIMessage } from "discord-api-types/v10";
import { ComponentType, MessageFlags } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type BotInSandbox, shown, startBotInSandbox } from "./bot-in-sandbox.ts";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FILES = {
  "storm.md": `---
title: Storm breaks the harbour wall of Port Ellen
date: 2026-03-02
---

A storm broke the harbour wall of Port Ellen on Monday and flooded the fish market.

“We saw it coming for years, and nobody listened,” Mayor Ana Ruiz said in Norvale, Oregon.

She has asked for money since 2019.
`,
  "agency.md": `---
title: Harbour wall of Port Ellen broken by storm
date: 2026-03-02
---

A storm broke the harbour wall of Port Ellen on Monday and flooded the fish market.

Divers will look for cracks on Thursday.
`,
  "vote.md": `---
title: Council votes on the harbour wall
date: 2026-02-20
---

The council of Port Ellen voted against a new harbour wall.
`,
};

let folder: string;
let bot: BotInSandbox;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-summary-"));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
  bot = await startBotInSandbox({ folder });
});

afterAll(async () => {
  await bot.stop();
  await rm(folder, { recursive: true, force: true });
});

async function summary(options: Record<string, string | boolean>): Promise<APIMessage> {
  return bot.sandbox.user().slash("summary", options).answer;
}

/** The custom id and the entries of a message's menu. */
function menuOf({ components = [] }: APIMessage) {
  const [row] = components;
  const select = row?.type === ComponentType.ActionRow ? row.components[0] : undefined;
  if (select?.type !== ComponentType.StringSelect) throw new Error("There is no menu");
  return select;
}

describe("/summary article:", () => {
  it("names who is quoted, places and dates", async () => {
    const text = shown(await summary({ article: "storm breaks" }));
    expect(text).toContain("Quoted: Ana Ruiz (1 quotation)");
    expect(text).toContain("Places named: Norvale · Oregon");
    expect(text).toContain("Dates named: Monday · 2019");
  });

  it("leads to the quotations of whom it quotes, in private, and stays", async () => {
    const user = bot.sandbox.user();
    const message = await user.slash("summary", { article: "storm breaks" }).answer;
    const menu = menuOf(message);
    expect(menu.options.map(({ label }) => label)).toEqual(["Ana Ruiz"]);
    const opened = await user.choose(message, menu.custom_id, [menu.options[0]?.value ?? ""])
      .answer;
    expect(opened.id).not.toBe(message.id);
    expect(shown(opened)).toContain("We saw it coming for years");
    expect((opened.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
  });
});

/** What a message says above its controls. */
function wordsOf(text: string): string {
  return text.split("Look closer:")[0] ?? "";
}

describe("/summary", () => {
  it("tells one story once, with the other article and what it adds", async () => {
    const text = shown(await summary({}));
    expect(wordsOf(text).match(/flooded the fish market/g)).toHaveLength(1);
    expect(text).toContain("↳ ");
    expect(text.indexOf("New on March 2, 2026")).toBeLessThan(text.indexOf("Older, or without"));
    expect(text.indexOf("Older, or without")).toBeLessThan(text.indexOf("voted against"));
  });

  it("keeps to what is new since a day", async () => {
    const text = shown(await summary({ since: "1 March 2026" }));
    expect(text).toMatch(/^New since March 1, 2026/);
    expect(text).not.toContain("voted against");
    const none = await summary({ since: "2026-12-01" });
    expect(shown(none)).toContain("No article is from December 1, 2026 or later.");
    expect((none.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
  });

  it("says in one line what it does not understand", async () => {
    expect(shown(await summary({ since: "one day" }))).toContain("That day is not understood.");
    expect(shown(await summary({ article: "storm", about: "wall" }))).toContain(
      "Please leave out the topic and the day.",
    );
  });
});

describe("/summary about:", () => {
  it("tells a topic from the oldest article to the newest", async () => {
    const text = shown(await summary({ about: "harbour wall", length: "short" }));
    expect(text).toMatch(/^On: harbour wall/);
    expect(text.indexOf("voted against")).toBeGreaterThan(0);
    expect(text.indexOf("voted against")).toBeLessThan(text.indexOf("A storm broke"));
    expect(wordsOf(text).match(/A storm broke the harbour wall/g)).toHaveLength(1);
  });
});

it("has sent nothing that Discord would refuse", () => {
  expect(bot.sandbox.violations).toEqual([]);
});
