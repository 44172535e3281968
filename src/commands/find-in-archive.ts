import { countFiles } from "../model/ingest-report.ts";
import type { MessageCommand } from "./definition.ts";
import { MOST_QUERY_LENGTH, search } from "./search.ts";

/**
 * What is looked for of a message: it has its news among chatter, and the more words, the more of them are the
 * article's (docs/search.md has what was measured). No text has more units than bytes, so that this is within
 * what `/search` takes; and so many bytes of words fit, packed, into the custom ids of buttons, in Cyrillic too.
 */
export const LIMITS = { words: 16, bytes: MOST_QUERY_LENGTH } as const;
const WORDS = /[\p{L}\p{N}]/u;

/** *Find in archive*, in the menu of a message: a search by its most telling words. */
export const findInArchive: MessageCommand = {
  texts: (commands) => commands.findInArchive,
  // What programs print is no news, and its rare words would outweigh all others.
  readsCode: false,

  async answer(archive, text) {
    const { articles, leftOut } = await archive.status();
    if (articles === 0) return { kind: "emptyArchive", leftOut: countFiles(leftOut) };
    if (!WORDS.test(text)) return { kind: "problem", problem: "nothingToFind" };
    const words = await archive.tellingWords(text, LIMITS);
    if (words.length === 0) {
      return { kind: "nothingFound", sought: "passages", asked: text, nearest: [] };
    }
    // The words are plain, so that no day is meant from any other.
    return search.answer(archive, { query: words.join(" ") }, 0, "");
  },
};
