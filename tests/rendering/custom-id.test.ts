import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Control, decodeControl, encodeControl } from "../../src/rendering/custom-id.ts";
import { hostileText } from "../support/hostile/texts.ts";

const NAMES = fc.string({
  unit: fc.constantFrom(...Array.from("abcxyz")),
  minLength: 1,
  maxLength: 8,
});
const anyAsk = fc.record({
  command: NAMES,
  options: fc.dictionary(
    NAMES,
    hostileText.map((text) => text.slice(0, 80)),
    { maxKeys: 3, noNullPrototype: true },
  ),
  page: fc.nat({ max: 999_999 }),
});
const control: fc.Arbitrary<Control> = fc.oneof(
  fc.record({ kind: fc.constantFrom("page", "jump", "ask"), ask: anyAsk }),
  fc.record({
    kind: fc.constantFrom("choose", "open"),
    ask: anyAsk.map((each) => ({ ...each, page: 0 })),
    option: NAMES,
  }),
);

describe("encodeControl", () => {
  it("writes what a reader can follow", () => {
    const question = { command: "quote", options: { person: "~1a2b", about: "a|b%" }, page: 2 };
    expect(encodeControl({ kind: "page", ask: question })).toBe(
      "page|quote|2|person=~1a2b|about=a%7Cb%25",
    );
    expect(
      encodeControl({
        kind: "choose",
        ask: { ...question, options: { about: "minerals" }, page: 0 },
        option: "person",
      }),
    ).toBe("choose|quote|person|about=minerals");
  });

  it("packs what is long, as far as it fits in 100 characters", () => {
    const query =
      "what did the minister of the harbour say about the price of the cranes that the storm of last winter took from the old pier, and who is going to pay for the new ones";
    const ask = { command: "search", options: { query }, page: 12 };
    const customId = encodeControl({ kind: "page", ask });
    expect(customId?.length).toBeLessThanOrEqual(100);
    expect(decodeControl(customId ?? "")).toEqual({ kind: "page", ask });
  });

  it("has nothing for what is too long even so, or would not come back whole", () => {
    const noise = Array.from({ length: 200 }, (_, index) =>
      String.fromCodePoint(0x400 + ((index * 7919) % 900)),
    ).join("");
    for (const query of [noise, `${"x".repeat(99)}\ud800`]) {
      const ask = { command: "search", options: { query }, page: 0 };
      expect(encodeControl({ kind: "page", ask })).toBeNull();
    }
  });
});

describe("decodeControl", () => {
  it("reads back what was written", () => {
    const property = fc.property(control, (each) => {
      const customId = encodeControl(each);
      if (customId === null) return;
      expect(customId.length).toBeLessThanOrEqual(100);
      expect(decodeControl(customId)).toEqual(each);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it.each([
    "",
    "page",
    "page|quote",
    "page|quote|",
    "page|quote|-1",
    "page|quote|1.5",
    "page|quote|1e3",
    "page|quote|9999999",
    "page|Quote|1",
    "page|quote|1|person",
    "page|quote|1|=x",
    "page|quote|1|__proto__=x",
    "page|quote|1|",
    "choose|quote|",
    "choose|quote|PERSON",
    "delete|quote|1",
    "quote:next:2",
    "page|search|1|*",
    "page|search|1|*x",
    "page|search|1|*\u4e00\u4e01\u4e02",
    "page|search|1|*\u4e00|query=x",
  ])("is null for %j", (customId) => {
    expect(decodeControl(customId)).toBeNull();
  });

  it("never throws", () => {
    const property = fc.property(hostileText, (text) => {
      expect(decodeControl(text)).toBeNull();
      decodeControl(`page|quote|1|person=${text}`);
    });
    fc.assert(property);
  });
});
