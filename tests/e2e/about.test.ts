import { Locale } from "discord-api-types/v10";
import { describe, expect, it, onTestFinished } from "vitest";

import { isPrivate, shown, startBotInSandbox } from "./bot-in-sandbox.ts";
import { folderOf, mayorsArticles } from "./folders.ts";

async function start(files: Parameters<typeof folderOf>[0]) {
  const edition = { version: "1.2.3", aboutUrl: "https://example.org/bot" };
  const bot = await startBotInSandbox({ folder: await folderOf(files), edition });
  onTestFinished(() => bot.stop());
  return bot.sandbox;
}

describe("/about", () => {
  it("tells what was read, from whom, and how the bot is", async () => {
    const sandbox = await start({
      ...mayorsArticles(12),
      "plain.md": "---\ntitle: A bench\n---\n\nA bench stands in the park by the river.\n",
    });
    const user = sandbox.user();
    await user.slash("people").answer;
    await user.slash("search", { query: "bench" }).answer;
    const answer = await user.slash("about").answer;
    expect(isPrivate(answer)).toBe(false);
    const text = shown(answer);
    expect(text).toContain("13 articles · March 1, 2026 – March 12, 2026, 1 without a date");
    expect(text).toContain("12 quotations and 0 fragments, 1 named speaker");
    expect(text).toContain("The Harbour Post (12) · source not stated (1)");
    expect(text).toMatch(/version 1\.2\.3 · started \d{4}-/);
    expect(text).toMatch(/of the last 2 answers, half within \d+ ms/);
    expect(text).toContain("Add it to a server <https://discord.com/oauth2/authorize?client_id=");
    expect(text).toContain("More about it <https://example.org/bot>");
    expect(text).not.toContain("Left out");
    expect(sandbox.violations).toEqual([]);
  });

  it("names files that were left out to the bot’s owner alone, where nobody else sees it", async () => {
    const sandbox = await start({
      ...mayorsArticles(1),
      "secret/empty.txt": "",
      "secret/none.txt": "",
      "secret/front.md": "---\ntitle: [unclosed\n---\n\nWords.\n",
    });
    const manager = sandbox.user({ name: "mina", managesServer: true });
    const owner = sandbox.user({ name: "owner" });
    for (const seen of [
      await sandbox.user().slash("about").answer,
      await manager.slash("about", { private: true }).answer,
      await owner.slash("about").answer,
    ]) {
      expect(shown(seen)).not.toContain("secret");
      expect(shown(seen)).toContain("2 files: nothing in it");
      expect(shown(seen)).toContain("1 file: broken, or in a format that is not known");
      expect(shown(seen)).toContain("The bot’s owner sees which files");
    }
    const whole = await owner.slash("about", { private: true }).answer;
    expect(shown(whole)).toContain("secret/empty.txt: nothing in it (the file is empty)");
    expect(shown(whole)).not.toContain("Share in channel");
    const german = sandbox.user({ name: "owner", locale: Locale.German });
    expect(shown(await german.slash("about").answer)).toContain("2 Dateien: nichts darin");
    const direct = sandbox.user({ name: "owner", place: "bot-dm" });
    expect(shown(await direct.slash("about").answer)).toContain("secret/front.md");
  });

  it("counts files, however much is wrong with one", async () => {
    const lines = ["{}", "[]", '{"title":"A bench"}'].join("\n");
    const sandbox = await start({ ...mayorsArticles(1), "lines.ndjson": lines });
    const user = sandbox.user();
    expect(shown(await user.slash("about").answer)).toContain("1 file: a part that cannot be used");
    expect(shown(await user.slash("summary").answer)).toContain(
      "1 file left out (/about says why)",
    );
  });

  it("works for an archive without an article", async () => {
    const sandbox = await start({});
    const text = shown(await sandbox.user().slash("about").answer);
    expect(text).toContain("There is no article to answer from");
    expect(text).toContain("version 1.2.3");
  });
});
