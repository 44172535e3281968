import * as fc from "fast-check";

import type { Article } from "../../../src/model/article.ts";
import type { Quotation } from "../../../src/model/quotation.ts";
import type { Span } from "../../../src/model/span.ts";
import type { Finding, Verdict } from "../../../src/model/verdict.ts";
import { hostileArticle, spanOf, spansOf } from "./articles.ts";
import { hostileEntry } from "./asks.ts";
import { quotationOf } from "./digests.ts";
import { count, hostileName, hostileText, maybe } from "./texts.ts";

function finding(article: Article, asked: string): fc.Arbitrary<Finding> {
  const quotations = fc
    .tuple(quotationOf(article, []), fc.array(quotationOf(article, []), { maxLength: 4 }))
    .map(([first, rest]): [Quotation, ...Quotation[]] => [first, ...rest]);
  const speaker = maybe(fc.record({ name: hostileName, entry: maybe(hostileEntry) }));
  return fc.record({
    article: fc.constant(article),
    source: fc.oneof(
      fc.record({ kind: fc.constant("quotations"), quotations, speaker }),
      fc.record({ kind: fc.constant("author"), span: spanOf(article.text) }),
      spanOf(article.text).chain((span) =>
        fc.record({
          kind: fc.constant("paraphrase"),
          paraphrase: fc.record({
            spans: fc.constant<[Span]>([span]),
            speaker: fc.record({ kind: fc.constant("unnamed"), description: hostileName }),
            mention: fc.constant(span),
            cue: fc.constant(span),
            context: fc.constant(span),
          }),
          speaker,
        }),
      ),
    ),
    paragraph: count,
    comparison: fc.record({
      wording: fc.constantFrom("verbatim", "shortened", "altered"),
      negation: maybe(fc.constantFrom("dropped", "added")),
      added: spansOf(asked, 3),
      dropped: spansOf(article.text, 3),
      kept: spansOf(article.text, 3),
      isSlip: fc.boolean(),
      joinsSilently: fc.boolean(),
      turnLeftOut: maybe(spanOf(article.text)),
    }),
  });
}

export const verdict: fc.Arbitrary<Verdict> = fc.record({
  alleged: maybe(fc.record({ name: hostileName, isKnown: fc.boolean() })),
  parts: fc.array(
    fc.tuple(hostileArticle, hostileText).chain(([article, text]) =>
      fc.record({
        text: fc.constant(text),
        finding: maybe(finding(article, text)),
        isTheirs: maybe(fc.boolean()),
      }),
    ),
    { minLength: 1, maxLength: 5 },
  ),
});
