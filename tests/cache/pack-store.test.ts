import { mkdir, readdir, readFile, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

import * as fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";

import { PackStore } from "../../src/cache/pack-store.ts";
import { folderOf } from "../e2e/folders.ts";

const VERSION = "v".repeat(32);
const NOW = Date.UTC(2026, 0, 1);
const MEGABYTE = 2 ** 20;

function keyOf(name: string): string {
  return name.padEnd(32, ".");
}

async function openStore(folder: string, version = VERSION) {
  const opened = await PackStore.open(folder, version, NOW, true);
  onTestFinished(() => opened.store.close());
  return opened;
}

/** A folder in which these records have been kept, in one pack. */
async function kept(...names: readonly string[]): Promise<string> {
  const folder = await folderOf({});
  const { store } = await openStore(folder);
  for (const name of names) await store.keep(keyOf(name), Buffer.from(name));
  await store.flush();
  return folder;
}

async function packsIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).map((name) => join(folder, name));
}

async function find(store: PackStore, name: string): Promise<string | null> {
  const bytes = await store.find(keyOf(name));
  return bytes === null ? null : Buffer.from(bytes).toString();
}

describe("PackStore", () => {
  it("finds what was kept, at once and after it was opened anew", async () => {
    const folder = await folderOf({});
    const { store } = await openStore(join(folder, "made", "here"));
    await store.keep(keyOf("a"), Buffer.from("a"));
    expect(await find(store, "a")).toBe("a");
    await store.flush();
    expect(await find(store, "a")).toBe("a");
    const { store: other, thrownAway } = await openStore(join(folder, "made", "here"));
    expect(thrownAway).toEqual([]);
    expect(await find(other, "a")).toBe("a");
    expect(await find(other, "b")).toBeNull();
  });

  it("writes whole packs only, and removes what a killed process left half written", async () => {
    const folder = await kept("a");
    const [old, fresh] = [join(folder, "old.pack.tmp"), join(folder, "fresh.pack.tmp")];
    await writeFile(old, "half");
    await writeFile(fresh, "half");
    await utimes(old, NOW / 1000, NOW / 1000 - 7200);
    await utimes(fresh, NOW / 1000, NOW / 1000 - 60);
    await openStore(folder);
    const names = await readdir(folder);
    expect(names).not.toContain("old.pack.tmp");
    // Another process may be writing it.
    expect(names).toContain("fresh.pack.tmp");
  });

  it("leaves what is half written where it is told to sweep nothing", async () => {
    const folder = await folderOf({ "old.pack.tmp": "half" });
    await utimes(join(folder, "old.pack.tmp"), NOW / 1000, NOW / 1000 - 7200);
    await PackStore.open(folder, VERSION, NOW, false);
    expect(await readdir(folder)).toEqual(["old.pack.tmp"]);
  });

  it("removes what is half written though another such thing cannot be removed", async () => {
    const folder = await folderOf({ "b.pack.tmp": "half" });
    await symlink("nowhere", join(folder, "a.pack.tmp"));
    await mkdir(join(folder, "a0.pack.tmp"));
    await utimes(join(folder, "a0.pack.tmp"), NOW / 1000, NOW / 1000 - 7200);
    await utimes(join(folder, "b.pack.tmp"), NOW / 1000, NOW / 1000 - 7200);
    await openStore(folder);
    expect((await readdir(folder)).toSorted()).toEqual(["a.pack.tmp", "a0.pack.tmp"]);
  });

  it("throws away what is damaged or of another version, and keeps the rest", async () => {
    const folder = await kept("a");
    const [good = ""] = await packsIn(folder);
    const bytes = await readFile(good);
    await writeFile(join(folder, "cut.pack"), bytes.subarray(0, -1));
    await writeFile(join(folder, "empty.pack"), "");
    await writeFile(join(folder, "other.txt"), "not ours");
    const { store, thrownAway } = await openStore(folder);
    expect(thrownAway).toEqual([
      { name: "cut.pack", why: "damaged" },
      { name: "empty.pack", why: "damaged" },
    ]);
    expect(await find(store, "a")).toBe("a");
    const changed = await openStore(folder, "w".repeat(32));
    expect(changed.thrownAway.map(({ why }) => why)).toEqual(["of another version"]);
    expect(await readdir(folder)).toEqual(["other.txt"]);
  });

  it("never returns bytes that were not written, whatever becomes of its files", async () => {
    const folder = await kept("a", "bc", "def");
    const [path = ""] = await packsIn(folder);
    const bytes = await readFile(path);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const damaged = Buffer.from(bytes);
          damaged[at] = (damaged[at] ?? 0) ^ change;
          await writeFile(path, damaged);
          const { store } = await PackStore.open(folder, VERSION, NOW, true);
          for (const name of ["a", "bc", "def"])
            expect([name, null]).toContain(await find(store, name));
          await store.close();
        },
      ),
      { numRuns: 40 },
    );
  });

  it("leaves what is of no use to whoever only looks", async () => {
    const folder = await kept("a");
    const { store, thrownAway } = await PackStore.open(folder, "w".repeat(32), NOW, false);
    expect(thrownAway).toEqual([]);
    expect(await find(store, "a")).toBeNull();
    await store.close();
    expect(await find((await openStore(folder)).store, "a")).toBe("a");
  });

  it("takes any bytes for a pack without harm", async () => {
    const folder = await folderOf({});
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await writeFile(join(folder, "any.pack"), bytes);
        const { store, thrownAway } = await PackStore.open(folder, VERSION, NOW, true);
        expect(thrownAway).toHaveLength(1);
        expect(await find(store, "a")).toBeNull();
        await store.close();
      }),
      { numRuns: 40 },
    );
  });

  it("forgets a damaged record, and writes what else its pack has anew", async () => {
    const folder = await kept("first", "second");
    const [path = ""] = await packsIn(folder);
    const bytes = await readFile(path);
    bytes[bytes.indexOf("second")] = 0;
    await writeFile(path, bytes);
    const { store } = await openStore(folder);
    expect(await find(store, "second")).toBeNull();
    expect(store.isDamaged).toBe(true);
    await store.keep(keyOf("second"), Buffer.from("second"));
    await store.sweep(new Set([keyOf("first"), keyOf("second")]));
    expect(await packsIn(folder)).not.toContain(path);
    const { store: other } = await openStore(folder);
    expect([await find(other, "first"), await find(other, "second")]).toEqual(["first", "second"]);
    expect(other.isDamaged).toBe(false);
  });

  it("holds at most twice what is referred to", async () => {
    const folder = await folderOf({});
    const { store } = await openStore(folder);
    const live = new Set<string>();
    for (let round = 0; round < 6; round += 1) {
      live.clear();
      for (let number = 0; number < 4; number += 1) {
        const name = keyOf(`${round > 2 ? number : round} ${number}`);
        live.add(name);
        if ((await store.find(name)) === null) await store.keep(name, Buffer.alloc(MEGABYTE));
      }
      await store.sweep(live);
      expect(store.length).toBeLessThan(2.1 * 4 * MEGABYTE);
    }
    await store.sweep(new Set());
    expect(await readdir(folder)).toEqual([]);
  });

  it("joins what was written little by little", async () => {
    const folder = await folderOf({});
    const { store } = await openStore(folder);
    const names = Array.from({ length: 20 }, (_, number) => `number ${number}`);
    for (const name of names) {
      await store.keep(keyOf(name), Buffer.from(name));
      await store.flush();
    }
    expect(await packsIn(folder)).toHaveLength(20);
    await store.sweep(new Set(names.map(keyOf)));
    expect(await packsIn(folder)).toHaveLength(1);
    for (const name of names) expect(await find(store, name)).toBe(name);
  });

  it("is not disturbed by another process that removes its files", async () => {
    const folder = await kept("a");
    const { store } = await openStore(folder);
    const { store: other } = await openStore(folder);
    await other.sweep(new Set());
    expect(await readdir(folder)).toEqual([]);
    expect(await find(store, "a")).toBe("a");
  });

  it("makes its folder again where that is gone when it writes", async () => {
    const folder = join(await folderOf({}), "packs");
    const { store } = await openStore(folder);
    await rm(folder, { recursive: true });
    await store.keep(keyOf("a"), Buffer.from("a"));
    await store.flush();
    expect(await find(store, "a")).toBe("a");
    const { store: other } = await openStore(folder);
    expect(await find(other, "a")).toBe("a");
  });

  it("cannot be opened where there is a file", async () => {
    const folder = await folderOf({ data: "a file" });
    await expect(PackStore.open(join(folder, "data"), VERSION, NOW, true)).rejects.toThrow(
      /EEXIST|ENOTDIR/,
    );
    await expect(PackStore.open(join(folder, "data", "x"), VERSION, NOW, true)).rejects.toThrow(
      "ENOTDIR",
    );
  });
});
