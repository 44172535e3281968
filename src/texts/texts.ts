import type { NamedDay } from "../model/named-day.ts";
import type { ProblemReply, SpeakersReply } from "../model/reply.ts";
import type { Misunderstood, SearchOrder } from "../model/search-query.ts";
import type { BotTexts } from "./bot/bot-texts.ts";
import type { CommandCatalogue } from "./commands/command-texts.ts";

/** A text that tells how many there are. */
type Counted = (amount: number) => string;

/**
 * All that the bot says of its own, in one language. Texts are Discord markdown where they stand in an
 * embed's description, and plain in titles, names of fields, footers, buttons and menus. What is put
 * into them is finished: names are shortened and escaped, days are written out (`day`).
 */
export interface Texts extends BotTexts {
  /** What the commands are called, and what they are for. Plain. */
  readonly commands: CommandCatalogue;
  /** A number as it is written. */
  readonly number: Counted;
  /** `YYYY-MM-DD` as it is written: "17 February 2025". Plain. */
  readonly day: (day: string) => string;
  /** In quotation marks. */
  readonly quoted: (text: string) => string;

  /** Amounts with their nouns: "2 articles". */
  readonly counts: {
    readonly articles: Counted;
    readonly quotations: Counted;
    readonly fragments: Counted;
    readonly paraphrases: Counted;
    readonly files: Counted;
    /** By the kind of list that they stand in. */
    readonly speakers: Readonly<Record<SpeakersReply["list"], Counted>>;
  };

  readonly days: {
    readonly unknown: string;
    /** How many articles have no date. */
    readonly undated: Counted;
    /** Beside a day in a list. Plain. */
    readonly named: Readonly<Record<NamedDay | "newestArticle" | "firstArticle", string>>;
  };

  readonly pages: {
    /** @param page from 1 */
    readonly page: (page: number, pages: number) => string;
    readonly previous: string;
    readonly next: string;
    /** On a menu of pages. */
    readonly jump: string;
    /** An entry of it. @param page from 1 */
    readonly entry: (page: number) => string;
  };

  /** The end of a list that goes on: "and 3 more". */
  readonly more: Counted;
  /** A paragraph's number, from 1. */
  readonly paragraph: (number: number) => string;

  readonly quotes: {
    /** Of all that one article quotes. Plain. */
    readonly inArticle: (title: string) => string;
    /** In place of a name that the article does not tell. */
    readonly speakerUnknown: string;
    readonly unnamedSource: (name: string) => string;
    readonly unnamedSources: string;
    /** Why unnamed sources of several articles are not one. */
    readonly sourcesOfTheirOwn: string;
    readonly onlyAbout: (words: string) => string;
    readonly fragments: string;
    readonly retold: string;
  };

  readonly speakers: {
    readonly titles: Readonly<Record<SpeakersReply["list"], string>>;
    /** Above unnamed sources whose description has these words. */
    readonly described: (words: string) => string;
    readonly nobody: string;
    /** On a menu of speakers. */
    readonly open: string;
    /** How often somebody is quoted, in how many articles. */
    readonly quotedIn: (said: string, articles: number) => string;
    /** From which day on. */
    readonly since: (day: string) => string;
    readonly organisation: string;
    /** A name of an organisation, told to be one. */
    readonly organisationNamed: (name: string) => string;
    /** The article in which somebody is called what they are called. */
    readonly soCalledIn: (article: string) => string;
    readonly alsoCalled: (names: string) => string;
    /** On the button to somebody's quotations. */
    readonly quotations: string;
    /** A name that was not found as it was asked, and the one that is shown. */
    readonly corrected: (asked: string, nearest: string) => string;
  };

  readonly choice: {
    readonly title: string;
    readonly fits: (asked: string, speakers: number) => string;
    /** Before a list of some of them. */
    readonly mostQuoted: Counted;
    /** On the menu. */
    readonly menu: string;
  };

  readonly search: {
    readonly title: (query: string) => string;
    /** How many articles have all the words. */
    readonly whole: Counted;
    readonly orders: Readonly<Record<SearchOrder, string>>;
    /** On the buttons to the other orders. */
    readonly orderButtons: Readonly<Record<SearchOrder, string>>;
    /** Other articles of the same text. @param more how many are not named */
    readonly alsoIn: (names: readonly string[], more: number) => string;
    readonly replaced: (used: string, asked: string) => string;
    readonly missing: (word: string) => string;
    /** How many more words were replaced or are missing. */
    readonly moreWords: Counted;
    readonly misunderstood: (part: string, hint: string) => string;
    /** What would have made sense, for each way to make none. Plain. */
    readonly hints: Readonly<Record<Misunderstood["cause"], string>>;
  };

  readonly summary: {
    readonly editorsPoints: string;
    readonly keySentences: string;
    readonly noMore: string;
    readonly sentences: (shown: number, all: number) => string;
    readonly quoted: string;
    readonly places: string;
    readonly dates: string;
    readonly where: string;
    readonly source: string;
    readonly author: string;
    readonly when: string;
    /** On a menu of those whom the article quotes. */
    readonly menu: string;
  };

  readonly topic: {
    readonly title: (about: string) => string;
    readonly titleSince: (about: string, day: string) => string;
    /** How many articles are told, where that is not all. */
    readonly told: Counted;
    /** How many of them say nothing new. */
    readonly silent: Counted;
  };

  readonly latest: {
    readonly title: string;
    readonly titleSince: (day: string) => string;
    readonly newOn: (day: string) => string;
    readonly older: string;
    /** After an article's line. */
    readonly nothingNew: string;
    readonly archive: string;
    readonly holds: (quotations: number, fragments: number, speakers: number) => string;
    readonly allRead: string;
    readonly leftOut: Counted;
  };

  readonly verdicts: {
    readonly joined: string;
    readonly several: Counted;
    readonly comparedWith: Counted;
    readonly unchecked: Counted;

    /** The verdict in a few words. Plain. */
    readonly headlines: {
      readonly notFound: string;
      readonly authors: string;
      readonly closeToAuthors: string;
      readonly paraphrase: string;
      readonly someoneElse: (name: string) => string;
      readonly someoneElseAltered: (name: string) => string;
      readonly verbatim: string;
      readonly shortened: string;
      readonly inPart: (leftOut: string) => string;
      /** By how many letters a slip of the pen may have changed it. */
      readonly slip: Counted;
      readonly altered: string;
      readonly negationDropped: string;
      readonly negationAdded: string;
    };

    readonly notThatNotSaid: string;
    readonly nothingClose: string;
    readonly saidToBeBy: (name: string) => string;
    readonly authors: string;
    /** What somebody is reported to have said; @param name null where it is not told who */
    readonly reported: (name: string | null, not: string | null) => string;
    readonly nobodys: string;
    readonly quoted: (name: string, not: string | null) => string;
    readonly quotedInOtherWords: (name: string, not: string | null) => string;
    readonly unknown: (name: string) => string;
    readonly negationDropped: string;
    readonly negationAdded: string;
    readonly slip: string;
    readonly differBold: string;
    readonly partOfQuotation: string;
    readonly partOfSentence: string;
    readonly turnLeftOut: (word: string) => string;
    readonly joinsSilently: string;
    readonly askedAbout: string;
    readonly inArchive: string;
    readonly moreQuotations: Counted;
    /** On the buttons below. Plain. */
    readonly quotationsOf: (name: string) => string;
    readonly article: (title: string) => string;
  };

  /** A menu below a reply. Plain. */
  readonly looks: {
    readonly menu: string;
    readonly context: (words: string) => string;
    readonly summary: (title: string) => string;
    readonly quotations: (title: string) => string;
  };

  /** What stands around words of an article. Plain. */
  readonly context: {
    readonly button: string;
    readonly title: string;
    readonly titleOf: (name: string) => string;
    /** @param where "4", or "4–6" */
    readonly paragraphs: (where: string, total: number) => string;
    /** On the buttons to the article. */
    readonly summary: string;
    readonly quotations: Counted;
  };

  readonly sharing: {
    /** On the buttons. Plain. */
    readonly share: string;
    readonly shared: string;
    readonly remove: string;
    /** In the footer of an answer that everybody was to see, where the channel may show none. Plain. */
    readonly privateInstead: string;
    /** Above a shared answer. */
    readonly sharedBy: (name: string) => string;
  };

  /** What a control led to before its article was removed or edited. */
  readonly gone: {
    readonly removedTitle: string;
    readonly removed: string;
    readonly removedSpeaker: string;
    readonly editedTitle: string;
    readonly edited: string;
  };

  /** Which articles may answer. */
  readonly filter: {
    /** @param parts what follows, and publishers' names */
    readonly only: (parts: string) => string;
    readonly after: (day: string) => string;
    readonly before: (day: string) => string;
    /** That none of them has anything for what was asked; then `only`. */
    readonly nothing: (asked: string) => string;
    /** How much there is without it. */
    readonly without: Counted;
  };

  readonly nothingFound: {
    readonly title: string;
    readonly speaker: (asked: string) => string;
    readonly quotations: (name: string) => string;
    readonly onlyReported: (name: string) => string;
    readonly quotationsAbout: (name: string, asked: string) => string;
    /** In one article, whose title it is. */
    readonly quotationsIn: (title: string) => string;
    readonly quotationsOfIn: (name: string, title: string) => string;
    /** In one article, of anybody. */
    readonly quotationsAboutIn: (asked: string) => string;
    readonly passages: (asked: string) => string;
    readonly passagesSince: (asked: string, day: string) => string;
    readonly articlesSince: (day: string) => string;
    readonly article: (asked: string) => string;
    readonly source: (asked: string) => string;
    /** How many paraphrases there are, and how to see them. */
    readonly paraphrases: Counted;
    readonly nearest: string;
  };

  readonly emptyArchive: {
    readonly title: string;
    readonly text: string;
    readonly textLeftOut: Counted;
  };

  /** As long as not all files have been read. */
  readonly reading: {
    readonly title: string;
    /** How many files of how many; @param total null where that is not known. Plain. */
    readonly progress: (done: number, total: number | null) => string;
    /** Where nothing can be answered yet. */
    readonly askAgain: string;
    /** After how far it is, where nothing was found. */
    readonly mayBeThere: string;
  };

  readonly problems: {
    readonly title: string;
  } & Readonly<Record<ProblemReply["problem"], string>>;
}
