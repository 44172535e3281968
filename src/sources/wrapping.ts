/** Columns of a text that was broken by hand or by a mail program; longer lines are paragraphs. */
const NARROWEST = 55;
const WIDEST = 100;

/** A break by hand comes a word or so before the widest line's end. */
const NEARLY = 0.85;

/** How many of all breaks must stand where the next word hardly fitted any more. */
const FORCED = 0.9;

/** How many of all breaks must stand within a sentence: a list of short paragraphs has none. */
const WITHIN_SENTENCE = 0.5;

const SENTENCE_END = /[.!?…:;]["'”’»)\]]*$/u;

/**
 * The paragraphs of plain text: its lines, except where the lines were broken at a column (about 60
 * to 80 characters, paragraphs set apart by blank lines); then they are joined again.
 *
 * @param lines cleaned lines; an empty one is a blank line
 */
export function joinWrapped(lines: readonly string[]): string[] {
  const blocks = splitBlocks(lines);
  return isWrapped(blocks) ? blocks.map(joinBlock) : blocks.flat();
}

/** Runs of lines between blank ones. */
function splitBlocks(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  let block: string[] = [];
  for (const line of [...lines, ""]) {
    if (line !== "") block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  return blocks;
}

function isWrapped(blocks: readonly (readonly string[])[]): boolean {
  let width = 0;
  for (const block of blocks) for (const line of block) width = Math.max(width, line.length);
  if (width < NARROWEST || width > WIDEST) return false;
  let breaks = 0;
  let forced = 0;
  let withinSentence = 0;
  for (const block of blocks) {
    for (const [index, line] of block.slice(0, -1).entries()) {
      const [nextWord = ""] = (block[index + 1] ?? "").split(" ", 1);
      breaks += 1;
      if (line.length + 1 + nextWord.length > width * NEARLY) forced += 1;
      if (!SENTENCE_END.test(line)) withinSentence += 1;
    }
  }
  return breaks > 0 && forced >= breaks * FORCED && withinSentence >= breaks * WITHIN_SENTENCE;
}

/** A line that ends in a hyphen was broken at it: `well-` and `known`. */
function joinBlock(lines: readonly string[]): string {
  const parts: string[] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const isHyphened = previous !== undefined && /\p{L}-$/u.test(previous) && /^\p{Ll}/u.test(line);
    if (index > 0 && !isHyphened) parts.push(" ");
    parts.push(line);
  }
  return parts.join("");
}
