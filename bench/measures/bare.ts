import MiniSearch from "minisearch";

import type { Place } from "./measures.ts";
import { residentMegabytes } from "./memory.ts";
import { readQuestions } from "./questions.ts";
import { readTexts } from "./texts.ts";
import { timeOf, type Times, timesOf } from "./times.ts";

const OPTIONS = { fields: ["title", "bullets", "text"] };

/** How long MiniSearch with its default options takes to add all texts at once. Milliseconds. */
export async function measureAdding({ workspace }: Place): Promise<number> {
  const texts = await readTexts(workspace);
  const index = new MiniSearch(OPTIONS);
  return timeOf(() => index.addAll(texts));
}

/** What MiniSearch with its default options takes, the texts beside it in memory and nothing else. */
export async function measureBare({ workspace }: Place): Promise<{
  /** With texts and index, megabytes. */
  readonly resident: number;
  readonly search: Times;
  /** `loadJSON` of what `JSON.stringify` makes of it, milliseconds. */
  readonly loading: number;
}> {
  const texts = await readTexts(workspace);
  const index = new MiniSearch(OPTIONS);
  index.addAll(texts);
  const resident = await residentMegabytes();
  const { search: queries } = readQuestions(workspace);
  for (const query of queries.slice(0, 20)) index.search(query);
  const search = await timesOf(queries, (query) => index.search(query));
  return { resident, search, loading: await loadingOf(index) };
}

/** NaN where the index is longer as JSON than a string can be. */
async function loadingOf(index: MiniSearch): Promise<number> {
  let json: string;
  try {
    json = JSON.stringify(index);
  } catch (error) {
    if (error instanceof RangeError) return Number.NaN;
    throw error;
  }
  globalThis.gc?.();
  return timeOf(() => MiniSearch.loadJSON(json, OPTIONS));
}
