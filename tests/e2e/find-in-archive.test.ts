import { describe, expect, it, onTestFinished } from "vitest";

import { isPrivate, shown, startBotInSandbox } from "./bot-in-sandbox.ts";
import { folderOf, mayorsArticles } from "./folders.ts";

describe("Find in archive", () => {
  it("answers a message with the articles that it is about, to who asked alone", async () => {
    const bot = await startBotInSandbox({ folder: await folderOf(mayorsArticles(3)) });
    onTestFinished(() => bot.stop());
    const user = bot.sandbox.user();
    const message = user.say({
      content: "did you hear about the Harbour wall? leaking for years, they say 😱",
    });
    const answer = await user.useOn(message, "Find in archive").answer;
    expect(isPrivate(answer)).toBe(true);
    expect(shown(answer)).toContain("Council sits for day");
    expect(answer.embeds[0]?.title).toContain("harbour wall");
    expect(bot.sandbox.violations).toEqual([]);
  });
});
