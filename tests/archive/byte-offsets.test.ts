import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { byteOffsets } from "../../src/archive/byte-offsets.ts";
import { hostileText } from "../support/hostile/texts.ts";

describe("the bytes of positions", () => {
  it("are as many as the text before them takes", () => {
    const property = fc.property(
      fc.oneof(hostileText, fc.constant("“Ça va, 🐈?” – naïve")),
      fc.array(fc.nat(60), { maxLength: 8 }),
      (hostile, numbers) => {
        const text = hostile.toWellFormed();
        const positions = numbers.map((number) => Math.min(number, text.length));
        const byteAt = byteOffsets(text, positions);
        for (const position of positions) {
          const before = text.slice(0, position);
          const whole = before.isWellFormed() ? before : before.slice(0, -1);
          expect(byteAt(position)).toBe(Buffer.byteLength(whole));
        }
      },
    );
    fc.assert(property);
  });
});
