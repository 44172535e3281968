import type { Archive } from "../archive/archive.ts";
import type { Passage } from "../model/archive-facts.ts";
import type { Digest } from "../model/digest.ts";
import type { Reply, SummaryReply } from "../model/reply.ts";
import { SUMMARY_WORDS, summarise } from "../reading/summary.ts";
import { defineCommand } from "./definition.ts";
import { PRIVATE } from "./private-option.ts";

/** Articles of one reply about what is new. */
const PAGE_SIZE = 5;
type Length = keyof typeof SUMMARY_WORDS;
/** What is said of each of the newest articles, in words. */
const LINE_WORDS = 45;
/** Titles offered where none fits. */
const NEAREST = 3;

/** `/summary`: what is in this article; without one, what is new. */
export const summary = defineCommand({
  definition: {
    name: "summary",
    description: "What is in this article? Without one: what is new in the archive",
    options: {
      article: {
        type: "text",
        description: "Words of its title; left out, the newest articles are shown",
        required: false,
        completed: true,
        maxLength: 100,
      },
      length: {
        type: "text",
        description: "How much of the article to show; medium, unless said otherwise",
        required: false,
        choices: [
          { label: "short", value: "short" },
          { label: "medium", value: "medium" },
          { label: "long", value: "long" },
        ],
        maxLength: 6,
      },
      private: PRIVATE,
    },
  },

  async answer(archive, { article, length }, page) {
    if (article === null) return latest(archive, page);
    const digest = await find(archive, article);
    if (digest !== null) return summaryOf(digest, length ?? "medium");
    const { hits } = await archive.search(article, 0, NEAREST);
    const nearest = hits.length > 0 ? hits : await archive.newest(0, NEAREST);
    return {
      kind: "nothingFound",
      sought: "article",
      asked: article,
      nearest: nearest.map(({ article: { title } }) => title),
    };
  },

  async complete(archive, _option, text, limit) {
    const found =
      text.trim() === ""
        ? (await archive.newest(0, limit)).map(({ article }) => article)
        : await archive.findTitles(text, limit);
    return found.map(({ id, title, date }) => ({
      label: date === null ? title : `${date.day} · ${title}`,
      value: id,
    }));
  },
});

/** An article by its id, or by words of its title. */
async function find(archive: Archive, asked: string): Promise<Digest | null> {
  const chosen = await archive.digest(asked);
  if (chosen !== null) return chosen;
  const [titled] = await archive.findTitles(asked, 1);
  return titled === undefined ? null : archive.digest(titled.id);
}

async function latest(archive: Archive, page: number): Promise<Reply> {
  const status = await archive.status();
  const pages = Math.max(1, Math.ceil(status.articles / PAGE_SIZE));
  const within = Math.min(page, pages - 1);
  const digests = await archive.newest(within * PAGE_SIZE, PAGE_SIZE);
  return {
    kind: "latest",
    shown: digests.map((digest) => ({
      article: digest.article,
      lines: keySentences(digest, LINE_WORDS, []),
    })),
    status,
    paging: { page: within, pages, ask: { command: "summary", options: {}, page: within } },
  };
}

function summaryOf(digest: Digest, length: Length): SummaryReply {
  return {
    kind: "summary",
    article: digest.article,
    keySentences: keySentences(digest, SUMMARY_WORDS[length], digest.article.bullets),
    sentences: digest.sentences.length,
    quoted: whoIsQuoted(digest),
  };
}

/** The best sentences, about so many words; those of one paragraph that need one another in one passage. */
function keySentences(digest: Digest, words: number, said: readonly string[]): readonly Passage[] {
  return summarise(digest, words, said).flatMap((run) => {
    const passages: Passage[] = [];
    for (const index of run) {
      const sentence = digest.sentences[index];
      if (sentence === undefined) continue;
      const { start, end, paragraph } = sentence;
      const last = passages.at(-1);
      if (last?.paragraph === paragraph) {
        passages[passages.length - 1] = { ...last, span: { start: last.span.start, end } };
      } else passages.push({ span: { start, end }, paragraph, matches: [] });
    }
    return passages;
  });
}

function whoIsQuoted(digest: Digest): SummaryReply["quoted"] {
  const counts = new Map<string, { name: string; utterances: number; fragments: number }>();
  for (const { speaker, kind } of digest.quotations) {
    const name = speaker.kind === "named" ? digest.people[speaker.person]?.name : undefined;
    const shown = speaker.kind === "unnamed" ? speaker.description : name;
    if (shown === undefined) continue;
    const count = counts.get(shown) ?? { name: shown, utterances: 0, fragments: 0 };
    counts.set(shown, count);
    if (kind === "utterance") count.utterances += 1;
    else count.fragments += 1;
  }
  return [...counts.values()].toSorted(
    (a, b) => b.utterances - a.utterances || b.fragments - a.fragments,
  );
}
