import { splitDateline } from "../../dateline.ts";
import { isCredit } from "./furniture.ts";
import type { HeadLine, HeadLineReader } from "./head-line.ts";

/** How many filled lines down a page may be signed or dated: name, role, standfirst, photo, buttons. */
const FARTHEST = 12;

/** How many of the lines above the signature may be of unknown kind. */
const MOST_UNKNOWN = 6;

/** A standfirst has a sentence or two, and is shorter than most paragraphs. */
const MOST_SENTENCES = 2;
const LONGEST_STANDFIRST = 250;

/** A log has a stamp at each entry; so far down is looked for a second one. */
const LONGEST_LOOK = 60;

const SENTENCE_END = /[.!?…]["'”’»)\]]*$/u;
const QUOTED = /["“”„«»]/u;

/**
 * Finds the byline, or the date, below lines that could be the body's: many pages have a standfirst, the
 * author's name alone, or a photo above it. What is passed over must not be the body's: at most two
 * sentences, none of them quoting anybody or opened by a dateline, and less than what follows. A text with
 * several dated entries is a log, and its first stamp signs nothing.
 *
 * @param lines an article's cleaned lines, the headline first
 * @param from index of the first line of unknown kind
 * @param isPage whether furniture has been found above it
 * @returns index of the line that signs, or null
 */
export function findSignature(
  lines: readonly string[],
  from: number,
  isPage: boolean,
  readLine: HeadLineReader,
): number | null {
  let filled = 0;
  let unknown = 0;
  let sentences = 0;
  for (let index = from; index < lines.length && filled < FARTHEST; index += 1) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    filled += 1;
    const found = readLine(line);
    const isCreditOfPhoto = isPage && sentences === 0 && isCredit(line);
    if (isSignature(found) || isCreditOfPhoto) {
      return isFollowedByBody(lines, index + 1, sentences, readLine) ? index : null;
    }
    if (found.kind !== "other") continue;
    if (!mayStandAbove(line)) return null;
    unknown += 1;
    if (isSentence(line)) sentences += 1;
    if (unknown > MOST_UNKNOWN || sentences > MOST_SENTENCES) return null;
  }
  return null;
}

/** Whether a line is a sentence, or ends with one. */
export function isSentence(line: string): boolean {
  return SENTENCE_END.test(line);
}

function isSignature(found: HeadLine): boolean {
  if (found.kind === "byline") return true;
  return found.kind === "stamp" && (found.published !== null || found.other !== null);
}

function mayStandAbove(line: string): boolean {
  if (line.length > LONGEST_STANDFIRST || QUOTED.test(line)) return false;
  return splitDateline(line, []).dateline === null;
}

/** Whether more sentences follow than stand above, and no further dated entry between them. */
function isFollowedByBody(
  lines: readonly string[],
  from: number,
  above: number,
  readLine: HeadLineReader,
): boolean {
  let below = 0;
  let hasStamp = false;
  for (const line of lines.slice(from, from + LONGEST_LOOK)) {
    if (isSentence(line)) {
      if (hasStamp) return false;
      below += 1;
    } else if (below > 0 && line !== "" && readLine(line).kind === "stamp") hasStamp = true;
  }
  return below > above && below > 1;
}
