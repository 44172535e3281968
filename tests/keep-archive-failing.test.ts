import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";

import type * as folders from "../src/cache/make-folder.ts";
import { createMemoryArchive } from "../src/archive/memory.ts";
import type { ReaderOptions } from "../src/ingest/threads/read-on-threads.ts";
import { openUpkeep } from "../src/open-archive.ts";
import { answers } from "./archive/contract/asking.ts";
import { folderOf, mayorsArticles } from "./e2e/folders.ts";
import { deferred } from "./support/deferred.ts";
import { recordingLog } from "./support/log.ts";

const COUNT = 6;
const WALL = "The wall\n\n“It leaks,” said Ana Ruiz.\n";

/** What becomes of folders that are to be made where the bot keeps things. */
const disk = vi.hoisted(() => ({ makes: (): Promise<void> => Promise.resolve() }));

vi.mock("../src/cache/make-folder.ts", async (importActual) => {
  const actual = await importActual<typeof folders>();
  return {
    async makeFolder(folder: string) {
      await disk.makes();
      await actual.makeFolder(folder);
    },
  };
});

beforeEach(() => {
  disk.makes = () => Promise.resolve();
});

/** A bot on a folder, an archive whose changes can be made to fail, and what its log has. */
async function open(folder: string, dataDir: string, reading: ReaderOptions = {}, sweeps = true) {
  const { log, lines } = recordingLog();
  const archive = createMemoryArchive();
  const change = archive.change.bind(archive);
  let fails = false;
  archive.change = (what) => (fails ? Promise.reject(new Error("no memory")) : change(what));
  const upkeep = await openUpkeep(archive, folder, log, { dataDir, sweeps }, reading);
  let isOpen = true;
  const end = async (): Promise<void> => {
    if (isOpen) await upkeep.close();
    isOpen = false;
  };
  onTestFinished(end);
  return {
    archive,
    upkeep,
    end,
    fail: (is: boolean) => {
      fails = is;
    },
    says: () => answers(archive, "Ruiz"),
    told: (): readonly string[] => lines.map(({ msg }) => String(msg)),
  };
}

/** A bot that has begun with what an earlier one kept. */
async function begun() {
  const [folder, dataDir] = [await folderOf(mayorsArticles(COUNT)), await folderOf({})];
  const first = await open(folder, dataDir);
  await first.upkeep.refresh(null);
  await first.end();
  const bot = await open(folder, dataDir);
  const snapshot = join(dataDir, "archive", "archive.snapshot");
  return { ...bot, folder, dataDir, snapshot: () => readFile(snapshot) };
}

describe("an archive that a change has failed in", () => {
  it("is not kept, what was kept before is, and the next start reads what was missed", async () => {
    const { upkeep, folder, dataDir, snapshot, fail, end, told } = await begun();
    await upkeep.refresh(null);
    const before = await snapshot();
    await writeFile(join(folder, "one.txt"), WALL);
    await upkeep.refresh(null);
    fail(true);
    await writeFile(join(folder, "two.txt"), "The mill\n\n“It turns,” said Ana Ruiz.\n");
    await expect(upkeep.refresh(null)).rejects.toThrow("no memory");
    await end();
    expect((await snapshot()).equals(before)).toBe(true);
    expect(told().filter((line) => line.includes("Threw away"))).toEqual([]);
    const next = await open(folder, dataDir);
    expect((await next.upkeep.refresh(null)).read).toBe(2);
    expect((await next.archive.status()).articles).toBe(COUNT + 2);
  });

  it("is kept again once what was missed is in it", async () => {
    const { upkeep, folder, dataDir, fail, end, says } = await begun();
    await upkeep.refresh(null);
    await writeFile(join(folder, "one.txt"), WALL);
    fail(true);
    await expect(upkeep.refresh(null)).rejects.toThrow("no memory");
    fail(false);
    await upkeep.refresh([]);
    const after = await says();
    await end();
    const next = await open(folder, dataDir);
    expect(await next.says()).toEqual(after);
    expect((await next.upkeep.refresh(null)).read).toBe(0);
  });

  it("is thrown away where the first look at the folder fails, for that may be its fault", async () => {
    const { upkeep, folder, dataDir, fail, end, told } = await begun();
    await writeFile(join(folder, "one.txt"), WALL);
    fail(true);
    await expect(upkeep.refresh(null)).rejects.toThrow("no memory");
    await end();
    expect(await readdir(join(dataDir, "archive"))).toEqual([]);
    expect(told().filter((line) => line.includes("that a change has failed in"))).toHaveLength(1);
  });

  it("keeps what its documents came to", async () => {
    const [folder, dataDir] = [await folderOf(mayorsArticles(COUNT)), await folderOf({})];
    const { upkeep, fail } = await open(folder, dataDir);
    fail(true);
    await expect(upkeep.refresh(null)).rejects.toThrow("no memory");
    // As if the process were killed now.
    expect(await readdir(join(dataDir, "digests"))).toHaveLength(1);
  });
});

describe("a folder for what documents came to that could not be had at the start", () => {
  it("is there for many that come at once, when it can be had", async () => {
    const [folder, file] = [
      await folderOf(mayorsArticles(1)),
      await folderOf({ data: "no folder" }),
    ];
    const dataDir = join(file, "data");
    // Any number of files is read on a thread, and the folder is not asked for to save the archive.
    const { upkeep, end } = await open(folder, dataDir, { few: 0, count: 1 }, false);
    await upkeep.refresh(null);
    await rm(dataDir);
    const many = Object.entries(mayorsArticles(COUNT));
    await Promise.all(many.map(([name, held]) => writeFile(join(folder, `new-${name}`), held)));
    expect((await upkeep.refresh(null)).read).toBe(COUNT);
    await end();
    const next = await open(folder, dataDir);
    await next.upkeep.refresh(null);
    // The one could not be kept then.
    expect(next.told()).toContain(`Read 1 files anew; ${COUNT} were as they had been kept`);
  });

  it("holds nobody up where the disk has come to hang", async () => {
    const [folder, dataDir] = [await folderOf(mayorsArticles(1)), await folderOf({})];
    disk.makes = () => Promise.reject(new Error("no disk"));
    const { upkeep, archive } = await open(folder, dataDir);
    await upkeep.refresh(null);
    let hangs = 0;
    const until = deferred<void>();
    onTestFinished(() => until.resolve());
    disk.makes = () => {
      hangs += 1;
      return until.promise;
    };
    for (const name of ["one.txt", "two.txt"]) {
      await writeFile(join(folder, name), WALL.replace("wall", name));
      await upkeep.refresh(null);
    }
    expect(hangs).toBe(1);
    // Nor does it while the archive is to be saved.
    void upkeep.close();
    await writeFile(join(folder, "three.txt"), WALL.replace("wall", "three"));
    await upkeep.refresh(null);
    expect((await archive.status()).articles).toBe(4);
    until.resolve();
  });
});
