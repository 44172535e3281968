import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { articleLine, linkAddress } from "../../src/rendering/article-line.ts";
import { buildArticle } from "../support/digests.ts";
import { ENGLISH } from "../support/english.ts";
import { hostileText } from "../support/hostile/texts.ts";

const PARAGRAPHS = ["Text."];

describe("articleLine", () => {
  it("names the article, its day and its publisher, and links it", () => {
    const article = buildArticle({
      title: "Storm [live]",
      date: "2025-02-18",
      url: "https://example.org/storm",
      source: "The *Pier* Gazette",
      paragraphs: PARAGRAPHS,
    });
    expect(articleLine(article, ENGLISH)).toBe(
      "**[Storm \\[live\\]](https://example.org/storm)** · 18 February 2025 · The \\*Pier\\* Gazette",
    );
  });

  it("does not link what has no address, or one that would crowd out the words", () => {
    for (const url of [
      undefined,
      `https://example.org/${"x".repeat(120)}`,
      "javascript:alert(1)",
    ]) {
      const outline = { title: "Storm", paragraphs: PARAGRAPHS };
      expect(
        articleLine(buildArticle(url === undefined ? outline : { ...outline, url }), ENGLISH),
      ).toBe("**Storm** · date unknown");
    }
  });
});

describe("linkAddress", () => {
  it.each([
    ["https://example.org/a_(b)", "https://example.org/a_%28b%29"],
    ["https://example.org/?q=**x**\\", "https://example.org/?q=%2A%2Ax%2A%2A%5C"],
    ["http://example.org/a b", "http://example.org/a%20b"],
    ["ftp://example.org/", null],
    ["javascript:alert(1)", null],
    ["not an address", null],
    ["", null],
    [null, null],
  ])("takes %j for %j", (url, address) => {
    expect(linkAddress(url)).toBe(address);
  });

  it("never holds what could end a link or start markdown", () => {
    const property = fc.property(hostileText, hostileText, (path, query) => {
      const address = linkAddress(`https://example.org/${path}?${query}`);
      expect(address === null || !/[()\\*<>\s]/.test(address)).toBe(true);
    });
    fc.assert(property);
  });
});
