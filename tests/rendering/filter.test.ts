import { describe, expect, it } from "vitest";

import type { ArticleFilter } from "../../src/model/article-filter.ts";
import { filterLines } from "../../src/rendering/filter.ts";
import { textsFor } from "../../src/texts/languages.ts";
import { ENGLISH, inEnglish } from "../support/english.ts";

const ALL: ArticleFilter = { after: null, before: null, sources: null };

describe("the line of a filter", () => {
  it.each<[Partial<ArticleFilter>, string]>([
    [{ after: "2025-02-17" }, "-# Only: from 17 February 2025 on"],
    [{ before: "2025-02-17" }, "-# Only: before 17 February 2025"],
    [{ sources: ["The *Pier* Gazette"] }, "-# Only: The \\*Pier\\* Gazette"],
    [{ sources: ["A", "B", "C"] }, "-# Only: A, B, C"],
    [{ sources: ["A", "B", "C", "D"] }, "-# Only: A, B, C, …"],
    [
      { after: "2025-02-17", before: "2025-03-01", sources: ["A"] },
      "-# Only: from 17 February 2025 on · before 1 March 2025 · A",
    ],
  ])("%j is %s", (filter, line) => {
    expect(filterLines({ ...ALL, ...filter }, ENGLISH)).toEqual([line]);
  });

  it("is none where nothing is asked for", () => {
    expect(filterLines(undefined, ENGLISH)).toEqual([]);
  });

  it("is short, whatever publishers are called", () => {
    const sources = Array.from({ length: 30 }, () => "*Gazette* ".repeat(100));
    const [line = ""] = filterLines({ ...ALL, sources }, ENGLISH);
    expect(line.length).toBeLessThan(250);
  });

  it.each([
    ["uk", "-# Лише: від 17 лютого 2025 р. · до 1 березня 2025 р."],
    ["de", "-# Nur: ab dem 17. Februar 2025 · vor dem 1. März 2025"],
    ["fr", "-# Seulement\u00a0: à partir du 17 février 2025 · avant le 1er mars 2025"],
    ["es-ES", "-# Solo: desde el 17 de febrero de 2025 · antes del 1 de marzo de 2025"],
  ])("is in the language of who asks: %s", (locale, line) => {
    const filter = { ...ALL, after: "2025-02-17", before: "2025-03-01" };
    expect(filterLines(filter, textsFor(locale))).toEqual([line]);
  });

  it("stands below what was not found, with how much there is without it", () => {
    const { description } = inEnglish({
      kind: "nothingFound",
      sought: "passages",
      asked: "cranes",
      nearest: [],
      filter: { ...ALL, after: "2025-02-17" },
      unfiltered: 3,
    }).embeds[0];
    expect(description).toBe(
      "There is nothing for “cranes” in these articles.\n-# Only: from 17 February 2025 on\nWithout that there are 3. Widen it, or leave it out.",
    );
  });
});
