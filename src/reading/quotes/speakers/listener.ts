import { wordList } from "../../lexicon/word-list.ts";
import type { Item } from "../outline.ts";
import { DETERMINER, ROLE_NOUN, is } from "../../lexicon/word-facts.ts";

/** Verbs whose object is told, or asked, what follows. */
const TELLING = wordList(`
  tell tells told telling ask asks asked asking inform informs informed informing assure assures assured
  assuring remind reminds reminded reminding warn warns warned warning advise advises advised advising
`);

/** Words that take their listener with "to" or "with": "speaking to the BBC", "an interview with Berg". */
const ADDRESSING = wordList(`
  speak speaks spoke spoken speaking talk talks talked talking said interview interviews
`);

/** How many words may stand between the verb and the name: "told the Easton reporter". */
const REACH = 3;

/** Whether the name at an item is who is told something: "Roe told the BBC", "asked reporter Anna Berg". */
export function isListener(items: readonly Item[], name: number): boolean {
  if (items[name + 1]?.kind === "possessive") return false;
  for (let at = name - 1; at >= Math.max(0, name - REACH - 1); at -= 1) {
    const item = items[at];
    if (item?.kind !== "word") return false;
    if (TELLING.has(item.lower)) return true;
    if (item.lower === "to" || item.lower === "with")
      return ADDRESSING.has(items[at - 1]?.lower ?? "");
    if (!is(item, DETERMINER) && !is(item, ROLE_NOUN)) return false;
  }
  return false;
}
