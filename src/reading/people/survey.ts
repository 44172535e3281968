import { CAPITAL, is } from "../lexicon/word-facts.ts";
import { hashOf, slotOf } from "../lexicon/word-hash.ts";
import type { Token } from "../text/tokens.ts";

/** How words are written over the whole text, to tell a sentence's first word from a name. */
export interface Survey {
  /** Words that stand somewhere without a capital, of those that have one in the text or in a line outside it. */
  readonly inLowerCase: ReadonlySet<string>;
  /** Words that have a capital where no sentence starts. */
  readonly inCapitals: ReadonlySet<string>;
}

interface Surveyed {
  readonly tokens: readonly Token[];
  readonly opens: (index: number) => boolean;
  readonly inHeadline: (index: number) => boolean;
}

/**
 * Looks how each word is written; headlines tell nothing, as all their words have capitals. Only words with a
 * capital can be names, and only of those it is noted whether they stand elsewhere without it.
 *
 * @param lines outside the text, whose words are asked about too
 */
export function surveyWords(
  { tokens, opens, inHeadline }: Surveyed,
  lines: readonly { readonly tokens: readonly Token[] }[],
): Survey {
  const inCapitals = new Set<string>();
  const capitalised = new Capitalised();
  for (const line of lines) for (const token of line.tokens) capitalised.note(token);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || !is(token, CAPITAL)) continue;
    capitalised.note(token);
    if (!opens(index) && !inHeadline(index)) inCapitals.add(token.lower);
  }
  return { inLowerCase: capitalised.withoutCapital(tokens), inCapitals };
}

/** Whether a word stands somewhere without a capital, be it here. */
export function isInLowerCase(token: Token, { inLowerCase }: Survey): boolean {
  return !is(token, CAPITAL) || inLowerCase.has(token.lower);
}

/** How many places there are for the hashes of words; a power of two. */
const PLACES = 4096;

/** Words that have a capital, so noted that most others show by their hashes alone that they are none of them. */
class Capitalised {
  readonly #words = new Set<string>();
  readonly #places = new Uint8Array(PLACES);

  note(token: Token): void {
    if (!is(token, CAPITAL)) return;
    this.#words.add(token.lower);
    this.#places[placeOf(token)] = 1;
  }

  /** Those that some tokens have without it. */
  withoutCapital(tokens: readonly Token[]): ReadonlySet<string> {
    const found = new Set<string>();
    for (const token of tokens) {
      if (token.kind !== "word" || is(token, CAPITAL)) continue;
      const { lower } = token;
      if (this.#places[placeOf(token)] === 1 && this.#words.has(lower)) found.add(lower);
    }
    return found;
  }
}

function placeOf({ hash, lower }: Token): number {
  return slotOf(hash === 0 ? hashOf(lower) : hash, PLACES - 1);
}
