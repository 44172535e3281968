import { dayRange, type DayRange } from "../model/archive-facts.ts";
import type { ArticleHead } from "../model/article.ts";
import { headsOf, type PageHead, pageStarts } from "../model/ask.ts";
import type { SpeechPage } from "../model/speech.ts";
import type { Sayings } from "./sayings.ts";

/** What all pages together tell. */
export interface SpeechOverview {
  /** Where each page begins in what is listed; one at least. */
  readonly starts: readonly number[];
  readonly heads: readonly PageHead[];
  readonly articles: number;
  readonly range: DayRange;
}

/** Of all that somebody said, as long as that is the same; by how it is listed. */
const known = new WeakMap<Sayings, Map<string, SpeechOverview>>();

/**
 * Goes through what is listed of some sayings. Where that is nothing but what somebody said, it is
 * remembered: a page more takes no more than that page.
 *
 * @param listed their numbers, in order
 * @param isAll whether that is all that there is of its kinds
 */
export function overviewOf(
  sayings: Sayings,
  listed: Uint32Array,
  room: SpeechPage,
  isAll: boolean,
): SpeechOverview {
  if (!isAll) return goThrough(sayings, listed, room);
  const { most, size, itemFrame, articleFrame } = room;
  const key = [listed.length, most, size, itemFrame, articleFrame].join(" ");
  const overviews = known.get(sayings) ?? new Map<string, SpeechOverview>();
  known.set(sayings, overviews);
  const overview = overviews.get(key) ?? goThrough(sayings, listed, room);
  overviews.set(key, overview);
  return overview;
}

function goThrough(sayings: Sayings, listed: Uint32Array, room: SpeechPage): SpeechOverview {
  const starts = pageStarts(listed, { ...room, sizeOf: sizesIn(sayings, room) });
  const articles = new Map<number, ArticleHead>();
  for (const number of listed) {
    const row = sayings.rowAt(number);
    if (!articles.has(row)) articles.set(row, sayings.headAt(number));
  }
  return {
    starts,
    heads: headsOf(listed, starts, (number) => sayings.headAt(number)),
    articles: articles.size,
    range: dayRange(articles.values()),
  };
}

/** Characters that one takes, with its article's line where that changes. */
function sizesIn(sayings: Sayings, { itemFrame, articleFrame }: SpeechPage) {
  return (number: number, previous: number | undefined): number => {
    const context = sayings.endAt(number) - sayings.startAt(number);
    const words = context + (sayings.speakerAt(number)?.length ?? 0) + itemFrame;
    if (previous !== undefined && isOfOneLine(sayings, number, previous)) return words;
    const { title, url } = sayings.headAt(number);
    return words + title.length + (url?.length ?? 0) + articleFrame;
  };
}

/** Whether two that follow one another are of one article and of one kind. */
function isOfOneLine(sayings: Sayings, number: number, previous: number): boolean {
  return (
    sayings.rowAt(previous) === sayings.rowAt(number) &&
    kindOf(sayings, previous) === kindOf(sayings, number)
  );
}

function kindOf({ utterances, quotations }: Sayings, number: number): number {
  return Number(number >= utterances) + Number(number >= quotations);
}
