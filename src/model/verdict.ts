import type { Article } from "./article.ts";
import type { Paraphrase } from "./paraphrase.ts";
import type { Quotation } from "./quotation.ts";
import type { Span } from "./span.ts";
import type { SpeakerEntry } from "./speaker-entry.ts";

/** Where the words that a text was compared with stand. */
export type FoundSource =
  /** What somebody is quoted as saying: one quotation, or several in a row of one speaker. */
  | {
      readonly kind: "quotations";
      readonly quotations: readonly [Quotation, ...Quotation[]];
      /** Who said it, by the name that the article has; null where it does not say. */
      readonly speaker: { readonly name: string; readonly entry: SpeakerEntry | null } | null;
    }
  /** What the article reports, in its own words, that somebody said. */
  | {
      readonly kind: "paraphrase";
      readonly paraphrase: Paraphrase;
      readonly speaker: { readonly name: string; readonly entry: SpeakerEntry | null } | null;
    }
  /** The article's own words, outside its quotations: `span` is whole sentences. */
  | { readonly kind: "author"; readonly span: Span };

/** How a text compares with the words of an article that are closest to it. */
export interface Comparison {
  /**
   * `verbatim`: all of the quotation, but for case, marks, and what editors put in brackets.
   * `shortened`: a part of it, word for word. `altered`: words differ.
   */
  readonly wording: "verbatim" | "shortened" | "altered";
  /** A "not", "never" and the like that only one of the two has. */
  readonly negation: "dropped" | "added" | null;
  /** Whether the words that differ do so by one letter each, as in a slip of the pen. */
  readonly isSlip: boolean;
  /** What only the asked text has, in its coordinates. In order, disjoint. */
  readonly added: readonly Span[];
  /** What the asked text lacks between or beside its words, in the article's coordinates. */
  readonly dropped: readonly Span[];
  /** What the two have in common, in the article's coordinates. */
  readonly kept: readonly Span[];
  /** Whether the asked text joins, without a sign, what is apart in the article. */
  readonly joinsSilently: boolean;
  /** A "not", "if", "only" or the like in what was left out of the same sentence, in the article's coordinates. */
  readonly turnLeftOut: Span | null;
}

/** The closest words that the archive has. */
export interface Finding {
  readonly article: Article;
  readonly source: FoundSource;
  /** Index of the paragraph where they begin, from 0. */
  readonly paragraph: number;
  readonly comparison: Comparison;
}

/** A stretch of the asked text, and what the archive has that is closest to it. */
export interface CheckedPart {
  readonly text: string;
  /** null where nothing is close. */
  readonly finding: Finding | null;
}

/** Something that is said to have been said, as a text has it. */
export interface Claim {
  readonly text: string;
  /** The name that is put to it; null where there is none. */
  readonly speaker: string | null;
}

export interface VerdictPart extends CheckedPart {
  /** Whether who is said to have said it did; null where that is not asked, or cannot be told. */
  readonly isTheirs: boolean | null;
}

/** What an archive has of one claim. */
export interface Verdict {
  readonly alleged: {
    readonly name: string;
    /** Whether anybody of that name is quoted in the archive. */
    readonly isKnown: boolean;
  } | null;
  /** One, unless its words are to be found in several places. At least one. */
  readonly parts: readonly VerdictPart[];
}
