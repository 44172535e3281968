import MiniSearch from "minisearch";

import { createMemoryArchive } from "../../src/archive/memory.ts";
import { search } from "../../src/commands/search.ts";
import { renderMessage } from "../../src/rendering/message.ts";
import { textsFor } from "../../src/texts/languages.ts";
import { madeDigests, madeQueries } from "./made-articles.ts";

const SEED = 20250217;
const QUERIES = 400;
const TEXTS = textsFor("en-GB");
const TODAY = "2025-02-20";

interface Times {
  readonly median: number;
  readonly p99: number;
}

/**
 * How fast `/search` answers, passages and embed included, over so many made-up articles, and how fast
 * MiniSearch with its defaults finds articles for the same questions. Milliseconds and megabytes.
 */
export async function measureSpeed(articles: number): Promise<readonly string[]> {
  const digests = [...madeDigests(articles, SEED)];
  const queries = [...madeQueries(QUERIES, SEED)];

  const bare = new MiniSearch({ fields: ["title", "bullets", "text"] });
  const bareMemory = heapUsed();
  const bareIndexing = timed(() =>
    bare.addAll(digests.map(({ article }) => ({ ...article, bullets: "" }))),
  );
  const bareHeap = heapUsed() - bareMemory;
  const bareTimes = summarise(queries.map((query) => timed(() => bare.search(query))));

  const archive = createMemoryArchive();
  const memory = heapUsed();
  const indexing = await timedAsync(() => archive.change({ put: digests }));
  const first = await timedAsync(() => archive.search("first question", 0, 5, TODAY));
  const heap = heapUsed() - memory;
  const times: number[] = [];
  for (const query of queries) {
    times.push(
      await timedAsync(async () => {
        renderMessage(await search.answer(archive, { query }, 0, TODAY), TEXTS);
      }),
    );
  }
  const own = summarise(times);
  return [
    // The bare index is asked for its articles, so that it is not gone while memory is measured.
    `${bare.documentCount} articles, ${QUERIES} questions`,
    `/search      median ${own.median.toFixed(1)} ms, p99 ${own.p99.toFixed(1)} ms; indexing ${indexing.toFixed(0)} ms, then ${first.toFixed(0)} ms once; ${heap.toFixed(0)} MB`,
    `MiniSearch   median ${bareTimes.median.toFixed(1)} ms, p99 ${bareTimes.p99.toFixed(1)} ms; indexing ${bareIndexing.toFixed(0)} ms; ${bareHeap.toFixed(0)} MB`,
    `p99 ratio ${(own.p99 / bareTimes.p99).toFixed(2)}, indexing ratio ${((indexing + first) / bareIndexing).toFixed(2)}, memory ratio ${(heap / bareHeap).toFixed(2)}`,
  ];
}

function summarise(times: readonly number[]): Times {
  const ascending = times.toSorted((a, b) => a - b);
  const at = (share: number) => ascending[Math.floor(share * (ascending.length - 1))] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Megabytes in use, garbage aside where node runs with --expose-gc. */
function heapUsed(): number {
  globalThis.gc?.();
  const { heapUsed: heap, external } = process.memoryUsage();
  return (heap + external) / 2 ** 20;
}
