import { describe, expect, it } from "vitest";

import { joinTwins, sketch } from "../../../src/archive/search/twins.ts";
import { buildDigest } from "../../support/digests.ts";

function story(title: string, from: number, to: number) {
  const sentences = Array.from(
    { length: to - from },
    (_, index) => `The harbour lost crane number ${from + index} in the storm last night.`,
  );
  return buildDigest({ title, paragraphs: [sentences.join(" ")] });
}

function twinsOf(...digests: readonly ReturnType<typeof story>[]) {
  const firsts = joinTwins(new Map(digests.map((each) => [each.article.title, sketch(each)])));
  return Object.fromEntries(firsts);
}

describe("joinTwins", () => {
  it("joins articles of nearly one text", () => {
    const [wire, copy, other] = [
      story("wire", 0, 20),
      story("copy", 0, 19),
      story("other", 50, 70),
    ];
    expect(twinsOf(wire, copy, other)).toEqual({ wire: "wire", copy: "wire" });
  });

  it("leaves apart what shares some sentences, or quotes all of a short one", () => {
    expect(twinsOf(story("a", 0, 20), story("b", 12, 32))).toEqual({});
    expect(twinsOf(story("note", 0, 2), story("story", 0, 20))).toEqual({});
  });

  it("joins nothing by short sentences", () => {
    const notes = ["a", "b"].map((title) => buildDigest({ title, paragraphs: ["A walrus swam."] }));
    expect(twinsOf(...notes)).toEqual({});
  });
});
