import type { Article } from "../../src/model/article.ts";
import { slice } from "../../src/model/span.ts";
import { read } from "../../src/reading/read.ts";
import { articleOf } from "./article-of.ts";

/** A paraphrase as a reader sees it. */
export interface SeenParaphrase {
  /** The reported clause; its parts are joined by " | ". */
  readonly words: string;
  /** A name, or `(description)` for an unnamed source. */
  readonly speaker: string;
  readonly mention: string;
  readonly cue: string;
  readonly context: string;
}

/** What `read` makes of a text's reported speech, spelt out. */
export function paraphrasesOf(article: string | Article): readonly SeenParaphrase[] {
  const {
    article: own,
    people,
    paraphrases,
  } = read(typeof article === "string" ? articleOf(article) : article);
  return paraphrases.map(({ spans, speaker, mention, cue, context }) => ({
    words: spans.map((span) => slice(own.text, span)).join(" | "),
    speaker:
      speaker.kind === "named"
        ? (people[speaker.person]?.name ?? "no such person")
        : `(${speaker.description})`,
    mention: slice(own.text, mention),
    cue: slice(own.text, cue),
    context: slice(own.text, context),
  }));
}
