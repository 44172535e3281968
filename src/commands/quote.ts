import type { Archive } from "../archive/archive.ts";
import { type ArchivedQuotation, dayRange } from "../model/archive-facts.ts";
import { takePage } from "../model/ask.ts";
import type { Reply } from "../model/reply.ts";
import type { SpeakerEntry } from "../model/speaker-entry.ts";
import { completeSpeaker } from "./complete-speaker.ts";
import { defineCommand } from "./definition.ts";
import { PRIVATE } from "./private-option.ts";

/**
 * One reply's quotations: what a reader takes in at a time, and what an embed's 4096 characters hold
 * without a quotation being cut, as a rule.
 */
const PAGE = { most: 10, size: 3600, sizeOf } as const;
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
        maxLength: 48,
      },
      private: PRIVATE,
    },
  },

  async answer(archive, { person, about }, page) {
    const chosen = await archive.speaker(person);
    if (chosen !== null) return quotes(archive, [chosen], null, about, page);

    const { named, unnamed, corrected, nearest } = await archive.findSpeakers(person);
    const [first, second] = named;
    if (first !== undefined && second !== undefined) {
      return {
        kind: "chooseSpeaker",
        asked: person,
        candidates: named.slice(0, MOST_CANDIDATES),
        total: named.length,
        option: "person",
        ask: { command: "quote", options: about === null ? {} : { about }, page: 0 },
      };
    }
    if (first !== undefined) {
      return quotes(archive, [first], corrected ? person : null, about, page);
    }
    const [source, ...others] = unnamed;
    if (source !== undefined) {
      return quotes(archive, [source, ...others], null, about, page, person);
    }
    return {
      kind: "nothingFound",
      sought: "speaker",
      asked: person,
      nearest: nearest.map(({ name }) => name),
    };
  },

  complete: (archive, _option, text, limit) => completeSpeaker(archive, text, limit),
});

async function quotes(
  archive: Archive,
  speakers: readonly [SpeakerEntry, ...SpeakerEntry[]],
  corrected: string | null,
  about: string | null,
  page: number,
  asked?: string,
): Promise<Reply> {
  const all = await archive.quotationsOf(
    speakers.map(({ id }) => id),
    about,
  );
  const [speaker] = speakers;
  if (all.length === 0) {
    const sought = about === null ? "quotations" : "quotationsAbout";
    return { kind: "nothingFound", sought, asked: about ?? speaker.name, nearest: [speaker.name] };
  }
  const person = asked ?? speaker.id;
  const options = about === null ? { person } : { person, about };
  const articles = new Map(all.map(({ article }) => [article.id, article]));
  const utterances = all.filter(({ quotation }) => quotation.kind === "utterance").length;
  return {
    kind: "quotes",
    speakers,
    corrected,
    about,
    total: { utterances, fragments: all.length - utterances, articles: articles.size },
    range: dayRange(articles.values()),
    ...takePage(all, { command: "quote", options, page }, PAGE),
  };
}

/** Characters that a quotation takes with its context, and with its article's line where that changes. */
function sizeOf(item: ArchivedQuotation, previous: ArchivedQuotation | undefined): number {
  const { article, quotation, speaker } = item;
  const { start, end } = quotation.context;
  const words = end - start + speaker.length + ITEM_FRAME;
  const isSameArticle =
    previous?.article.id === article.id && previous.quotation.kind === quotation.kind;
  if (isSameArticle) return words;
  return words + article.title.length + (article.url?.length ?? 0) + ARTICLE_FRAME;
}
