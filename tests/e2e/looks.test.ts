import type { APIMessage } from "discord-api-types/v10";
import { describe, expect, it, onTestFinished } from "vitest";

import { startSandbox } from "../../src/sandbox/sandbox.ts";
import { buttonOf, menuOf, valueOf } from "../support/controls.ts";
import { isPrivate, shown, startBotInSandbox } from "./bot-in-sandbox.ts";
import { folderOf } from "./folders.ts";

const WALL = `---
title: Council counts the cracks
date: 2026-03-01
source: The Harbour Post
url: https://example.org/wall
---

The council of Port Ellen met again to speak about the harbour wall.

“We have counted nine new cracks in the wall this week,” Mayor Ana Ruiz said at the town hall.

“It will stand for two hundred years more,” said Tomas Bell, an engineer. Nobody argued with him.
`;
const MAY = `---
title: Harbour wall to be closed in May
date: 2026-03-05
---

“We will close the wall to walkers from the first of May,” Mayor Ana Ruiz said.
`;
const FILES = { "wall.md": WALL, "may.md": MAY };

async function startWith(files: Readonly<Record<string, string>>) {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const folder = await folderOf(files);
  const bot = await startBotInSandbox({ folder, sandbox });
  return { sandbox, bot };
}

/** The entry of a message's menu with these words, chosen by somebody. */
async function look(
  user: {
    choose(
      message: APIMessage,
      customId: string,
      values: readonly string[],
    ): { answer: Promise<APIMessage> };
  },
  message: APIMessage,
  words: string,
): Promise<APIMessage> {
  const menu = menuOf(message, "Look closer");
  return user.choose(message, menu.customId, [valueOf(menu, words)]).answer;
}

describe("looking closer", () => {
  it("shows a quotation’s context, and leads on to the article", async () => {
    const { sandbox, bot } = await startWith(FILES);
    onTestFinished(() => bot.stop());
    const user = sandbox.user();
    const quotes = await user.slash("quote", { person: "Ruiz" }).answer;
    const context = await look(user, quotes, "Context: “We have counted");
    expect(isPrivate(context)).toBe(true);
    expect(shown(context)).toContain("Ana Ruiz, in context");
    expect(shown(context)).toContain("Council counts the cracks <https://example.org/wall>");
    expect(shown(context)).toContain("The council of Port Ellen met again");
    expect(shown(context)).toContain("Nobody argued with him. [¶\u00a03]");
    expect(context.embeds[0]?.description).toContain("**We have counted nine new cracks");

    const summary = await user.press(context, buttonOf(context, "Summary")).answer;
    expect(shown(summary)).toContain("Key sentences");
    const all = await user.press(context, buttonOf(context, "Quotations in it")).answer;
    expect(shown(all)).toContain("It will stand for two hundred years more,");
    const standing = sandbox.messages().find(({ id }) => id === quotes.id);
    expect(standing).toEqual(quotes);
    expect(sandbox.violations).toEqual([]);
  });

  it.each([
    ["/search", "search", { query: "wall" }],
    ["/summary about:", "summary", { about: "wall" }],
    ["/summary", "summary", {}],
  ])("leads from %s to a summary, to quotations and to a context", async (_what, name, options) => {
    const { sandbox, bot } = await startWith(FILES);
    onTestFinished(() => bot.stop());
    const user = sandbox.user();
    const message = await user.slash(name, options).answer;
    const summary = await look(user, message, "Summary: Council");
    expect(shown(summary)).toContain("Council counts the cracks");
    const quotations = await look(user, message, "Quotations in: Council");
    expect(shown(quotations)).toContain("Quoted in: Council counts the cracks");
    const context = await look(user, message, "Context: ");
    expect(context.embeds[0]?.title?.toLowerCase()).toContain("in context");
    for (const each of [summary, quotations, context]) expect(isPrivate(each)).toBe(true);
    expect(sandbox.violations).toEqual([]);
  });

  it("works after a restart, for somebody else, on an article that was edited meanwhile", async () => {
    const { sandbox, bot } = await startWith(FILES);
    const asker = sandbox.user();
    const quotes = await asker.slash("quote", { person: "Ruiz" }).answer;
    await bot.stop();
    const edited = WALL.replace("The council", "It rained all day.\n\nThe council");
    const folder = await folderOf({ ...FILES, "wall.md": edited });
    const again = await startBotInSandbox({ folder, sandbox });
    onTestFinished(() => again.stop());
    const other = sandbox.user({ name: "other" });
    const context = await look(other, quotes, "Context: “We have counted");
    expect(isPrivate(context)).toBe(true);
    expect(shown(context)).toContain("paragraph 3 of 4");
    expect(sandbox.messages().find(({ id }) => id === quotes.id)).toEqual(quotes);
  });

  it("says so where the words were edited away, and where the article was removed", async () => {
    const { sandbox, bot } = await startWith(FILES);
    const user = sandbox.user();
    const quotes = await user.slash("quote", { person: "Ruiz" }).answer;
    await bot.stop();
    const folder = await folderOf({ "wall.md": WALL.replace("nine new", "ten new") });
    const again = await startBotInSandbox({ folder, sandbox });
    onTestFinished(() => again.stop());
    const edited = await look(user, quotes, "Context: “We have counted");
    expect(shown(edited)).toContain("does not have these words any more");
    expect(shown(await user.press(edited, buttonOf(edited, "Summary")).answer)).toContain(
      "ten new",
    );
    for (const words of ["Context: “We will close", "Summary: Harbour", "Quotations in: Harbour"]) {
      const gone = await look(user, quotes, words);
      expect(isPrivate(gone)).toBe(true);
      expect(shown(gone)).toContain("This article has been removed from it since.");
    }
    expect(sandbox.violations).toEqual([]);
  });
});
