import * as fc from "fast-check";

import type { Article } from "../../../src/model/article.ts";
import type { Span } from "../../../src/model/span.ts";
import { isBetweenCharacters } from "../markdown.ts";
import { address, articleDate, hostileLine, hostileName, id, maybe } from "./texts.ts";

export const hostileArticle: fc.Arbitrary<Article> = fc.record({
  id: id("", 12),
  title: hostileName,
  date: maybe(articleDate),
  source: maybe(hostileLine),
  author: maybe(hostileLine),
  url: maybe(address),
  tags: fc.array(hostileLine, { maxLength: 2 }),
  dateline: maybe(hostileLine),
  bullets: fc.oneof(
    { weight: 5, arbitrary: fc.array(hostileLine, { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1000, max: 2000 }).map(manyBullets) },
  ),
  caption: maybe(hostileLine),
  text: fc
    .array(hostileLine, { minLength: 1, maxLength: 5 })
    .map((paragraphs) => paragraphs.join("\n")),
  origin: fc.record({ path: hostileLine, part: fc.nat({ max: 3 }) }),
});

function manyBullets(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `point ${index}`);
}

/** A span of `text`, not empty. */
export function spanOf(text: string): fc.Arbitrary<Span> {
  return fc
    .tuple(fc.nat({ max: text.length - 1 }), fc.nat({ max: text.length - 1 }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
}

/** Spans of `text` in order, disjoint, none empty. */
export function spansOf(text: string, most: number): fc.Arbitrary<readonly Span[]> {
  return fc
    .uniqueArray(fc.nat({ max: text.length }), { maxLength: 2 * most })
    .map((cuts) => cuts.filter((cut) => isBetweenCharacters(text, cut)).toSorted((a, b) => a - b))
    .map((cuts) =>
      Array.from({ length: Math.floor(cuts.length / 2) }, (_, index) => ({
        start: cuts[2 * index] ?? 0,
        end: cuts[2 * index + 1] ?? 0,
      })),
    );
}
