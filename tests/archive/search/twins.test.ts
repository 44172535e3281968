import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { NO_TWIN, Twins } from "../../../src/archive/search/twins.ts";
import type { Digest } from "../../../src/model/digest.ts";
import { buildDigest } from "../../support/digests.ts";
import { changePart, contentsOf } from "../../support/steps.ts";

function story(title: string, from: number, to: number) {
  const sentences = Array.from(
    { length: to - from },
    (_, index) => `The harbour lost crane number ${from + index} in the storm last night.`,
  );
  return buildDigest({ title, paragraphs: [sentences.join(" ")] });
}

function twinsOf(...digests: readonly ReturnType<typeof story>[]) {
  const twins = new Twins();
  changePart(twins, { put: digests });
  const titleOf = new Map(digests.map(({ article: { id, title } }) => [id, title]));
  return Object.fromEntries(
    firstsOf(twins, digests).flatMap(([id, first]) =>
      first === null ? [] : [[titleOf.get(id), titleOf.get(first)]],
    ),
  );
}

/** The ids of articles that are there, each with that of the article that stands for it, or null. */
function firstsOf(
  twins: Twins,
  digests: readonly Digest[],
): readonly (readonly [string, string | null])[] {
  const contents = contentsOf(twins);
  return digests.map(({ article: { id } }) => {
    const first = twins.firstOf(contents.rowOf(id) ?? NO_TWIN);
    return [id, contents.headAt(first)?.id ?? null];
  });
}

describe("Twins", () => {
  it("joins articles of nearly one text", () => {
    const [agency, copy, other] = [
      story("agency", 0, 20),
      story("copy", 0, 19),
      story("other", 50, 70),
    ];
    expect(twinsOf(copy, agency, other)).toEqual({ agency: "agency", copy: "agency" });
  });

  it("leaves apart what shares some sentences, or quotes all of a short one", () => {
    expect(twinsOf(story("a", 0, 20), story("b", 12, 32))).toEqual({});
    expect(twinsOf(story("note", 0, 2), story("story", 0, 20))).toEqual({});
  });

  it("joins nothing by short sentences", () => {
    const notes = ["a", "b"].map((title) => buildDigest({ title, paragraphs: ["A walrus swam."] }));
    expect(twinsOf(...notes)).toEqual({});
  });

  it("counts twins once, and tells whose they are of some articles", () => {
    const twins = new Twins();
    const stories = ["a", "b", "c"].map((title) => story(title, 0, 20));
    const [first, second, third, other] = [...stories, story("other", 50, 70)];
    changePart(twins, { put: [first, second, third, other].flatMap((each) => each ?? []) });
    const row = (digest = other) => contentsOf(twins).rowOf(digest?.article.id ?? "") ?? -1;
    const rows = Int32Array.of(row(second), row(other), row(third));
    expect(twins.leading(rows)).toEqual(Int32Array.of(row(second), row(other)));
    expect(twins.among(rows, Int32Array.of(row(third)))).toEqual({
      total: 2,
      twins: [[row(second)]],
    });
    expect(twins.among(rows, Int32Array.of(row(other)))).toEqual({ total: 2, twins: [[]] });
  });

  it("are the same whatever came and went before, and a sentence that very many have tells none", () => {
    const pool = Array.from({ length: 46 }, (_, index) =>
      // Half of them share one sentence more than others do; 46 are more than a sentence may have.
      story(`story ${index}`, index % 2, (index % 2) + 3 + (index % 3)),
    );
    const some = fc.subarray(pool);
    const property = fc.property(fc.array(some, { maxLength: 4 }), some, (stages, last) => {
      const twins = new Twins();
      let there: readonly Digest[] = [];
      for (const stage of [...stages, last]) {
        step(twins, stage, there);
        there = stage;
      }
      const fresh = new Twins();
      step(fresh, last, []);
      expect(firstsOf(twins, last)).toEqual(firstsOf(fresh, last));
    });
    fc.assert(property, { numRuns: 100 });
  });
});

/** Puts some digests in the place of those that are there. */
function step(twins: Twins, to: readonly Digest[], from: readonly Digest[]): void {
  const [before, after] = [new Set(from), new Set(to)];
  const come = to.filter((digest) => !before.has(digest));
  const go = from.filter((digest) => !after.has(digest));
  changePart(twins, { put: come, remove: go.map(({ article }) => article.id) });
}
