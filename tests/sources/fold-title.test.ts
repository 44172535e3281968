import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { foldTitle } from "../../src/sources/fold-title.ts";

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
