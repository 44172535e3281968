import {
  type ArchivedParaphrase,
  type ArchivedQuotation,
  dayRange,
} from "../model/archive-facts.ts";
import type { ArticleHead } from "../model/article.ts";
import { passesFilter } from "../model/article-filter.ts";
import { headsOf, pageStarts } from "../model/ask.ts";
import type { Digest, Sentence } from "../model/digest.ts";
import type { Speech, SpeechPage, SpeechQuestion } from "../model/speech.ts";
import { aboutFilter } from "./about.ts";
import type { Contents } from "./contents.ts";
import { type Saying, Sayings } from "./sayings.ts";
import type { ArticleSearch } from "./search/article-search.ts";
import type { SpeakerDirectory } from "./speakers/speaker-directory.ts";

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
  const sayings = new Sayings(question, contents, directory);
  const isAbout = aboutFilter(question.about, {
    textAt: (row) => contents.textAt(row),
    rowsBeginning: (words) => search.rowsBeginning(words),
  });
  const about = (saying: Saying): boolean => isAbout === null || isAbout(saying);
  const { filter } = question;
  const passes = ({ head }: Saying): boolean => filter === null || passesFilter(head, filter);

  const allSaid = sayings.quotations();
  const said = allSaid.filter((saying) => passes(saying) && about(saying));
  const isCounted = question.isRetoldToo || said.length === 0;
  const allRetold = isCounted ? sayings.paraphrases() : [];
  const retold = allRetold.filter((saying) => passes(saying) && about(saying));
  const listed = question.isRetoldToo ? [...said, ...retold] : said;
  const asked = question.isRetoldToo ? [...allSaid, ...allRetold] : allSaid;
  const unfiltered =
    filter === null || listed.length > 0 ? listed.length : asked.filter(about).length;

  const starts = pageStarts(listed, { ...room, sizeOf: sizesIn(room) });
  const page = Math.min(Math.max(0, room.page), starts.length - 1);
  const shown = listed.slice(starts[page], starts[page + 1]);
  const articles = new Map(listed.map(({ row, head }) => [row, head]));
  const utterances = said.filter(({ kind }) => kind === "utterance").length;
  return {
    quotations: shown.flatMap((saying) => quotationOf(saying, contents.at(saying.row))),
    paraphrases: shown.flatMap((saying) => paraphraseOf(saying, contents.at(saying.row))),
    total: {
      utterances,
      fragments: said.length - utterances,
      paraphrases: isCounted ? retold.length : null,
      articles: articles.size,
    },
    unfiltered,
    range: dayRange(articles.values()),
    page,
    heads: headsOf(listed, starts, ({ head }): ArticleHead => head),
  };
}

/** Characters that one takes, with its article's line where that changes. */
function sizesIn({ itemFrame, articleFrame }: SpeechPage) {
  return ({ row, kind, head, speaker, context }: Saying, previous: Saying | undefined): number => {
    const words = context.end - context.start + (speaker?.length ?? 0) + itemFrame;
    if (previous?.row === row && previous.kind === kind) return words;
    return words + head.title.length + (head.url?.length ?? 0) + articleFrame;
  };
}

function quotationOf(
  { kind, index, speaker }: Saying,
  digest: Digest | undefined,
): readonly ArchivedQuotation[] {
  const quotation = kind === "paraphrase" ? undefined : digest?.quotations[index];
  if (digest === undefined || quotation === undefined) return [];
  const paragraph = paragraphAt(digest.sentences, quotation.spans[0].start);
  return [{ article: digest.article, quotation, speaker, paragraph }];
}

function paraphraseOf(
  { kind, index, speaker }: Saying,
  digest: Digest | undefined,
): readonly ArchivedParaphrase[] {
  const paraphrase = kind === "paraphrase" ? digest?.paraphrases[index] : undefined;
  if (digest === undefined || paraphrase === undefined) return [];
  const paragraph = paragraphAt(digest.sentences, paraphrase.context.start);
  return [{ article: digest.article, paraphrase, speaker: speaker ?? "", paragraph }];
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
