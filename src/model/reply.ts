import type { ArticleFilter } from "./article-filter.ts";
import type { Article, ArticleHead } from "./article.ts";
import type { Ask, Paging } from "./ask.ts";
import type {
  ArchivedParaphrase,
  ArchivedQuotation,
  ArchiveStatus,
  DayRange,
  FoundPassage,
} from "./archive-facts.ts";
import type { BotFacts } from "./bot-facts.ts";
import type { ContextReply, GoneReply } from "./context-reply.ts";
import type { Misunderstood, SearchOrder } from "./search-query.ts";
import type { ReloadReport } from "./reload-report.ts";
import type { SearchNotes } from "./search-notes.ts";
import type { ServerSettings } from "./server-settings.ts";
import type { QuotingArticle, SpeakerEntry } from "./speaker-entry.ts";
import type { LatestReply, SummaryReply, TopicReply } from "./summary-replies.ts";
import type { Verdict } from "./verdict.ts";

/**
 * What a command answers: facts, with no markdown and no limits in them. Each renderer switches over
 * all kinds, so a new one does not compile until every renderer has it.
 */
export type Reply =
  | QuotesReply
  | ChooseSpeakerReply
  | SpeakersReply
  | SpeakerReply
  | PassagesReply
  | SummaryReply
  | TopicReply
  | LatestReply
  | VerdictsReply
  | ContextReply
  | GoneReply
  | NothingFoundReply
  | EmptyArchiveReply
  | AboutReply
  | SettingsReply
  | ReloadedReply
  | ProblemReply;

/** What somebody said, word for word, and where that is asked for, what is reported of it. */
export interface QuotesReply {
  readonly kind: "quotes";
  /** One named speaker, or all unnamed sources that fit the question; none where anybody's words are shown. */
  readonly speakers: readonly SpeakerEntry[];
  /** The article that alone was asked about; never null where there are no speakers. */
  readonly article: Article | null;
  /** What was asked, where the spelling differs from every name. */
  readonly corrected: string | null;
  readonly about: string | null;
  /** Which articles it is of; left out for all. */
  readonly filter?: ArticleFilter;
  /** Of this page: utterances before fragments, newest article first within each. */
  readonly shown: readonly ArchivedQuotation[];
  /** Of this page, after all quotations: what articles report in their own words, newest article first. */
  readonly retold: readonly ArchivedParaphrase[];
  readonly total: {
    readonly utterances: number;
    readonly fragments: number;
    /** null where they were not asked for. */
    readonly paraphrases: number | null;
    readonly articles: number;
  };
  readonly range: DayRange;
  readonly paging: Paging;
}

/** A name that fits several: which one? */
export interface ChooseSpeakerReply {
  readonly kind: "chooseSpeaker";
  readonly asked: string;
  readonly candidates: readonly SpeakerEntry[];
  /** How many fit, where that is more than are offered. */
  readonly total: number;
  /** The option of the question that the speaker is for. */
  readonly option: string;
  /** The question, without the speaker. */
  readonly ask: Ask;
}

/** A speaker in a list; an unnamed source with the article that it is of. */
export interface ListedSpeaker {
  readonly speaker: SpeakerEntry;
  readonly article: ArticleHead | null;
}

/** Who is quoted. */
export interface SpeakersReply {
  readonly kind: "speakers";
  /** `named` are persons and organisations together. */
  readonly list: "named" | "persons" | "organisations" | "unnamed";
  /** The words that the unnamed sources fit; null where all are listed. */
  readonly asked: string | null;
  /** Of this page: the most quoted first. */
  readonly shown: readonly ListedSpeaker[];
  readonly total: number;
  /** The list of those who are not in this one, and the question that gives it; null where none is offered. */
  readonly other: {
    readonly list: SpeakersReply["list"];
    readonly total: number;
    readonly ask: Ask;
  } | null;
  readonly paging: Paging;
}

/** What the archive knows of one speaker, and which articles quote them. */
export interface SpeakerReply {
  readonly kind: "speaker";
  readonly speaker: SpeakerEntry;
  /** What was asked, where the spelling differs from every name. */
  readonly corrected: string | null;
  /** Of this page: the newest first. */
  readonly shown: readonly QuotingArticle[];
  readonly range: DayRange;
  /** The question that gives their quotations. */
  readonly quotations: Ask;
  readonly paging: Paging;
}

/** Which articles answer a search, with their best passages. */
export interface PassagesReply extends SearchNotes {
  readonly kind: "passages";
  readonly query: string;
  /** Which articles might answer; left out for all, and for what the query says itself. */
  readonly filter?: ArticleFilter;
  readonly shown: readonly {
    readonly article: Article;
    readonly passages: readonly FoundPassage[];
    /** Others of nearly the same text. */
    readonly alsoIn: readonly ArticleHead[];
  }[];
  /** Ids of the shown articles that quote anybody. */
  readonly quoting: readonly string[];
  /** Articles that answer; those of nearly the same text are one. */
  readonly total: number;
  /** How many articles have all that is looked for, where some have not. */
  readonly whole: number | null;
  readonly range: DayRange;
  readonly order: SearchOrder;
  /** The same question in the other orders. */
  readonly orders: readonly { readonly order: SearchOrder; readonly ask: Ask }[];
  readonly paging: Paging;
}

/** What is closest in the archive to what a text quotes. */
export interface VerdictsReply {
  readonly kind: "verdicts";
  /** In the text's order; at least one. */
  readonly verdicts: readonly [Verdict, ...Verdict[]];
  /** How many more quotations the text has. */
  readonly unchecked: number;
  /** How many articles were compared with. */
  readonly articles: number;
}

/** A question that the archive cannot answer. */
export interface NothingFoundReply {
  readonly kind: "nothingFound";
  readonly sought:
    | "speaker"
    | "quotations"
    | "quotationsAbout"
    /** In one article, by the title that is `asked`. */
    | "quotationsIn"
    | "passages"
    | "article"
    | "articlesSince"
    /** A publisher. */
    | "source";
  readonly asked: string;
  /** The nearest names or titles that the archive has; may be empty. */
  readonly nearest: readonly string[];
  /** The first day, `YYYY-MM-DD`, of the articles that were looked at for passages; all where it is left out. */
  readonly since?: string;
  /** Which articles were looked at; all where it is left out. */
  readonly filter?: ArticleFilter;
  /** How many articles, or quotations, there are without the filter. */
  readonly unfiltered?: number;
  /** How many paraphrases there are, which were not asked for, of whom nothing is quoted. */
  readonly paraphrases?: number;
  /** Parts of a search that made no sense. */
  readonly misunderstood?: readonly Misunderstood[];
}

/** There is no article to answer from. */
export interface EmptyArchiveReply {
  readonly kind: "emptyArchive";
  readonly leftOut: number;
}

/** What the bot has read, and how it is. */
export interface AboutReply {
  readonly kind: "about";
  readonly status: ArchiveStatus;
  readonly bot: BotFacts;
  /** Whether whoever sees the reply may know which files were left out: their paths are the keeper's. */
  readonly namesFiles: boolean;
}

/** What a server chose. */
export interface SettingsReply {
  readonly kind: "settings";
  readonly settings: ServerSettings;
  /** Whether it outlives the bot's process. */
  readonly isKept: boolean;
}

/** What looking through the archive's folder changed. */
export interface ReloadedReply extends ReloadReport {
  readonly kind: "reloaded";
}

/** The question could not be worked on. */
export interface ProblemReply {
  readonly kind: "problem";
  readonly problem:
    | "internal"
    | "staleControl"
    | "unknownCommand"
    | "optionTooLong"
    | "dayNotUnderstood"
    | "daysCrossed"
    | "articleAlone"
    | "personOrArticle"
    | "optionMissing"
    | "nothingToVerify"
    | "nothingToFind"
    | "tooManyQuestions"
    | "serversOnly"
    | "managersOnly"
    | "ownerOnly"
    | "channelsNotUnderstood"
    | "privateChannel"
    | "notShared"
    | "notYours";
}
