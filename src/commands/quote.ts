import type { Archive } from "../archive/archive.ts";
import {
  type ArchivedParaphrase,
  type ArchivedQuotation,
  dayRange,
} from "../model/archive-facts.ts";
import type { Article } from "../model/article.ts";
import { type ArticleFilter, isFilter, passesFilter } from "../model/article-filter.ts";
import { articleOption } from "../model/article-option.ts";
import { takePage } from "../model/ask.ts";
import type { NothingFoundReply, Reply } from "../model/reply.ts";
import { isSpeakerId, type SpeakerEntry } from "../model/speaker-entry.ts";
import { completeSpeaker } from "./complete-speaker.ts";
import { completeTitle } from "./complete-title.ts";
import { defineCommand } from "./definition.ts";
import { findArticle } from "./find-article.ts";
import { completeFilter, FILTER_OPTIONS, readFilter } from "./filter-options.ts";
import { PRIVATE } from "./private-option.ts";

/**
 * One reply's quotations: what a reader takes in at a time, and what an embed's 4096 characters hold
 * without a quotation being cut, as a rule.
 */
const PAGE = {
  most: 10,
  size: 3600,
  sizeOf,
  articleOf: ({ article }: Saying): Article => article,
} as const;
/** What a quotation takes beside its words: marks and its paragraph's number. */
const ITEM_FRAME = 30;
/** What an article's line takes beside title and address: date and source. */
const ARTICLE_FRAME = 80;
/** Discord's most options in a select menu. */
const MOST_CANDIDATES = 25;

/** `/quote`: what somebody said, word for word, and where. */
export const quote = defineCommand({
  definition: {
    name: "quote",
    options: {
      person: {
        type: "text",
        required: false,
        completed: true,
        maxLength: 100,
      },
      article: {
        type: "text",
        required: false,
        completed: true,
        maxLength: 100,
      },
      about: {
        type: "text",
        required: false,
        maxLength: 40,
      },
      include: {
        type: "text",
        required: false,
        choices: ["paraphrases"],
        maxLength: 11,
      },
      ...FILTER_OPTIONS,
      private: PRIVATE,
    },
  },
  texts: (commands) => commands.quote,

  async answer(archive, { person, article, about, include, ...given }, page, today) {
    if (person === null && article === null) {
      return { kind: "problem", problem: "personOrArticle" };
    }
    const found = article === null ? null : await findArticle(archive, article);
    if (found !== null && "instead" in found) return found.instead;
    const only = found === null ? null : found.digest.article;
    const read = await readFilter(archive, given, today);
    if ("instead" in read) return read.instead;
    const { filter, options: filterOptions } = read;
    const question = { archive, article: only, about, include, filter, filterOptions, page };
    if (person === null) return quotes(question, [], {});
    const chosen = await archive.speaker(person);
    if (chosen !== null) return quotes(question, [chosen], { person: chosen.id });
    if (isSpeakerId(person)) return { kind: "gone", what: "speaker", article: null };

    const { named, unnamed, retold, corrected, nearest } = await archive.findSpeakers(person);
    const [first, second] = named;
    if (first !== undefined && second !== undefined) {
      return {
        kind: "chooseSpeaker",
        asked: person,
        candidates: named.slice(0, MOST_CANDIDATES),
        total: named.length,
        option: "person",
        ask: { command: "quote", options: optionsOf(question), page: 0 },
      };
    }
    if (first !== undefined) {
      return quotes(question, [first], { person: first.id, corrected: corrected ? person : null });
    }
    // Who is only retold is nobody's match for who is quoted, unless paraphrases are asked for.
    const isAlone = unnamed.length === 0;
    const sources = include === null && !isAlone ? unnamed : [...unnamed, ...retold];
    const [source, ...others] = sources;
    if (source !== undefined) return quotes(question, [source, ...others], { person });
    return {
      kind: "nothingFound",
      sought: "speaker",
      asked: person,
      nearest: nearest.map(({ name }) => name),
    };
  },

  async complete(archive, typing) {
    switch (typing.option) {
      case "person":
        return completeSpeaker(archive, typing);
      case "article":
        return completeTitle(archive, typing);
      default:
        return completeFilter(archive, typing);
    }
  },
});

/** What is asked of whoever is meant. */
interface Question {
  readonly archive: Archive;
  /** Where alone to look; null for all articles. */
  readonly article: Article | null;
  readonly about: string | null;
  readonly include: "paraphrases" | null;
  readonly filter: ArticleFilter;
  /** The filter as options. */
  readonly filterOptions: Readonly<Record<string, string>>;
  readonly page: number;
}

/** The options of a question that was given any. */
function optionsOf({
  article,
  about,
  include,
  filterOptions,
}: Question): Readonly<Record<string, string>> {
  return {
    ...(article === null ? {} : { article: articleOption(article.id) }),
    ...(about === null ? {} : { about }),
    ...(include === null ? {} : { include }),
    ...filterOptions,
  };
}

async function quotes(
  question: Question,
  speakers: readonly SpeakerEntry[],
  { person, corrected = null }: { readonly person?: string; readonly corrected?: string | null },
): Promise<Reply> {
  const { article, about, include, filter, page } = question;
  const isIn = (saying: Saying): boolean => passesFilter(saying.article, filter);
  const allSaid = await quotationsOf(question, speakers);
  const said = allSaid.filter(isIn);
  const isRetold = include !== null || said.length === 0;
  const retold = isRetold ? (await paraphrasesOf(question, speakers)).filter(isIn) : [];
  if (said.length === 0 && (include === null || retold.length === 0)) {
    const [only, another] = speakers;
    const name = only !== undefined && another === undefined ? only.name : (person ?? null);
    const unfiltered = allSaid.length;
    return {
      ...nothingSaid(question, name, retold.length),
      ...(isFilter(filter) && unfiltered > 0 ? { filter, unfiltered } : {}),
    };
  }
  const all: readonly Saying[] = [...said, ...retold];
  const articles = new Map(all.map((each) => [each.article.id, each.article]));
  const utterances = said.filter(({ quotation }) => quotation.kind === "utterance").length;
  const options = { ...(person === undefined ? {} : { person }), ...optionsOf(question) };
  const ask = { command: "quote", options, page };
  const { shown, paging } = takePage(all, ask, PAGE);
  return {
    kind: "quotes",
    speakers,
    article,
    corrected,
    about,
    ...(isFilter(filter) ? { filter } : {}),
    shown: shown.filter((saying) => "quotation" in saying),
    retold: shown.filter((saying) => "paraphrase" in saying),
    total: {
      utterances,
      fragments: said.length - utterances,
      paraphrases: include === null ? null : retold.length,
      articles: articles.size,
    },
    range: dayRange(articles.values()),
    paging,
  };
}

/** What these speakers said, or where there are none anybody, in the article that is asked about or in all. */
async function quotationsOf(
  { archive, article, about }: Question,
  speakers: readonly SpeakerEntry[],
): Promise<readonly ArchivedQuotation[]> {
  if (article !== null && speakers.length === 0) return archive.quotationsIn(article.id, about);
  const said = await archive.quotationsOf(idsOf(speakers), about);
  return article === null ? said : said.filter((each) => each.article.id === article.id);
}

async function paraphrasesOf(
  { archive, article, about }: Question,
  speakers: readonly SpeakerEntry[],
): Promise<readonly ArchivedParaphrase[]> {
  if (article !== null && speakers.length === 0) return archive.paraphrasesIn(article.id, about);
  const retold = await archive.paraphrasesOf(idsOf(speakers), about);
  return article === null ? retold : retold.filter((each) => each.article.id === article.id);
}

function idsOf(speakers: readonly SpeakerEntry[]): readonly string[] {
  return speakers.map(({ id }) => id);
}

/** @param name whose words were asked for; null for anybody's, in an article */
function nothingSaid(
  { article, about }: Question,
  name: string | null,
  paraphrases: number,
): NothingFoundReply {
  const where = article === null ? "quotations" : "quotationsIn";
  return {
    kind: "nothingFound",
    sought: about === null ? where : "quotationsAbout",
    asked: about ?? article?.title ?? name ?? "",
    nearest: name === null ? [] : [name],
    ...(paraphrases === 0 ? {} : { paraphrases }),
  };
}

/** What is listed: a quotation or, after all of those, a paraphrase. */
type Saying = ArchivedQuotation | ArchivedParaphrase;

/** Characters that one takes with its context, and with its article's line where that changes. */
function sizeOf(item: Saying, previous: Saying | undefined): number {
  const { article, speaker } = item;
  const { context } = "quotation" in item ? item.quotation : item.paraphrase;
  const words = context.end - context.start + (speaker?.length ?? 0) + ITEM_FRAME;
  const isSameList = previous?.article.id === article.id && listOf(previous) === listOf(item);
  if (isSameList) return words;
  return words + article.title.length + (article.url?.length ?? 0) + ARTICLE_FRAME;
}

/** Which of the reply's lists one stands in; each names its articles anew. */
function listOf(item: Saying): string {
  return "quotation" in item ? item.quotation.kind : "paraphrase";
}
