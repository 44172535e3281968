import type { Sentence } from "../../model/digest.ts";
import { foldedWordList } from "../lexicon/word-list.ts";
import { foldWord } from "../text/fold.ts";
import type { Quoted } from "./quoted.ts";

/** What a sentence needs beside it to be understood. */
export interface Dependence {
  /** It hangs in the air without the sentence before it. */
  readonly onPrevious: boolean;
  /** It hangs in the air without the sentence after it: its quotation is not over, or it announces one. */
  readonly onNext: boolean;
}

/** First words that point back to what was said before. */
const POINTS_BACK = foldedWordList(`
  he she they it him her them his hers their theirs its this that these those both neither others
  another such but and or nor so yet however moreover furthermore therefore thus hence then instead
  otherwise nevertheless nonetheless besides also still likewise similarly consequently accordingly
  meanwhile afterward afterwards thereafter conversely too indeed
  il elle ils elles cela ceci mais et donc cependant pourtant ainsi celui
  er es dies das aber und doch jedoch deshalb trotzdem dennoch
  він вона вони воно це цей ця ці але й однак проте тому також його її їх їхнє
  он она они оно это этот эта эти но однако поэтому также его их
`);
/** Lower-case openings of several words that point back. */
const PHRASES = new RegExp(
  `^(?:${[
    "in (?:fact|truth|all|short|total|between|addition|contrast|turn|response|return|other words|the meantime)",
    "as (?:a result|such)",
    "for (?:example|instance|that reason|his part|her part|their part)",
    "on the (?:other hand|contrary)",
    "at the same time",
    "not only that",
    "(?:if|because|when|while|although|though|since|after|before|once|until|unless|despite) (?:it|this|that|these|those)",
    "the (?:same|latter|latest|former|two|three|pair|duo|couple)",
    "the (?:officials?|spokes(?:man|woman|person)|statement|suspects?|victims?|man|woman|boy|girl)",
  ].join("|")})(?![\\p{L}\\p{N}])`,
  "u",
);
/** Lower-case third persons that need a name in the same sentence. */
const PERSONS = /(?<![\p{L}\p{N}'’])(?:he|she|they|him|his|her|hers|their|them)(?![\p{L}\p{N}])/u;
/** A capital that does not open the sentence, nor a day or a month: a name, as good as always. */
const NAME =
  /[\p{Ll}\p{N},;:–—)] +["“‘(]?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Janu|Febru|March|April|May\b|June|July|August|Septem|Octo|Novem|Decem)\p{Lu}[\p{L}\p{M}]+/u;
/** Two capitalised words: a name where a sentence begins. */
const OPENING_NAME = /^[^\p{L}\p{N}]*\p{Lu}[\p{L}\p{M}.'’-]*,? +\p{Lu}[\p{L}\p{M}]+/u;
const FIRST_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/u;
/** "The mayor was clear:" */
const ANNOUNCES = /[:：]["”’»)\]]{0,3}$/u;
/** Fewer letters and figures outside the marks name no speaker ("said"). */
const LEAST_OUTSIDE = 6;

/** Which sentences hang in the air, in time linear in their length. */
export function dependences(
  text: string,
  sentences: readonly Sentence[],
  quoted: readonly Quoted[],
): readonly Dependence[] {
  return quoted.map((parts, index) => dependenceOf(text, sentences, index, parts));
}

/**
 * Whether one sentence hangs in the air.
 *
 * @param parts what of it is quoted, as `quotedParts` tells
 */
export function dependenceOf(
  text: string,
  sentences: readonly Sentence[],
  index: number,
  parts: Quoted,
): Dependence {
  const first = index === 0;
  const sentence = text.slice(sentences[index]?.start, sentences[index]?.end);
  return {
    onPrevious: !first && (parts.beginsInside || speakerless(parts) || pointsBack(sentence, parts)),
    onNext:
      (parts.endsInside && sentences[index + 1]?.paragraph === sentences[index]?.paragraph) ||
      (ANNOUNCES.test(sentence) && index + 1 < sentences.length),
  };
}

/** Nothing but quotation: who says it stands elsewhere. */
function speakerless({ share, lettersOutside, endsInside }: Quoted): boolean {
  return share > 0 && !endsInside && lettersOutside < LEAST_OUTSIDE;
}

function pointsBack(sentence: string, { outside }: Quoted): boolean {
  const opening = foldWord(FIRST_WORD.exec(outside)?.[0] ?? "").replace(/['’].*$/u, "");
  const opensOutside = !/^[\s]*["“«„]/u.test(sentence);
  const lower = outside.toLowerCase();
  if (opensOutside && (POINTS_BACK.has(opening) || PHRASES.test(lower.trimStart()))) return true;
  return PERSONS.test(lower) && !NAME.test(outside) && !OPENING_NAME.test(outside);
}
