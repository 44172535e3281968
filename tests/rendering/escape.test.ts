import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { escapeMarkdown, escapeLineStart, toLine } from "../../src/rendering/escape.ts";
import { hostileText } from "../support/hostile/texts.ts";
import { unescapeMarkdown } from "../support/markdown.ts";

describe("escapeMarkdown", () => {
  it("escapes what starts markdown, mentions, links and emoji, and nothing else", () => {
    const escaped = Array.from("\\*_~`|<>[]()@#:");
    expect(escaped.map(escapeMarkdown)).toEqual(escaped.map((character) => `\\${character}`));
    const plain = Array.from("aé😀 “”.,;!?-+/’&%$");
    expect(plain.map(escapeMarkdown)).toEqual(plain);
  });

  it("is undone by reading the markdown", () => {
    const property = fc.property(hostileText, (text) => {
      const line = toLine(text);
      const markdown = escapeMarkdown(line);
      expect(unescapeMarkdown(markdown)).toBe(line);
      expect(unescapeMarkdown(escapeLineStart(markdown))).toBe(line);
    });
    fc.assert(property);
  });
});

describe("toLine", () => {
  it("takes out what breaks lines or turns the reading direction", () => {
    expect(toLine("a\nb\tc\u0000d\u202ee\u2066f\u200fg\u2028h\u2029i\u061cj")).toBe(
      "a b c d e f g h i j",
    );
  });

  it("mends half characters and keeps every position", () => {
    expect(toLine("a\ud800b\udc00")).toBe("a\ufffdb\ufffd");
    const property = fc.property(hostileText, (text) => {
      const line = toLine(text);
      expect(line.length).toBe(text.length);
      expect(line.isWellFormed()).toBe(true);
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(toLine(line)).toBe(line);
    });
    fc.assert(property);
  });
});
