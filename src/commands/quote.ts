import type { Archive } from "../archive/archive.ts";
import {
  type ArchivedParaphrase,
  type ArchivedQuotation,
  dayRange,
} from "../model/archive-facts.ts";
import type { Article } from "../model/article.ts";
import { takePage } from "../model/ask.ts";
import type { NothingFoundReply, Reply } from "../model/reply.ts";
import type { SpeakerEntry } from "../model/speaker-entry.ts";
import { completeSpeaker } from "./complete-speaker.ts";
import { defineCommand } from "./definition.ts";
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
    description: "What did this person say? Word for word, with the article it stands in",
    options: {
      person: {
        type: "text",
        description: "A name, or part of one: Zelensky. Also unnamed sources: official",
        required: true,
        completed: true,
        maxLength: 100,
      },
      about: {
        type: "text",
        description: "Only quotations with these words in them or around them",
        required: false,
        maxLength: 40,
      },
      include: {
        type: "text",
        description: "Also what articles report in their own words",
        required: false,
        choices: [{ label: "paraphrases", value: "paraphrases" }],
        maxLength: 11,
      },
      private: PRIVATE,
    },
  },

  async answer(archive, { person, about, include }, page) {
    const question = { archive, about, include, page };
    const chosen = await archive.speaker(person);
    if (chosen !== null) return quotes(question, [chosen], { person: chosen.id });

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

  complete: (archive, _option, text, limit) => completeSpeaker(archive, text, limit),
});

/** What is asked of whoever is meant. */
interface Question {
  readonly archive: Archive;
  readonly about: string | null;
  readonly include: "paraphrases" | null;
  readonly page: number;
}

/** The options of a question that was given any. */
function optionsOf({ about, include }: Question): Readonly<Record<string, string>> {
  return {
    ...(about === null ? {} : { about }),
    ...(include === null ? {} : { include }),
  };
}

async function quotes(
  question: Question,
  speakers: readonly [SpeakerEntry, ...SpeakerEntry[]],
  { person, corrected = null }: { readonly person: string; readonly corrected?: string | null },
): Promise<Reply> {
  const { archive, about, include, page } = question;
  const ids = speakers.map(({ id }) => id);
  const said = await archive.quotationsOf(ids, about);
  const isRetold = include !== null || said.length === 0;
  const retold = isRetold ? await archive.paraphrasesOf(ids, about) : [];
  if (said.length === 0 && (include === null || retold.length === 0)) {
    const name = speakers.length === 1 ? speakers[0].name : person;
    return nothingSaid(question, name, retold.length);
  }
  const all: readonly Saying[] = [...said, ...retold];
  const articles = new Map(all.map(({ article }) => [article.id, article]));
  const utterances = said.filter(({ quotation }) => quotation.kind === "utterance").length;
  const ask = { command: "quote", options: { person, ...optionsOf(question) }, page };
  const { shown, paging } = takePage(all, ask, PAGE);
  return {
    kind: "quotes",
    speakers,
    corrected,
    about,
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

function nothingSaid({ about }: Question, name: string, paraphrases: number): NothingFoundReply {
  const sought = about === null ? "quotations" : "quotationsAbout";
  return {
    kind: "nothingFound",
    sought,
    asked: about ?? name,
    nearest: [name],
    ...(paraphrases === 0 ? {} : { paraphrases }),
  };
}

/** What is listed: a quotation or, after all of those, a paraphrase. */
type Saying = ArchivedQuotation | ArchivedParaphrase;

/** Characters that one takes with its context, and with its article's line where that changes. */
function sizeOf(item: Saying, previous: Saying | undefined): number {
  const { article, speaker } = item;
  const { context } = "quotation" in item ? item.quotation : item.paraphrase;
  const words = context.end - context.start + speaker.length + ITEM_FRAME;
  const isSameList = previous?.article.id === article.id && listOf(previous) === listOf(item);
  if (isSameList) return words;
  return words + article.title.length + (article.url?.length ?? 0) + ARTICLE_FRAME;
}

/** Which of the reply's lists one stands in; each names its articles anew. */
function listOf(item: Saying): string {
  return "quotation" in item ? item.quotation.kind : "paraphrase";
}
