import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { pack, unpack } from "../../src/rendering/pack.ts";
import { hostileText } from "../support/hostile/texts.ts";

describe("pack", () => {
  it("gives back what was packed, through any normalisation", () => {
    const property = fc.property(hostileText, (text) => {
      fc.pre(text.isWellFormed() && Buffer.byteLength(text) < 4000);
      const packed = pack(text);
      expect(packed.normalize("NFKD")).toBe(packed);
      expect(unpack(packed)).toBe(text);
    });
    fc.assert(property);
  });

  it("takes far fewer characters than English does", () => {
    const text =
      "which of the ships that left the harbour on the night of the storm came back before the pier was closed, and who had allowed them to leave";
    expect(pack(text).length).toBeLessThan(text.length / 2);
  });
});

describe("unpack", () => {
  it("is null for what was never packed, however large it would be", () => {
    expect(unpack("abc")).toBeNull();
    expect(unpack("\u4e01\u5fff")).toBeNull();
    expect(unpack(pack("x".repeat(100_000)))).toBeNull();
  });

  it("never throws", () => {
    const letters = fc.string({
      unit: fc.integer({ min: 0x4e00, max: 0x8dff }).map((code) => String.fromCharCode(code)),
    });
    fc.assert(
      fc.property(fc.oneof(hostileText, letters), (text) => {
        const unpacked = unpack(text);
        expect(unpacked === null || unpacked.length <= 4096).toBe(true);
      }),
    );
  });
});
