import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { Lexicon } from "../../../src/archive/search/lexicon.ts";
import { Postings } from "../../../src/archive/search/postings.ts";
import { rowsBeginning } from "../../../src/archive/search/rows-beginning.ts";
import { atOnce } from "../../../src/archive/slices.ts";
import { termsOf } from "../../../src/archive/terms.ts";
import { Vocabulary } from "../../../src/archive/vocabulary/vocabulary.ts";
import { bareArticle } from "../../../src/model/article.ts";
import { hostileText } from "../../support/hostile/texts.ts";

describe("articles with words that begin so", () => {
  it("are those that have a term for each word", () => {
    const property = fc.property(
      fc.array(hostileText, { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(), { minLength: 2, maxLength: 2 }),
      (texts, picks) => {
        const lexicon = new Lexicon(Vocabulary.empty());
        const postings = new Postings(lexicon);
        for (const [row, text] of texts.entries()) {
          postings.addArticle(row, bareArticle({ text }));
          postings.show(row);
        }
        atOnce(lexicon.grow());
        const all = [...termsOf(texts.join(" ")), "nowhere"];
        const words = picks.map((pick) => (all[pick % all.length] ?? "").slice(0, 1 + (pick % 3)));
        const having = texts.map((text) => {
          const terms = termsOf(text);
          return words.every((word) => terms.some((term) => term.startsWith(word)));
        });
        const found = rowsBeginning(words, lexicon, postings);
        expect(texts.map((_, row) => found[row] === 1)).toEqual(having);
      },
    );
    fc.assert(property, { numRuns: 60 });
  });
});
