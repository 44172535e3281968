import type { ArticleHead } from "../model/article.ts";
import type { Digest } from "../model/digest.ts";
import type { SpeechQuestion } from "../model/speech.ts";
import type { Span } from "../model/span.ts";
import type { Contents } from "./contents.ts";
import type { Place } from "./speakers/mentions.ts";
import { paraphrasesOf, quotationsOf } from "./speakers/placed-speech.ts";
import type { SpeakerDirectory } from "./speakers/speaker-directory.ts";

/** Something that somebody said, without its words. */
export interface Saying {
  readonly kind: "utterance" | "fragment" | "paraphrase";
  readonly row: number;
  readonly head: ArticleHead;
  /** Index into the digest's `quotations`, or its `paraphrases`. */
  readonly index: number;
  /** The speaker's fullest name in the article; null where nobody knows. */
  readonly speaker: string | null;
  readonly context: Span;
}

/** What is said by whom a question is about, in the order in which it is told. */
export class Sayings {
  readonly #question: SpeechQuestion;
  readonly #contents: Contents;
  readonly #directory: SpeakerDirectory;

  constructor(question: SpeechQuestion, contents: Contents, directory: SpeakerDirectory) {
    this.#question = question;
    this.#contents = contents;
    this.#directory = directory;
  }

  /** Whole statements before fragments; within each the newest article first, then in text order. */
  quotations(): readonly Saying[] {
    const { speakerIds } = this.#question;
    if (speakerIds === null) return this.#quotedByAnybody();
    const { sources } = this.#directory;
    const places = quotationsOf(this.#directory.entries(speakerIds), sources);
    return this.#sayings(places, (place) =>
      sources.mentions.isFragment(place) ? "fragment" : "utterance",
    );
  }

  /** The newest article first, then in text order. */
  paraphrases(): readonly Saying[] {
    const { speakerIds } = this.#question;
    if (speakerIds === null) return this.#retoldOfAnybody();
    const places = paraphrasesOf(this.#directory.entries(speakerIds), this.#directory.sources);
    return this.#sayings(places, () => "paraphrase");
  }

  #sayings(places: readonly Place[], kindOf: (place: Place) => Saying["kind"]): readonly Saying[] {
    const { mentions, heads } = this.#directory.sources;
    const { articleId } = this.#question;
    const only = articleId === null ? null : (this.#contents.rowOf(articleId) ?? -1);
    const sayings: Saying[] = [];
    for (const place of places) {
      const mention = mentions.mentionAt(place);
      const row = mentions.row(mention);
      if (only !== null && row !== only) continue;
      sayings.push({
        kind: kindOf(place),
        row,
        head: heads.at(row),
        index: mentions.index(place),
        speaker: mentions.name(mention),
        context: { start: mentions.contextStart(place), end: mentions.contextEnd(place) },
      });
    }
    return sayings;
  }

  #quotedByAnybody(): readonly Saying[] {
    const found = this.#article();
    if (found === null) return [];
    const { row, head, digest } = found;
    const whose = this.#directory.whoseWords(row).quotations;
    const all = digest.quotations.map(({ kind, context }, index): Saying => {
      return { kind, row, head, index, speaker: whose.get(index)?.name ?? null, context };
    });
    return [
      ...all.filter(({ kind }) => kind === "utterance"),
      ...all.filter(({ kind }) => kind === "fragment"),
    ];
  }

  #retoldOfAnybody(): readonly Saying[] {
    const found = this.#article();
    if (found === null) return [];
    const { row, head, digest } = found;
    const whose = this.#directory.whoseWords(row).paraphrases;
    return digest.paraphrases.flatMap(({ context }, index): readonly Saying[] => {
      const speaker = whose.get(index)?.name;
      if (speaker === undefined) return [];
      return [{ kind: "paraphrase", row, head, index, speaker, context }];
    });
  }

  #article(): { readonly row: number; readonly head: ArticleHead; readonly digest: Digest } | null {
    const row = this.#contents.rowOf(this.#question.articleId ?? "");
    if (row === undefined) return null;
    const [head, digest] = [this.#contents.headAt(row), this.#contents.at(row)];
    return head === undefined || digest === undefined ? null : { row, head, digest };
  }
}
