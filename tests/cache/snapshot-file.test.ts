import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Section, Sections } from "../../src/archive/sections.ts";
import { readSnapshot, writeSnapshot } from "../../src/cache/snapshot-file.ts";
import { folderOf } from "../e2e/folders.ts";

const VERSION = "v".repeat(32);
const SECTIONS: Sections = new Map<string, Section>([
  ["bytes", Uint8Array.of(1, 2, 3)],
  ["days", Float64Array.of(Number.NaN, 0.5)],
  ["none", new Uint32Array(0)],
  ["rows", Uint16Array.of(9, 8, 7)],
  // A view that begins in the middle of something.
  ["ends", Uint32Array.of(1, 2, 3).subarray(1)],
  ["numbers", Int32Array.of(-1)],
]);

async function pathFor(): Promise<string> {
  return join(await folderOf({}), "archive.snapshot");
}

describe("a snapshot", () => {
  it("has the sections that were written", async () => {
    const path = await pathFor();
    await writeSnapshot(path, VERSION, SECTIONS);
    expect(await readSnapshot(path, VERSION)).toEqual(SECTIONS);
    expect(await readdir(dirname(path))).toEqual(["archive.snapshot"]);
  });

  it("of another version is not used", async () => {
    const path = await pathFor();
    await writeSnapshot(path, VERSION, SECTIONS);
    expect(await readSnapshot(path, "w".repeat(32))).toBe("of another version");
  });

  it("is refused, or has what was written, whatever became of its bytes", async () => {
    const path = await pathFor();
    await writeSnapshot(path, VERSION, SECTIONS);
    const bytes = await readFile(path);
    const at = fc.nat(bytes.length - 1);
    const damaged = fc.oneof(
      fc.tuple(at, fc.integer({ min: 1, max: 255 })).map(([place, by]) => {
        const changed = Buffer.from(bytes);
        changed[place] = (changed[place] ?? 0) ^ by;
        return changed;
      }),
      at.map((length) => bytes.subarray(0, length)),
      fc
        .tuple(at, fc.uint8Array())
        .map(([length, other]) => Buffer.concat([bytes.subarray(0, length), other])),
      fc.uint8Array({ maxLength: 200 }).map((other) => Buffer.from(other)),
    );
    const property = fc.asyncProperty(damaged, async (changed) => {
      await writeFile(path, changed);
      const read = await readSnapshot(path, VERSION);
      expect(["damaged", "of another version", SECTIONS]).toContainEqual(read);
    });
    await fc.assert(property, { numRuns: 300 });
  });
});
