import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";

import type * as writing from "../src/cache/write-atomically.ts";
import { createMemoryArchive } from "../src/archive/memory.ts";
import { openUpkeep } from "../src/open-archive.ts";
import { answers } from "./archive/contract/asking.ts";
import { folderOf, mayorsArticles } from "./e2e/folders.ts";
import { type Deferred, deferred } from "./support/deferred.ts";
import { recordingLog } from "./support/log.ts";

const COUNT = 6;

/** What becomes of snapshots that are written: each waits for its turn. */
const disk = vi.hoisted(() => ({
  writes: 0,
  inOrder: (_write: number): Promise<void> => Promise.resolve(),
}));

vi.mock("../src/cache/write-atomically.ts", async (importActual) => {
  const actual = await importActual<typeof writing>();
  return {
    ...actual,
    async writeAtomically(path: string, parts: readonly Uint8Array[]) {
      if (path.endsWith(".snapshot")) {
        disk.writes += 1;
        await disk.inOrder(disk.writes);
      }
      await actual.writeAtomically(path, parts);
    },
  };
});

beforeEach(() => {
  disk.writes = 0;
  disk.inOrder = () => Promise.resolve();
});

/** Has the disk take nothing of snapshots until it is told to. */
function hang(): Deferred<void> {
  const until = deferred<void>();
  disk.inOrder = () => until.promise;
  return until;
}

async function open(folder: string, dataDir: string) {
  const { log, lines } = recordingLog();
  const archive = createMemoryArchive();
  const upkeep = await openUpkeep(archive, folder, log, { dataDir, sweeps: true });
  const told = (): readonly string[] => lines.map(({ msg }) => String(msg));
  return { archive, upkeep, told, says: () => answers(archive, "Ruiz") };
}

/** A bot whose first snapshot is being written to a disk that hangs. */
async function hanging() {
  const [folder, dataDir] = [await folderOf(mayorsArticles(COUNT)), await folderOf({})];
  const until = hang();
  const bot = await open(folder, dataDir);
  await bot.upkeep.refresh(null);
  await vi.waitFor(() => {
    expect(disk.writes).toBe(1);
  });
  return { ...bot, folder, dataDir, until };
}

/** What a start finds in what was saved, before it looks at any file. */
async function restored(folder: string, dataDir: string) {
  const bot = await open(folder, dataDir);
  const says = await bot.says();
  const { read } = await bot.upkeep.refresh(null);
  onTestFinished(() => bot.upkeep.close());
  return { says, read };
}

describe("while an archive is written to a disk that hangs", () => {
  it("what changes is seen at once, and what was taken before is what is written", async () => {
    const { folder, dataDir, until, upkeep, says } = await hanging();
    const before = await says();
    const [gone = "", changed = ""] = Object.keys(mayorsArticles(COUNT));
    await rm(join(folder, gone));
    await writeFile(join(folder, changed), "The mill\n\n“It turns,” said Ana Ruiz.\n");
    await writeFile(join(folder, "new.txt"), "The wall\n\n“It leaks,” said Ana Ruiz.\n");
    expect(await upkeep.refresh(null)).toMatchObject({ read: 2, removed: 2 });
    expect(await says()).not.toEqual(before);
    until.resolve();
    // As if the process were killed now.
    await vi.waitFor(async () => {
      expect(await readdir(join(dataDir, "archive"))).toEqual(["archive.snapshot"]);
    });
    const next = await restored(folder, dataDir);
    expect(next.says).toEqual(before);
    expect(next.read).toBe(2);
  });

  it("another saving waits for it, and what it takes is written last", async () => {
    const { folder, dataDir, until, upkeep, says } = await hanging();
    await writeFile(join(folder, "new.txt"), "The wall\n\n“It leaks,” said Ana Ruiz.\n");
    await upkeep.refresh(null);
    const after = await says();
    // The first write is as slow as can be: the second is not to overtake it.
    const closed = upkeep.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(disk.writes).toBe(1);
    until.resolve();
    await closed;
    expect(disk.writes).toBe(2);
    expect(await restored(folder, dataDir)).toEqual({ says: after, read: 0 });
  });

  it("a saving that is asked for several times is done once", async () => {
    const { until, upkeep } = await hanging();
    const closed = Promise.all([upkeep.close(), upkeep.close()]);
    until.resolve();
    await closed;
    expect(disk.writes).toBe(1);
  });

  it("a change that fails is told, and what was taken before is what is written", async () => {
    const { folder, dataDir, until, upkeep, archive, says } = await hanging();
    const before = await says();
    archive.change = () => Promise.reject(new Error("no memory"));
    await writeFile(join(folder, "new.txt"), "The wall\n\n“It leaks,” said Ana Ruiz.\n");
    await expect(upkeep.refresh(null)).rejects.toThrow("no memory");
    until.resolve();
    await upkeep.close();
    expect(await restored(folder, dataDir)).toEqual({ says: before, read: 1 });
  });
});

describe("an archive that is saved while files are read", () => {
  it("is taken when all of them are in it", async () => {
    const [folder, dataDir] = [await folderOf(mayorsArticles(COUNT)), await folderOf({})];
    const { upkeep, says } = await open(folder, dataDir);
    await upkeep.refresh(null);
    for (let round = 0; round < 5; round += 1) {
      await writeFile(join(folder, "new.txt"), `Wall ${round}\n\n“It leaks,” said Ana Ruiz.\n`);
      await Promise.all([upkeep.refresh(null), upkeep.refresh(["new.txt"])]);
    }
    const after = await says();
    await upkeep.close();
    expect(await restored(folder, dataDir)).toEqual({ says: after, read: 0 });
  });
});

describe("a disk that is full in the middle of a saving", () => {
  it("leaves what was saved before, and is told in one line", async () => {
    const [folder, dataDir] = [await folderOf(mayorsArticles(COUNT)), await folderOf({})];
    const first = await open(folder, dataDir);
    await first.upkeep.refresh(null);
    await first.upkeep.close();
    const before = await first.says();
    const path = join(dataDir, "archive", "archive.snapshot");
    const bytes = await readFile(path);

    disk.inOrder = () =>
      Promise.reject(Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC" }));
    await writeFile(join(folder, "new.txt"), "The wall\n\n“It leaks,” said Ana Ruiz.\n");
    const second = await open(folder, dataDir);
    await second.upkeep.refresh(null);
    await second.upkeep.close();
    expect(second.told().filter((line) => line.includes("the disk is full"))).toHaveLength(1);
    expect((await readFile(path)).equals(bytes)).toBe(true);

    disk.inOrder = () => Promise.resolve();
    const next = await restored(folder, dataDir);
    expect(next.says).toEqual(before);
    expect(next.read).toBe(1);
  });
});
