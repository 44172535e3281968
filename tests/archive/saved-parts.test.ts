import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { Contents } from "../../src/archive/contents.ts";
import { ArticleSearch } from "../../src/archive/search/article-search.ts";
import { RANKING } from "../../src/archive/search/settings.ts";
import { BrokenSections, type Sections } from "../../src/archive/sections.ts";
import { atOnce } from "../../src/archive/slices.ts";
import { SpeakerDirectory } from "../../src/archive/speakers/speaker-directory.ts";
import type { Part } from "../../src/archive/step.ts";
import { check } from "../../src/archive/verify/check.ts";
import { Vocabulary } from "../../src/archive/vocabulary/vocabulary.ts";
import { WordingIndex } from "../../src/archive/verify/wording-index.ts";
import type { Digest } from "../../src/model/digest.ts";
import { buildDigest } from "../support/digests.ts";
import { fromDisk } from "../support/saved.ts";

const POOL: readonly Digest[] = Array.from({ length: 14 }, (_, index) =>
  buildDigest({
    title: `The harbours’ crane ${index}, naïve as ever`,
    date: `2026-03-${String(1 + (index % 9)).padStart(2, "0")}`,
    bullets: index % 3 === 0 ? ["Cranes cost 1,000 a day"] : [],
    paragraphs: [
      // Copies of a story are among them.
      `The wall of Port Ellen lost crane number ${index % 5} in the storm of last night, said U.S. engineers.`,
      `Nobody had counted the ${"very ".repeat(index)}old cranes of the harbour before they fell.`,
    ],
  }),
);
const QUERIES = [
  "harbour",
  "crane 3",
  "very old",
  '"lost crane number 2"',
  "naive",
  "craen",
  "-storm",
];
const TEXTS = ["lost crane number 3 in the storm", "nobody had counted the very very old cranes"];

/** What is asked of a part, and how it is made from what was saved. */
interface Kind<P extends Part> {
  readonly make: (contents: Contents, vocabulary: Vocabulary) => P;
  readonly save: (part: P) => Sections;
  readonly load: (sections: Sections, contents: Contents, vocabulary: Vocabulary) => P;
  readonly ask: (part: P) => unknown;
}

const SEARCH: Kind<ArticleSearch> = {
  make: (contents, vocabulary) => new ArticleSearch(contents, vocabulary, RANKING),
  save: (part) => fromDisk(atOnce(part.save())),
  load: (sections, contents, vocabulary) =>
    new ArticleSearch(contents, vocabulary, RANKING, sections),
  ask: (part) =>
    QUERIES.map((query) => {
      const window = { offset: 0, limit: 20, filter: null, ordered: 20, isWholeWanted: false };
      const { hits, whole, corrections } = part.search(query, null, window, new SpeakerDirectory());
      return {
        hits: hits.map(({ article, alsoIn }) => [article.id, ...alsoIn.map(({ id }) => id)]),
        whole,
        corrections,
        terms: part.completeTerms(query, 5),
        telling: part.tellingWords(query, { words: 3, bytes: 60 }),
        titles: part.findTitles(query, 5),
      };
    }),
};

const WORDINGS: Kind<WordingIndex> = {
  make: (contents, vocabulary) => new WordingIndex(contents, vocabulary),
  save: (part) => fromDisk(atOnce(part.save())),
  load: (sections, contents, vocabulary) => WordingIndex.load(sections, contents, vocabulary),
  ask: (part) =>
    TEXTS.map((text) =>
      check(part, text, null).map(({ found }) => [found?.digest.article.id, found?.comparison]),
    ),
};

/** Goes through some stages, and is saved and loaded after those that say so. */
function through<P extends Part>(
  kind: Kind<P>,
  stages: readonly { readonly to: readonly Digest[]; readonly isSaved: boolean }[],
): unknown {
  const contents = new Contents();
  let vocabulary = Vocabulary.empty();
  let part = kind.make(contents, vocabulary);
  let there: readonly Digest[] = [];
  for (const { to, isSaved } of stages) {
    const put = to.filter((digest) => !there.includes(digest));
    const remove = there.filter((digest) => !to.includes(digest)).map(({ article }) => article.id);
    const step = atOnce(contents.stepOf({ put, remove }));
    const prepared = [part, contents].map((each) => atOnce(each.prepare(step)));
    for (const each of prepared) each.commit();
    for (const each of prepared) atOnce(each.sweep());
    there = to;
    if (!isSaved) continue;
    const sections = kind.save(part);
    vocabulary = Vocabulary.load(fromDisk(atOnce(vocabulary.save())));
    part = kind.load(sections, contents, vocabulary);
  }
  return kind.ask(part);
}

function savedPart<P extends Part>(name: string, kind: Kind<P>): void {
  describe(`${name} that is saved and loaded`, () => {
    it("answers as if nothing had happened, and goes on to change", () => {
      const stage = fc.record({ to: fc.subarray([...POOL]), isSaved: fc.boolean() });
      const history = fc.property(fc.array(stage, { minLength: 1, maxLength: 5 }), (stages) => {
        const last = stages.at(-1)?.to ?? [];
        expect(through(kind, stages)).toEqual(through(kind, [{ to: last, isSaved: false }]));
      });
      fc.assert(history, { numRuns: 60 });
    });

    it("is not made of sections of which one is missing", () => {
      const contents = new Contents();
      const vocabulary = Vocabulary.empty();
      const part = kind.make(contents, vocabulary);
      const step = atOnce(contents.stepOf({ put: POOL }));
      for (const each of [part, contents]) atOnce(each.prepare(step)).commit();
      const sections = kind.save(part);
      for (const missing of sections.keys()) {
        const others = new Map([...sections].filter(([section]) => section !== missing));
        expect(() => kind.load(others, contents, vocabulary)).toThrow(BrokenSections);
      }
    });
  });
}

savedPart("search", SEARCH);
savedPart("wordings", WORDINGS);
