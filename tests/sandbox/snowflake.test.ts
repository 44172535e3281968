import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSnowflakes, snowflakeFor, snowflakeTime } from "../../src/sandbox/snowflake.ts";

describe("createSnowflakes", () => {
  test("every id is greater than the one before, even where the clock goes back", () => {
    const year2020 = 1_577_836_800_000;
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1000 }), { minLength: 2 }), (times) => {
        const clock = times.values();
        const next = createSnowflakes(() => year2020 + (clock.next().value ?? 0));
        const ids = times.map(() => BigInt(next()));
        expect(ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? 0n))).toBe(true);
      }),
    );
  });

  test("an id tells when it was made", () => {
    const now = 1_700_000_000_123;
    expect(snowflakeTime(createSnowflakes(() => now)())).toBe(now);
  });

  test("reads the example of Discord's documents", () => {
    expect(snowflakeTime("175928847299117063")).toBe(1_462_015_105_796);
  });
});

describe("snowflakeFor", () => {
  test("gives one id for one name, of 17 to 19 digits and long past", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(snowflakeFor(one)).toMatch(/^\d{17,19}$/u);
        expect(snowflakeFor(one) === snowflakeFor(other)).toBe(one === other);
        expect(snowflakeTime(snowflakeFor(one))).toBeLessThan(Date.UTC(2018, 0));
      }),
    );
  });
});
