import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankSentences } from "../../../src/reading/ranking/rank-sentences.ts";
import { findSentences } from "../../../src/reading/sentences/find-sentences.ts";
import { tokenise } from "../../../src/reading/text/tokens.ts";

const NEWS = [
  "The river Alder flooded the town of Salem on Monday and cut its only bridge to the coast.",
  "He was surprised.",
  "Who could have known?",
  "A baker on the main square sold warm rolls until noon, as on every other working day.",
  "The flooded bridge had carried all traffic between Salem and the coast since the last flood.",
  "Read more",
].join("\n");

function rank(text: string, title = "", bullets: readonly string[] = []): readonly number[] {
  return rankSentences({ text, title, bullets }, findSentences(text), tokenise(text));
}

describe("rankSentences", () => {
  it("puts the lead first, and what asks or is no sentence last", () => {
    const ranking = rank(NEWS);
    expect(ranking[0]).toBe(0);
    expect(new Set(ranking.slice(-2))).toEqual(new Set([2, 5]));
  });

  it("lifts what the headline or an editor's point says", () => {
    const text = [
      "Rain fell over Salem from Monday to Wednesday, more than in any week of the year.",
      "Engineers inspected the old mill by the market, where water stood knee high.",
      "Volunteers filled sandbags in the sports hall, where children slept on mats.",
    ].join("\n");
    const last = rank(text).at(-1) ?? 0;
    const words = [
      "Rain fell over Salem more than in any week of the year",
      "Engineers inspected old mill by market",
      "Volunteers filled sandbags in sports hall",
    ][last];
    expect(rank(text, words)[0]).toBe(last);
    expect(rank(text, "", [words ?? ""]).at(-1)).not.toBe(last);
  });

  it("ranks a sentence that comes again below one that says something else", () => {
    const flood = "The flood cut the only bridge of Salem.";
    expect(rank([flood, flood, "The flood filled the cellars of Salem."].join("\n"))).toEqual([
      0, 2, 1,
    ]);
  });

  it("prefers what happened to one voice's words", () => {
    const told = "Crews closed the old bridge in Salem because the river keeps rising quickly.";
    const quoted = `“${told.slice(0, -1)},” Ada Hill said.`;
    expect(rank(["Salem saw rain.", quoted, told].join("\n")).indexOf(2)).toBeLessThan(
      rank(["Salem saw rain.", quoted, told].join("\n")).indexOf(1),
    );
  });

  it("ranks nothing of nothing", () => {
    expect(rank("")).toEqual([]);
  });

  it("ranks every sentence once, always the same way", () => {
    const piece = fc.constantFrom(
      "Salem",
      "river",
      "He",
      "flood",
      ".",
      "?",
      "“",
      "”",
      "\n",
      "a",
      "__proto__",
    );
    const article = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(" "));
    fc.assert(
      fc.property(fc.oneof(article, fc.string({ unit: "binary" })), fc.string(), (text, title) => {
        const ranking = rank(text, title, [title]);
        const every = findSentences(text).map((_, i) => i);
        expect(ranking.toSorted((a, b) => a - b)).toEqual(every);
        expect(rank(text, title, [title])).toEqual(ranking);
      }),
    );
  });

  it("takes time linear in the number of sentences", () => {
    const took = [2_000, 16_000].map((count) => {
      const text = Array.from(
        { length: count },
        (_, i) => `Crew ${i} left Salem on day ${i % 7}.`,
      ).join(" ");
      const started = performance.now();
      expect(rank(text)).toHaveLength(count);
      return performance.now() - started;
    });
    // Eight times the sentences: quadratic work takes 64 times as long.
    expect(took[1]).toBeLessThan(30 * Math.max(took[0] ?? 0, 20));
  });
});
