import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { describe, expect, it, onTestFinished, vi } from "vitest";

import { createMemoryArchive } from "../src/archive/memory.ts";
import { Follower, type Refresh } from "../src/follow-folder.ts";
import { Library } from "../src/ingest/library.ts";
import { createFolderSource } from "../src/sources/folder.ts";
import { folderOf, mayorsArticles } from "./e2e/folders.ts";
import { recordingLog } from "./support/log.ts";
import { NOTHING } from "./support/refreshed.ts";

const POLL_MS = 20;
const DAY = 86_400_000;
/** A look that took long is followed by a longer pause. */
const PATIENTLY = { timeout: 10_000 };
const FILES = mayorsArticles(3);
/** An archive that follows a folder, in which there may be nothing yet. */
async function follow(folder: string, wrap = (refresh: Refresh): Refresh => refresh) {
  const archive = createMemoryArchive();
  const library = new Library(createFolderSource(folder), archive, { settleMs: 0 });
  const { log, lines } = recordingLog();
  const follower = new Follower(
    folder,
    wrap((at) => library.refresh(at)),
    log,
    POLL_MS,
  );
  onTestFinished(() => follower.stop());
  await follower.start();
  await follower.reload();
  return {
    articles: async () => (await archive.status()).articles,
    told: () => lines.map(({ msg }) => String(msg)),
  };
}

async function write(folder: string, name: string): Promise<void> {
  await writeFile(join(folder, name), FILES[name] ?? "");
}

describe("a folder that cannot be watched", () => {
  it("is looked through now and then, until it can be", async () => {
    const folder = join(await folderOf({}), "later");
    const { articles, told } = await follow(folder);
    expect(told()).toEqual([
      expect.stringMatching(/^Cannot watch ".*later" \(ENOENT.*\): looks through it every second/),
    ]);
    expect(await articles()).toBe(0);
    await mkdir(folder);
    await expect.poll(told, PATIENTLY).toContain(`Watches "${folder}" again`);
    await write(folder, "day-1.md");
    await expect.poll(articles, PATIENTLY).toBe(1);
    expect(told()).toHaveLength(2);
  });

  it("has live meanwhile what comes into it", async () => {
    const folder = join(await folderOf({}), "later");
    const { articles, told } = await follow(folder);
    await mkdir(folder);
    await write(folder, "day-1.md");
    await expect.poll(articles, PATIENTLY).toBe(1);
    expect(told()).toHaveLength(1);
  });

  it("may have been watched before: one that goes and comes again is followed on", async () => {
    const folder = await folderOf(FILES);
    const { articles, told } = await follow(folder);
    expect(told()).toEqual([]);
    await rm(folder, { recursive: true });
    await expect.poll(told, PATIENTLY).toEqual([expect.stringContaining("(the folder is gone)")]);
    await mkdir(folder);
    await write(folder, "day-1.md");
    await expect.poll(told, PATIENTLY).toContain(`Watches "${folder}" again`);
    await expect.poll(articles, PATIENTLY).toBe(1);
    await write(folder, "day-2.md");
    await expect.poll(articles, PATIENTLY).toBe(2);
  });

  it("is looked through on, where a look through it fails", async () => {
    const folder = join(await folderOf({}), "later");
    let looks = 0;
    const { articles, told } = await follow(folder, (refresh) => (at, options) => {
      looks += 1;
      return looks === 2 ? Promise.reject(new Error("no luck")) : refresh(at, options);
    });
    await expect.poll(told, PATIENTLY).toContain("Cannot read what has changed");
    await mkdir(folder);
    await write(folder, "day-1.md");
    await expect.poll(articles, PATIENTLY).toBe(1);
  });
});

it.each([
  ["is there on", false],
  ["is gone", true],
])("is followed to where its link points by now, where the other %s", async (_, isGone) => {
  const [old, current] = [await folderOf({}), await folderOf(mayorsArticles(2))];
  const link = join(await folderOf({}), "current");
  await symlink(old, link);
  const { articles, told } = await follow(link);
  expect(await articles()).toBe(0);
  await symlink(current, `${link}.new`);
  await rename(`${link}.new`, link);
  if (isGone) await rm(old, { recursive: true });
  await expect.poll(articles, PATIENTLY).toBe(2);
  await write(current, "day-3.md");
  await expect.poll(articles, PATIENTLY).toBe(3);
  expect(told()).toEqual([]);
});

it("is looked at again for what was being written when it was looked through on request", async () => {
  const asked: (readonly string[] | null)[] = [];
  const { log } = recordingLog();
  const follower = new Follower(
    await folderOf({}),
    async (at) => {
      asked.push(at);
      return { ...NOTHING, unsettled: at === null ? ["day-1.md"] : [] };
    },
    log,
  );
  onTestFinished(() => follower.stop());
  await follower.reload();
  await expect.poll(() => asked, PATIENTLY).toEqual([null, ["day-1.md"]]);
});

it("is followed while the clock jumps", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const folder = await folderOf({});
  const { articles } = await follow(folder);
  for (const [at, days] of [-2, 3, 0].entries()) {
    vi.setSystemTime(Date.now() + days * DAY);
    await write(folder, `day-${at + 1}.md`);
    await expect.poll(articles, PATIENTLY).toBe(at + 1);
  }
});
