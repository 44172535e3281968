/** Longer runs of backticks open and close a block just as three do. */
const FENCE = 3;
const BACKTICKS = /`+/g;

interface Run {
  readonly start: number;
  readonly end: number;
  /** Runs that are as wide open and close one another. */
  readonly width: number;
}

/**
 * Discord's markdown without what is code in it, inline or in a block; marks that nothing closes, and escaped
 * ones, open nothing. Linear.
 */
export function withoutCode(markdown: string): string {
  const runs = Array.from(markdown.matchAll(BACKTICKS), ({ index, 0: { length } }): Run => {
    return { start: index, end: index + length, width: Math.min(length, FENCE) };
  });
  const closing = closingRuns(runs);
  let text = "";
  let position = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const opening = runs[at];
    const last = closing[at];
    const end = last === undefined ? undefined : runs[last]?.end;
    if (opening === undefined || last === undefined || end === undefined) continue;
    if (markdown[opening.start - 1] === "\\") continue;
    text += `${markdown.slice(position, opening.start)}${opening.width === FENCE ? "\n" : " "}`;
    position = end;
    at = last;
  }
  return text + markdown.slice(position);
}

/** For each run the next one that is as wide, if any. */
function closingRuns(runs: readonly Run[]): readonly (number | undefined)[] {
  const next = new Map<number, number>();
  return runs
    .map((run, at) => ({ width: run.width, at }))
    .toReversed()
    .map(({ width, at }) => {
      const closing = next.get(width);
      next.set(width, at);
      return closing;
    })
    .toReversed();
}
