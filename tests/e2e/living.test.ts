import { chmod, mkdir, open, rename, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { MessageFlags } from "discord-api-types/v10";
import { describe, expect, it, onTestFinished } from "vitest";

import { asNobody } from "../support/as-nobody.ts";
import { shown, startBotInSandbox } from "./bot-in-sandbox.ts";
import { folderOf } from "./folders.ts";

/** Within which a change of the folder is live. */
const LIVE_MS = 2000;
/** What threads run that is built, as what users run is: to compile TypeScript takes a thread longer than to start. */
const BUILT_THREAD = new URL("../../dist/ingest/threads/thread-main.js", import.meta.url);

function page(title: string, words: string, facts = ""): string {
  return `---\ntitle: ${title}\ndate: 2026-03-02\n${facts}---\n\n“${words},” Mayor Ana Ruiz said at the town hall on Monday.\n`;
}

function time(): number {
  return performance.now();
}

/** Milliseconds that processors were at work for this process and its threads: on a machine that is not busy, most of the time. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function start(files: Readonly<Record<string, string>>) {
  const folder = await folderOf(files);
  const bot = await startBotInSandbox({ folder, follows: true, threads: { main: BUILT_THREAD } });
  onTestFinished(() => bot.stop());
  const user = bot.sandbox.user();
  const ask = async () => shown(await user.slash("quote", { person: "Ana Ruiz" }).answer);
  /** Asks until an answer has some words (or lacks them), no longer than a change may take by a clock. */
  async function until(words: string, isThere = true, clock = time): Promise<string> {
    const asked = clock();
    for (;;) {
      const answer = await ask();
      if (answer.includes(words) === isThere) return answer;
      if (clock() - asked > LIVE_MS) {
        throw new Error(`After ${LIVE_MS} ms: "${words}" ${isThere ? "not " : ""}in ${answer}`);
      }
      await sleep(20);
    }
  }
  const told = () => bot.logged.map((line) => String(JSON.parse(line).msg));
  return { ...bot, folder, path: (name: string) => join(folder, name), ask, until, told };
}

function htmlPage(title: string, words: string): string {
  return `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>“${words},” Mayor Ana Ruiz said at the town hall on Monday.</p></article></body></html>`;
}

const FILES = {
  "a.md": page("The wall leaks", "We will mend the wall before the winter comes"),
  "b.md": page("The ferry sails", "The ferry sails at noon from now on"),
};

describe("a folder that is followed", () => {
  it("has files live that are added, changed, renamed and removed", async () => {
    const { path, until, told, archive } = await start(FILES);
    await writeFile(path("c.md"), page("The pier", "Nobody walks on the pier at night"));
    await until("Nobody walks on the pier");
    await writeFile(path("c.md"), page("The pier", "Everybody walks on the pier at night"));
    expect(await until("Everybody walks on the pier")).not.toContain("Nobody walks");
    await rename(path("c.md"), path("d.md"));
    await sleep(700);
    await until("Everybody walks on the pier");
    const { articles } = await archive.status();
    expect(articles).toBe(3);
    await rm(path("d.md"));
    await until("Everybody walks", false);
    expect(told()).toContainEqual(
      expect.stringMatching(/^Read what has changed: 0 articles added, 0 changed, 1 removed, in/),
    );
  });

  it("has HTML live that is added and changed, and JSON with it", async () => {
    const { path, until } = await start(FILES);
    await writeFile(path("c.html"), htmlPage("The pier", "Nobody walks on the pier at night"));
    // A thread starts for the first page, for which V8 compiles all that it reads with: half a second of that.
    await until("Nobody walks on the pier", true, processorTime);
    await writeFile(path("c.html"), htmlPage("The pier", "Everybody walks on the pier at night"));
    expect(await until("Everybody walks on the pier")).not.toContain("Nobody walks");
    const content = htmlPage("The lock", "The lock is open to all of us now").repeat(40);
    await writeFile(path("d.json"), JSON.stringify({ title: "The lock", content }));
    await until("The lock is open");
  });

  it("has folders live that come, are renamed and go, with what is in them", async () => {
    const { path, until } = await start(FILES);
    await mkdir(path("new/deep"), { recursive: true });
    await writeFile(path("new/deep/c.md"), page("The pier", "Nobody walks on the pier at night"));
    await until("Nobody walks on the pier");
    await rename(path("new"), path("old"));
    await sleep(1000);
    await writeFile(path("old/deep/c.md"), page("The pier", "Everybody walks on the pier"));
    await until("Everybody walks on the pier");
    await rm(path("old"), { recursive: true });
    expect(await until("Everybody walks", false)).toContain("mend the wall");
  });

  it("takes a file that is put in another’s place, and waits for one that is being written", async () => {
    const { path, until, ask, told } = await start(FILES);
    await writeFile(path(".c.tmp"), page("The pier", "Nobody walks on the pier at night"));
    await rename(path(".c.tmp"), path("a.md"));
    expect(await until("Nobody walks on the pier")).not.toContain("mend the wall");

    const file = await open(path("d.ndjson"), "w");
    const line = JSON.stringify({
      title: "The lock",
      text: "“The lock is open to all of us now,” Ana Ruiz said.",
    });
    for (const part of [line.slice(0, 20), line.slice(20, 40), line.slice(40)]) {
      await file.write(part);
      await sleep(150);
      expect(await ask()).not.toContain("The lock is open");
    }
    await file.close();
    await until("The lock is open");
    expect(told().filter((msg) => /not JSON|Left out/u.test(msg))).toEqual([]);
  });

  it("keeps the last good article of a file that breaks, and says so until it is mended", async () => {
    const { path, until, ask, told, archive, sandbox } = await start(FILES);
    const owner = sandbox.user({ name: "owner", administers: true });
    const about = async () => shown(await owner.slash("about", { private: true }).answer);
    expect(await about()).not.toContain("earlier version");
    await writeFile(path("a.md"), "---\ntitle: [\n---\n");
    const broken = performance.now();
    while ((await archive.status()).leftOut.length === 0) {
      expect(performance.now() - broken).toBeLessThan(LIVE_MS);
      await sleep(20);
    }
    expect(await ask()).toContain("We will mend the wall");
    const { leftOut } = await archive.status();
    expect(leftOut).toEqual([expect.objectContaining({ path: "a.md", keepsEarlier: true })]);
    expect(told()).toContainEqual(
      expect.stringMatching(/^Cannot read "a.md" as it is now, and keeps to what it was before: /),
    );
    expect(await about()).toMatch(/a\.md: .*; the earlier version is kept/);
    await writeFile(path("a.md"), page("The wall leaks", "The wall is as good as new today"));
    expect(await until("as good as new")).not.toContain("mend the wall");
    expect((await archive.status()).leftOut).toEqual([]);
    expect(await about()).not.toContain("earlier version");
  });

  it("holds what it held when only the folder itself is touched, or handed to somebody", async () => {
    const { folder, archive, until, path } = await start(FILES);
    await utimes(folder, new Date(), new Date());
    await chmod(folder, 0o755);
    await sleep(1000);
    expect((await archive.status()).articles).toBe(2);
    await writeFile(path("c.md"), page("The pier", "Nobody walks on the pier at night"));
    await until("Nobody walks on the pier");
    expect((await archive.status()).articles).toBe(3);
  });

  it("keeps all articles while the folder must not be read, and says so", async () => {
    const { folder, archive, ask } = await start(FILES);
    const leftOut = async () => (await archive.status()).leftOut;
    await chmod(folder, 0o000);
    onTestFinished(() => chmod(folder, 0o755));
    await asNobody(async () => {
      await expect.poll(leftOut, { timeout: LIVE_MS }).not.toEqual([]);
    });
    expect(await leftOut()).toContainEqual(
      expect.objectContaining({ path: folder, cause: "permission denied", keepsEarlier: true }),
    );
    expect(await ask()).toContain("We will mend the wall");
    await chmod(folder, 0o755);
    await expect.poll(leftOut, { timeout: LIVE_MS }).toEqual([]);
    expect((await archive.status()).articles).toBe(2);
  });

  it("takes sidecars and people.yaml as they come and go", async () => {
    const { path, until, archive } = await start(FILES);
    await writeFile(path("a.md.meta.yaml"), "source: The Harbour Post\n");
    await until("The Harbour Post");
    await writeFile(
      path("people.yaml"),
      "people:\n  - name: Ana Ruiz\n    role: lighthouse keeper\n",
    );
    await until("lighthouse keeper");
    await writeFile(path("people.yaml"), "people: [");
    await sleep(800);
    await until("lighthouse keeper");
    expect((await archive.status()).leftOut).toEqual([
      expect.objectContaining({ path: "people.yaml", keepsEarlier: true }),
    ]);
    await rm(path("people.yaml"));
    await until("lighthouse keeper", false);
    await rm(path("a.md.meta.yaml"));
    await until("The Harbour Post", false);
  });

  it("brings back an older edition when the newer goes", async () => {
    const url = "url: https://example.org/wall\n";
    const { path, until } = await start({
      "old.md": page("The wall", "It may hold for another year or so", url),
    });
    const newer = page("The wall", "It has not held for another year", url);
    await writeFile(path("new.md"), newer.replace("2026-03-02", "2026-03-05"));
    expect(await until("It has not held")).not.toContain("It may hold");
    await rm(path("new.md"));
    expect(await until("It may hold")).not.toContain("It has not held");
  });

  it("follows no link out of it", async () => {
    const { path, until, told } = await start(FILES);
    const outside = await folderOf({ "x.md": page("Outside", "Nobody should ever read this") });
    expect(outside.startsWith(tmpdir())).toBe(true);
    await symlink(outside, path("linked"));
    await symlink(join(outside, "x.md"), path("c.md"));
    await writeFile(path("d.md"), page("The pier", "Nobody walks on the pier at night"));
    expect(await until("Nobody walks")).not.toContain("ever read this");
    expect(told()).toContain('Left out "c.md": a link out of the folder');
  });

  it("is looked through at once where somebody asks for it, and says what that changed", async () => {
    const folder = await folderOf(FILES);
    const bot = await startBotInSandbox({ folder });
    onTestFinished(() => bot.stop());
    await writeFile(join(folder, "c.md"), page("The pier", "Nobody walks on the pier at night"));
    await writeFile(join(folder, "e.txt"), "");
    await writeFile(join(folder, "a.md"), page("The wall leaks", "The wall is mended by now"));
    await rm(join(folder, "b.md"));
    const owner = bot.sandbox.user({ name: "owner", administers: true });
    const message = await owner.slash("reload").answer;
    expect((message.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
    expect(shown(message)).toMatch(
      /The folder was looked through\n {2}• 1 article added\n {2}• 1 article changed\n {2}• 1 article removed\n {2}• 1 file left out\s+in \d+\.\d s/u,
    );
    expect(shown(await owner.slash("reload").answer)).toContain("Nothing has changed.");
    expect(await bot.reload()).toMatchObject({ added: 0, changed: 0, removed: 0, leftOut: 1 });
    const about = shown(await owner.slash("about", { private: true }).answer);
    expect(about).toContain("e.txt");
  });

  it("is looked through for the bot’s owner alone", async () => {
    const bot = await startBotInSandbox({ folder: await folderOf(FILES) });
    onTestFinished(() => bot.stop());
    const other = bot.sandbox.user({ name: "Ida", administers: true });
    expect(shown(await other.slash("reload").answer)).toContain(
      "Only the owner of this bot can do that.",
    );
    expect(() => bot.sandbox.user({ managesServer: true }).slash("reload")).toThrow(
      "is offered only",
    );
  });
});
