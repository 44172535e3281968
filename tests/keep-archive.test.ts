import { existsSync } from "node:fs";
import { readdir, readFile, rm, truncate, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

import * as fc from "fast-check";
import { describe, expect, it, onTestFinished, vi } from "vitest";

import { createMemoryArchive } from "../src/archive/memory.ts";
import { jsonSection } from "../src/archive/sections.ts";
import { readSnapshot, writeSnapshot } from "../src/cache/snapshot-file.ts";
import { openUpkeep } from "../src/open-archive.ts";
import { answers } from "./archive/contract/asking.ts";
import { folderOf, mayorsArticles } from "./e2e/folders.ts";
import { recordingLog } from "./support/log.ts";

const COUNT = 6;
const HOUR_MS = 60 * 60_000;
/** Where a snapshot has the version of what made it. */
const VERSION_AT = 8;

/** Starts on a folder as the bot does, and ends: what it says, what was read, and what its log has. */
async function start(folder: string, dataDir: string | null, sweeps = true) {
  const { log, lines } = recordingLog();
  const archive = createMemoryArchive();
  const upkeep = await openUpkeep(archive, folder, log, { dataDir, sweeps });
  const { read } = await upkeep.refresh(null);
  let isOpen = true;
  const end = async (): Promise<void> => {
    if (isOpen) await upkeep.close();
    isOpen = false;
  };
  onTestFinished(end);
  const told = (): readonly string[] => lines.map(({ msg }) => String(msg));
  return { archive, read, told, end, says: await answers(archive, "Ruiz") };
}

function snapshotIn(dataDir: string): string {
  return join(dataDir, "archive", "archive.snapshot");
}

/** Waits, whatever the clocks of the test say. */
async function until(is: () => boolean): Promise<void> {
  while (!is()) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

/** A folder, and where a bot that has ended kept what it read of it. */
async function kept() {
  const [folder, dataDir] = [await folderOf(mayorsArticles(COUNT)), await folderOf({})];
  const { says, end } = await start(folder, dataDir);
  await end();
  return { folder, dataDir, says };
}

describe("an archive that is kept", () => {
  it("answers as before when it is started again, and reads nothing", async () => {
    const { folder, dataDir, says } = await kept();
    const again = await start(folder, dataDir);
    expect(again.read).toBe(0);
    expect(again.says).toEqual(says);
    await again.end();
  });

  it("reads what has changed meanwhile, and nothing else", async () => {
    const { folder, dataDir } = await kept();
    const [changed = "", gone = "", touched = ""] = Object.keys(mayorsArticles(COUNT));
    await writeFile(join(folder, changed), "The wall\n\n“It leaks,” said Ana Ruiz.\n");
    await writeFile(join(folder, "new.txt"), "The mill\n\n“It turns,” said Ana Ruiz.\n");
    await rm(join(folder, gone));
    await utimes(join(folder, touched), 1, 1);
    const again = await start(folder, dataDir);
    expect(again.read).toBe(3);
    const fresh = await start(folder, null);
    expect(again.says).toEqual(fresh.says);
    await again.end();
    // What was read then is kept, too.
    expect((await start(folder, dataDir)).read).toBe(0);
  });

  it("is not another folder's", async () => {
    const { dataDir } = await kept();
    const other = await folderOf(mayorsArticles(3));
    const there = await start(other, dataDir);
    expect(there.read).toBe(3);
    expect((await there.archive.status()).articles).toBe(3);
  });

  it("is left alone by a command that reads another folder", async () => {
    const { folder, dataDir } = await kept();
    const before = await readFile(snapshotIn(dataDir));
    await (await start(await folderOf(mayorsArticles(3)), dataDir, false)).end();
    expect((await readFile(snapshotIn(dataDir))).equals(before)).toBe(true);
    expect((await start(folder, dataDir, false)).read).toBe(0);
  });

  it("is left alone by a command of another version, or that finds it damaged", async () => {
    const { folder, dataDir, says } = await kept();
    const bytes = await readFile(snapshotIn(dataDir));
    for (const at of [VERSION_AT, bytes.length >>> 1]) {
      const other = Buffer.from(bytes);
      other[at] = (other[at] ?? 0) ^ 1;
      await writeFile(snapshotIn(dataDir), other);
      const asking = await start(folder, dataDir, false);
      await asking.end();
      expect(asking.says).toEqual(says);
      expect(asking.told()).toContainEqual(expect.stringContaining("Cannot use"));
      expect((await readFile(snapshotIn(dataDir))).equals(other)).toBe(true);
    }
  });

  it.each([
    ["files", [{ path: "a.txt" }]],
    ["files", [null]],
    ["leftOut", [7]],
    ["cached", [["a.txt"]]],
    ["told", { folder: null }],
  ])("is taken as a whole or not at all: where %s is %j, it is not", async (name, value) => {
    const { folder, dataDir, says } = await kept();
    const path = snapshotIn(dataDir);
    const version = (await readFile(path)).toString("latin1", VERSION_AT, VERSION_AT + 32);
    const sections = await readSnapshot(path, version);
    if (typeof sections === "string") throw new Error(sections);
    const section = `beside/${name}`;
    expect(sections.has(section)).toBe(true);
    await writeSnapshot(path, version, new Map([...sections, [section, jsonSection(value)]]));
    const archive = createMemoryArchive();
    const { log, lines } = recordingLog();
    const upkeep = await openUpkeep(archive, folder, log, { dataDir, sweeps: true });
    expect((await archive.status()).articles).toBe(0);
    await upkeep.refresh(null);
    expect(await answers(archive, "Ruiz")).toEqual(says);
    await upkeep.close();
    expect(lines.filter(({ msg }) => String(msg).includes("which is broken"))).toHaveLength(1);
  });

  it("has what is gone of the packs read once more", async () => {
    const { folder, dataDir, says } = await kept();
    const [pack = ""] = await readdir(join(dataDir, "digests"));
    await rm(join(dataDir, "digests", pack));
    const again = await start(folder, dataDir);
    expect(again.read).toBe(COUNT);
    expect(again.says).toEqual(says);
    await again.end();
    expect(await readdir(join(dataDir, "digests"))).toHaveLength(1);
    expect((await start(folder, dataDir)).read).toBe(0);
  });

  it("is thrown away with one line where it is damaged, and made anew", async () => {
    const { folder, dataDir, says } = await kept();
    const bytes = await readFile(snapshotIn(dataDir));
    const damage = fc.oneof(
      fc.nat(bytes.length - 1).map((at) => async () => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ 0x55;
        await writeFile(snapshotIn(dataDir), changed);
      }),
      fc.nat(bytes.length - 1).map((length) => async () => {
        await writeFile(snapshotIn(dataDir), bytes);
        await truncate(snapshotIn(dataDir), length);
      }),
      fc.uint8Array({ maxLength: 300 }).map((other) => async () => {
        await writeFile(snapshotIn(dataDir), other);
      }),
    );
    const property = fc.asyncProperty(damage, async (harm) => {
      await harm();
      const again = await start(folder, dataDir);
      expect(again.says).toEqual(says);
      await again.end();
      const lines = again.told().filter((line) => line.includes("archive.snapshot"));
      // A byte between sections is nobody's.
      expect(lines.length).toBe(again.read === 0 ? 0 : 1);
    });
    await fc.assert(property, { numRuns: 8 });
  });

  it("is saved again when only the owner's statements have changed", async () => {
    const { folder, dataDir } = await kept();
    const { log } = recordingLog();
    const upkeep = await openUpkeep(createMemoryArchive(), folder, log, { dataDir, sweeps: true });
    await upkeep.refresh(null);
    const before = await readFile(snapshotIn(dataDir));
    await writeFile(
      join(folder, "people.yaml"),
      "people:\n  - name: Ana Ruiz\n    role: harbour master\n",
    );
    expect((await upkeep.refresh(null)).restated).toBe(true);
    await upkeep.close();
    expect((await readFile(snapshotIn(dataDir))).equals(before)).toBe(false);
  });

  it("has no more than a new one when most of its words were of articles that are gone", async () => {
    const words = Array.from({ length: 12_000 }, (_, index) => `w${index.toString(36)}`).join(" ");
    const [folder, dataDir] = [
      await folderOf({ "a.txt": `Words\n\n${words}.\n` }),
      await folderOf({}),
    ];
    await (await start(folder, dataDir)).end();
    await writeFile(join(folder, "a.txt"), "Words\n\n“It leaks,” said Ana Ruiz.\n");
    const second = await start(folder, dataDir);
    await second.end();
    expect((await readFile(snapshotIn(dataDir))).length).toBeLessThan(200_000);
    const third = await start(folder, dataDir);
    expect(third.says).toEqual(second.says);
  });

  it("ends nothing where it cannot be saved, and is saved once it can be", async () => {
    const [folder, dataDir] = [await folderOf(mayorsArticles(3)), await folderOf({})];
    const archive = createMemoryArchive();
    const save = archive.save.bind(archive);
    archive.save = () => Promise.reject(new RangeError("Array buffer allocation failed"));
    const { log, lines } = recordingLog();
    const upkeep = await openUpkeep(archive, folder, log, { dataDir, sweeps: true });
    await upkeep.refresh(null);
    await vi.waitFor(() => {
      expect(lines.map(({ msg }) => String(msg))).toContainEqual(
        expect.stringMatching(/^Nothing more is kept in .* allocation failed$/u),
      );
    });
    archive.save = save;
    await upkeep.close();
    expect((await start(folder, dataDir)).read).toBe(0);
  });

  it("is done without where it cannot be written, and that is said in one line", async () => {
    const folder = await folderOf(mayorsArticles(3));
    const dataDir = await folderOf({ archive: "no folder" });
    const first = await start(folder, dataDir);
    await first.end();
    expect(first.told().filter((line) => line.includes("Nothing more is kept"))).toEqual([
      expect.stringContaining("not a folder"),
    ]);
    expect((await start(folder, dataDir)).says).toEqual(first.says);
  });

  it("is written an hour later where it could not be, though nothing has changed", async () => {
    const folder = await folderOf(mayorsArticles(3));
    const dataDir = await folderOf({ archive: "no folder" });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const first = await start(folder, dataDir);
    const told = (word: string) => first.told().filter((line) => line.includes(word)).length;
    await until(() => told("Nothing more is kept") === 1);
    // The same cause is not told again, but tried it is.
    vi.advanceTimersByTime(HOUR_MS);
    await until(() => vi.getTimerCount() === 1);
    await rm(join(dataDir, "archive"));
    vi.advanceTimersByTime(HOUR_MS);
    await until(() => told("can be written again") === 1);
    expect(told("Nothing more is kept")).toBe(1);
    expect((await readFile(snapshotIn(dataDir))).length).toBeGreaterThan(0);
    vi.useRealTimers();
  });

  it("is written once there can be a folder, though there could be none at the start", async () => {
    const folder = await folderOf(mayorsArticles(3));
    const dataDir = join(await folderOf({ data: "no folder" }), "data");
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const first = await start(folder, dataDir);
    await until(() => vi.getTimerCount() === 1);
    await rm(dataDir);
    vi.advanceTimersByTime(HOUR_MS);
    await until(() => existsSync(snapshotIn(dataDir)));
    vi.useRealTimers();
    expect(first.told().filter((line) => line.includes("is kept"))).toEqual([
      expect.stringMatching(/^Nothing more is kept in ".*digests" for now: not a folder$/u),
    ]);
    await first.end();
    // What of it is not kept as it was read is read once more, and kept then.
    expect((await start(folder, dataDir)).read).toBe(3);
    expect((await start(folder, dataDir)).read).toBe(0);
  });

  it("is written where only what was read could not be", async () => {
    const [folder, dataDir] = [await folderOf(mayorsArticles(3)), await folderOf({})];
    const { log } = recordingLog();
    const upkeep = await openUpkeep(createMemoryArchive(), folder, log, { dataDir, sweeps: true });
    await rm(join(dataDir, "digests"), { recursive: true });
    await writeFile(join(dataDir, "digests"), "no folder");
    await upkeep.refresh(null);
    await upkeep.close();
    await rm(join(dataDir, "digests"));
    expect((await readFile(snapshotIn(dataDir))).length).toBeGreaterThan(0);
    // What of it is not kept as it was read is read once more, and kept then.
    expect((await start(folder, dataDir)).read).toBe(3);
    expect((await start(folder, dataDir)).read).toBe(0);
  });
});
