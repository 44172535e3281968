import type { Span } from "../../model/span.ts";
import { oneSpelling } from "./spellings.ts";

/** A word as wordings are compared by it, and where it stands. A contraction is several at one place. */
export interface Word extends Span {
  /** In lower case, without accents; one form for spellings that say the same ("10", "ten"; "color", "colour"). */
  readonly term: string;
  /** Whether an editor put it there, in square brackets. */
  readonly isInserted: boolean;
  /** Whether an ellipsis before it says that something was left out. */
  readonly followsGap: boolean;
  readonly startsSentence: boolean;
}

// A letter that an editor changed ("[W]e", "say[s]") belongs to its word; figures keep their stops.
// Each step of the loop takes one character, so no match goes back.
const WORD =
  /(?:\[\p{L}\])?(?:\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])|[Pp]er cent(?![\p{L}\p{M}])|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’ʼ](?=\p{L})|(?<=\p{N})[.,](?=\p{N}))*)(?<ending>\[(?!sic\])\p{L}{1,3}\])?|[%$€£&]/gu;
const BRACKETED = /\[[^[\]]{0,200}\]/g;
const GAP = /…|\.\s?\.\s?\./;
const SENTENCE_END = /[.!?…\n]/;
const BRACKETS = /[[\]]/g;

const PLAIN = /^[a-z]+$/;
/** Nearly all that is read word by word: a word as it is. */
const LETTERS = /^[A-Za-z]+$/;
const APOSTROPHES = /['’ʼ]/g;
const LATIN_ACCENTS = /(\p{Script=Latin})\p{M}+/gu;
const NOT = /^(.+)n't$/;
/** As people type it: "dont", "didnt". */
const BARE_NOT = /^(do|did|does|is|are|was|were|have|has|had|would|could|should|ca|wo)nt$/;
const STEMS = new Map([
  ["ca", "can"],
  ["wo", "will"],
  ["sha", "shall"],
  ["ai", "is"],
]);
const CONTRACTED = /^(.+)'(re|ve|ll|m|d)$/;
const ENDINGS = new Map([
  ["re", "are"],
  ["ve", "have"],
  ["ll", "will"],
  ["m", "am"],
  ["d", "'d"],
]);
/** After these, -'s is "is" or "has"; after all others it is the possessive. */
const WITH_IS = /^(it|he|she|that|who|what|there|here|where|how)'s$/;
const THOUSANDS = /(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))/gu;
const NUMBERS = new Map(
  [
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
    "thirty forty fifty sixty seventy eighty ninety",
  ].flatMap((list, tens) =>
    list.split(" ").map((word, index) => [word, String(tens === 0 ? index : 30 + 10 * index)]),
  ),
);
const NEGATIONS = new Set(
  "not never no none nobody nothing nowhere neither nor without hardly scarcely barely seldom".split(
    " ",
  ),
);
/** Words that limit what a sentence says, or put it into somebody's mouth. */
const LIMITS = new Set(
  "if unless only few rarely say says claim claims deny denies wrong false untrue refuse refuses".split(
    " ",
  ),
);

/** Whether a term turns the sense of a sentence. */
export function isNegation(term: string): boolean {
  return NEGATIONS.has(term);
}

/** Whether a sentence without the term may say another thing: "if", "only", "some say". */
export function isTurning(term: string): boolean {
  return isNegation(term) || LIMITS.has(term);
}

/** Whether two terms may stand for the same: "it's" for "it is" or "it has", "I'd" for "I would" or "I had". */
export function mayBeSame(a: string, b: string): boolean {
  return EXPANSIONS.get(a)?.includes(b) ?? EXPANSIONS.get(b)?.includes(a) ?? false;
}

const EXPANSIONS = new Map([
  ["'s", ["is", "has"]],
  ["'d", ["would", "had"]],
]);

/** The written words of a stretch of text, in order. Linear. */
export function writtenWords(text: string): readonly string[] {
  return LETTERS.test(text) ? [text] : (text.match(WORD) ?? []);
}

/** The words of a stretch of text, in order; a contraction as what it stands for: "didn't" is "did", "not". */
export function findWords(text: string): readonly Word[] {
  const inserted = [...text.matchAll(BRACKETED)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
  const words: Word[] = [];
  let last = 0;
  let bracket = 0;
  for (const { 0: written, index: start, groups } of text.matchAll(WORD)) {
    const end = start + written.length;
    const between = text.slice(last, start);
    while (bracket < inserted.length && (inserted[bracket]?.end ?? 0) <= start) bracket += 1;
    const around = inserted[bracket];
    const isWithin = around !== undefined && around.start < start && end < around.end;
    const shared = {
      start,
      end,
      isInserted: isWithin || groups?.["ending"] !== undefined,
    };
    let isFirst = true;
    for (const term of termsOf(written)) {
      words.push({
        term,
        ...shared,
        followsGap: isFirst && GAP.test(between),
        startsSentence: isFirst && (last === 0 || SENTENCE_END.test(between)),
      });
      isFirst = false;
    }
    last = end;
  }
  return words;
}

/** What a written word stands for: one term, or the two of a contraction. */
export function termsOf(written: string): readonly string[] {
  const word = fold(written);
  if (PLAIN.test(word)) {
    if (word === "cannot") return ["can", "not"];
    const bare = word.endsWith("nt") ? BARE_NOT.exec(word)?.[1] : undefined;
    return bare === undefined
      ? [NUMBERS.get(word) ?? oneSpelling(word)]
      : [STEMS.get(bare) ?? bare, "not"];
  }
  return contracted(word) ?? [plain(word)];
}

function fold(written: string): string {
  const lower = written.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(BRACKETS, "")
    .normalize("NFKD")
    .replace(LATIN_ACCENTS, "$1")
    .normalize("NFC")
    .replace(APOSTROPHES, "'");
}

function contracted(word: string): readonly string[] | null {
  if (!word.includes("'")) return null;
  const [, negated] = NOT.exec(word) ?? [];
  if (negated !== undefined) return [STEMS.get(negated) ?? negated, "not"];
  if (word === "let's") return ["let", "us"];
  const [, subject] = WITH_IS.exec(word) ?? [];
  if (subject !== undefined) return [subject, "'s"];
  const [, stem, ending = ""] = CONTRACTED.exec(word) ?? [];
  const expanded = ENDINGS.get(ending);
  return stem === undefined || expanded === undefined ? null : [stem, expanded];
}

const SIGNS = new Map([
  ["%", "percent"],
  ["per cent", "percent"],
  ["&", "and"],
]);

/** "u.s" as "us", "1,000" as "1000", "ukraine's" as "ukraines", "%" as "percent". */
function plain(word: string): string {
  const sign = SIGNS.get(word);
  if (sign !== undefined) return sign;
  const bare = word.replace(THOUSANDS, "").replace(APOSTROPHES, "");
  return /^\p{N}/u.test(bare) ? bare : bare.replaceAll(".", "");
}
