import type { Span } from "../../model/span.ts";
import type { Token } from "../text/tokens.ts";
import { runAt } from "./name-runs.ts";
import { splitTitles } from "./split-titles.ts";
import type { Survey } from "./survey.ts";

/** A name where it stands in the text, with the titles before it. */
export interface NameMention extends Span {
  /** The name alone, without titles: "Keith Kellogg" of "Gen. Keith Kellogg". */
  readonly name: Span;
  /** The name's words as written. */
  readonly words: readonly string[];
  /** The words before the name that say who it is: "Ukrainian President". Honorifics are none. */
  readonly role: Span | null;
  /** Whether a title, an honorific or a role stands before the name. */
  readonly titled: boolean;
  /** What an honorific tells: "Mrs." → "she". */
  readonly pronoun: "he" | "she" | null;
  /** Whether "the" stands before it. */
  readonly definite: boolean;
  /** "the elder Roe", "the younger Roe". */
  readonly rank: "elder" | "younger" | null;
  /** Token indices, end exclusive. */
  readonly first: number;
  readonly last: number;
}

/** Tokens with what is known of each place before names are sought. */
export interface TokenisedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether a sentence, a paragraph or a quotation starts at a token. */
  readonly opens: (index: number) => boolean;
  /** Whether a token stands where all words have capitals. */
  readonly inHeadline: (index: number) => boolean;
  /** How words are written in the article's text. */
  readonly survey: Survey;
}

/** Every name of a text in order: runs of capitalised words, split from the titles before them. */
export function findNames(source: TokenisedText): readonly NameMention[] {
  const names: NameMention[] = [];
  let at = 0;
  while (at < source.tokens.length) {
    const run = runAt(source, at);
    if (run === null) {
      at += 1;
      continue;
    }
    const name = splitTitles(source, run.first, run.last);
    if (name !== null) {
      // "Jane Roe campaign spokesman John Doe": the first name belongs to the role of the second.
      while ((names.at(-1)?.last ?? 0) > name.first) names.pop();
      names.push(name);
    }
    at = name === null ? run.last : name.last;
  }
  return names;
}
