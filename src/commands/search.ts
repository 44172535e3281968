import type { Archive, SearchHit, SearchResults } from "../archive/archive.ts";
import { type ArticleFilter, isFilter } from "../model/article-filter.ts";
import { type Ask, articleHeads } from "../model/ask.ts";
import type { Reply } from "../model/reply.ts";
import type { SearchOrder } from "../model/search-query.ts";
import { completeQuery } from "./complete-query.ts";
import { defineCommand } from "./definition.ts";
import { completeFilter, FILTER_OPTIONS, readFilter } from "./filter-options.ts";
import { PRIVATE } from "./private-option.ts";
import { queryToKeep } from "./query-to-keep.ts";
import { quotingIds } from "./quoting.ts";

/** Of a query, in UTF-16 code units: in English, this fits into a button's custom id as a rule; what does not has no buttons. */
export const MOST_QUERY_LENGTH = 200;

/** Articles of one reply. */
const PAGE_SIZE = 5;
/** Characters of passages that an embed holds uncut, beside the lines that name their articles. */
const PASSAGES_SIZE = 2600;
/** What a passage takes beside its words: marks, its paragraph's number, bold words. */
const PASSAGE_FRAME = 40;
/** The part of a query that says in which order. */
const SORT = /(?<!\S)sort:\S*/giu;

/** `/search`: which passages are about it. */
export const search = defineCommand({
  definition: {
    name: "search",
    options: {
      query: {
        type: "text",
        required: true,
        completed: true,
        maxLength: MOST_QUERY_LENGTH,
      },
      ...FILTER_OPTIONS,
      private: PRIVATE,
    },
  },
  texts: (commands) => commands.search,

  async answer(archive, { query, ...given }, page, today) {
    const read = await readFilter(archive, given, today);
    if ("instead" in read) return read.instead;
    const { filter, options } = read;
    const look = (from: number) =>
      archive.search(query, from * PAGE_SIZE, PAGE_SIZE, today, filter);
    const first = await look(page);
    if (first.total === 0) return nothing(archive, query, first, filter, today);
    const pages = Math.ceil(first.total / PAGE_SIZE);
    const within = Math.min(page, pages - 1);
    const results = within === page ? first : await look(within);
    const kept = queryToKeep(results.resolved, query, MOST_QUERY_LENGTH);
    const asking = (asked: string, of: number): Ask => ({
      command: "search",
      options: { query: asked, ...options },
      page: of,
    });
    const { corrections, missing, misunderstood, total, whole, found, order } = results;
    return {
      kind: "passages",
      query,
      ...(isFilter(filter) ? { filter } : {}),
      corrections,
      missing,
      misunderstood,
      shown: fit(results.hits),
      quoting: await quotingIds(
        archive,
        results.hits.map(({ article }) => article),
      ),
      total,
      whole: whole === found ? null : whole,
      range: results.range,
      order,
      orders: otherOrders(kept, order, asking),
      paging: {
        page: within,
        pages,
        ask: asking(kept, within),
        heads: articleHeads(results.leads, total, PAGE_SIZE),
      },
    };
  },

  async complete(archive, typing) {
    return typing.option === "query"
      ? completeQuery(archive, typing)
      : completeFilter(archive, typing);
  },
});

/** A query, asked of the same articles, from a page on. */
type Asking = (query: string, page: number) => Ask;

async function nothing(
  archive: Archive,
  query: string,
  { misunderstood }: SearchResults,
  filter: ArticleFilter,
  today: string,
): Promise<Reply> {
  const unfiltered = isFilter(filter) ? (await archive.search(query, 0, 0, today)).total : 0;
  return {
    kind: "nothingFound",
    sought: "passages",
    asked: query,
    nearest: [],
    misunderstood,
    ...(unfiltered === 0 ? {} : { filter, unfiltered }),
  };
}

/** The best passage of each hit, then the second ones and the third ones, as long as there is room. */
function fit(hits: readonly SearchHit[]): readonly SearchHit[] {
  const kept = hits.map(() => 1);
  let room = PASSAGES_SIZE;
  for (const { passages } of hits) room -= sizeOf(passages[0]);
  for (const round of [1, 2]) {
    for (const [index, { passages }] of hits.entries()) {
      const size = sizeOf(passages[round]);
      if (size === 0 || kept[index] !== round || size > room) continue;
      kept[index] = round + 1;
      room -= size;
    }
  }
  return hits.map((hit, index) => ({ ...hit, passages: hit.passages.slice(0, kept[index]) }));
}

function sizeOf(passage: SearchHit["passages"][number] | undefined): number {
  return passage === undefined ? 0 : passage.span.end - passage.span.start + PASSAGE_FRAME;
}

/** The same question in the orders that it is not in. */
function otherOrders(
  query: string,
  order: SearchOrder,
  asking: Asking,
): readonly { readonly order: SearchOrder; readonly ask: Ask }[] {
  const plain = query.replaceAll(SORT, " ").replaceAll(/\s+/gu, " ").trim();
  return (["best", "relevance", "newest"] as const)
    .filter((other) => other !== order)
    .map((other) => ({
      order: other,
      ask: asking(other === "best" ? plain : `${plain} sort:${other}`, 0),
    }))
    .filter(({ ask: { options } }) => {
      const asked = options["query"] ?? "";
      return asked !== "" && asked.length <= MOST_QUERY_LENGTH;
    });
}
