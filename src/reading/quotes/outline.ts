import type { Span } from "../../model/span.ts";
import type { Sentence } from "../../model/digest.ts";
import type { NameMention } from "../people/find-names.ts";
import type { Token } from "../text/tokens.ts";
import type { Marked } from "./marks/pair-marks.ts";

/** One piece of the author's own text: a word, a mark, a whole name or a whole quotation. */
export type Item = Token | Whole;

/** A name or a quotation, however long, where the author's text has it; no list knows its words. */
interface Whole extends Span {
  readonly kind: "name" | "quote";
  readonly text: "";
  readonly lower: "";
  readonly facts: 0;
  /** Index of the name or of the quotation. */
  readonly ref: number;
}

/** A sentence of the author's, quotations and all; items `from` to `to`, end exclusive. */
export interface AuthorSentence extends Span {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
  /** Whether it is nothing but quotations and punctuation. */
  readonly bare: boolean;
}

/** The text as its author wrote it: quotations are single items, however long they are. */
export interface Outline {
  readonly text: string;
  readonly items: readonly Item[];
  readonly sentences: readonly AuthorSentence[];
  readonly marked: readonly Marked[];
  readonly names: readonly NameMention[];
  /** For each quotation, the index of its item. */
  readonly itemOfQuote: readonly number[];
  /** For each item, the index of its sentence. */
  readonly sentenceOf: readonly number[];
}

export interface OutlineParts {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly marked: readonly Marked[];
  readonly names: readonly NameMention[];
}

/** Folds tokens, names and quotations into one row of items, and cuts it at the author's sentence ends. */
export function outline(parts: OutlineParts): Outline {
  const { text, marked, names } = parts;
  const { items, itemOfQuote } = foldItems(parts);
  const { sentences, sentenceOf } = cutSentences(parts, items);
  return { text, items, sentences, marked, names, itemOfQuote, sentenceOf };
}

function foldItems({ text, tokens, marked, names }: OutlineParts): {
  readonly items: readonly Item[];
  readonly itemOfQuote: readonly number[];
} {
  const items: Item[] = [];
  const itemOfQuote: number[] = [];
  let quote = 0;
  let pair = marked[0];
  let name = 0;
  let mention = names[0];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    if (pair !== undefined && token.start >= pair.open) {
      itemOfQuote.push(items.length);
      items.push(whole("quote", quote, pair.open, pair.close));
      while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < pair.close) at += 1;
      quote += 1;
      pair = marked[quote];
      continue;
    }
    while (mention !== undefined && mention.last <= at) {
      name += 1;
      mention = names[name];
    }
    if (mention?.first === at && mention.end <= (pair?.open ?? text.length)) {
      items.push(whole("name", name, mention.start, mention.end));
      at = mention.last;
      continue;
    }
    items.push(token);
    at += 1;
  }
  return { items, itemOfQuote };
}

function whole(kind: Whole["kind"], ref: number, start: number, end: number): Whole {
  return { start, end, kind, text: "", lower: "", facts: 0, ref };
}

function cutSentences(
  { text, sentences, marked }: OutlineParts,
  items: readonly Item[],
): { readonly sentences: readonly AuthorSentence[]; readonly sentenceOf: readonly number[] } {
  const own: AuthorSentence[] = [];
  const sentenceOf: number[] = [];
  let from = 0;
  let start: number | null = null;
  let pair = 0;
  for (const sentence of sentences) {
    start ??= sentence.start;
    while ((marked[pair]?.close ?? Number.POSITIVE_INFINITY) <= sentence.end) pair += 1;
    const around = marked[pair];
    const inside = around !== undefined && around.open < sentence.end;
    if (inside) continue;
    let to = from;
    while ((items[to]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) {
      sentenceOf.push(own.length);
      to += 1;
    }
    if (to > from) {
      own.push({
        start,
        end: sentence.end,
        from,
        to,
        paragraph: sentence.paragraph,
        bare: isBare(items, from, to),
      });
    }
    from = to;
    start = null;
  }
  // What no sentence covers (there should be nothing) still belongs to one.
  if (from < items.length) {
    for (let at = from; at < items.length; at += 1) sentenceOf.push(own.length);
    own.push({
      start: items[from]?.start ?? 0,
      end: text.trimEnd().length,
      from,
      to: items.length,
      bare: isBare(items, from, items.length),
      paragraph: own.at(-1)?.paragraph ?? 0,
    });
  }
  return { sentences: own, sentenceOf };
}

function isBare(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const kind = items[at]?.kind;
    if (kind === "word" || kind === "name" || kind === "number") return false;
  }
  return true;
}
