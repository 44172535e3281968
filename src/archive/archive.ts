import type { ArchiveStatus, DayRange, FoundPassage } from "../model/archive-facts.ts";
import type { ArticleFilter } from "../model/article-filter.ts";
import type { Article, ArticleHead } from "../model/article.ts";
import type { Digest } from "../model/digest.ts";
import type { LeftOut } from "../model/ingest-report.ts";
import type { PeopleStatements } from "../model/people-statements.ts";
import type { Misunderstood, SearchOrder } from "../model/search-query.ts";
import type { QuotedSpeaker, QuotingArticle, SpeakerEntry } from "../model/speaker-entry.ts";
import type { Speech, SpeechPage, SpeechQuestion } from "../model/speech.ts";
import type { CheckedPart } from "../model/verdict.ts";

/** Who a name may mean. */
export interface SpeakerMatches {
  /** Named persons and organisations that the name fits, the most quoted first. */
  readonly named: readonly SpeakerEntry[];
  /** Unnamed sources whose description has all its words; only where no name fits exactly. */
  readonly unnamed: readonly SpeakerEntry[];
  /** Unnamed sources that fit as well, but whose words the articles only retell. */
  readonly retold: readonly SpeakerEntry[];
  /** Whether the name fits only with another spelling. */
  readonly corrected: boolean;
  /** Where nothing fits: the nearest names. */
  readonly nearest: readonly SpeakerEntry[];
}

/** Which of those who are quoted: `named` are persons and organisations together. */
export type SpeakerList = "named" | "persons" | "organisations" | "unnamed";

/** Speakers over the whole archive, in the order of a digest; null where a speaker is unknown. */
export interface WhoseWords {
  readonly quotations: readonly (SpeakerEntry | null)[];
  readonly paraphrases: readonly (SpeakerEntry | null)[];
}

/** One article that answers a search. */
export interface SearchHit {
  readonly article: Article;
  /** One to three, the best first; none only where the article has no sentence. */
  readonly passages: readonly FoundPassage[];
  /** Other articles that answer with nearly the same text, in the order of their ranks. */
  readonly alsoIn: readonly ArticleHead[];
}

export interface SearchResults {
  /** Best first, from `offset`, at most `limit`. */
  readonly hits: readonly SearchHit[];
  /** How many hits there are; articles of nearly the same text are one. */
  readonly total: number;
  /** The article of each of the first hits, best first: for what a page begins with. */
  readonly leads: readonly ArticleHead[];
  /** The first of all articles that answer, best first, those with everything before the others. */
  readonly articles: readonly ArticleHead[];
  /** How many articles answer, and how many have everything that is looked for. */
  readonly found: number;
  readonly whole: number;
  /** The days of those that answer. */
  readonly range: DayRange;
  /** What was looked for instead of what no article has. */
  readonly corrections: readonly { readonly asked: string; readonly used: string }[];
  /** What no article has, nor anything near it. */
  readonly missing: readonly string[];
  /** Parts of the query that made no sense, and were searched as plain words. */
  readonly misunderstood: readonly Misunderstood[];
  readonly order: SearchOrder;
  /** The query, its days written so that it means the same on any day. */
  readonly resolved: string;
}

/** What of a search is wanted beside its hits. What is left out is as told. */
export interface SearchExtent {
  /** Whether, where some articles have everything that is looked for, the others do not answer; by default they do. */
  readonly isWholeWanted?: boolean;
  /** How many `articles` are told, and as many `leads` as are among them, if that is more than hits take; by default a thousand. */
  readonly ordered?: number;
}

/** How much of what a text says is wanted. */
export interface TellingLimits {
  /** Words at most. */
  readonly words: number;
  /** Bytes of UTF-8 that these words have at most, with a space between each two. */
  readonly bytes: number;
}

/** What becomes of an archive in one step. What is left out stays as it is. */
export interface ArchiveChange {
  /** Digests that come, each in place of one with its id; of several with one id the last. */
  readonly put?: readonly Digest[];
  /** Ids of articles that go, before others come; an id that no article has is passed over. */
  readonly remove?: readonly string[];
  /** All files that are left out, in place of those that were. */
  readonly leftOut?: readonly LeftOut[];
  /** What the articles do not tell of people and bodies, in place of what was stated before. */
  readonly people?: PeopleStatements;
}

/** Articles that an archive fails to take in. What it says is for the log. */
export class UnfitArticles extends Error {
  override readonly name = "UnfitArticles";
  /** By the articles' ids why, one clause each: `x is not iterable`. At least one. */
  readonly causes: ReadonlyMap<string, string>;

  constructor(causes: ReadonlyMap<string, string>, options?: ErrorOptions) {
    super(`${causes.size} articles cannot be taken in`, options);
    this.causes = causes;
  }
}

/**
 * Digests, kept so that they can be questioned. Every method is async, so that an archive may live
 * in another process; none throws for any text it is asked about.
 *
 * `tests/archive/archive-contract.ts` is the rest of this definition: each adapter runs it.
 */
export interface Archive {
  /**
   * Changes the archive in one step: whatever is asked meanwhile is answered as if all of it had
   * happened, or nothing. What it answers after depends only on what it then holds, not on how it came
   * to. Changes happen one after the other, in the order in which they were asked for.
   *
   * @throws {UnfitArticles} where it is for some of what comes that the change cannot be: nothing of it has happened
   * @throws whatever else may be wrong; the same change may be asked for again
   */
  change(change: ArchiveChange): Promise<void>;
  status(): Promise<ArchiveStatus>;

  /** The digest of an article by its id. */
  digest(articleId: string): Promise<Digest | null>;
  /** From `offset`, at most `limit`, newest first; those without a date after all others. */
  newest(offset: number, limit: number): Promise<readonly Digest[]>;
  /** What names the same articles; one that has not changed is named by the very same object. */
  newestHeads(offset: number, limit: number): Promise<readonly ArticleHead[]>;
  /**
   * Words of the articles, folded, that begin so, with how many articles have them: the very word first, then
   * what most have. Where none begins so, those that are nearly it. None for no word.
   */
  completeTerms(
    prefix: string,
    limit: number,
  ): Promise<readonly { readonly term: string; readonly articles: number }[]>;
  /**
   * The words of a text that tell most of what it is about, folded, in the text's order: of those that
   * articles have in any form, anywhere, what fewest have. Any text will do.
   */
  tellingWords(text: string, limits: TellingLimits): Promise<readonly string[]>;
  /**
   * Publishers, those with most articles first: whose whole name it is, else whose names have all these words,
   * else nearly have them. None for no word.
   */
  findSources(name: string): Promise<readonly string[]>;
  /**
   * A few publishers whose names are nearest to one that nobody is called: with some of its words, nearly its
   * words, or its letters as initials. The nearest first, then those with most articles.
   */
  nearestSources(name: string): Promise<readonly string[]>;
  /** Articles whose titles fit the words, the last of which may be incomplete; best first. */
  findTitles(words: string, limit: number): Promise<readonly ArticleHead[]>;

  /**
   * The entry that has a name of this id: one speaker is one entry under all names that are theirs in
   * any article, whatever the order in which articles came, and the ids of all of them find it.
   */
  speaker(id: string): Promise<SpeakerEntry | null>;
  /** Whom a name means: partial, in other case, or slightly misspelt. */
  findSpeakers(name: string): Promise<SpeakerMatches>;
  /** For completion: quoted named speakers whose names have words that begin so; all for "". Most quoted first. */
  completeSpeakers(prefix: string, limit: number): Promise<readonly SpeakerEntry[]>;
  /** Who is quoted, the most quoted first: from `offset`, at most `limit`; `total` is how many are. */
  quotedSpeakers(
    list: SpeakerList,
    offset: number,
    limit: number,
  ): Promise<{ readonly shown: readonly SpeakerEntry[]; readonly total: number }>;
  /** Whom an article quotes, the most quoted first. */
  speakersQuotedIn(articleId: string): Promise<readonly QuotedSpeaker[]>;
  /** Whose words the quotations and paraphrases of an article are; both empty for no article. */
  whoseWords(articleId: string): Promise<WhoseWords>;
  /** The articles that quote a speaker, the newest first. */
  articlesQuoting(speakerId: string): Promise<readonly QuotingArticle[]>;
  /**
   * A page of what some speakers said, or of what anybody said in one article: quotations, and where they are
   * asked for behind them paraphrases, which articles report in their own words.
   */
  speech(question: SpeechQuestion, page: SpeechPage): Promise<Speech>;

  /**
   * The closest that the archive has to a quotation: one part where that is one source's, else the
   * parts that are to be found apart, in the text's order. What is said comes before what is written,
   * and of equals what these speakers said.
   */
  verify(text: string, speakerIds: readonly string[]): Promise<readonly CheckedPart[]>;

  /**
   * What answers a query: words, of which articles that have them all come first; `"exact phrase"`,
   * `-without`, `OR`, `title:`, `person:`, `source:`, `after:`, `before:`, `sort:`. docs/search.md tells
   * what each means. Any text is a query.
   *
   * @param today `YYYY-MM-DD`, for days that are meant from it ("yesterday"); without it, such days are
   *   not understood
   * @param filter which articles may answer, beside what the query says of it
   */
  search(
    query: string,
    offset: number,
    limit: number,
    today?: string,
    filter?: ArticleFilter,
    extent?: SearchExtent,
  ): Promise<SearchResults>;
}
