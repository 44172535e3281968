import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  endLength,
  HEAD_LENGTH,
  type Key,
  readIndex,
  TAIL_LENGTH,
  writePack,
} from "../../src/cache/pack.ts";

const VERSION = "v".repeat(32);
const key = fc.string({
  unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)),
  minLength: 32,
  maxLength: 32,
});
const records = fc.uniqueArray(fc.record({ key, bytes: fc.uint8Array() }), {
  selector: (record) => record.key,
});

function indexOf(pack: Uint8Array): ReadonlyMap<Key, unknown> | null {
  if (pack.length < HEAD_LENGTH + TAIL_LENGTH) return null;
  const ending = endLength(pack.subarray(pack.length - TAIL_LENGTH), pack.length);
  if (ending === null) return null;
  return readIndex(pack.subarray(0, HEAD_LENGTH), pack.subarray(pack.length - ending), pack.length);
}

describe("a pack", () => {
  it("tells where each record stands", () => {
    fc.assert(
      fc.property(records, (given) => {
        const { parts, places } = writePack(VERSION, given);
        const pack = Buffer.concat(parts);
        expect(indexOf(pack)).toEqual(places);
        for (const { key: name, bytes } of given) {
          const { start = 0, length = 0 } = places.get(name) ?? {};
          expect(pack.subarray(start, start + length).equals(bytes)).toBe(true);
        }
      }),
    );
  });

  it("has no index once a byte of head, index or tail is another, or one is missing", () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.integer({ min: 1, max: 255 }), (given, at, change) => {
        const pack = Buffer.concat(writePack(VERSION, given).parts);
        const body = given.reduce((sum, { bytes }) => sum + bytes.length, 0);
        const outside = at % (pack.length - body);
        const place = outside < HEAD_LENGTH ? outside : outside + body;
        expect(indexOf(pack.subarray(0, pack.length - 1 - (at % 8)))).toBeNull();
        pack[place] = (pack[place] ?? 0) ^ change;
        expect(indexOf(pack)).toBeNull();
      }),
    );
  });

  it("is not found in any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(indexOf(bytes)).toBeNull();
      }),
    );
  });
});
