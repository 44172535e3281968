import { isCapital } from "../text/characters.ts";
import type { Token } from "../text/tokens.ts";

/** How words are written over the whole text, to tell a sentence's first word from a name. */
export interface Survey {
  /** Words that stand somewhere without a capital. */
  readonly inLowerCase: ReadonlySet<string>;
  /** Words that have a capital where no sentence starts. */
  readonly inCapitals: ReadonlySet<string>;
}

/** Looks how each word is written; headlines tell nothing, as all their words have capitals. */
export function surveyWords(
  tokens: readonly Token[],
  opens: (index: number) => boolean,
  inHeadline: (index: number) => boolean,
): Survey {
  const inLowerCase = new Set<string>();
  const inCapitals = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "word") continue;
    if (!isCapital(token.text)) inLowerCase.add(token.lower);
    else if (!opens(index) && !inHeadline(index)) inCapitals.add(token.lower);
  }
  return { inLowerCase, inCapitals };
}
