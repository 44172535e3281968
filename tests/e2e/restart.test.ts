import { chmod, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { describe, expect, it, onTestFinished } from "vitest";

import { openSettings } from "../../src/settings/open-settings.ts";
import { asNobody } from "../support/as-nobody.ts";
import { recordingLog } from "../support/log.ts";
import { isPrivate, shown, startBotInSandbox } from "./bot-in-sandbox.ts";
import { folderOf, mayorsArticles } from "./folders.ts";

/** A text that takes a second or more to read, and whose end somebody is quoted in. */
const LONG = `---\ntitle: A very long session\n---\n\n${"The council spoke of the harbour wall again, and of what it costs. Mayor Ana Ruiz and Pier Lind were there.\n\n".repeat(7000)}\n\n“We go home at last,” Pier Lind said.\n`;

async function start(folder: string, dataDir: string | null, atOnce = false) {
  const bot = await startBotInSandbox({ folder, dataDir, atOnce });
  onTestFinished(() => bot.stop());
  return { ...bot, user: bot.sandbox.user() };
}

/** What the log says of files, as far as anybody need know. */
function told(logged: readonly string[]): readonly string[] {
  return logged
    .map((line) => String(JSON.parse(line).msg))
    .filter((line) => /kept|damaged/u.test(line));
}

async function packs(dataDir: string): Promise<readonly string[]> {
  return (await readdir(join(dataDir, "digests"))).map((name) => join(dataDir, "digests", name));
}

describe("a restart", () => {
  it("reads nothing anew where nothing has changed, and answers the same", async () => {
    const [folder, dataDir] = [await folderOf(mayorsArticles(5)), await folderOf({})];
    const first = await start(folder, dataDir);
    const before = shown(await first.user.slash("quote", { person: "Ruiz" }).answer);
    expect(before).toContain("5 quotations");
    const second = await start(folder, dataDir);
    expect(shown(await second.user.slash("quote", { person: "Ruiz" }).answer)).toBe(before);
    expect(told(first.logged)).toEqual(["Read 5 files anew; 0 were as they had been kept"]);
    expect(told(second.logged)).toEqual(["Read 0 files anew; 5 were as they had been kept"]);
  });

  it("reads what has changed meanwhile", async () => {
    const [folder, dataDir] = [await folderOf(mayorsArticles(3)), await folderOf({})];
    await start(folder, dataDir);
    await writeFile(join(folder, "day-2.md"), mayorsArticles(9)["day-9.md"] ?? "");
    await rm(join(folder, "day-3.md"));
    const { user, logged } = await start(folder, dataDir);
    const answer = shown(await user.slash("quote", { person: "Ruiz" }).answer);
    expect(answer).toContain("counted 9 new cracks");
    expect(answer).toContain("2 quotations");
    expect(told(logged)).toEqual(["Read 1 files anew; 1 were as they had been kept"]);
  });

  it("throws away what is damaged, in a line for each of the two, and answers the same", async () => {
    const [folder, dataDir] = [await folderOf(mayorsArticles(3)), await folderOf({})];
    await start(folder, dataDir);
    const snapshot = join(dataDir, "archive", "archive.snapshot");
    for (const path of [...(await packs(dataDir)), snapshot]) {
      await writeFile(path, (await readFile(path)).subarray(0, 1000));
    }
    const { user, logged } = await start(folder, dataDir);
    expect(shown(await user.slash("quote", { person: "Ruiz" }).answer)).toContain("3 quotations");
    expect(told(logged)).toEqual([
      expect.stringMatching(/^Threw away what was damaged in ".*": 1 of its files$/),
      expect.stringMatching(/^Threw away ".*archive.snapshot", which is damaged; /),
      "Read 3 files anew; 0 were as they had been kept",
    ]);
  });

  it("goes on where nothing can be kept, and says so in one line", async () => {
    const folder = await folderOf(mayorsArticles(3));
    const { user, logged } = await start(folder, join(folder, "day-1.md"));
    expect(shown(await user.slash("quote", { person: "Ruiz" }).answer)).toContain("3 quotations");
    expect(told(logged).filter((line) => line.startsWith("Nothing"))).toHaveLength(1);
  });
});

describe("a folder that nobody may write to", () => {
  it("keeps nothing more, which is said in one line, and all works", async () => {
    const [folder, dataDir] = [await folderOf(mayorsArticles(3)), await folderOf({})];
    await chmod(folder, 0o755);
    await chmod(dataDir, 0o555);
    onTestFinished(() => chmod(dataDir, 0o755));
    const { answer, lines } = await asNobody(async () => {
      const { log, faults } = recordingLog();
      const settings = await openSettings(dataDir, log);
      onTestFinished(() => settings.close());
      const bot = await startBotInSandbox({ folder, dataDir, settings });
      onTestFinished(() => bot.stop());
      const manager = bot.sandbox.user({ managesServer: true });
      await manager.slash("settings", { replies: "private" }).answer;
      return {
        answer: await bot.sandbox.user().slash("quote", { person: "Ruiz" }).answer,
        lines: [...told(bot.logged), ...faults().map(({ msg }) => String(msg))],
      };
    });
    expect(shown(answer)).toContain("3 quotations");
    expect(isPrivate(answer)).toBe(true);
    expect(lines).toEqual([
      expect.stringMatching(/^Nothing more is kept in ".*" for now: permission denied$/u),
      "Read 3 files anew; 0 were as they had been kept",
      expect.stringMatching(/^What servers choose will not outlive this process/u),
    ]);
  });
});

describe("a start with much to read", () => {
  it("logs in at once, and says that what is not found may be there", async () => {
    const folder = await folderOf({ ...mayorsArticles(2), "long.md": LONG });
    const { user, read } = await start(folder, null, true);
    const early = shown(await user.slash("quote", { person: "Lind" }).answer);
    expect(early).toMatch(/Still reading: \d+ (?:of \d )?files?/u);
    expect(early).toContain("Please ask again in a moment");
    await read;
    const late = shown(await user.slash("quote", { person: "Lind" }).answer);
    expect(late).toContain("We go home at last");
    expect(late).not.toContain("Still reading");
  });
});
