import { foldTitle, mayFoldAlike, openingOf } from "../../fold-title.ts";
import { isHeadFurniture } from "./furniture.ts";
import { LONGEST_CAPTION, type HeadLineReader } from "./head-line.ts";

/** Where one article stands among a file's lines. */
export interface Part {
  /** Index of its headline. */
  readonly start: number;
  /** Index of the headline's repetition below the page's furniture; null where there is none. */
  readonly repeat: number | null;
  /** Index behind its last line. */
  readonly end: number;
}

/** Headlines are shorter; so a body's paragraphs are not compared. */
const LONGEST_HEADLINE = 300;

/** How many lines of furniture may stand between a headline and its repetition. */
const LONGEST_HEAD = 24;

/** How many of these may be of unknown kind: captions, a standfirst, an unmarked name or place. */
const MOST_UNKNOWN = 5;

/** How many of the unknown may be longer than a label. */
const MOST_LONG_UNKNOWN = 2;
const LONGEST_LABEL = 60;

/** A headline of two words and less is too likely to be a label that occurs twice. */
const FEWEST_WORDS = 3;

/**
 * Finds where articles begin. A page repeats its headline below its furniture, so an article starts
 * at a line that occurs again after lines which are all furniture, captions, bylines or dates. Where
 * none is repeated, a line behind two blank lines or a rule starts an article if a date or a byline
 * follows it. A text without either is one article, from its first line that is no furniture.
 *
 * @param lines cleaned lines; an empty one is a blank line
 */
export function splitArticles(lines: readonly string[], readLine: HeadLineReader): readonly Part[] {
  const filled = indexesOfFilled(lines);
  const starts = findStarts(lines, filled, readLine);
  const top = filled.find((index) => !isPageTop(lines[index] ?? "", readLine));
  const first = starts[0];
  if (top !== undefined && (first === undefined || hasProse(lines, top, first.start))) {
    starts.unshift({ start: top, repeat: null });
  }
  return starts.map(({ start, repeat }, index) => ({
    start,
    repeat,
    end: starts[index + 1]?.start ?? lines.length,
  }));
}

interface Start {
  readonly start: number;
  readonly repeat: number | null;
}

function indexesOfFilled(lines: readonly string[]): number[] {
  const filled: number[] = [];
  for (let index = 0; index < lines.length; index += 1) if (lines[index] !== "") filled.push(index);
  return filled;
}

function findStarts(
  lines: readonly string[],
  filled: readonly number[],
  readLine: HeadLineReader,
): Start[] {
  const headlines = createHeadlines(filled.map((index) => lines[index] ?? ""));
  const starts: Start[] = [];
  for (let at = 0; at < filled.length; at += 1) {
    const start = filled[at] ?? 0;
    const again = findRepetition(headlines, at);
    // Most lines are neither: whether furniture is above them need not be known.
    if (again === null && !isSetApart(lines, filled, at)) continue;
    if (!opensBlock(lines, start)) continue;
    if (again !== null && isRepeatedBelowHead(headlines, at, again, readLine)) {
      starts.push({ start, repeat: filled[again] ?? null });
      at = again;
    } else if (isStampedHeadline(lines, filled, at, readLine)) {
      starts.push({ start, repeat: null });
    }
  }
  return starts;
}

/** A text's filled lines, as headlines: what of them is asked for is found out once. */
interface Headlines {
  readonly lines: readonly string[];
  /** {@link openingOf} each; undefined for what is too long for a headline. */
  readonly openings: readonly (number | null | undefined)[];
  /** {@link foldTitle} one; null for what is no headline. */
  readonly fold: (at: number) => string | null;
}

function createHeadlines(lines: readonly string[]): Headlines {
  const folded: (string | null | undefined)[] = [];
  const openings: (number | null | undefined)[] = [];
  for (const line of lines) {
    folded.push(undefined);
    openings.push(line.length > LONGEST_HEADLINE ? undefined : openingOf(line));
  }
  return {
    lines,
    openings,
    fold(at) {
      const known = folded[at];
      if (known !== undefined) return known;
      const found = foldHeadline(lines[at] ?? "");
      folded[at] = found;
      return found;
    },
  };
}

/** null for what is no headline. */
function foldHeadline(line: string): string | null {
  if (line.length > LONGEST_HEADLINE || isHeadFurniture(line)) return null;
  return foldTitle(line);
}

/** A headline stands at the top, below a blank line, or below furniture that has none. */
function opensBlock(lines: readonly string[], index: number): boolean {
  const above = lines[index - 1];
  return above === undefined || above === "" || isHeadFurniture(above);
}

/** The next place where the headline at `at` stands again, no farther below than heads are long; else null. */
function findRepetition({ lines, openings, fold }: Headlines, at: number): number | null {
  const opening = openings[at];
  if (opening === undefined) return null;
  const last = Math.min(lines.length - 2, at + 1 + LONGEST_HEAD);
  for (let again = at + 1; again <= last; again += 1) {
    const other = openings[again];
    if (other === undefined || !mayFoldAlike(other, opening)) continue;
    const folded = fold(again);
    if (folded !== null && folded === fold(at)) return again;
  }
  return null;
}

/** Whether a headline stands again where a page repeats it: below its head. */
function isRepeatedBelowHead(
  { lines }: Headlines,
  at: number,
  again: number,
  readLine: HeadLineReader,
): boolean {
  return isRepeatable(lines[at] ?? "", at) && isHead(lines.slice(at + 1, again), readLine);
}

/** Whether lines can stand between a headline and its repetition. */
function isHead(lines: readonly string[], readLine: HeadLineReader): boolean {
  let known = 0;
  let unknown = 0;
  let long = 0;
  for (const line of lines) {
    if (line.length > LONGEST_CAPTION) return false;
    const { kind } = readLine(line);
    if (kind === "other") {
      unknown += 1;
      if (line.length > LONGEST_LABEL) long += 1;
    } else if (kind !== "bullet") known += 1;
  }
  return lines.length === 0 || (known > 0 && unknown <= MOST_UNKNOWN && long <= MOST_LONG_UNKNOWN);
}

/** Below the top, only a headline may occur twice, not a label or a sentence. */
function isRepeatable(line: string, at: number): boolean {
  return at === 0 || (line.split(" ").length >= FEWEST_WORDS && !/\.["'”’)]*$/u.test(line));
}

/** A headline that is not repeated: set apart from what is above it, and dated or signed below. */
function isStampedHeadline(
  lines: readonly string[],
  filled: readonly number[],
  at: number,
  readLine: HeadLineReader,
): boolean {
  const line = lines[filled[at] ?? 0] ?? "";
  if (line.length > LONGEST_HEADLINE || !isSetApart(lines, filled, at)) return false;
  if (line.split(" ").length < FEWEST_WORDS || /[.:]["'”’)]*$/u.test(line)) return false;
  if (readLine(line).kind !== "other") return false;
  const next = filled[at + 1];
  const kind = next === undefined ? "other" : readLine(lines[next] ?? "").kind;
  return kind === "stamp" || kind === "byline";
}

function isSetApart(lines: readonly string[], filled: readonly number[], at: number): boolean {
  const index = filled[at] ?? 0;
  const above = filled[at - 1];
  if (above === undefined) return true;
  return index - above > 2 || isRule(lines[above] ?? "");
}

/** Whether a line only draws a line. */
function isRule(line: string): boolean {
  return /^(?:[-=_~*#—–] ?){3,}$/u.test(line);
}

/** What may stand above a page's headline. */
function isPageTop(line: string, readLine: HeadLineReader): boolean {
  const { kind } = readLine(line);
  return kind === "furniture" || kind === "stamp";
}

/** Whether there is an article, and not only a page's name and menu, above the first headline found. */
function hasProse(lines: readonly string[], from: number, to: number): boolean {
  return lines.slice(from + 1, to).some((line) => /[.!?…]["'”’»)]*$/u.test(line));
}
