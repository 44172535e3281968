import { countFiles } from "../model/ingest-report.ts";
import type { MessageCommand } from "./definition.ts";
import { search } from "./search.ts";

/** More words find less: an article has to have them all to come first. */
const MOST_WORDS = 5;
/** What of a message is said again where nothing is found. */
const ASKED = 100;

/** *Find in archive*, in the menu of a message: a search by its most telling words. */
export const findInArchive: MessageCommand = {
  texts: (commands) => commands.findInArchive,

  async answer(archive, text) {
    const words = await archive.tellingWords(text, MOST_WORDS);
    const { articles, leftOut } = await archive.status();
    if (articles === 0) return { kind: "emptyArchive", leftOut: countFiles(leftOut) };
    if (text.trim() === "") return { kind: "problem", problem: "nothingToVerify" };
    if (words.length === 0) {
      const asked = text.trim().slice(0, ASKED);
      return { kind: "nothingFound", sought: "passages", asked, nearest: [] };
    }
    // The words are plain, so that no day is meant from any other.
    return search.answer(archive, { query: words.join(" ") }, 0, "");
  },
};
