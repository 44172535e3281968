import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parseQuery } from "../../../src/archive/search/parse-query.ts";
import type { QueryItem } from "../../../src/archive/search/query.ts";
import { hostileText } from "../../support/hostile/texts.ts";

const TODAY = "2025-02-20";

/** A query in short: phrases in quotes, title words with "title:", alternatives with "|". */
function read(text: string) {
  const { wanted, unwanted, misunderstood, resolved: _, ...filters } = parseQuery(text, TODAY);
  return {
    wanted: wanted.map((alternatives) => alternatives.map(show).join("|")),
    unwanted: unwanted.map(show),
    misunderstood: misunderstood.map(({ part, cause }) => `${cause}: ${part}`),
    ...filters,
  };
}

function show({ kind, words, inTitle }: QueryItem): string {
  const terms = words.map(({ term }) => term).join(" ");
  return (inTitle ? "title:" : "") + (kind === "phrase" ? `"${terms}"` : terms);
}

function stops(text: string): readonly boolean[] {
  return parseQuery(text, TODAY).wanted.flatMap((each) =>
    each.flatMap(({ words }) => words.map(({ isStopWord }) => isStopWord)),
  );
}

const PLAIN = {
  wanted: [],
  unwanted: [],
  misunderstood: [],
  persons: [],
  sources: [],
  after: null,
  before: null,
  order: "best",
};

describe("parseQuery", () => {
  it.each([
    ["rare-earth Minerals", { wanted: ["rare", "earth", "minerals"] }],
    ["deal “rare earth” now", { wanted: ["deal", '"rare earth"', "now"] }],
    ['minerals -deal -"long night"', { wanted: ["minerals"], unwanted: ["deal", '"long night"'] }],
    ["oil OR gas prices", { wanted: ["oil|gas", "prices"] }],
    ['oil OR gas OR "rare earth"', { wanted: ['oil|gas|"rare earth"'] }],
    ['title:deal title:"long night"', { wanted: ["title:deal", 'title:"long night"'] }],
    ['person:Okonjo person:"Petra Halloran"', { persons: ["Okonjo", "Petra Halloran"] }],
    ['cranes source:"Pier Gazette"', { wanted: ["cranes"], sources: ["Pier Gazette"] }],
    ["cranes sort:newest", { wanted: ["cranes"], order: "newest" }],
    ["cranes Sort:relevance", { wanted: ["cranes"], order: "relevance" }],
    ["+cranes - pier", { wanted: ["cranes", "pier"] }],
  ])("reads %j", (text, expected) => {
    expect(read(text)).toEqual({ ...PLAIN, ...expected });
  });

  it.each([
    ["cranes after:2025-02-17", { after: "2025-02-17" }],
    ["after:17 Feb 2025 cranes", { after: "2025-02-17" }],
    ['after:"17 Feb 2025" cranes', { after: "2025-02-17" }],
    ["since:yesterday cranes", { after: "2025-02-19" }],
    ["cranes before:last week", { before: "2025-02-10" }],
    ["after:2024 cranes before:Feb 17", { after: "2024-01-01", before: "2025-02-17" }],
  ])("reads the days of %j", (text, expected) => {
    expect(read(text)).toEqual({ ...PLAIN, wanted: ["cranes"], ...expected });
  });

  it.each([
    ['cranes "long night', ["cranes", "long", "night"], 'quotationMark: "'],
    ["cranes after:soon", ["cranes", "soon"], "day: after:soon"],
    ["cranes after:2025-02-30", ["cranes", "2025", "02", "30"], "day: after:2025-02-30"],
    ["cranes colour:red", ["cranes", "colour", "red"], "field: colour:red"],
    ["cranes sort:size", ["cranes", "size"], "order: sort:size"],
    ["OR cranes", ["cranes"], "or: OR"],
    ["cranes OR", ["cranes"], "or: OR"],
    ["cranes title:", ["cranes", "title"], "empty: title:"],
  ])("searches plain words for what it cannot read in %j, and says so", (text, wanted, said) => {
    expect(read(text)).toEqual({ ...PLAIN, wanted, misunderstood: [said] });
  });

  it.each(["Minister: we rebuild", "https://example.org/x", "a ratio of 3:1"])(
    "finds nothing wrong in %j",
    (text) => {
      expect(read(text).misunderstood).toEqual([]);
    },
  );

  it("takes what is pasted for words alone", () => {
    const text = `He said "we will rebuild" and -so on: ${"the pier will stand again ".repeat(6)}`;
    const { wanted, unwanted, misunderstood } = read(text);
    expect(wanted).toContain("rebuild");
    expect(wanted.join(" ")).not.toContain('"');
    expect([...unwanted, ...misunderstood]).toEqual([]);
  });

  it("tells an acronym from a pronoun, unless all is in capitals", () => {
    expect(stops("US tariffs")).toEqual([false, false]);
    expect(stops("U.S. tariffs")).toEqual([false, false]);
    expect(stops("tell us")).toEqual([false, true]);
    expect(stops("TELL US")).toEqual([false, true]);
  });

  it("takes any text, in linear time", () => {
    const parts = fc.array(
      fc.constantFrom("a", '"', "“", "-", "OR", "title:", "after:", "2025", "x:", "+", " ", "feb"),
      { maxLength: 30 },
    );
    const texts = fc.oneof(
      hostileText,
      parts.map((each) => each.join("")),
      parts.map((each) => each.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const alternatives of parseQuery(text, TODAY).wanted) {
          expect(alternatives.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
    for (const unit of ['"', "-", "a:", "OR ", "after:a ", 'x" ', "after:1 feb "]) {
      const start = performance.now();
      parseQuery(unit.repeat(50_000), TODAY);
      expect(performance.now() - start).toBeLessThan(1500);
    }
  });
});
