import * as fc from "fast-check";

import { hostileArticle } from "./articles.ts";
import { hostileAsk, hostileEntry, paging, speakerList } from "./asks.ts";
import { hostileFilter, hostileMisunderstood, range, status } from "./found.ts";
import type { HostileReplies } from "./replies-by-kind.ts";
import type { repliesOfArticles } from "./replies-of-articles.ts";
import { count, dayString, hostileLine, hostileName, hostileText, maybe } from "./texts.ts";

const milliseconds = fc.double({ min: 0, max: 1e9, noNaN: true });

/** Replies of all other kinds, by their kinds. */
export const otherReplies: Omit<HostileReplies, keyof typeof repliesOfArticles> = {
  chooseSpeaker: fc.record({
    kind: fc.constant("chooseSpeaker"),
    asked: hostileText,
    candidates: fc.uniqueArray(hostileEntry, {
      minLength: 2,
      maxLength: 40,
      // As many as that also where fast-check's usual sizes are small.
      size: "max",
      selector: (entry) => entry.id,
    }),
    total: fc.integer({ min: 40, max: 1000 }),
    option: fc.constantFrom("person", "name"),
    ask: hostileAsk,
  }),
  speakers: fc.record({
    kind: fc.constant("speakers"),
    list: speakerList,
    asked: maybe(hostileText),
    shown: fc
      .uniqueArray(hostileEntry, { maxLength: 10, size: "max", selector: (entry) => entry.id })
      .chain((entries) =>
        fc.tuple(
          ...entries.map((speaker) =>
            fc.record({ speaker: fc.constant(speaker), article: maybe(hostileArticle) }),
          ),
        ),
      ),
    total: count,
    other: maybe(fc.record({ list: speakerList, total: count, ask: hostileAsk })),
    paging,
  }),
  speaker: fc.record({
    kind: fc.constant("speaker"),
    speaker: hostileEntry,
    corrected: maybe(hostileText),
    shown: fc.array(fc.record({ article: hostileArticle, utterances: count, fragments: count }), {
      maxLength: 6,
    }),
    range,
    quotations: hostileAsk,
    paging,
  }),
  gone: fc.record({
    kind: fc.constant("gone"),
    what: fc.constantFrom("article", "words", "speaker"),
    article: maybe(hostileArticle),
  }),
  nothingFound: fc.oneof(
    fc.record(
      {
        kind: fc.constant("nothingFound"),
        sought: fc.constantFrom(
          "speaker",
          "quotations",
          "quotationsAbout",
          "quotationsIn",
          "passages",
          "article",
          "source",
        ),
        asked: hostileText,
        since: dayString,
        ...hostileFilter,
        unfiltered: fc.nat(),
        nearest: fc.array(hostileName, { maxLength: 5 }),
        paraphrases: fc.nat(),
        misunderstood: hostileMisunderstood,
      },
      { requiredKeys: ["kind", "sought", "asked", "nearest"] },
    ),
    fc.record({
      kind: fc.constant("nothingFound"),
      sought: fc.constant("articlesSince"),
      asked: dayString,
      nearest: fc.constant([]),
    }),
  ),
  about: fc.record({
    kind: fc.constant("about"),
    status,
    bot: fc.record({
      version: hostileLine,
      upSince: maybe(
        fc.date({ min: new Date(0), noInvalidDate: true }).map((d) => d.toISOString()),
      ),
      pingMs: maybe(milliseconds),
      answers: maybe(fc.record({ count, medianMs: milliseconds, slowestMs: milliseconds })),
      inviteUrl: maybe(hostileText),
      aboutUrl: maybe(hostileText),
    }),
    namesFiles: fc.boolean(),
  }),
  settings: fc.record({
    kind: fc.constant("settings"),
    settings: fc.record({
      privateByDefault: fc.boolean(),
      publicChannels: fc.uniqueArray(fc.bigInt({ min: 10n ** 17n, max: 2n ** 63n }).map(String), {
        maxLength: 25,
      }),
    }),
    isKept: fc.boolean(),
  }),
  reloaded: fc.record({
    kind: fc.constant("reloaded"),
    added: count,
    changed: count,
    removed: count,
    leftOut: count,
    seconds: fc.double({ min: 0, max: 1e6, noNaN: true }),
  }),
  emptyArchive: fc.record({ kind: fc.constant("emptyArchive"), leftOut: count }),
  problem: fc.record({
    kind: fc.constant("problem"),
    problem: fc.constantFrom(
      "internal",
      "staleControl",
      "unknownCommand",
      "optionTooLong",
      "nothingToVerify",
      "nothingToFind",
      "dayNotUnderstood",
      "articleAlone",
      "personOrArticle",
      "optionMissing",
      "daysCrossed",
      "tooManyQuestions",
      "serversOnly",
      "managersOnly",
      "ownerOnly",
      "channelsNotUnderstood",
      "privateChannel",
      "notShared",
      "notYours",
    ),
  }),
};
