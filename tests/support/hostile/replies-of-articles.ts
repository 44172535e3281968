import * as fc from "fast-check";

import { paragraphsOf } from "../../../src/model/article.ts";
import type { ToldArticle } from "../../../src/model/summary-replies.ts";
import type { Verdict } from "../../../src/model/verdict.ts";
import { hostileArticle, spansOf } from "./articles.ts";
import { hostileAsk, hostileEntry, paging } from "./asks.ts";
import {
  archivedParaphrase,
  archivedQuotation,
  articleWith,
  hostileFilter,
  hostileHit,
  hostileMisunderstood,
  namedIn,
  passageOf,
  range,
  searchOrder,
  status,
} from "./found.ts";
import type { HostileReplies } from "./replies-by-kind.ts";
import { count, dayString, hostileText, maybe } from "./texts.ts";
import { verdict } from "./verdicts.ts";

/** Replies that show articles, by their kinds. */
export const repliesOfArticles: Pick<
  HostileReplies,
  "quotes" | "passages" | "summary" | "topic" | "latest" | "verdicts" | "context"
> = {
  quotes: fc.record({
    kind: fc.constant("quotes"),
    ...hostileFilter,
    speakers: fc.array(hostileEntry, { maxLength: 4 }),
    article: maybe(hostileArticle),
    corrected: maybe(hostileText),
    about: maybe(hostileText),
    shown: fc
      .array(
        hostileArticle.chain((article) =>
          fc.array(archivedQuotation(article), { minLength: 1, maxLength: 4 }),
        ),
        { maxLength: 5 },
      )
      .map((groups) => groups.flat()),
    retold: fc
      .array(
        hostileArticle.chain((article) =>
          fc.array(archivedParaphrase(article), { minLength: 1, maxLength: 4 }),
        ),
        { maxLength: 3 },
      )
      .map((groups) => groups.flat()),
    total: fc.record({
      utterances: count,
      fragments: count,
      paraphrases: maybe(count),
      articles: count,
    }),
    range,
    paging,
  }),
  passages: fc
    .record({
      kind: fc.constant("passages"),
      ...hostileFilter,
      query: hostileText,
      corrections: fc.array(fc.record({ asked: hostileText, used: hostileText }), {
        maxLength: 40,
      }),
      missing: fc.array(hostileText, { maxLength: 40 }),
      misunderstood: hostileMisunderstood,
      shown: fc.array(hostileHit, { maxLength: 12 }),
      total: count,
      whole: maybe(count),
      range,
      order: searchOrder,
      orders: fc.uniqueArray(fc.record({ order: searchOrder, ask: hostileAsk }), {
        maxLength: 2,
        selector: ({ order }) => order,
      }),
      paging,
    })
    .map((reply) => ({ ...reply, quoting: reply.shown.map(({ article }) => article.id) })),
  summary: hostileArticle.chain((article) =>
    fc.record({
      kind: fc.constant("summary"),
      article: fc.constant(article),
      keySentences: fc.array(passageOf(article), { maxLength: 6 }),
      sentences: count,
      quotations: count,
      quoted: fc.uniqueArray(
        fc.record({ speaker: hostileEntry, utterances: count, fragments: count }),
        { maxLength: 30, size: "max", selector: ({ speaker }) => speaker.id },
      ),
      places: fc.array(namedIn(article), { maxLength: 20, size: "max" }),
      dates: fc.array(namedIn(article), { maxLength: 20, size: "max" }),
    }),
  ),
  topic: fc
    .record({
      kind: fc.constant("topic"),
      about: hostileText,
      since: maybe(dayString),
      corrections: fc.array(fc.record({ asked: hostileText, used: hostileText }), {
        maxLength: 40,
      }),
      missing: fc.array(hostileText, { maxLength: 40 }),
      misunderstood: hostileMisunderstood,
      shown: fc.array(articleWith("lines"), { maxLength: 12 }),
      total: fc.record({ found: count, told: count, silent: count }),
      range,
      paging,
    })
    .map((reply) => ({ ...reply, quoting: reply.shown.map(({ article }) => article.id) })),
  latest: fc
    .record({
      kind: fc.constant("latest"),
      since: maybe(dayString),
      newestDay: maybe(dayString),
      shown: fc.array(
        fc
          .tuple(articleWith("lines"), fc.array(articleWith("lines"), { maxLength: 4 }))
          .map(([first, others]): [ToldArticle, ...ToldArticle[]] => [first, ...others]),
        { maxLength: 12 },
      ),
      status,
      paging,
    })
    .map((reply) => ({ ...reply, quoting: reply.shown.flat().map(({ article }) => article.id) })),
  verdicts: fc.record({
    kind: fc.constant("verdicts"),
    verdicts: fc
      .array(verdict, { minLength: 1, maxLength: 4 })
      .map((all): [Verdict, ...Verdict[]] => {
        const [first, ...rest] = all;
        if (first === undefined) throw new Error("Cannot make verdicts: there is none");
        return [first, ...rest];
      }),
    unchecked: count,
    articles: count,
  }),
  context: hostileArticle.chain((article) =>
    fc.record({
      kind: fc.constant("context"),
      article: fc.constant(article),
      speaker: maybe(hostileEntry),
      marked: spansOf(article.text, 3).map((spans) =>
        spans.length > 0 ? spans : [{ start: 0, end: article.text.length }],
      ),
      paragraphs: fc.constant(
        paragraphsOf(article).map((span, paragraph) => ({ span, paragraph })),
      ),
      total: count,
      quotations: count,
    }),
  ),
};
