import type { Archive, SpeakerList } from "../archive/archive.ts";
import { dayRange } from "../model/archive-facts.ts";
import type { ArticleHead } from "../model/article.ts";
import { type Ask, numberedHeads, takePage } from "../model/ask.ts";
import type { ListedSpeaker, Reply } from "../model/reply.ts";
import { isSpeakerId, type QuotingArticle, type SpeakerEntry } from "../model/speaker-entry.ts";
import { completeSpeaker } from "./complete-speaker.ts";
import { defineCommand } from "./definition.ts";
import { PRIVATE } from "./private-option.ts";

/** Speakers of one page. */
const PAGE_SIZE = 10;
/** Articles of one page: as many as an embed holds below a role and other names. */
const ARTICLES = {
  most: 10,
  size: 2800,
  sizeOf,
  articleOf: ({ article }: QuotingArticle): ArticleHead => article,
} as const;
/** What an article's line takes at most for a title, an address and a source, and beside them. */
const LINE = { title: 120, url: 120, source: 40, frame: 130 } as const;
/** Discord's most options in a select menu. */
const MOST_CANDIDATES = 25;

/** `/people`: who is quoted in the archive, how often, where, and since when. */
export const people = defineCommand({
  definition: {
    name: "people",
    options: {
      name: {
        type: "text",
        required: false,
        completed: true,
        maxLength: 100,
      },
      kind: {
        type: "text",
        required: false,
        choices: ["persons", "organisations", "unnamed"],
        maxLength: 13,
      },
      private: PRIVATE,
    },
  },
  texts: (commands) => commands.people,

  async answer(archive, { name, kind }, page) {
    if (name === null) return list(archive, kind ?? "named", page);
    const chosen = await archive.speaker(name);
    if (chosen !== null) return speaker(archive, chosen, null, page);
    if (isSpeakerId(name)) return { kind: "gone", what: "speaker", article: null };

    const { named, unnamed, corrected, nearest } = await archive.findSpeakers(name);
    const [first, second] = named;
    if (first !== undefined && second !== undefined) {
      return {
        kind: "chooseSpeaker",
        asked: name,
        candidates: named.slice(0, MOST_CANDIDATES),
        total: named.length,
        option: "name",
        ask: { command: "people", options: {}, page: 0 },
      };
    }
    if (first !== undefined) return speaker(archive, first, corrected ? name : null, page);
    const [source, another] = unnamed;
    if (source !== undefined && another === undefined) {
      return speaker(archive, source, null, page);
    }
    if (source !== undefined) return sources(archive, unnamed, name, page);
    return {
      kind: "nothingFound",
      sought: "speaker",
      asked: name,
      nearest: nearest.map((entry) => entry.name),
    };
  },

  complete: completeSpeaker,
});

/** All who are quoted. */
async function list(archive: Archive, which: SpeakerList, page: number): Promise<Reply> {
  const { total } = await archive.quotedSpeakers(which, 0, 0);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const within = Math.min(page, pages - 1);
  const { shown } = await archive.quotedSpeakers(which, within * PAGE_SIZE, PAGE_SIZE);
  const other = which === "unnamed" ? "named" : "unnamed";
  const { total: others } = await archive.quotedSpeakers(other, 0, 0);
  return {
    kind: "speakers",
    list: which,
    asked: null,
    shown: await Promise.all(shown.map((entry) => listed(archive, entry))),
    total,
    other: { list: other, total: others, ask: askFor(other, 0) },
    paging: {
      page: within,
      pages,
      ask: askFor(which, within),
      heads: numberedHeads(total, PAGE_SIZE),
    },
  };
}

function askFor(which: SpeakerList, page: number): Ask {
  return { command: "people", options: which === "named" ? {} : { kind: which }, page };
}

/** The unnamed sources whose description fits. */
async function sources(
  archive: Archive,
  all: readonly SpeakerEntry[],
  asked: string,
  page: number,
): Promise<Reply> {
  const pages = Math.ceil(all.length / PAGE_SIZE);
  const within = Math.min(page, pages - 1);
  const shown = all.slice(within * PAGE_SIZE, (within + 1) * PAGE_SIZE);
  return {
    kind: "speakers",
    list: "unnamed",
    asked,
    shown: await Promise.all(shown.map((entry) => listed(archive, entry))),
    total: all.length,
    other: null,
    paging: {
      page: within,
      pages,
      ask: { command: "people", options: { name: asked }, page: within },
      heads: numberedHeads(all.length, PAGE_SIZE),
    },
  };
}

/** An unnamed source is its article's alone, so the list says which. */
async function listed(archive: Archive, entry: SpeakerEntry): Promise<ListedSpeaker> {
  if (entry.kind !== "unnamed") return { speaker: entry, article: null };
  const [quoting] = await archive.articlesQuoting(entry.id);
  return { speaker: entry, article: quoting?.article ?? null };
}

/** One speaker's page. */
async function speaker(
  archive: Archive,
  entry: SpeakerEntry,
  corrected: string | null,
  page: number,
): Promise<Reply> {
  const articles = await archive.articlesQuoting(entry.id);
  if (articles.length === 0) {
    return { kind: "nothingFound", sought: "quotations", asked: entry.name, nearest: [entry.name] };
  }
  const ask = { command: "people", options: { name: entry.id }, page };
  return {
    kind: "speaker",
    speaker: entry,
    corrected,
    range: dayRange(articles.map(({ article }) => article)),
    quotations: { command: "quote", options: { person: entry.id }, page: 0 },
    ...takePage(articles, ask, ARTICLES),
  };
}

/** Characters that an article takes at most, each of its words' escaped. */
function sizeOf({ article: { title, url, source } }: QuotingArticle): number {
  return (
    Math.min(2 * title.length, LINE.title) +
    Math.min(url?.length ?? 0, LINE.url) +
    Math.min(2 * (source?.length ?? 0), LINE.source) +
    LINE.frame
  );
}
