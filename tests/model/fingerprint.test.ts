import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { findByFingerprint, fingerprint } from "../../src/model/fingerprint.ts";
import { hostileText } from "../support/hostile/texts.ts";

describe("findByFingerprint", () => {
  it("finds words where they stand, the nearest of several, and no others", () => {
    const text = "one two one two one";
    expect(findByFingerprint(text, fingerprint("one"), 3, 0)).toEqual({ start: 0, end: 3 });
    expect(findByFingerprint(text, fingerprint("one"), 3, 9)).toEqual({ start: 8, end: 11 });
    expect(findByFingerprint(text, fingerprint("one"), 3, 999)).toEqual({ start: 16, end: 19 });
    expect(findByFingerprint(text, fingerprint("six"), 3, 0)).toBeNull();
    expect(findByFingerprint("on", fingerprint("one"), 3, 0)).toBeNull();
  });

  it.each(["", "x", "0123456789a", "0123456789AB", "zzzzzzzzzzzz", "-12345-12345"])(
    "finds nothing for a print that is none: %j",
    (print) => {
      expect(findByFingerprint("any text", print, 3, 0)).toBeNull();
      expect(findByFingerprint("any text", print, 0, 0)).toBeNull();
    },
  );

  it("finds any stretch of any text again, whatever was put before and behind it", () => {
    const property = fc.property(
      hostileText,
      hostileText,
      hostileText,
      fc.nat(),
      (before, words, behind, near) => {
        fc.pre(words.length > 0);
        const found = findByFingerprint(
          before + words + behind,
          fingerprint(words),
          words.length,
          near,
        );
        expect(
          found === null ? null : (before + words + behind).slice(found.start, found.end),
        ).toBe(words);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });

  it("is linear in the text", () => {
    const words = "z".repeat(50_000);
    const text = "y".repeat(1_000_000);
    const began = performance.now();
    expect(findByFingerprint(text, fingerprint(words), words.length, 0)).toBeNull();
    // Comparing each stretch would take 50,000,000,000 steps.
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
