import { isListHeading } from "./furniture.ts";

/** Longer lines are prose. */
const LONGEST = 160;

/** Notices that pages put between the paragraphs, and that no author writes. */
const NOTICE =
  /^(?:advertisement|skip advertisement|(?:story|article|report) continues (?:below|after)(?: (?:this|the))?(?: (?:advertisement|ad|video|gallery|promotion))?|scroll (?:down )?to continue(?: (?:reading|with content))?|continue reading below|(?:skip past|after) newsletter promotion|sign up (?:to|for) .{1,60}: .{1,90}(?<![.!?])|.{1,60} newsletter .{1,80} sign up here\.?)$/iu;

/** What a screen reader is told before and behind a list of other articles. */
const LIST_BEGINS = /^list of \d{1,2} items?$/iu;
const LIST_ENDS = /^end of list$/iu;

/** No list between two paragraphs has more lines. */
const LONGEST_LIST = 40;

/** Lines without what a page puts between its paragraphs: notices, and lists of other articles that say where they end. */
export function withoutInterruptions(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const end = LIST_BEGINS.test(line) ? endOfList(lines, index) : null;
    if (end !== null) {
      if (isListHeading(lastFilled(kept) ?? "")) kept.splice(kept.findLastIndex(isListHeading));
      index = end;
    } else if (line.length > LONGEST || !NOTICE.test(line)) kept.push(line);
  }
  return kept;
}

function endOfList(lines: readonly string[], begin: number): number | null {
  const end = lines.slice(begin, begin + LONGEST_LIST).findIndex((line) => LIST_ENDS.test(line));
  return end < 0 ? null : begin + end;
}

function lastFilled(lines: readonly string[]): string | undefined {
  return lines.findLast((line) => line !== "");
}
