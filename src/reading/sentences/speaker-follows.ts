import { wordList } from "../lexicon/word-list.ts";
import type { Stop } from "./stops.ts";

/**
 * Past and present of the verbs that attribute speech after a question or an exclamation. Fewer than
 * the cue verbs: a wrong one here joins two sentences, wherever a capitalised word and a verb follow.
 */
const VERBS = wordList(`
  said says asked asks wrote writes tweeted tweets replied replies added adds posted posts
  shouted shouts yelled yells cried cries exclaimed exclaims declared declares responded responds
  remarked remarks repeated repeats answered answers wondered wonders joked jokes recalled recalls
  continued continues demanded demands insisted insists screamed screams chanted chants told tells
  quipped quips snapped snaps inquired enquired retorted announced announces read reads queried
  mused muses texted texts shot joked concluded concludes urged urges called commented comments
  explained explains thundered roared noted notes argued argues stated states
`);

/** In UTF-16 code units: as far back as the opening of the quotation is looked for, to stay linear. */
const LONGEST_QUOTATION = 600;
/** A name of up to four words ("Ana de la Cruz"), perhaps an adverb, then the verb. */
const WORDS_BEFORE_VERB = 5;
const WORDS_AHEAD = /[\p{L}\p{M}\p{N}'’.-]+/gu;
/** A longer word with a stop is no initial and no "Jr." of a name. */
const SENTENCE_END = /\p{Ll}{3}\.$/u;
/** Long enough for the words above. */
const CHARACTERS_AHEAD = 90;

/**
 * Whether the words after a closed quotation attribute it: "“Why?” Smith asked". The quotation
 * must open its sentence: in "He asked, “Why?” Smith said no." it has its attribution already.
 */
export function attributesAfter(stop: Stop): boolean {
  return namesSpeaker(stop) && quotationOpensSentence(stop);
}

function namesSpeaker({ text, nextWord }: Stop): boolean {
  if (!/^\p{Lu}/u.test(text.slice(nextWord.start, nextWord.start + 2))) return false;
  const ahead = text.slice(nextWord.start, nextWord.start + CHARACTERS_AHEAD);
  const clause = /^[^,;:!?"“”«»()\n]*/u.exec(ahead)?.[0] ?? "";
  const words = clause.match(WORDS_AHEAD) ?? [];
  const verb = words.findIndex((word) => VERBS.has(word.replace(/\.$/u, "")));
  if (verb < 1 || verb > WORDS_BEFORE_VERB) return false;
  if (words.slice(0, verb).some((word) => SENTENCE_END.test(word))) return false;
  return !/^(?:He|She|They|It|We|I|You|This|That|Then)$/u.test(words[0] ?? "");
}

function quotationOpensSentence({ text, sentenceStart, mark }: Stop): boolean {
  const floor = Math.max(sentenceStart, mark.start - LONGEST_QUOTATION);
  const back = text.slice(floor, mark.start);
  const opened = Math.max(...['"', "“", "«", "„", "''", "‘"].map((open) => back.lastIndexOf(open)));
  return opened < 0 || floor + opened - sentenceStart <= 1;
}
