/** Cells of one table at most: 0.3 ms. What would take more is first cut at runs that both have once. */
const MOST_CELLS = 1 << 15;
/** Words of a run that cuts. */
const RUN = 4;
/** How far beyond its own length a text's loose end is looked for. */
const REACH = 16;

/** What a match counts beside its word's weight if the words before it match too. */
const BONUS = 50;
/** What each word of the source that is passed over costs, between two matches. */
const SKIP = 1;

const NONE = -1;

/** A text as it is aligned: its words' numbers, and what each counts for. */
export interface Aligned {
  readonly words: Int32Array;
  /** Of each word; 0 to 100. */
  readonly weights: Uint8Array;
  /** Whether an ellipsis before the word lets the source go on as long as it likes. */
  readonly followsGap: readonly boolean[];
}

/** A rectangle of the table of a text's words and a source's. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly sourceFrom: number;
  readonly sourceTo: number;
}

/**
 * For each word of a text the word of the source that it is, or -1: increasing, and the best by weight
 * (Smith and Waterman's local alignment, without substitutions). Linear in both but for ranges small
 * enough for a table.
 *
 * @returns indices into `source`
 */
export function align(text: Aligned, source: Int32Array): Int32Array {
  const match = new Int32Array(text.words.length).fill(NONE);
  const exact = findRun(text.words, source);
  if (exact !== NONE) return match.map((_, at) => exact + at);
  const whole = { from: 0, to: text.words.length, sourceFrom: 0, sourceTo: source.length };
  if (cellsOf(whole) <= MOST_CELLS) {
    alignRange(text, source, whole, match);
    return match;
  }
  let [lastAt, lastPlace] = [NONE, NONE];
  for (const [from, first] of findAnchors(text.words, source)) {
    for (let word = 0; word < RUN; word += 1) {
      // Two runs that overlap in one of the two only cannot both stand.
      const [at, place] = [from + word, first + word];
      if (at <= lastAt || place <= lastPlace) continue;
      match[at] = place;
      [lastAt, lastPlace] = [at, place];
    }
  }
  for (const range of unmatched(match, source.length)) {
    if (cellsOf(range) <= MOST_CELLS) alignRange(text, source, range, match);
  }
  return match;
}

/** Where the source has all the words in a row, or -1 (Knuth, Morris and Pratt's search). */
function findRun(words: Int32Array, source: Int32Array): number {
  // How much of its own beginning each beginning of the text ends with.
  const borders = new Int32Array(words.length);
  let border = 0;
  for (let at = 1; at < words.length; at += 1) {
    while (border > 0 && words[at] !== words[border]) border = borders[border - 1] ?? 0;
    if (words[at] === words[border]) border += 1;
    borders[at] = border;
  }
  let found = 0;
  for (let place = 0; place < source.length; place += 1) {
    while (found > 0 && source[place] !== words[found]) found = borders[found - 1] ?? 0;
    if (source[place] === words[found]) found += 1;
    if (found === words.length) return place + 1 - found;
  }
  return NONE;
}

function cellsOf({ from, to, sourceFrom, sourceTo }: Range): number {
  return (to - from + 1) * (sourceTo - sourceFrom + 1);
}

/** The ranges between matches; before the first and after the last as far as a text may differ there. */
function unmatched(match: Int32Array, length: number): readonly Range[] {
  const ranges: Range[] = [];
  let from = 0;
  let last = NONE;
  for (let at = 0; at <= match.length; at += 1) {
    const place = at === match.length ? length : (match[at] ?? NONE);
    if (place === NONE) continue;
    const reach = 2 * (at - from) + REACH;
    const hasAnchor = last !== NONE || at < match.length;
    if (at > from && hasAnchor) {
      ranges.push({
        from,
        to: at,
        sourceFrom: last === NONE ? Math.max(0, place - reach) : last + 1,
        sourceTo: at === match.length ? Math.min(place, last + 1 + reach) : place,
      });
    }
    from = at + 1;
    last = place;
  }
  return ranges;
}

/** Runs of words that text and source have once each, the longest series that is in order in both. */
function findAnchors(
  words: Int32Array,
  source: Int32Array,
): readonly (readonly [number, number])[] {
  const places = uniqueRuns(source);
  const pairs: (readonly [number, number])[] = [];
  for (const [run, at] of uniqueRuns(words)) {
    const place = places.get(run) ?? NONE;
    if (at !== NONE && place !== NONE) pairs.push([at, place]);
  }
  return longestIncreasing(pairs.toSorted(([a], [b]) => a - b));
}

/** Where each run of words begins; -1 where that is more than one place. */
function uniqueRuns(words: Int32Array): ReadonlyMap<string, number> {
  const runs = new Map<string, number>();
  for (let at = 0; at + RUN <= words.length; at += 1) {
    const run = words.subarray(at, at + RUN).join(" ");
    runs.set(run, runs.has(run) ? NONE : at);
  }
  return runs;
}

/** The longest series of pairs whose places increase (patience sorting); pairs are sorted by `at`. */
function longestIncreasing(
  pairs: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  /** By length of series, the pair that ends one in the lowest place. */
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, [, place]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? NONE : (ends[low - 1] ?? NONE);
    ends[low] = index;
  }
  const series: (readonly [number, number])[] = [];
  for (let index = ends.at(-1) ?? NONE; index !== NONE; index = before[index] ?? NONE) {
    const pair = pairs[index];
    if (pair !== undefined) series.push(pair);
  }
  return series.toReversed();
}

/** How a cell's best way ends. */
const PASSED = 0;
const MATCHED = 1;
/** What a cell's best way came from: the word of the text passed over, or that of the source. */
const FROM_TEXT = 2;
const FROM_SOURCE = 4;

/** Aligns a range by a table, and writes what it finds into `match`. */
function alignRange(text: Aligned, source: Int32Array, range: Range, match: Int32Array): void {
  const rows = range.to - range.from;
  const columns = range.sourceTo - range.sourceFrom;
  const width = columns + 1;
  // Best ways that end with a word passed over, and with a match; of the row before, and of this one.
  let passed = new Int32Array(width);
  let matched = new Int32Array(width).fill(IMPOSSIBLE);
  let nextPassed = new Int32Array(width);
  let nextMatched = new Int32Array(width);
  const cameBy = new Uint8Array((rows + 1) * width);
  const matchedAfter = new Uint8Array((rows + 1) * width);
  for (let row = 1; row <= rows; row += 1) {
    const word = text.words[range.from + row - 1];
    const weight = text.weights[range.from + row - 1] ?? 0;
    const isFree = row === rows || text.followsGap[range.from + row] === true;
    const skip = isFree ? 0 : SKIP;
    for (let column = 0; column <= columns; column += 1) {
      const cell = row * width + column;
      const fromPassed = passed[column] ?? 0;
      const fromMatched = matched[column] ?? 0;
      let best = Math.max(fromPassed, fromMatched);
      let way = FROM_TEXT | (fromMatched > fromPassed ? MATCHED : PASSED);
      if (column > 0) {
        const besidePassed = (nextPassed[column - 1] ?? 0) - skip;
        const besideMatched = (nextMatched[column - 1] ?? 0) - skip;
        const beside = Math.max(besidePassed, besideMatched);
        if (beside >= best) {
          best = beside;
          way = FROM_SOURCE | (besideMatched > besidePassed ? MATCHED : PASSED);
        }
      }
      nextPassed[column] = best;
      cameBy[cell] = way;
      nextMatched[column] = IMPOSSIBLE;
      if (column > 0 && source[range.sourceFrom + column - 1] === word) {
        const alone = passed[column - 1] ?? 0;
        const after = (matched[column - 1] ?? 0) + BONUS;
        nextMatched[column] = weight + Math.max(alone, after);
        matchedAfter[cell] = after > alone ? MATCHED : PASSED;
      }
    }
    [passed, nextPassed] = [nextPassed, passed];
    [matched, nextMatched] = [nextMatched, matched];
  }
  let column = columns;
  let row = rows;
  let state = (matched[columns] ?? 0) > (passed[columns] ?? 0) ? MATCHED : PASSED;
  while (row > 0) {
    const cell = row * width + column;
    if (state === MATCHED) {
      match[range.from + row - 1] = range.sourceFrom + column - 1;
      state = matchedAfter[cell] ?? PASSED;
      row -= 1;
      column -= 1;
    } else {
      const way = cameBy[cell] ?? FROM_TEXT;
      if ((way & FROM_SOURCE) !== 0) column -= 1;
      else row -= 1;
      state = way & MATCHED;
    }
  }
}

/** Below whatever a way can count; far enough from the end of the numbers to add to. */
const IMPOSSIBLE = -(1 << 30);
