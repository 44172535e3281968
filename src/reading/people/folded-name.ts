import { isFirstName } from "../lexicon/first-names.ts";
import { NAME_SUFFIXES } from "../lexicon/name-parts.ts";
import { longFormsOf, oneSpelling } from "../lexicon/nicknames.ts";
import { foldLetters, isAscii } from "../text/fold.ts";

/** A name as it is compared with others: folded once, its parts told apart. */
export interface FoldedName {
  readonly words: readonly string[];
  /** All words, joined. */
  readonly whole: string;
  readonly first: string;
  /** The last word before "Jr." and its like. */
  readonly last: string;
  /** "jr", "sr" or "". */
  readonly suffix: string;
  /** Whether it has more than one word beside "Jr." and its like. */
  readonly isFull: boolean;
}

export function foldName(written: readonly string[]): FoldedName {
  const words: string[] = [];
  let parts = 0;
  let last = "";
  let suffix = "";
  for (const each of written) {
    const word = foldNameWord(each);
    words.push(word);
    if (!NAME_SUFFIXES.has(word)) {
      parts += 1;
      last = word;
    } else if (suffix === "") suffix = GENERATIONS.get(word) ?? "";
  }
  return {
    words,
    whole: words.length === 1 ? (words[0] ?? "") : words.join(" "),
    first: words[0] ?? "",
    last: parts > 0 ? last : (words.at(-1) ?? ""),
    suffix,
    isFull: (parts > 0 ? parts : words.length) > 1,
  };
}

/** The suffixes that tell father and son apart. */
const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ["jr", "jr"],
  ["jr.", "jr"],
  ["sr", "sr"],
  ["sr.", "sr"],
]);

/** Ligatures are taken apart and apostrophes made straight: "O’Brien" and "O'Brien" are one. */
function foldNameWord(word: string): string {
  return isAscii(word) ? word.toLowerCase() : foldUnusual(word);
}

function foldUnusual(word: string): string {
  return foldLetters(word.normalize("NFKC")).replaceAll("’", "'");
}

/** Whether two full names with one surname can be one person's. */
export function canBeOne(a: FoldedName, b: FoldedName): boolean {
  if (a.suffix !== b.suffix && a.suffix !== "" && b.suffix !== "") return false;
  // "Sr." is said of the one whom the bare name does not mean.
  if (a.suffix !== b.suffix && (a.suffix === "sr" || b.suffix === "sr")) return false;
  if (isEndOf(a, b) || isEndOf(b, a)) return true;
  return sameFirst(a.first, b.first) && sameMiddle(a, b);
}

/** "George H. Roe" is not "George W. Roe"; a middle name that one form leaves out tells nothing. */
function sameMiddle(a: FoldedName, b: FoldedName): boolean {
  const [one] = middleOf(a);
  const [other] = middleOf(b);
  return one === undefined || other === undefined || one.charAt(0) === other.charAt(0);
}

function middleOf({ words, last }: FoldedName): readonly string[] {
  return words.slice(1, Math.max(1, words.lastIndexOf(last)));
}

/** "J." and "James" may be one; "Ben" and "Benjamin", "Bill" and "William", "Alexei" and "Aleksey" too. */
function sameFirst(a: string, b: string): boolean {
  if (a === b || withoutDoubles(a) === withoutDoubles(b)) return true;
  if (oneSpelling(a) === oneSpelling(b) || isShortFor(a, b) || isShortFor(b, a)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const stem = short.replace(".", "");
  return stem.length > 0 && (stem.length === 1 || stem.length >= 3) && long.startsWith(stem);
}

function isShortFor(short: string, long: string): boolean {
  return longFormsOf(short).some(({ name }) => name === long);
}

/** "Hillary" and "Hilary" are misspellings of one another. */
function withoutDoubles(name: string): string {
  return name.replace(/(.)\1/gu, "$1");
}

/** "Vander Plaats" of "Bob Vander Plaats": the shorter is the longer one's end, and a surname. */
function isEndOf(short: FoldedName, long: FoldedName): boolean {
  const apart = long.words.length - short.words.length;
  if (apart <= 0 || !short.isFull || isFirstName(short.first)) return false;
  return short.words.every((word, at) => word === long.words[apart + at]);
}

/** What stands between the given name and the last surname, initials and particles left out. */
export function innerWords({ words, last }: FoldedName): readonly string[] {
  return words.slice(1, Math.max(1, words.lastIndexOf(last))).filter((word) => word.length > 3);
}

/** Shorter surnames are too alike, and so are such that begin otherwise. In letters. */
const LEAST_LENGTH = 5;
const LEAST_ALIKE = 3;

/** How a surname begins, and its consonants, each once where doubled; "" where it is short. */
export function slipKey(word: string): string {
  if (word.length < LEAST_LENGTH) return "";
  let key = "";
  let before = "";
  let at = 0;
  for (const letter of word) {
    const isKept = at < LEAST_ALIKE || !VOWELS.has(letter);
    at += letter.length;
    if (!isKept || letter === before) continue;
    key += letter;
    before = letter;
  }
  return key;
}

const VOWELS: ReadonlySet<string> = new Set("aeiouy");
