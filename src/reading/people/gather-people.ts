import type { Article } from "../../model/article.ts";
import type { Sentence } from "../../model/digest.ts";
import { seekSpan } from "../text/seek-span.ts";
import type { Token } from "../text/tokens.ts";
import type { Cast } from "./cast.ts";
import { gatherEntities } from "./gather-entities.ts";
import { authorName, outsideLines, outsideNames } from "./outside-names.ts";
import { findNames } from "./find-names.ts";
import type { NameMention } from "./find-names.ts";
import { findHeadlines } from "./headlines.ts";
import type { NamePlace } from "./namesakes.ts";
import { Survey } from "./survey.ts";
import { type Evidence, evidenceAround } from "./evidence.ts";
import { PREPOSITION, is } from "../lexicon/word-facts.ts";

/** What has been found in the text already. */
export interface Groundwork {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly marked: readonly {
    readonly open: number;
    readonly start: number;
    readonly close: number;
  }[];
}

/** The names of an article's text and whom they stand for; its title, bullets and caption help. */
export function gatherPeople(
  article: Article,
  groundwork: Groundwork,
): { readonly names: readonly NameMention[]; readonly cast: Cast } {
  const { text } = article;
  const { tokens } = groundwork;
  const starts = findOpenings(groundwork);
  const opens = (index: number): boolean => starts[index] === 1;
  const inHeadline = findHeadlines(text, tokens);
  const lines = outsideLines(article);
  const survey = new Survey({ tokens, opens, inHeadline }, lines.all);
  const names = findNames({ text, tokens, opens, inHeadline, survey });
  const evidence: Evidence[] = [];
  for (const name of names) evidence.push(evidenceAround({ text, tokens }, name));
  const places = placesOf(names, groundwork);
  const outside = outsideNames(lines.about, survey);
  const author = lines.author === null ? null : authorName(lines.author, survey);
  const cast = gatherEntities({ text, names, evidence, places, outside, author });
  return { names, cast };
}

/** For each name, its sentence and paragraph, and whether it leads there. */
function placesOf(
  names: readonly NameMention[],
  { sentences, tokens }: Groundwork,
): readonly NamePlace[] {
  let sentence = 0;
  let latest = -1;
  const places: NamePlace[] = [];
  for (const { start, first } of names) {
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start)
      sentence += 1;
    const leads = latest !== sentence && !is(tokens[first - 1], PREPOSITION);
    latest = sentence;
    places.push({ sentence, paragraph: sentences[sentence]?.paragraph ?? 0, leads });
  }
  return places;
}

/** For each token, 1 where a sentence or a quotation starts, or a quotation has just ended. */
function findOpenings({ tokens, sentences, marked }: Groundwork): Uint8Array {
  const openings = new Uint8Array(tokens.length + 1);
  openings[0] = 1;
  let at = 0;
  for (const { start } of sentences) {
    at = seekSpan(tokens, start, at);
    openings[at] = 1;
  }
  at = 0;
  for (const { open, start, close } of marked) {
    at = seekSpan(tokens, open, at);
    openings[at] = 1;
    at = seekSpan(tokens, start, at);
    openings[at] = 1;
    at = seekSpan(tokens, close, at);
    openings[at] = 1;
  }
  return openings;
}
