import { CAPITAL, is } from "../lexicon/word-facts.ts";
import { hashOfToken, type Token } from "../text/tokens.ts";
import { WordNumbers } from "../text/word-numbers.ts";

interface Surveyed {
  readonly tokens: readonly Token[];
  readonly opens: (index: number) => boolean;
  readonly inHeadline: (index: number) => boolean;
}

/** A word stands somewhere without a capital. */
const SMALL = 1;
/** A word has a capital where no sentence starts. */
const NAMED = 2;

/** An article has some hundred words with a capital. */
const SLOTS = 1024;

/**
 * How words are written over the whole text, to tell a sentence's first word from a name. Headlines tell nothing, as
 * all their words have capitals. Only words with a capital can be names, and only of those it is noted whether they
 * stand elsewhere without it.
 */
export class Survey {
  /** The words that have a capital somewhere. */
  readonly #words = new WordNumbers(SLOTS);
  /** By a word's number, `SMALL` and `NAMED` as they hold. */
  readonly #writings: number[] = [];

  /** @param lines outside the text, whose words are asked about too */
  constructor(
    { tokens, opens, inHeadline }: Surveyed,
    lines: readonly { readonly tokens: readonly Token[] }[],
  ) {
    for (const line of lines) {
      for (const token of line.tokens) if (is(token, CAPITAL)) this.#note(token, 0);
    }
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (token === undefined || !is(token, CAPITAL)) continue;
      this.#note(token, opens(index) || inHeadline(index) ? 0 : NAMED);
    }
    for (const token of tokens) {
      if (token.kind !== "word" || is(token, CAPITAL)) continue;
      const number = this.#words.find(token.lower, hashOfToken(token));
      if (number !== undefined) this.#writings[number] = (this.#writings[number] ?? 0) | SMALL;
    }
  }

  /** Whether a word stands somewhere without a capital, be it here. */
  isInLowerCase(token: Token): boolean {
    return !is(token, CAPITAL) || (this.#writingsOf(token) & SMALL) !== 0;
  }

  /** Whether a word has a capital where no sentence starts. */
  isNamed(token: Token): boolean {
    return (this.#writingsOf(token) & NAMED) !== 0;
  }

  #note(token: Token, writing: number): void {
    const number = this.#words.take(token.lower, hashOfToken(token));
    this.#writings[number] = (this.#writings[number] ?? 0) | writing;
  }

  #writingsOf(token: Token): number {
    const number = this.#words.find(token.lower, hashOfToken(token));
    return number === undefined ? 0 : (this.#writings[number] ?? 0);
  }
}
