import type { ArchivedParaphrase } from "../model/archive-facts.ts";
import type { QuotesReply } from "../model/reply.ts";
import { slice } from "../model/span.ts";
import type { Texts } from "../texts/texts.ts";
import { byArticle } from "./by-article.ts";
import type { Line } from "./embed.ts";
import { placeOf } from "./place.ts";

/** Paraphrases that one sentence holds. */
type Group = readonly [ArchivedParaphrase, ...ArchivedParaphrase[]];

/** What is reported of what somebody said: the articles' sentences, as points of a list. */
export function paraphraseLines(reply: QuotesReply, texts: Texts): readonly Line[] {
  if (reply.retold.length === 0) return [];
  return [
    "",
    texts.quotes.retold,
    ...byArticle(bySentence(reply.retold), texts, (group) => sentence(group, reply, texts)),
  ];
}

/** Each sentence once, however often it reports what the same source said. */
function bySentence(items: readonly ArchivedParaphrase[]): readonly Group[] {
  const groups: [ArchivedParaphrase, ...ArchivedParaphrase[]][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group !== undefined && isSameSentence(group[0], item)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

function isSameSentence(a: ArchivedParaphrase, b: ArchivedParaphrase): boolean {
  return (
    a.article.id === b.article.id &&
    a.speaker === b.speaker &&
    a.paraphrase.context.start === b.paraphrase.context.start
  );
}

function sentence([item]: Group, reply: QuotesReply, texts: Texts): readonly Line[] {
  const words = slice(item.article.text, item.paraphrase.context);
  return [{ before: "- ", text: words, after: "" }, `-# ${placeOf(item, words, reply, texts)}`];
}
