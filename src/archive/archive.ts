import type { ArchivedQuotation, ArchiveStatus, Passage } from "../model/archive-facts.ts";
import type { Article } from "../model/article.ts";
import type { Digest } from "../model/digest.ts";
import type { LeftOut } from "../model/ingest-report.ts";
import type { SpeakerEntry } from "../model/speaker-entry.ts";

/** Who a name may mean. */
export interface SpeakerMatches {
  /** Named persons and organisations that the name fits, the most quoted first. */
  readonly named: readonly SpeakerEntry[];
  /** Unnamed sources whose description has all its words; only where no name fits exactly. */
  readonly unnamed: readonly SpeakerEntry[];
  /** Whether the name fits only with another spelling. */
  readonly corrected: boolean;
  /** Where nothing fits: the nearest names. */
  readonly nearest: readonly SpeakerEntry[];
}

/** One article that answers a search. */
export interface SearchHit {
  readonly article: Article;
  /** The best first; at least one. */
  readonly passages: readonly Passage[];
}

export interface SearchResults {
  /** Best first, from `offset`, at most `limit`. */
  readonly hits: readonly SearchHit[];
  /** All articles that answer, best first: for counts and dates. */
  readonly articles: readonly Article[];
  readonly corrections: readonly { readonly asked: string; readonly used: string }[];
}

/**
 * Digests, kept so that they can be questioned. Every method is async, so that an archive may live
 * in another process; none throws for any text it is asked about.
 *
 * `tests/archive/archive-contract.ts` is the rest of this definition: each adapter runs it.
 */
export interface Archive {
  /** Adds digests; one with an id that is there already replaces the old. */
  put(digests: readonly Digest[]): Promise<void>;
  /** States which files were left out of what was last read. */
  setLeftOut(leftOut: readonly LeftOut[]): Promise<void>;
  status(): Promise<ArchiveStatus>;

  /** The digest of an article by its id. */
  digest(articleId: string): Promise<Digest | null>;
  /** From `offset`, at most `limit`, newest first; those without a date after all others. */
  newest(offset: number, limit: number): Promise<readonly Digest[]>;
  /** Articles whose titles fit the words, the last of which may be incomplete; best first. */
  findTitles(words: string, limit: number): Promise<readonly Article[]>;

  speaker(id: string): Promise<SpeakerEntry | null>;
  /** Whom a name means: partial, in other case, or slightly misspelt. */
  findSpeakers(name: string): Promise<SpeakerMatches>;
  /** For completion: quoted named speakers whose names have words that begin so; all for "". Most quoted first. */
  completeSpeakers(prefix: string, limit: number): Promise<readonly SpeakerEntry[]>;
  /**
   * What these speakers said: utterances before fragments; within each the newest article first,
   * then in text order. With `about`, only what has all its words (in the quotation or its context).
   */
  quotationsOf(
    speakerIds: readonly string[],
    about: string | null,
  ): Promise<readonly ArchivedQuotation[]>;

  /**
   * Articles that have all the words. Where none has, a word that no article has is replaced by the
   * nearest that one has, if any is near, and left out otherwise; then articles with all that are
   * left, or where none has, with any of them.
   */
  search(words: string, offset: number, limit: number): Promise<SearchResults>;
}
