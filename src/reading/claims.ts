import { bareArticle } from "../model/article.ts";
import { paragraphsOf } from "../model/article.ts";
import type { Claim } from "../model/verdict.ts";
import { slice, type Span } from "../model/span.ts";
import { NAME_PARTICLES } from "./lexicon/name-parts.ts";
import { type Marked, pairMarks } from "./quotes/marks/pair-marks.ts";
import { read } from "./read.ts";
import { findWords } from "./text/words.ts";

/** Fewer words in marks are a phrase or irony, unless they are all that there is or have a name to them. */
const LEAST_WORDS = 3;
/** How far from a quotation a name may stand that is put to it, in characters. */
const REACH = 80;

/** One to five words, the first a capital or all in lower case: "President Roe", "de la Cruz", "roe". */
const NAME = String.raw`\p{L}[\p{L}\p{M}\p{N}'’.-]*(?:[ \t]+(?:\p{L}[\p{L}\p{M}\p{N}'’.-]*)){0,4}`;
/** "— Roe", "- Ana Roe, mayor", "~ Roe": a signature, up to the line's end or a comma. */
const SIGNATURE = new RegExp(
  String.raw`^[.,;\s]*(?:[-–—―]{1,2}|~)[ \t]*(${NAME})[ \t]*(?:[,(\n.]|$)`,
  "u",
);
/** "Roe:" right before the marks. */
const LABEL = new RegExp(String.raw`(?:^|[\n.!?…][ \t]*)(${NAME})[ \t]*:[ \t\n]*$`, "u");
/**
 * The same around a text that has no marks: whole lines, or what a dash sets off at the end; there with
 * a capital, for "We lost - sadly" is no signature.
 */
const LAST_SIGNATURE = new RegExp(
  String.raw`(?:\n[ \t]*|[ \t]+)(?:[-–—―]{1,2}|~)[ \t]*(${NAME})[ \t.]*(?:[,(][^\n]*)?$`,
  "u",
);
const FIRST_LABEL = new RegExp(
  String.raw`^[ \t]*(\p{Lu}[\p{L}\p{M}'’.-]*(?:[ \t]+\p{L}[\p{L}\p{M}'’.-]*){0,3})[ \t]*:\s+`,
  "u",
);

/**
 * What a text says that somebody said: what stands in quotation marks, with who is named for it ("…" —
 * Roe; Roe: "…"; Roe said "…"); a text without such is itself what is said.
 *
 * @param text some lines; linear in its length
 * @returns in text order; at least one
 */
export function findClaims(text: string): readonly [Claim, ...Claim[]] {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
  const [first, ...rest] = quotedClaims(lines);
  return first === undefined ? [unmarkedClaim(lines)] : [first, ...rest];
}

interface Quoted {
  readonly claim: Claim;
  readonly words: number;
}

function quotedClaims(text: string): readonly Claim[] {
  const marked = pairMarks(text, paragraphsOf({ text }));
  if (marked.length === 0) return [];
  const speakers = attributed(text);
  const quoted: Quoted[] = [];
  for (const group of grouped(marked, speakers)) {
    const [first] = group;
    const words = group.map((pair) => slice(text, pair)).join(" ");
    quoted.push({
      claim: {
        text: words,
        speaker: speakers.get(first.start)?.name ?? signed(text, group) ?? labelled(text, first),
      },
      words: countWords(words),
    });
  }
  const total = countWords(text);
  return quoted
    .filter(
      ({ claim, words }) =>
        words >= LEAST_WORDS || (words > 0 && (claim.speaker !== null || 2 * words > total)),
    )
    .map(({ claim }) => claim);
}

interface Attributed {
  /** Which quotation it is a part of. */
  readonly quotation: number;
  readonly name: string | null;
}

/** By where a span begins: what reading finds of whose words they are. */
function attributed(text: string): ReadonlyMap<number, Attributed> {
  const { quotations, people } = read(bareArticle({ text }));
  const found = new Map<number, Attributed>();
  for (const [quotation, { spans, speaker }] of quotations.entries()) {
    const name = speaker.kind === "named" ? (people[speaker.person]?.name ?? null) : null;
    for (const { start } of spans) found.set(start, { quotation, name });
  }
  return found;
}

/** Pairs of marks, those together that are parts of one quotation. */
function grouped(
  marked: readonly Marked[],
  speakers: ReadonlyMap<number, Attributed>,
): readonly (readonly [Marked, ...Marked[]])[] {
  const groups: [Marked, ...Marked[]][] = [];
  let last: number | null = null;
  for (const pair of marked) {
    const quotation = speakers.get(pair.start)?.quotation ?? null;
    const group = groups.at(-1);
    if (group !== undefined && quotation !== null && quotation === last) group.push(pair);
    else groups.push([pair]);
    last = quotation;
  }
  return groups;
}

function signed(text: string, group: readonly Marked[]): string | null {
  const close = group.at(-1)?.close ?? 0;
  return nameIn(SIGNATURE.exec(text.slice(close, close + REACH)));
}

function labelled(text: string, { open }: Marked): string | null {
  return nameIn(LABEL.exec(text.slice(Math.max(0, open - REACH), open)));
}

/** A text without marks, and the name that it is signed or labelled with. */
function unmarkedClaim(text: string): Claim {
  const end = Math.max(0, text.length - REACH);
  const signature = LAST_SIGNATURE.exec(text.slice(end));
  const isOwnLine = signature?.[0].startsWith("\n") === true;
  if (signature !== null && (isOwnLine || !isSentence(signature[1] ?? ""))) {
    return { text: text.slice(0, end + signature.index), speaker: nameIn(signature) };
  }
  const label = FIRST_LABEL.exec(text.slice(0, REACH));
  if (label !== null && label[0].length < text.length) {
    return { text: text.slice(label[0].length), speaker: nameIn(label) };
  }
  return { text, speaker: null };
}

/** Whether these are words that go on ("But we did not lose"), no name: small letters but for "de", "von". */
function isSentence(words: string): boolean {
  return words.split(/\s+/u).some((word) => !/^\p{Lu}/u.test(word) && !NAME_PARTICLES.has(word));
}

function nameIn(match: RegExpExecArray | null): string | null {
  const name = match?.[1]?.trim().replace(/\.$/, "") ?? "";
  return name === "" ? null : name;
}

function countWords(text: string): number {
  const whole: Span = { start: 0, end: text.length };
  return findWords(text, whole).length;
}
