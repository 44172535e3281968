import type { APIEmbed } from "discord-api-types/v10";

import type { ArchivedQuotation } from "../model/archive-facts.ts";
import type { QuotesReply } from "../model/reply.ts";
import { slice } from "../model/span.ts";
import { articleLine } from "./article-line.ts";
import { attribution } from "./attribution.ts";
import { correctionLines } from "./correction.ts";
import { count } from "./count.ts";
import { formatRange } from "./days.ts";
import { embed, type Line, pageNote } from "./embed.ts";
import { INTERRUPTION } from "./excerpt.ts";
import { roleLines } from "./role.ts";
import { shortenMarkdown } from "./shorten.ts";

const WOVEN = "**Fragments**, woven into the writer’s own sentences:";
/** What is asked, and a role, in a line of their own. */
const SHORT_TEXT = 100;

/** Quotations that are shown as one. */
type Group = readonly [ArchivedQuotation, ...ArchivedQuotation[]];

/** What somebody said: utterances as block quotes, then fragments within the writer's sentences. */
export function quotesEmbed(reply: QuotesReply): APIEmbed {
  const { total, shown } = reply;
  const said = shown.filter(({ quotation }) => quotation.kind === "utterance").map(alone);
  const woven = shown.filter(({ quotation }) => quotation.kind === "fragment");
  const lines = [
    ...introduction(reply),
    ...byArticle(said, (group) => utterance(group, reply)),
    ...(woven.length === 0 ? [] : ["", WOVEN]),
    ...byArticle(bySentence(woven), (group) => fragments(group, reply)),
  ];
  return embed(titleOf(reply), lines, [
    count(total.utterances, "quotation"),
    ...(total.fragments === 0 ? [] : [count(total.fragments, "fragment")]),
    count(total.articles, "article"),
    formatRange(reply.range),
    ...pageNote(reply.paging),
  ]);
}

function titleOf({ speakers: [first, ...others] }: QuotesReply): string {
  if (others.length > 0) return "Unnamed sources";
  return first.kind === "unnamed" ? `Unnamed source: ${first.name}` : first.name;
}

function introduction({ speakers, corrected, about }: QuotesReply): readonly string[] {
  const [speaker, ...others] = speakers;
  const lines = [...correctionLines(corrected, speaker.name)];
  if (others.length > 0) {
    lines.push("Each article’s unnamed sources are its own: they need not be the same people.");
  } else lines.push(...roleLines(speaker.role));
  if (about !== null) lines.push(`Only about: ${shortenMarkdown(about, SHORT_TEXT)}`);
  return lines;
}

function alone(item: ArchivedQuotation): Group {
  return [item];
}

/** Each group as `show` has it, below a line that names its article where that changes. */
function byArticle(
  groups: readonly Group[],
  show: (group: Group) => readonly Line[],
): readonly Line[] {
  const lines: Line[] = [];
  let last: string | null = null;
  for (const group of groups) {
    const { article } = group[0];
    if (article.id !== last) lines.push("", articleLine(article));
    last = article.id;
    lines.push(...show(group));
  }
  return lines;
}

/** Quotations one by one, but those of one source in one sentence together: the sentence is shown once. */
function bySentence(items: readonly ArchivedQuotation[]): readonly Group[] {
  const groups: [ArchivedQuotation, ...ArchivedQuotation[]][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group !== undefined && isSameSentence(group[0], item)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

function isSameSentence(a: ArchivedQuotation, b: ArchivedQuotation): boolean {
  return (
    a.article.id === b.article.id &&
    a.speaker === b.speaker &&
    a.quotation.context.start === b.quotation.context.start &&
    a.quotation.context.end === b.quotation.context.end
  );
}

function utterance([item]: Group, reply: QuotesReply): readonly Line[] {
  const { article, quotation } = item;
  const words = quotation.spans.map((span) => slice(article.text, span)).join(INTERRUPTION);
  const around = attribution(item);
  return [
    { before: "> “", text: words, after: "”" },
    { before: `-# ${place(item, around, reply)} · `, text: around, after: "" },
  ];
}

function fragments(group: Group, reply: QuotesReply): readonly Line[] {
  const [item] = group;
  const { context } = item.quotation;
  const sentence = slice(item.article.text, context);
  const marked = group.flatMap(({ quotation }) =>
    quotation.spans.map(({ start, end }) => ({
      start: start - context.start,
      end: end - context.start,
    })),
  );
  return [
    { before: "> ", text: sentence, marked, after: "" },
    `-# ${place(item, sentence, reply)}`,
  ];
}

/** "paragraph 4", and who, where several sources are shown and the words shown do not say it. */
function place(
  { paragraph, speaker }: ArchivedQuotation,
  shown: string,
  { speakers }: QuotesReply,
): string {
  const where = `paragraph ${paragraph + 1}`;
  if (speakers.length === 1 || shown.includes(speaker)) return where;
  return `${where} · ${shortenMarkdown(speaker, SHORT_TEXT)}`;
}
