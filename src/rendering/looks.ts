import type { APISelectMenuOption } from "discord-api-types/v10";

import type { Article, ArticleHead } from "../model/article.ts";
import { articleOption } from "../model/article-option.ts";
import type { Ask } from "../model/ask.ts";
import type { PassagesReply, QuotesReply, SpeakerReply, VerdictsReply } from "../model/reply.ts";
import type { LatestReply, TopicReply } from "../model/summary-replies.ts";
import { slice, type Span } from "../model/span.ts";
import { placeOfWords } from "../model/words-place.ts";
import type { Texts } from "../texts/texts.ts";
import { menu, optionOf, type Row } from "./components.ts";
import { ASKS, encodeControl } from "./custom-id.ts";
import { SELECT_OPTIONS } from "./limits.ts";

/** Words of an article that a reply shows. */
export interface ShownWords {
  readonly article: Article;
  readonly span: Span;
  /** From 0. */
  readonly paragraph: number;
  /** Whether they are somebody's, and so stand in quotation marks. */
  readonly isQuotation?: boolean;
}

/** What a menu leads to, each on its own. */
interface Look {
  readonly label: string;
  readonly facts: readonly (string | null)[];
  readonly ask: Ask;
}

/** From quotations to what stands around them, and to their articles. */
export function quotesLooks({ shown, retold, article }: QuotesReply, texts: Texts): readonly Row[] {
  const words = [
    ...shown.map((each) => ({
      ...each,
      span: wholeSpan(each.quotation.spans),
      isQuotation: true,
    })),
    ...retold.map((each) => ({ ...each, span: each.paraphrase.context })),
  ];
  const articles = distinct(words.map((each) => each.article));
  // Where one article is asked about, its quotations are what is shown already.
  const quoting = article === null ? articles : [];
  return lookMenu(texts, [
    ...words.map((each) => context(each, texts)),
    ...articles.map((each) => summary(each, texts)),
    ...quoting.map((each) => quotations(each, texts)),
  ]);
}

/** From passages to what stands around them, the best of each article first, and to their articles. */
export function passagesLooks({ shown, quoting }: PassagesReply, texts: Texts): readonly Row[] {
  const articles = shown.map(({ article }) => article);
  const words = shown.flatMap(({ article, passages }) =>
    passages.map((each, rank) => ({ ...each, article, rank })),
  );
  const best = words.filter(({ rank }) => rank === 0);
  const others = words.filter(({ rank }) => rank > 0);
  return lookMenu(texts, [
    ...best.map((each) => context(each, texts)),
    ...articles.map((each) => summary(each, texts)),
    ...those(articles, quoting).map((each) => quotations(each, texts)),
    ...others.map((each) => context(each, texts)),
  ]);
}

/** From what articles tell to those articles, and to what stands around it. */
export function toldLooks(reply: TopicReply | LatestReply, texts: Texts): readonly Row[] {
  const told = reply.kind === "topic" ? reply.shown : reply.shown.flat();
  const articles = told.map(({ article }) => article);
  const words = told.flatMap(({ article, lines }) => lines.map((line) => ({ ...line, article })));
  return lookMenu(texts, [
    ...articles.map((each) => summary(each, texts)),
    ...those(articles, reply.quoting).map((each) => quotations(each, texts)),
    ...words.map((each) => context(each, texts)),
  ]);
}

/** From somebody to the articles that quote them, and to what they say there. */
export function speakerLooks({ speaker, shown }: SpeakerReply, texts: Texts): readonly Row[] {
  const articles = shown.map(({ article }) => article);
  const theirs = (article: ArticleHead): Look => {
    const look = quotations(article, texts);
    return { ...look, ask: { ...look.ask, options: { person: speaker.id, ...look.ask.options } } };
  };
  return lookMenu(texts, [
    ...articles.map(theirs),
    ...articles.map((each) => summary(each, texts)),
  ]);
}

/** From what was found of several quotations to what stands around it; of one there is a button. */
export function verdictsLooks(reply: VerdictsReply, texts: Texts): readonly Row[] {
  const found = foundWords(reply);
  return found.length < 2
    ? []
    : lookMenu(
        texts,
        found.map((each) => context(each, texts)),
      );
}

/** What was found of the quotations that were looked for. */
export function foundWords({ verdicts }: VerdictsReply): readonly ShownWords[] {
  return verdicts
    .flatMap(({ parts }) => parts)
    .flatMap(({ finding }): readonly ShownWords[] => {
      if (finding === null) return [];
      const { article, source, paragraph } = finding;
      if (source.kind === "author") return [{ article, span: source.span, paragraph }];
      if (source.kind === "paraphrase") {
        return [{ article, span: source.paraphrase.context, paragraph }];
      }
      const span = wholeSpan(source.quotations[0].spans);
      return [{ article, span, paragraph, isQuotation: true }];
    });
}

/** The question for what stands around words. */
export function contextAsk({ article, span }: ShownWords): Ask {
  const options = { article: articleOption(article.id), words: placeOfWords(article, span) };
  return { command: "context", options, page: 0 };
}

/** The question for an article's summary. */
export function summaryAsk({ id }: ArticleHead): Ask {
  return { command: "summary", options: { article: articleOption(id) }, page: 0 };
}

/** The question for all that an article quotes. */
export function quotationsAsk({ id }: ArticleHead): Ask {
  return { command: "quote", options: { article: articleOption(id) }, page: 0 };
}

function lookMenu({ looks: { menu: asked } }: Texts, looks: readonly Look[]): readonly Row[] {
  const options = new Map<string, APISelectMenuOption>();
  for (const { label, facts, ask } of looks) {
    const value = encodeControl({ kind: "ask", ask });
    if (value !== null && !options.has(value)) options.set(value, optionOf(value, label, facts));
    if (options.size === SELECT_OPTIONS) break;
  }
  return menu(ASKS, asked, [...options.values()]);
}

function context(words: ShownWords, { looks, quoted, paragraph: numbered }: Texts): Look {
  const { article, span, paragraph, isQuotation = false } = words;
  const shown = slice(article.text, span);
  return {
    label: looks.context(isQuotation ? quoted(shown) : shown),
    facts: [numbered(paragraph + 1), article.title],
    ask: contextAsk(words),
  };
}

function summary(article: ArticleHead, texts: Texts): Look {
  const label = texts.looks.summary(article.title);
  return { label, facts: factsOf(article, texts), ask: summaryAsk(article) };
}

function quotations(article: ArticleHead, texts: Texts): Look {
  const label = texts.looks.quotations(article.title);
  return { label, facts: factsOf(article, texts), ask: quotationsAsk(article) };
}

function factsOf({ date, source }: ArticleHead, { day }: Texts): readonly (string | null)[] {
  return [date === null ? null : day(date.day), source];
}

/** From the first word to the last. */
function wholeSpan(spans: readonly [Span, ...Span[]]): Span {
  return { start: spans[0].start, end: spans.at(-1)?.end ?? spans[0].end };
}

function distinct(articles: readonly ArticleHead[]): readonly ArticleHead[] {
  return [...new Map(articles.map((article) => [article.id, article])).values()];
}

function those(articles: readonly ArticleHead[], ids: readonly string[]): readonly ArticleHead[] {
  return articles.filter(({ id }) => ids.includes(id));
}
