import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

import * as fc from "fast-check";
import { expect, it } from "vitest";

import { writeAtomically } from "../../src/cache/write-atomically.ts";
import { folderOf } from "../e2e/folders.ts";

const KB = 1024;

it("writes parts of all lengths one after the other, and leaves nothing else", async () => {
  const folder = await folderOf({});
  const path = join(folder, "file");
  const length = fc.constantFrom(0, 1, 7, KB, 64 * KB, 64 * KB + 1, 700 * KB, 1024 * KB, 1025 * KB);
  const property = fc.asyncProperty(fc.array(length, { maxLength: 40 }), async (lengths) => {
    const parts = lengths.map((each, index) => new Uint8Array(each).fill(index + 1));
    await writeAtomically(path, parts);
    expect(Buffer.concat(parts).equals(await readFile(path))).toBe(true);
  });
  await fc.assert(property, { numRuns: 30 });
  expect(await readdir(folder)).toEqual(["file"]);
});
