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
  if (/^(?:He|She|They|It|We|I|You|This|That|Then)$/u.test(words[0] ?? "")) return false;
  const verb = words.findIndex((word) => VERBS.has(word.replace(/\.$/u, "")));
  const name = verb < 0 ? words : words.slice(0, verb);
  if (name.length === 0 || name.length > WORDS_BEFORE_VERB) return false;
  if (name.some((word) => SENTENCE_END.test(word))) return false;
  return (
    verb > 0 || (isCapitalised(name) && verbAfterApposition(text, nextWord.start + clause.length))
  );
}

function isCapitalised(words: readonly string[]): boolean {
  return words.every((word) => /^\p{Lu}/u.test(word));
}

/** What stands between the commas, and the word after: ", the head of the Easton port, said". */
const APPOSITION = /,[^,;:!?"“”«»()\n]{1,120},\s+(\p{L}+)/uy;

/** Whether an apposition starts at a place and a verb of saying follows it. */
function verbAfterApposition(text: string, comma: number): boolean {
  APPOSITION.lastIndex = comma;
  return VERBS.has(APPOSITION.exec(text)?.[1] ?? "");
}

/** Which marks open what a mark closes. */
const OPENERS: Readonly<Record<string, readonly string[]>> = {
  "”": ["“", "„"],
  "“": ["„"],
  "»": ["«"],
  "’": ["‘"],
  "'": ["''", "'"],
  '"': ['"', "“"],
};

function quotationOpensSentence({ text, sentenceStart, mark, end }: Stop): boolean {
  const floor = Math.max(sentenceStart, mark.start - LONGEST_QUOTATION);
  const back = text.slice(floor, mark.start);
  const closer = text.slice(mark.end, end).trimEnd().at(-1) ?? "";
  const opened = Math.max(-1, ...(OPENERS[closer] ?? []).map((open) => back.lastIndexOf(open)));
  return opened < 0 || floor + opened - sentenceStart <= 1;
}
