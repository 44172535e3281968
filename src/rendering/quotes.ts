import type { APIEmbed } from "discord-api-types/v10";

import type { ArchivedQuotation } from "../model/archive-facts.ts";
import type { QuotesReply } from "../model/reply.ts";
import { slice } from "../model/span.ts";
import type { Texts } from "../texts/texts.ts";
import { attribution } from "./attribution.ts";
import { byArticle } from "./by-article.ts";
import { correctionLines } from "./correction.ts";
import { formatRange } from "./days.ts";
import { embed, type Line, pageNote } from "./embed.ts";
import { filterLines } from "./filter.ts";
import { INTERRUPTION, joined } from "./excerpt.ts";
import { paraphraseLines } from "./paraphrases.ts";
import { placeOf } from "./place.ts";
import { roleLines } from "./role.ts";
import { shortenMarkdown } from "./shorten.ts";

/** What is asked, and a role, in a line of their own. */
const SHORT_TEXT = 100;

/** Quotations that are shown as one. */
type Group = readonly [ArchivedQuotation, ...ArchivedQuotation[]];

/**
 * What somebody said: utterances as block quotes, then fragments within the writer's sentences; apart
 * from both, and in no marks, what is only reported.
 */
export function quotesEmbed(reply: QuotesReply, texts: Texts): APIEmbed {
  const { total, shown } = reply;
  const said = shown.filter(({ quotation }) => quotation.kind === "utterance").map(alone);
  const woven = shown.filter(({ quotation }) => quotation.kind === "fragment");
  const lines = [
    ...introduction(reply, texts),
    ...byArticle(said, texts, (group) => utterance(group, reply, texts)),
    ...(woven.length === 0 ? [] : ["", texts.quotes.fragments]),
    ...byArticle(bySentence(woven), texts, (group) => fragments(group, reply, texts)),
    ...paraphraseLines(reply, texts),
  ];
  return embed(titleOf(reply, texts), lines, [
    texts.counts.quotations(total.utterances),
    ...(total.fragments === 0 ? [] : [texts.counts.fragments(total.fragments)]),
    ...(total.paraphrases === null ? [] : [texts.counts.paraphrases(total.paraphrases)]),
    texts.counts.articles(total.articles),
    formatRange(reply.range, texts),
    ...pageNote(reply.paging, texts),
  ]);
}

function titleOf(
  { speakers: [first, ...others], article }: QuotesReply,
  { quotes }: Texts,
): string {
  if (first === undefined) return quotes.inArticle(article?.title ?? "");
  if (others.length > 0) return quotes.unnamedSources;
  return first.kind === "unnamed" ? quotes.unnamedSource(first.name) : first.name;
}

function introduction(
  { speakers, corrected, about, filter }: QuotesReply,
  texts: Texts,
): readonly string[] {
  const [speaker, ...others] = speakers;
  const lines = speaker === undefined ? [] : [...correctionLines(corrected, speaker.name, texts)];
  if (others.length > 0) lines.push(texts.quotes.sourcesOfTheirOwn);
  else lines.push(...roleLines(speaker?.role ?? null, texts));
  if (about !== null) lines.push(texts.quotes.onlyAbout(shortenMarkdown(about, SHORT_TEXT)));
  return [...lines, ...filterLines(filter, texts)];
}

function alone(item: ArchivedQuotation): Group {
  return [item];
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

function utterance([item]: Group, reply: QuotesReply, texts: Texts): readonly Line[] {
  const { article, quotation } = item;
  const words = quotation.spans.map((span) => slice(article.text, span)).join(INTERRUPTION);
  const around = attribution(item);
  return [
    { before: "> “", text: words, after: "”" },
    { before: `-# ${placeOf(item, around, reply, texts)} · `, text: around, after: "" },
  ];
}

function fragments(group: Group, reply: QuotesReply, texts: Texts): readonly Line[] {
  const [item] = group;
  const { context } = item.quotation;
  const sentence = slice(item.article.text, context);
  const marked = joined(
    group.flatMap(({ quotation }) =>
      quotation.spans.map(({ start, end }) => ({
        start: start - context.start,
        end: end - context.start,
      })),
    ),
  );
  return [
    { before: "> ", text: sentence, marked, after: "" },
    `-# ${placeOf(item, sentence, reply, texts)}`,
  ];
}
