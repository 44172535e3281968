import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { findTerms, foldName, joinTerms, splitTerms, termsOf } from "../../src/archive/terms.ts";
import { slice } from "../../src/model/span.ts";
import { hostileText } from "../support/hostile/texts.ts";

describe("findTerms", () => {
  it("folds words and says where they stand", () => {
    const text = "“Élan’s” 2nd TEST, don’t!";
    const found = findTerms(text).map((term) => ({ term: term.term, text: slice(text, term) }));
    expect(found).toEqual([
      { term: "elan", text: "Élan’s" },
      { term: "2nd", text: "2nd" },
      { term: "test", text: "TEST" },
      { term: "dont", text: "don’t" },
    ]);
  });

  it("keeps the marks of scripts in which they are letters", () => {
    expect(termsOf("Зеленський")).toEqual(["зеленський"]);
    expect(termsOf("हिन्दी")).toEqual(["हिन्दी"]);
  });

  it("passes over what is too long for a word", () => {
    expect(findTerms(`a ${"x".repeat(65)} ${"y".repeat(64)}`).map(({ term }) => term)).toEqual([
      "a",
      "y".repeat(64),
    ]);
  });

  it("reads a megabyte of one word, or of apostrophes, in linear time", () => {
    for (const text of ["a".repeat(1_000_000), "a'".repeat(500_000), "'".repeat(1_000_000)]) {
      const start = performance.now();
      findTerms(text);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });

  it("gives disjoint places in order, none empty", () => {
    const property = fc.property(hostileText, (text) => {
      let end = 0;
      for (const term of findTerms(text)) {
        expect(term.start).toBeGreaterThanOrEqual(end);
        expect(term.end).toBeGreaterThan(term.start);
        expect(term.term).not.toBe("");
        end = term.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    });
    fc.assert(property);
  });
});

describe("termsOf", () => {
  it("gives each term once, in order", () => {
    expect(termsOf("Pier, crane, PIER’s pier")).toEqual(["pier", "crane"]);
  });

  it("survives being joined and split", () => {
    const property = fc.property(hostileText, (text) => {
      const terms = termsOf(text);
      fc.pre(terms.length > 0);
      expect(splitTerms(joinTerms(terms))).toEqual(terms);
    });
    fc.assert(property);
  });
});

describe("foldName", () => {
  it("is the same for names that differ in case, accents, marks or spaces", () => {
    const names = ["Tomás  Éluard", "tomas eluard", "TOMÁS ÉLUARD,", "Toma\u0301s E\u0301luard"];
    expect(new Set(names.map(foldName))).toEqual(new Set(["tomas eluard"]));
  });

  it("is not the same for other names", () => {
    expect(foldName("Anna Lee")).not.toBe(foldName("Annalee"));
  });
});
