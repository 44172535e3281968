import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { foldTitle, mayFoldAlike, openingOf } from "../../src/sources/fold-title.ts";

describe("foldTitle", () => {
  it.each([
    ["“Harbour”: What’s next…", "harbour what s next"],
    ["HARBOUR — 'What's next'", "harbour what s next"],
    ["Café, ﬁrst №5", "café first no5"],
    ["…", "…"],
    [" ?! ", "?!"],
  ])("reduces %j to %j", (title, folded) => {
    expect(foldTitle(title)).toBe(folded);
  });

  it("makes no difference between a title of plain letters and one that has another beside them", () => {
    const plain = fc.string({
      unit: fc.constantFrom(...Array.from("abcXYZ019 .,:;-–—‘’“”…'\"!?@[]_~")),
    });
    fc.assert(
      fc.property(plain, (title) => {
        expect(foldTitle(`a ${title} é`)).toBe(`${foldTitle(`a ${title}`)} é`);
      }),
    );
  });
});

describe("openingOf", () => {
  it("tells headlines apart that begin otherwise, and none that fold to the same", () => {
    const pieces = "Harbour harbour next Next's ’ … — – “ ! 5 é e\u0301 ﬁ ﬁrst № ¼ Σ".split(" ");
    const title = fc.array(fc.constantFrom(...pieces, " "), { maxLength: 8 });
    fc.assert(
      fc.property(title, title, fc.string(), (some, others, any) => {
        const [one, other] = [some.join("") + any, others.join("") + any];
        if (mayFoldAlike(openingOf(one), openingOf(other))) return;
        expect(foldTitle(one)).not.toBe(foldTitle(other));
      }),
      { numRuns: 2_000 },
    );
    expect(mayFoldAlike(openingOf("Harbour: opens"), openingOf("Harbour is closed"))).toBe(false);
    expect(mayFoldAlike(openingOf("“HARBOUR”: opens"), openingOf("Harbour opens"))).toBe(true);
    expect(openingOf("Élection")).toBeNull();
  });
});
