import { type Vocabulary, vocabularyOf } from "../../../src/reading/ranking/vocabulary.ts";
import { findSentences } from "../../../src/reading/sentences/find-sentences.ts";
import { tokenise } from "../../../src/reading/text/tokens.ts";

/** The vocabulary of sentences, each given without its full stop. */
export function vocabulary(...sentences: readonly string[]): Vocabulary {
  const text = sentences.map((sentence) => `${sentence}.`).join("\n");
  return vocabularyOf(tokenise(text), findSentences(text));
}
