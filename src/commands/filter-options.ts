import type { Archive } from "../archive/archive.ts";
import { parseDay } from "../days/parse-day.ts";
import type { ArticleFilter } from "../model/article-filter.ts";
import type { Reply } from "../model/reply.ts";
import type { Suggestion } from "../model/suggestion.ts";
import { completeDay } from "./complete-day.ts";
import type { OptionDefinition, Typing } from "./definition.ts";

/** Characters of a day as people write it: "the Wednesday before 17th September 2025". */
const DAY_LENGTH = 40;
/** Publishers that are named where none fits. */
const MOST_NAMED = 5;

/** Common to the commands that can be asked of some articles only. */
export const FILTER_OPTIONS = {
  after: { type: "text", required: false, completed: true, maxLength: DAY_LENGTH },
  before: { type: "text", required: false, completed: true, maxLength: DAY_LENGTH },
  source: { type: "text", required: false, completed: true, maxLength: 60 },
} as const satisfies Readonly<Record<string, OptionDefinition>>;

type Given = Readonly<Record<keyof typeof FILTER_OPTIONS, string | null>>;

/** What the options ask for, or what to say where they make no sense. */
type ReadFilter =
  | {
      readonly filter: ArticleFilter;
      /** The same as options that mean the same on any day. */
      readonly options: Readonly<Partial<Record<keyof typeof FILTER_OPTIONS, string>>>;
    }
  | { readonly instead: Reply };

export async function readFilter(
  archive: Archive,
  given: Given,
  today: string,
): Promise<ReadFilter> {
  const after = given.after === null ? null : parseDay(given.after, today);
  const before = given.before === null ? null : parseDay(given.before, today);
  if ((given.after !== null && after === null) || (given.before !== null && before === null)) {
    return { instead: { kind: "problem", problem: "dayNotUnderstood" } };
  }
  if (after !== null && before !== null && after >= before) {
    return { instead: { kind: "problem", problem: "daysCrossed" } };
  }
  const days = {
    ...(after === null ? {} : { after }),
    ...(before === null ? {} : { before }),
  };
  const { source } = given;
  if (source === null) return { filter: { after, before, sources: null }, options: days };
  const sources = await archive.findSources(source);
  if (sources.length === 0) return { instead: await noSuchSource(archive, source) };
  return { filter: { after, before, sources }, options: { ...days, source } };
}

/** Completes an option that says which articles are asked; nothing for any other. */
export async function completeFilter(
  archive: Archive,
  typing: Typing,
): Promise<readonly Suggestion[]> {
  switch (typing.option) {
    case "after":
    case "before":
      return completeDay(archive, typing);
    case "source":
      return completeSource(archive, typing);
    default:
      return [];
  }
}

/** Publishers whose names have what is typed, those with most articles first; all for nothing. */
async function completeSource(
  archive: Archive,
  { text, limit }: Typing,
): Promise<readonly Suggestion[]> {
  const { sources } = await archive.status();
  const found = text.trim() === "" ? null : new Set(await archive.findSources(text));
  return sources
    .flatMap(({ name, articles }) =>
      name === null || name.length > FILTER_OPTIONS.source.maxLength || found?.has(name) === false
        ? []
        : [{ kind: "publisher", value: name, articles } as const],
    )
    .slice(0, limit);
}

/** Names the nearest publishers, then those with most articles. */
async function noSuchSource(archive: Archive, asked: string): Promise<Reply> {
  const { sources } = await archive.status();
  const known = sources.flatMap(({ name }) => name ?? []);
  const nearest = [...new Set([...(await archive.nearestSources(asked)), ...known])];
  return { kind: "nothingFound", sought: "source", asked, nearest: nearest.slice(0, MOST_NAMED) };
}
