import type { Archive } from "../archive/archive.ts";
import type { Article } from "../model/article.ts";
import { type ArticleFilter, isFilter } from "../model/article-filter.ts";
import { articleOption } from "../model/article-option.ts";
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
  /** Marks and its paragraph's number. */
  itemFrame: 30,
  /** Date and source. */
  articleFrame: 80,
} as const;
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
  const { archive, article, about, include, filter, page } = question;
  const speech = await archive.speech(
    {
      speakerIds: article !== null && speakers.length === 0 ? null : idsOf(speakers),
      articleId: article?.id ?? null,
      about,
      filter: isFilter(filter) ? filter : null,
      isRetoldToo: include !== null,
    },
    { page, ...PAGE },
  );
  const { utterances, fragments, paraphrases, articles } = speech.total;
  const retold = paraphrases ?? 0;
  if (utterances + fragments === 0 && (include === null || retold === 0)) {
    const [only, another] = speakers;
    const name = only !== undefined && another === undefined ? only.name : (person ?? null);
    const { unfiltered } = speech;
    return {
      ...nothingSaid(question, name, retold),
      ...(isFilter(filter) && unfiltered > 0 ? { filter, unfiltered } : {}),
    };
  }
  const options = { ...(person === undefined ? {} : { person }), ...optionsOf(question) };
  const ask = { command: "quote", options, page: speech.page };
  return {
    kind: "quotes",
    speakers,
    article,
    corrected,
    about,
    ...(isFilter(filter) ? { filter } : {}),
    shown: speech.quotations,
    retold: speech.paraphrases,
    total: {
      utterances,
      fragments,
      paraphrases: include === null ? null : retold,
      articles,
    },
    range: speech.range,
    paging: { page: speech.page, pages: speech.heads.length, ask, heads: speech.heads },
  };
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
