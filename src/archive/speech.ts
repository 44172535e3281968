import { type ArchivedParaphrase, type ArchivedQuotation } from "../model/archive-facts.ts";
import { passesFilter } from "../model/article-filter.ts";
import type { Sentence } from "../model/digest.ts";
import type { Speech, SpeechPage, SpeechQuestion } from "../model/speech.ts";
import { aboutFilter } from "./about.ts";
import type { Contents } from "./contents.ts";
import { type Sayings, sayingsFor } from "./sayings.ts";
import type { ArticleSearch } from "./search/article-search.ts";
import type { SpeakerDirectory } from "./speakers/speaker-directory.ts";
import { overviewOf } from "./speech-overview.ts";

/** Whether a saying is one that is asked for. */
type Test = (number: number) => boolean;

/**
 * A page of what people said. All of it is counted from packed numbers; digests are made of the articles
 * that the page shows, and texts of those that have the words which it is to be about.
 */
export function speechOn(
  question: SpeechQuestion,
  room: SpeechPage,
  contents: Contents,
  directory: SpeakerDirectory,
  search: ArticleSearch,
): Speech {
  const sayings = sayingsFor(question, contents, directory);
  const { quotations, length } = sayings;
  const about = aboutFilter(question.about, sayings, {
    textAt: (row) => contents.textAt(row),
    textBytesAt: (row) => contents.textBytesAt(row),
    rowsBeginning: (words) => search.rowsBeginning(words),
  });
  const filtered = filterTest(question, sayings);
  const passes = both(filtered, about);

  const said = passing(0, quotations, passes);
  const isCounted = question.isRetoldToo || said.length === 0;
  const retold = isCounted ? passing(quotations, length, passes) : NONE;
  const listed = question.isRetoldToo ? together(said, retold) : said;
  const { starts, heads, articles, range } = overviewOf(sayings, listed, room, passes === null);
  const page = Math.min(Math.max(0, room.page), starts.length - 1);
  const shown = [...listed.subarray(starts[page], starts[page + 1])];
  const utterances = passes === null ? sayings.utterances : firstFrom(said, sayings.utterances);
  const asked = question.isRetoldToo ? length : quotations;
  return {
    quotations: shown.flatMap((number) =>
      number < quotations ? quotationOf(sayings, number, contents) : [],
    ),
    paraphrases: shown.flatMap((number) =>
      number < quotations ? [] : paraphraseOf(sayings, number, contents),
    ),
    total: {
      utterances,
      fragments: said.length - utterances,
      paraphrases: isCounted ? retold.length : null,
      articles,
    },
    unfiltered:
      filtered === null || listed.length > 0 ? listed.length : passing(0, asked, about).length,
    range,
    page,
    heads,
  };
}

const NONE = new Uint32Array(0);

/** null where every saying passes. */
function filterTest({ filter }: SpeechQuestion, sayings: Sayings): Test | null {
  return filter === null ? null : (number) => passesFilter(sayings.headAt(number), filter);
}

function both(first: Test | null, second: Test | null): Test | null {
  if (first === null || second === null) return first ?? second;
  return (number) => first(number) && second(number);
}

/** The numbers from one to below another that pass. */
function passing(from: number, to: number, passes: Test | null): Uint32Array {
  const numbers = new Uint32Array(to - from);
  let count = 0;
  for (let number = from; number < to; number += 1) {
    if (passes !== null && !passes(number)) continue;
    numbers[count] = number;
    count += 1;
  }
  return numbers.subarray(0, count);
}

function together(some: Uint32Array, others: Uint32Array): Uint32Array {
  const all = new Uint32Array(some.length + others.length);
  all.set(some);
  all.set(others, some.length);
  return all;
}

/** Where the first of some numbers in order stands that is not below another. Logarithmic. */
function firstFrom(numbers: Uint32Array, number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function quotationOf(
  sayings: Sayings,
  number: number,
  contents: Contents,
): readonly ArchivedQuotation[] {
  const digest = contents.at(sayings.rowAt(number));
  const quotation = digest?.quotations[sayings.indexAt(number)];
  if (digest === undefined || quotation === undefined) return [];
  const paragraph = paragraphAt(digest.sentences, quotation.spans[0].start);
  return [{ article: digest.article, quotation, speaker: sayings.speakerAt(number), paragraph }];
}

function paraphraseOf(
  sayings: Sayings,
  number: number,
  contents: Contents,
): readonly ArchivedParaphrase[] {
  const digest = contents.at(sayings.rowAt(number));
  const paraphrase = digest?.paraphrases[sayings.indexAt(number)];
  if (digest === undefined || paraphrase === undefined) return [];
  const paragraph = paragraphAt(digest.sentences, paraphrase.context.start);
  const speaker = sayings.speakerAt(number) ?? "";
  return [{ article: digest.article, paraphrase, speaker, paragraph }];
}

/** The paragraph of the last sentence that starts at a position or before it. Logarithmic. */
function paragraphAt(sentences: readonly Sentence[], position: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.start ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return sentences[Math.max(0, low - 1)]?.paragraph ?? 0;
}
