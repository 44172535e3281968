import { isListHeading, isTailFurniture } from "./furniture.ts";

/** Headlines and topics in a list below an article are no longer than this. */
const LONGEST_ENTRY = 200;

/**
 * How many of an article's lines are its own: the furniture below its last paragraph, and lists of
 * other articles with all their entries, are not.
 *
 * @param lines cleaned lines; an empty one is a blank line
 */
export function endOfBody(lines: readonly string[]): number {
  let end = startOfLists(lines);
  for (let index = end - 1; index >= 0; index -= 1) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    if (!isTailFurniture(line)) break;
    end = index;
  }
  return end;
}

/** Where the first list begins below which there are only entries and furniture; else the end. */
function startOfLists(lines: readonly string[]): number {
  let start = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] ?? "";
    if (isListHeading(line)) start = index;
    else if (line !== "" && !isTailFurniture(line) && !isEntry(line)) break;
  }
  return start;
}

/** An entry is a label, a headline or a time: no sentence. */
function isEntry(line: string): boolean {
  return line.length <= LONGEST_ENTRY && !/[.!…:;,]["'”’»)]*$/u.test(line);
}
