import * as fc from "fast-check";
import { expect, it } from "vitest";

import { Lengths } from "../../../src/archive/search/lengths.ts";
import { Lexicon } from "../../../src/archive/search/lexicon.ts";
import { Postings } from "../../../src/archive/search/postings.ts";
import { type Group, Scores } from "../../../src/archive/search/scores.ts";
import { RANKING } from "../../../src/archive/search/settings.ts";
import { Vocabulary } from "../../../src/archive/vocabulary/vocabulary.ts";
import type { Digest } from "../../../src/model/digest.ts";
import { buildDigest } from "../../support/digests.ts";

const WORDS = ["lamp", "pier", "ferry", "crane"] as const;
const { saturation, lengthPenalty, fieldWeights } = RANKING;

/** Words as they are drawn: some of them over and over. */
const field = (maxLength: number) => fc.array(fc.constantFrom(...WORDS), { maxLength });
const article = fc
  .record({ title: field(5), bullets: field(5), text: field(90) })
  .map(({ title, bullets, text }) =>
    buildDigest({
      title: title.join(" "),
      bullets: [bullets.join(" ")],
      paragraphs: [text.join(" ")],
    }),
  );
const group: fc.Arbitrary<Group> = fc
  .record({
    forms: fc.uniqueArray(fc.constantFrom(...WORDS, "nobody"), { minLength: 1 }),
    weight: fc.integer({ min: 1, max: 3 }),
    asked: fc.nat(2),
  })
  .map(({ forms, weight, asked }) => ({ forms, weight, asked: new Set(forms.slice(0, asked)) }));

function timesIn(text: string, forms: Iterable<string>): number {
  const sought = new Set(forms);
  return text.split(/\s+/u).filter((word) => sought.has(word)).length;
}

function count({ article: { title, bullets, text } }: Digest, forms: Iterable<string>): number {
  return (
    fieldWeights.title * timesIn(title, forms) +
    fieldWeights.bullets * timesIn(bullets.join(" "), forms) +
    fieldWeights.text * timesIn(text, forms)
  );
}

/** The same scores, of one article after the other. */
function plainly(digests: readonly Digest[], groups: readonly Group[]) {
  const lengths = digests.map((digest) => count(digest, WORDS));
  const average = lengths.reduce((sum, length) => sum + length, 0) / digests.length || 1;
  return digests.map((digest, row) => {
    const slowed =
      saturation * (1 - lengthPenalty + (lengthPenalty * (lengths[row] ?? 0)) / average);
    let [score, matched, exact] = [0, 0, 0];
    for (const { forms, asked, weight } of groups) {
      const times = count(digest, forms);
      if (times === 0) continue;
      const having = digests.filter((other) => count(other, forms) > 0).length;
      const rarity = Math.log(1 + (digests.length - having + 0.5) / (having + 0.5));
      score += (weight * rarity * (times * (saturation + 1))) / (times + slowed);
      matched += 1;
      if (count(digest, asked) > 0) exact += 1;
    }
    return { score, matched, exact };
  });
}

it("scores as the formula does, one question after the other, whoever is hidden", () => {
  const articles = fc.array(article, { minLength: 1, maxLength: 12 });
  const questions = fc.array(fc.array(group, { maxLength: 4 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(articles, questions, fc.boolean(), (digests, all, isOneHidden) => {
      const lexicon = new Lexicon(Vocabulary.empty());
      const postings = new Postings(lexicon);
      const lengths = new Lengths(RANKING);
      const extra = isOneHidden ? digests.slice(0, 1) : [];
      for (const [row, digest] of [...digests, ...extra].entries()) {
        postings.addArticle(row, digest.article);
        lengths.set(row, postings.lengthOf(row, fieldWeights));
        if (row < digests.length) postings.show(row);
      }
      lengths.countFrom((row) => postings.isShown(row));
      const scores = new Scores(postings, lexicon, lengths, RANKING);
      for (const groups of all) {
        scores.restart();
        for (const each of groups) scores.addGroup(each);
        const expected = plainly(digests, groups);
        const found = Array.from(scores.found.all).toSorted((a, b) => a - b);
        expect(found).toEqual(digests.flatMap((_, row) => (expected[row]?.matched ? [row] : [])));
        for (const [row, { score, matched, exact }] of expected.entries()) {
          expect(scores.sums[row]).toBeCloseTo(score, 9);
          expect([scores.matched[row], scores.exact[row]]).toEqual([matched, exact]);
        }
      }
    }),
    { numRuns: 60 },
  );
});
