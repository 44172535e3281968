import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Person } from "../../../src/model/person.ts";
import { slice } from "../../../src/model/span.ts";
import { findPlaces } from "../../../src/reading/summaries/find-places.ts";
import { hostileText } from "../../support/hostile/texts.ts";

function places(text: string, people: readonly Person[] = []): readonly string[] {
  return findPlaces(text, people).map(
    ({ span, times }) => slice(text, span) + (times > 1 ? ` ${times}` : ""),
  );
}

describe("findPlaces", () => {
  it.each([
    ["They flew from Paris to New York.", ["Paris", "New York"]],
    ["Ukraine and Russia met. Ukraine left.", ["Ukraine 2", "Russia"]],
    ["It is the city of Norvale’s pride.", ["Norvale"]],
    ["Crews reached Norvale county at noon.", ["Norvale"]],
    ["A mill burnt in Norvale, Oregon, at noon.", ["Norvale", "Oregon"]],
    ["The US left; it told us so.", ["US"]],
    ["In Salt Lake City it snowed.", ["Salt Lake City"]],
    ["America’s ports: the U.S. has 360, the United States says.", ["America 3"]],
    ["Kiev, that is Kyiv, is far from Britain.", ["Kiev 2", "Britain"]],
    ["He is from Calif. and she from Texas.", ["Calif", "Texas"]],
  ])("finds the places of %s", (text, found) => {
    expect(places(text)).toEqual(found);
  });

  it.each([
    "Ukrainian officials and the British met Poles.",
    "The Munich Security Conference ended.",
    "The Paris Review printed it.",
    "The White House and the Supreme Court were silent.",
    "The head of Norvale left.",
    "Muslims, Jews and Christians met Texans of the Democratic party.",
    "A Western and an African-American church stood in a Russian city.",
    "The Islamic State threatens the state of Democratic politics.",
    "In May they met in Norvale.",
    "In March, Ada Hill left.",
  ])("finds none in %s", (text) => {
    expect(places(text)).toEqual([]);
  });

  it("takes no surname of the article's people for a place", () => {
    const people = (["person", "organisation"] as const).map((kind) => ({
      kind,
      name: kind === "person" ? "Ann Jordan" : "Bank of Norway",
      aliases: [],
      role: null,
      pronoun: null,
    }));
    expect(places("Jordan left Norway for Paris.", people)).toEqual(["Norway", "Paris"]);
  });

  it("gives slices of the text, each once", () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom("Paris", "in Norvale, Oregon", ""), (a, b) => {
        const text = `${a} ${b} ${a}`;
        const found = places(text);
        expect(new Set(found.map((each) => each.toLowerCase())).size).toBe(found.length);
        for (const { span, times } of findPlaces(text, [])) {
          expect(span.end).toBeGreaterThan(span.start);
          expect(times).toBeGreaterThan(0);
        }
      }),
    );
  });

  it.each(["Paris, ", "Paris ", "city of ", "in A, B, "])(
    "takes time linear in the length of %j over and over",
    (unit) => {
      const took = [20_000, 160_000].map((length) => {
        const text = unit.repeat(length / unit.length);
        const started = performance.now();
        findPlaces(text, []);
        return performance.now() - started;
      });
      // Eight times the text: quadratic work takes 64 times as long.
      expect(took[1]).toBeLessThan(30 * Math.max(took[0] ?? 0, 20));
    },
  );
});
