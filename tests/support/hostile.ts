import * as fc from "fast-check";

import type {
  ArchivedParaphrase,
  ArchivedQuotation,
  DayRange,
  FoundPassage,
  Passage,
} from "../../src/model/archive-facts.ts";
import { type Article, paragraphsOf } from "../../src/model/article.ts";
import type { Ask, Paging } from "../../src/model/ask.ts";
import { DIGEST_VERSION, type Digest, type Sentence } from "../../src/model/digest.ts";
import type { LeftOut } from "../../src/model/ingest-report.ts";
import type { Paraphrase } from "../../src/model/paraphrase.ts";
import type { Person } from "../../src/model/person.ts";
import type { Quotation } from "../../src/model/quotation.ts";
import type { Named } from "../../src/model/named.ts";
import type { PassagesReply, Reply, ToldArticle } from "../../src/model/reply.ts";
import type { Misunderstood } from "../../src/model/search-query.ts";
import type { Span } from "../../src/model/span.ts";
import type { SpeakerEntry } from "../../src/model/speaker-entry.ts";
import type { Finding, Verdict } from "../../src/model/verdict.ts";
import { isBetweenCharacters } from "./markdown.ts";

/** Pieces that have broken programs: markdown, mentions, control and direction marks, half characters. */
const PIECES = [
  "**",
  "__",
  "~~",
  "||",
  "`",
  "```",
  "\\",
  "[a](http://b)",
  "](",
  "<@1>",
  "<@&2>",
  "<#3>",
  "<t:0:f>",
  "@everyone",
  "@here",
  ":smile:",
  "https://evil.example/",
  "# ",
  "> ",
  "- ",
  "1. ",
  "-# ",
  "\u0000",
  "\u0007",
  "\t",
  "\u001b[31m",
  "\u200b",
  "\u200f",
  "\u202e",
  "\u2028",
  "\ufeff",
  "\ud800",
  "\udc00",
  "😀",
  "👩‍👩‍👧‍👦",
  "e\u0301",
  "ﷺ",
  "½",
  "“",
  "”",
  "’s ",
  " ",
  "%7C",
  "%",
  "|",
  "=",
  "~",
  "word",
  "Word",
  "__proto__",
  "constructor",
  "toString",
] as const;

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 4 }) },
);

/** One piece, over and over: words, titles and addresses longer than any limit. */
const repeated = fc
  .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 700 }))
  .map(([text, times]) => text.repeat(times));

/** Any text at all, possibly empty, possibly with line feeds. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join("")) },
  { weight: 1, arbitrary: repeated },
);

/** A text on one line that has something in it. */
const hostileLine = hostileText.map((text) => text.replaceAll("\n", " ") || "x");

/** A name or a title: whoever reads articles sees to it that those have a letter. */
const hostileName = fc.oneof(
  hostileText.map((text) => `X${text.replaceAll("\n", " ")}`),
  fc.constantFrom("__proto__", "constructor", "toString"),
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { freq: 2 });

const id = (prefix: string, length: number): fc.Arbitrary<string> =>
  fc
    .string({
      unit: fc.constantFrom(...Array.from("abcXYZ019-_")),
      minLength: length,
      maxLength: length,
    })
    .map((rest) => prefix + rest);

const day = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());

const articleDate = day.chain((instant) =>
  fc.record({ day: fc.constant(instant.slice(0, 10)), instant: maybe(fc.constant(instant)) }),
);

const address = fc.oneof(
  fc.constant("https://example.org/a_(b)/c?d=**e**&f=\\"),
  fc.constant("javascript:alert(1)"),
  hostileLine.map((text) => `https://example.org/${text}`),
  hostileLine,
);

const hostileArticle: fc.Arbitrary<Article> = fc.record({
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
function spanOf(text: string): fc.Arbitrary<Span> {
  return fc
    .tuple(fc.nat({ max: text.length - 1 }), fc.nat({ max: text.length - 1 }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
}

/** Spans of `text` in order, disjoint, none empty. */
function spansOf(text: string, most: number): fc.Arbitrary<readonly Span[]> {
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

const quotationKind = fc.constantFrom("utterance", "fragment");

function quotationOf(
  { text }: Pick<Article, "text">,
  people: readonly Person[],
): fc.Arbitrary<Quotation> {
  return fc
    .record({
      context: spanOf(text),
      kind: quotationKind,
      description: hostileName,
      person: fc.nat({ max: people.length }),
    })
    .chain(({ context, kind, description, person }) =>
      spansOf(text.slice(context.start, context.end), 3).map((inner): Quotation => {
        const [first = context, ...rest] = inner.map(({ start, end }) => ({
          start: context.start + start,
          end: context.start + end,
        }));
        return {
          spans: [first, ...rest],
          kind,
          speaker:
            person < people.length ? { kind: "named", person } : { kind: "unnamed", description },
          mention: null,
          cue: null,
          context,
        };
      }),
    );
}

function paraphraseOf({ text }: Pick<Article, "text">): fc.Arbitrary<Paraphrase> {
  return fc
    .record({ context: spanOf(text), description: hostileName })
    .chain(({ context, description }) =>
      spansOf(text.slice(context.start, context.end), 3).map((inner): Paraphrase => {
        const [first = context, ...rest] = inner.map(({ start, end }) => ({
          start: context.start + start,
          end: context.start + end,
        }));
        const speaker = { kind: "unnamed", description } as const;
        return { spans: [first, ...rest], speaker, mention: first, cue: first, context };
      }),
    );
}

const hostilePerson: fc.Arbitrary<Person> = fc.record({
  kind: fc.constantFrom("person", "organisation"),
  name: hostileName,
  aliases: fc.array(hostileName, { maxLength: 2 }),
  role: maybe(hostileLine),
  pronoun: fc.constantFrom("he", "she", null),
});

/** A digest of an article that wants to do harm; what the shapes promise still holds. */
export const hostileDigest: fc.Arbitrary<Digest> = fc
  .tuple(hostileArticle, fc.array(hostilePerson, { maxLength: 3 }))
  .chain(([article, people]) =>
    fc
      .tuple(
        fc.array(quotationOf(article, people), { maxLength: 4 }),
        fc.array(paraphraseOf(article), { maxLength: 2 }),
      )
      .map(([quotations, paraphrases]) => {
        const sentences = paragraphSentences(article.text);
        return {
          version: DIGEST_VERSION,
          article,
          sentences,
          people,
          quotations: quotations.toSorted((a, b) => a.spans[0].start - b.spans[0].start),
          paraphrases: paraphrases.toSorted((a, b) => a.spans[0].start - b.spans[0].start),
          ranking: sentences.map((_sentence, index) => index),
        };
      }),
  );

/** Each paragraph as one sentence. */
function paragraphSentences(text: string): readonly Sentence[] {
  let start = 0;
  return text.split("\n").map((line, paragraph) => {
    const sentence = { start, end: start + line.length, paragraph };
    start += line.length + 1;
    return sentence;
  });
}

const count = fc.nat({ max: 2_000_000 });

const hostileEntry: fc.Arbitrary<SpeakerEntry> = fc.record({
  id: id("~", 10),
  kind: fc.constantFrom("person", "organisation", "unnamed"),
  name: hostileName,
  aliases: fc.array(hostileName, { maxLength: 12 }),
  role: maybe(fc.record({ text: hostileLine, article: maybe(hostileArticle) })),
  utterances: count,
  fragments: count,
  paraphrases: count,
  articles: count,
  since: maybe(day.map((instant) => instant.slice(0, 10))),
});

const speakerList = fc.constantFrom("named", "persons", "organisations", "unnamed");

const commandName = fc.constantFrom("quote", "search", "summary");

/** A question with any option values. */
const hostileAsk: fc.Arbitrary<Ask> = fc.record({
  command: commandName,
  // What a user typed has come through Discord, which takes whole characters only.
  options: fc.dictionary(
    fc.constantFrom("person", "about", "query"),
    hostileText.map((text) => text.toWellFormed()),
    { noNullPrototype: true },
  ),
  page: fc.nat({ max: 999_999 }),
});

const dayString = day.map((instant) => instant.slice(0, 10));

const paging: fc.Arbitrary<Paging> = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.nat({ max: 29 }), hostileAsk)
  .chain(([pages, page, ask]) =>
    fc
      .option(
        fc.array(
          fc.record({
            items: fc.tuple(count, count),
            title: maybe(hostileName),
            day: maybe(dayString),
          }),
          { minLength: pages, maxLength: pages },
        ),
      )
      .map((heads) => ({ pages, page: page % pages, ask, ...(heads === null ? {} : { heads }) })),
  );

const range: fc.Arbitrary<DayRange> = fc.oneof(
  fc.record({ from: dayString, to: dayString, undated: count }),
  fc.record({ from: fc.constant(null), to: fc.constant(null), undated: count }),
);

function archivedQuotation(article: Article): fc.Arbitrary<ArchivedQuotation> {
  return fc.record({
    article: fc.constant(article),
    quotation: quotationOf(article, []),
    speaker: maybe(hostileName),
    paragraph: count,
  });
}

function archivedParaphrase(article: Article): fc.Arbitrary<ArchivedParaphrase> {
  return fc.record({
    article: fc.constant(article),
    paraphrase: paraphraseOf(article),
    speaker: hostileName,
    paragraph: count,
  });
}

function passageOf({ text }: Article): fc.Arbitrary<Passage> {
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

function namedIn({ text }: Article): fc.Arbitrary<Named> {
  return fc.record({ span: spanOf(text), times: fc.integer({ min: 1, max: 2_000_000 }) });
}

const articleWith = <Name extends string>(
  name: Name,
): fc.Arbitrary<{ article: Article } & Record<Name, Passage[]>> =>
  hostileArticle.chain((article) =>
    fc
      .array(passageOf(article), { maxLength: 3 })
      // A computed key widens to string; the record has just this one.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      .map((passages) => ({ article, [name]: passages }) as never),
  );

const hostileHit: fc.Arbitrary<PassagesReply["shown"][number]> = hostileArticle.chain((article) =>
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

const searchOrder = fc.constantFrom("best", "relevance", "newest");
const hostileMisunderstood: fc.Arbitrary<Misunderstood[]> = fc.array(
  fc.record({
    part: hostileText,
    cause: fc.constantFrom("quotationMark", "day", "field", "order", "or", "empty"),
  }),
  { maxLength: 20 },
);

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

const verdict: fc.Arbitrary<Verdict> = fc.record({
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

const status = fc.record({
  articles: count,
  utterances: count,
  fragments: count,
  speakers: count,
  range,
  sources: fc.array(fc.record({ name: maybe(hostileName), articles: count }), { maxLength: 40 }),
  leftOut,
});

const milliseconds = fc.double({ min: 0, max: 1e9, noNaN: true });

/** Which articles a reply is of; it shows something of whatever days and publishers. */
const hostileFilter = {
  filter: fc.record({
    after: maybe(fc.constantFrom("2025-02-17", "1950-01-01")),
    before: maybe(fc.constantFrom("2025-02-18", "2099-12-31")),
    sources: maybe(fc.array(hostileName, { minLength: 1, maxLength: 8 })),
  }),
};

/** A reply of each kind, by its kind, with hostile words in every place that has words. */
export const hostileReplies: {
  readonly [Kind in Reply["kind"]]: fc.Arbitrary<Extract<Reply, { kind: Kind }>>;
} = {
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
