import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { Blobs } from "../../src/archive/blobs.ts";
import { BrokenSections, type Section, type Sections } from "../../src/archive/sections.ts";
import { atOnce } from "../../src/archive/slices.ts";
import { fromDisk } from "../support/saved.ts";

const HALF_A_PAGE = 1 << 19;

function bytesFor(row: number, length: number): Uint8Array {
  return new Uint8Array(length).fill(row + 1);
}

/** How many bytes all pages have. */
function pageBytes(sections: Sections): number {
  return [...sections]
    .filter(([name]) => name.startsWith("page/"))
    .reduce((sum, [, { length }]) => sum + length, 0);
}

describe("Blobs", () => {
  it("have what was put, whatever was removed, moved, saved and loaded", () => {
    const step = fc.record({
      row: fc.nat(12),
      length: fc.constantFrom(0, 1, 40_000, HALF_A_PAGE, 3 * HALF_A_PAGE),
      after: fc.constantFrom("go on", "tidy", "load"),
    });
    const property = fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let blobs = new Blobs();
      const there = new Map<number, Uint8Array>();
      for (const { row, length, after } of steps) {
        if (there.delete(row)) blobs.remove(row);
        else {
          const bytes = bytesFor(row, length);
          blobs.put(row, bytes);
          there.set(row, bytes);
        }
        if (after === "tidy") atOnce(blobs.tidy());
        if (after === "load") blobs = Blobs.load(fromDisk(atOnce(blobs.save())));
        for (let each = 0; each <= 12; each += 1) {
          const bytes = there.get(each) ?? new Uint8Array(0);
          expect(Buffer.compare(blobs.at(each), bytes)).toBe(0);
          expect(blobs.lengthOf(each)).toBe(bytes.length);
        }
      }
    });
    fc.assert(property, { numRuns: 30 });
  });

  it("take little more room than what is left, however much came and went", () => {
    const blobs = new Blobs();
    for (let pass = 0; pass < 20; pass += 1) {
      for (let row = 0; row < 200; row += 1) {
        if (pass > 0) blobs.remove(row);
        blobs.put(row, bytesFor(row, 20_000));
      }
      atOnce(blobs.tidy());
    }
    expect(pageBytes(fromDisk(atOnce(blobs.save())))).toBeLessThan(2.6 * 200 * 20_000);
  });

  it("are not made of sections that are others'", () => {
    const blobs = new Blobs();
    blobs.put(3, bytesFor(3, 100));
    const saved = fromDisk(atOnce(blobs.save()));
    const changes: [string, Section][] = [
      ["page/0", new Uint8Array(99)],
      ["page/0", new Uint16Array(100)],
      ["length", new Uint32Array(2)],
      ["start", Uint32Array.from({ length: 64 }, () => 1)],
    ];
    for (const [name, section] of changes) {
      const changed = new Map([...saved, [name, section]]);
      expect(() => Blobs.load(changed)).toThrow(BrokenSections);
    }
    expect(() => Blobs.load(new Map())).toThrow(BrokenSections);
  });
});
