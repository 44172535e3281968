import * as fc from "fast-check";

import type {
  ArchivedParaphrase,
  ArchivedQuotation,
  DayRange,
  FoundPassage,
  Passage,
} from "../../../src/model/archive-facts.ts";
import type { Article } from "../../../src/model/article.ts";
import type { LeftOut } from "../../../src/model/ingest-report.ts";
import type { Named } from "../../../src/model/named.ts";
import type { PassagesReply } from "../../../src/model/reply.ts";
import type { Misunderstood } from "../../../src/model/search-query.ts";
import { hostileArticle, spanOf, spansOf } from "./articles.ts";
import { paraphraseOf, quotationOf } from "./digests.ts";
import { count, dayString, hostileLine, hostileName, hostileText, maybe } from "./texts.ts";

export const range: fc.Arbitrary<DayRange> = fc.oneof(
  fc.record({ from: dayString, to: dayString, undated: count }),
  fc.record({ from: fc.constant(null), to: fc.constant(null), undated: count }),
);

export function archivedQuotation(article: Article): fc.Arbitrary<ArchivedQuotation> {
  return fc.record({
    article: fc.constant(article),
    quotation: quotationOf(article, []),
    speaker: maybe(hostileName),
    paragraph: count,
  });
}

export function archivedParaphrase(article: Article): fc.Arbitrary<ArchivedParaphrase> {
  return fc.record({
    article: fc.constant(article),
    paraphrase: paraphraseOf(article),
    speaker: hostileName,
    paragraph: count,
  });
}

export function passageOf({ text }: Article): fc.Arbitrary<Passage> {
  return spanOf(text).chain((span) =>
    fc.record({
      span: fc.constant(span),
      paragraph: count,
      matches: spansOf(text.slice(span.start, span.end), 4).map((matches) =>
        matches.map(({ start, end }) => ({ start: span.start + start, end: span.start + end })),
      ),
    }),
  );
}

export function namedIn({ text }: Article): fc.Arbitrary<Named> {
  return fc.record({ span: spanOf(text), times: fc.integer({ min: 1, max: 2_000_000 }) });
}

export const articleWith = <Name extends string>(
  name: Name,
): fc.Arbitrary<{ article: Article } & Record<Name, Passage[]>> =>
  hostileArticle.chain((article) =>
    fc
      .array(passageOf(article), { maxLength: 3 })
      // A computed key widens to string; the record has just this one.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      .map((passages) => ({ article, [name]: passages }) as never),
  );

export const hostileHit: fc.Arbitrary<PassagesReply["shown"][number]> = hostileArticle.chain(
  (article) =>
    fc.record({
      article: fc.constant(article),
      passages: fc.array(
        fc
          .tuple(passageOf(article), fc.array(hostileName, { maxLength: 3 }))
          .map(([passage, speakers]): FoundPassage => ({ ...passage, speakers })),
        { maxLength: 3 },
      ),
      alsoIn: fc.array(hostileArticle, { maxLength: 6 }),
    }),
);

export const searchOrder = fc.constantFrom("best", "relevance", "newest");
export const hostileMisunderstood: fc.Arbitrary<Misunderstood[]> = fc.array(
  fc.record({
    part: hostileText,
    cause: fc.constantFrom("quotationMark", "day", "field", "order", "or", "empty"),
  }),
  { maxLength: 20 },
);

const leftOut: fc.Arbitrary<LeftOut[]> = fc.array(
  fc.record(
    {
      path: hostileLine,
      cause: hostileLine,
      fault: fc.constantFrom("empty", "stated", "tooLarge"),
    },
    { requiredKeys: ["path", "cause"] },
  ),
  { maxLength: 30 },
);

export const status = fc.record({
  articles: count,
  utterances: count,
  fragments: count,
  speakers: count,
  range,
  sources: fc.array(fc.record({ name: maybe(hostileName), articles: count }), { maxLength: 40 }),
  leftOut,
});

/** Which articles a reply is of; it shows something of whatever days and publishers. */
export const hostileFilter = {
  filter: fc.record({
    after: maybe(fc.constantFrom("2025-02-17", "1950-01-01")),
    before: maybe(fc.constantFrom("2025-02-18", "2099-12-31")),
    sources: maybe(fc.array(hostileName, { minLength: 1, maxLength: 8 })),
  }),
};
