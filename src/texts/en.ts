import { botEn } from "./bot/en.ts";
import { COMMANDS_EN } from "./commands/en.ts";
import type { Texts } from "./texts.ts";
import type { Tongue } from "./tongue.ts";

const INCLUDE = COMMANDS_EN.quote.options.include;

/** English. */
export function en(tongue: Tongue<"one" | "other">): Texts {
  const { number, day, count, plural } = tongue;
  const articles = (amount: number) => count(amount, { one: "article", other: "articles" });
  const quotations = (amount: number) => count(amount, { one: "quotation", other: "quotations" });
  const fragments = (amount: number) => count(amount, { one: "fragment", other: "fragments" });
  const paraphrases = (amount: number) =>
    count(amount, { one: "paraphrase", other: "paraphrases" });
  const files = (amount: number) => count(amount, { one: "file", other: "files" });
  const namedSpeakers = (amount: number) =>
    count(amount, { one: "named speaker", other: "named speakers" });

  return {
    ...botEn(tongue),
    commands: COMMANDS_EN,
    number,
    day,
    quoted: (text) => `“${text}”`,

    counts: {
      articles,
      quotations,
      fragments,
      paraphrases,
      files,
      speakers: {
        named: namedSpeakers,
        persons: (amount) => count(amount, { one: "person", other: "persons" }),
        organisations: (amount) => count(amount, { one: "organisation", other: "organisations" }),
        unnamed: (amount) => count(amount, { one: "unnamed source", other: "unnamed sources" }),
      },
    },

    days: {
      unknown: "date unknown",
      undated: (amount) => `${number(amount)} without a date`,
      named: {
        today: "today",
        yesterday: "yesterday",
        thisWeek: "this week",
        lastWeek: "last week",
        thisMonth: "this month",
        lastMonth: "last month",
        thisYear: "this year",
        lastYear: "last year",
        newestArticle: "newest article",
        firstArticle: "first article",
      },
    },

    pages: {
      page: (page, pages) => `page ${number(page)} of ${number(pages)}`,
      previous: "◀ Previous",
      next: "Next ▶",
      jump: "Jump to a page",
      entry: (page) => `Page ${number(page)}`,
    },

    more: (amount) => `and ${number(amount)} more`,
    paragraph: (index) => `paragraph ${number(index)}`,

    quotes: {
      inArticle: (title) => `Quoted in: ${title}`,
      speakerUnknown: "speaker not named",
      unnamedSource: (name) => `Unnamed source: ${name}`,
      unnamedSources: "Unnamed sources",
      sourcesOfTheirOwn:
        "Each article’s unnamed sources are its own: they need not be the same people.",
      onlyAbout: (words) => `Only about: ${words}`,
      fragments: "**Fragments**, woven into the writer’s own sentences:",
      retold: "**In the articles’ own words**, and so no quotations:",
    },

    speakers: {
      titles: {
        named: "Who is quoted",
        persons: "Persons who are quoted",
        organisations: "Organisations that are quoted",
        unnamed: "Unnamed sources",
      },
      described: (words) => `With “${words}” in their description:`,
      nobody: "Nobody.",
      open: "Open somebody’s page",
      quotedIn: (said, amount) => `${said} in ${articles(amount)}`,
      since: (first) => `since ${first}`,
      organisation: "organisation",
      organisationNamed: (name) => `${name} (organisation)`,
      soCalledIn: (article) => `so called in ${article}`,
      alsoCalled: (names) => `Also called: ${names}`,
      quotations: "Quotations",
      corrected: (asked, nearest) =>
        `Nobody here is called “${asked}”. The nearest name is **${nearest}**.`,
    },

    choice: {
      title: "Who is meant?",
      fits: (asked, amount) =>
        `“${asked}” fits ${count(amount, { one: "speaker", other: "speakers" })}.`,
      mostQuoted: (amount) => `The ${number(amount)} most quoted:`,
      menu: "Choose who is meant",
    },

    search: {
      title: (query) => `Search: ${query}`,
      whole: (amount) => `${amount === 0 ? "none" : number(amount)} with all the words`,
      orders: {
        best: "best first, the newer of equals",
        relevance: "best first, whatever the date",
        newest: "newest first",
      },
      orderButtons: {
        best: "Best first, newer before older",
        relevance: "Best first, whatever the date",
        newest: "Newest first",
      },
      alsoIn: (names, more) =>
        `also in ${more === 0 ? names.join(", ") : `${names.join(", ")} and ${number(more)} more`}`,
      replaced: (used, asked) => `Showing results for **${used}**: no article has “${asked}”.`,
      missing: (word) => `No article has “${word}”, nor a word near it.`,
      moreWords: (amount) => `And ${count(amount, { one: "more word", other: "more words" })}.`,
      misunderstood: (part, hint) =>
        `Not understood, and searched as plain words: “${part}”. ${hint}`,
      hints: {
        quotationMark: "The quotation mark has no second one.",
        day: "A day is written 2025-02-17, 17 Feb 2025, Feb 17, yesterday, last week or 2024.",
        field: "The filters are title:, person:, source:, after:, before: and sort:.",
        order: "The orders are sort:best, sort:relevance and sort:newest.",
        or: "OR stands between two words.",
        empty: "Nothing stands behind the colon.",
      },
    },

    summary: {
      editorsPoints: "**Editor’s key points**",
      keySentences: "**Key sentences**, word for word",
      noMore: "Its text says no more than what stands above.",
      sentences: (shown, all) =>
        `${number(shown)} of ${count(all, { one: "sentence", other: "sentences" })}`,
      quoted: "Quoted",
      places: "Places named",
      dates: "Dates named",
      where: "Where",
      source: "Source",
      author: "Author",
      when: "When",
      menu: "What did they say?",
    },

    topic: {
      title: (about) => `On: ${about}`,
      titleSince: (about, first) => `On: ${about}, since ${first}`,
      told: (amount) => `the best ${number(amount)} are told`,
      silent: (amount) => `${number(amount)} of them say nothing new`,
    },

    latest: {
      title: "Newest articles",
      titleSince: (first) => `New since ${first}`,
      newOn: (newest) => `**New on ${newest}**`,
      older: "**Older, or without a date**",
      nothingNew: "says nothing new",
      archive: "The archive",
      holds: (whole, parts, speakers) =>
        `${quotations(whole)} and ${fragments(parts)}, ${namedSpeakers(speakers)}`,
      allRead: "every file was read",
      leftOut: (amount) => `${files(amount)} left out (**/${COMMANDS_EN.about.name}** says why)`,
    },

    verdicts: {
      joined: "Joined from several places",
      several: (amount) => `${quotations(amount)} looked for`,
      comparedWith: (amount) => `compared with ${articles(amount)}`,
      unchecked: (amount) =>
        `${count(amount, { one: "further quotation", other: "further quotations" })} in it not looked for.`,

      headlines: {
        notFound: "Not in this archive",
        authors: "An article’s own words, not a quotation",
        closeToAuthors: "Close to an article’s own words, not a quotation",
        paraphrase: "In this archive as a paraphrase, not word for word",
        someoneElse: (name) => `Said by someone else: ${name}`,
        someoneElseAltered: (name) => `Said by someone else: ${name}, in other words`,
        verbatim: "Verbatim",
        shortened: "Verbatim, but shortened",
        inPart: (leftOut) => `Verbatim in part: “${leftOut}” was left out`,
        slip: (letters) =>
          `Altered, but only by ${plural(letters, { one: "a letter", other: "letters" })}`,
        altered: "Altered",
        negationDropped: "Altered: a negation was dropped",
        negationAdded: "Altered: a negation was added",
      },

      notThatNotSaid:
        "That does not mean that it was not said: this archive has only its own articles.",
      nothingClose: "Nothing close to it is in this archive.",
      saidToBeBy: (name) => `Said to be by ${name}.`,
      authors: "These are the article’s own words. It does not quote anybody with them.",
      reported(name, not) {
        const who = `${name ?? "somebody"}${not === null ? "" : `, not ${not},`}`;
        return `The article reports, in its own words, what ${who} said. It is no quotation.`;
      },
      nobodys: "The article does not say whose words they are.",
      quoted: (name, not) => `${name} is quoted as saying it${not === null ? "" : `, not ${not}`}.`,
      quotedInOtherWords: (name, not) =>
        `${name} is quoted in other words${not === null ? "" : `, not ${not}`}.`,
      unknown: (name) => `Nobody called ${name} is quoted in this archive.`,
      negationDropped: "A “not”, or a word like it, **was dropped**: that turns the sense.",
      negationAdded: "A “not”, or a word like it, **was added**: that turns the sense.",
      slip: "What differs is one letter in a word: it may be a slip of the pen.",
      differBold: "The words that differ are bold.",
      partOfQuotation:
        "It is part of a longer quotation. What was asked about is bold, the rest was left out.",
      partOfSentence:
        "It is part of a longer sentence. What was asked about is bold, the rest was left out.",
      turnLeftOut: (word) =>
        `What was left out of the same sentence has “**${word}**” in it: read it whole.`,
      joinsSilently: "It joins, without a sign, what does not stand together.",
      askedAbout: "Asked about:",
      inArchive: "In the archive:",
      moreQuotations: (amount) =>
        `and ${count(amount, { one: "more quotation", other: "more quotations" })}`,
      quotationsOf: (name) => `Quotations: ${name}`,
      article: (title) => `Article: ${title}`,
    },

    looks: {
      menu: "Look closer",
      context: (words) => `Context: ${words}`,
      summary: (title) => `Summary: ${title}`,
      quotations: (title) => `Quotations in: ${title}`,
    },

    context: {
      button: "Context",
      title: "In context",
      titleOf: (name) => `${name}, in context`,
      paragraphs: (where, total) => `paragraph ${where} of ${number(total)}`,
      summary: "Summary of the article",
      quotations: (amount) => `Quotations in it (${number(amount)})`,
    },

    sharing: {
      privateInstead: "for you alone, as this channel may not show public replies",
      share: "Share in channel",
      shared: "Shared in channel",
      sharedBy: (name) => `Shared by ${name}`,
      remove: "Remove",
    },

    gone: {
      removedTitle: "No longer in the archive",
      removed: "This article has been removed from it since.",
      removedSpeaker: "The articles that named this speaker have been removed from it since.",
      editedTitle: "No longer in the article",
      edited: "The article has been edited since, and does not have these words any more.",
    },

    filter: {
      only: (parts) => `Only: ${parts}`,
      after: (first) => `from ${first} on`,
      before: (end) => `before ${end}`,
      nothing: (asked) => `There is nothing for “${asked}” in these articles.`,
      without: (amount) =>
        `Without that there ${plural(amount, { one: "is", other: "are" })} ${number(amount)}. Widen it, or leave it out.`,
    },

    nothingFound: {
      title: "Nothing found",
      speaker: (asked) => `Nobody called “${asked}” is quoted in this archive.`,
      quotations: (name) => `${name} is named in this archive, but not quoted.`,
      onlyReported: (name) => `Nothing that ${name} said is quoted word for word in this archive.`,
      quotationsAbout: (name, asked) =>
        `No quotation of ${name} has “${asked}” in it or around it. Try fewer words.`,
      quotationsIn: (title) => `Nobody is quoted in “${title}”.`,
      quotationsOfIn: (name, title) => `${name} is not quoted in “${title}”.`,
      quotationsAboutIn: (asked) =>
        `No quotation in this article has “${asked}” in it or around it. Try fewer words.`,
      passages: (asked) => `No article has “${asked}”. Try other words, or fewer.`,
      passagesSince: (asked, first) =>
        `No article from ${first} or later has “${asked}”. Try an earlier day, or other words.`,
      articlesSince: (first) => `No article is from ${first} or later.`,
      article: (asked) => `No article’s title has “${asked}”.`,
      source: (asked) => `No article is from a source called “${asked}”.`,
      paraphrases: (amount) =>
        `${plural(amount, { one: "There is", other: "There are" })} ${paraphrases(amount)}, in the articles’ own words. To see what is reported, ask again with **${INCLUDE.name}** set to **${INCLUDE.choices.paraphrases}**.`,
      nearest: "Nearest in this archive:",
    },

    emptyArchive: {
      title: "The archive is empty",
      text: "There is no article to answer from. The bot’s keeper can add some to its folder.",
      textLeftOut: (amount) =>
        `There is no article to answer from (${files(amount)} left out; **/${COMMANDS_EN.about.name}** says why). The bot’s keeper can add some to its folder.`,
    },

    reading: {
      title: "Still reading",
      progress: (done, total) =>
        total === null
          ? `Still reading: ${files(done)} so far.`
          : `Still reading: ${number(done)} of ${files(total)}.`,
      askAgain: "Please ask again in a moment.",
      mayBeThere: "What you look for may be in the others: please ask again in a moment.",
    },

    problems: {
      title: "That did not work",
      serversOnly: "Settings are a server’s. Please use this command in a server that has the bot.",
      ownerOnly: "Only the owner of this bot can do that.",
      managersOnly: "Only members with the permission Manage Server can see and change this.",
      channelsNotUnderstood:
        "No channels are named there, or more than 25. Please mention them, as in #general, or write any for all.",
      internal: "The archive did not answer. Please try again.",
      staleControl: "This button or menu is from an older version. Please ask again.",
      unknownCommand: "This command is not known any more. Please reload Discord and try again.",
      nothingToFind: `This message has no words to look for. Please choose one that says something, or use **/${COMMANDS_EN.search.name}**.`,
      nothingToVerify:
        "There are no words to look for in it. Please give a quotation of a few words.",
      articleAlone: "An article is summed up by itself. Please leave out the topic and the day.",
      privateChannel: "Replies are private in this channel, so it cannot be shared here.",
      notShared: "It could not be shared. Please try again.",
      notYours: "Only who asked for this answer, or shared it, can remove it.",
      personOrArticle:
        "Whose words, or from which article? Please give a person, an article, or both.",
      optionMissing: "Something is missing from this question. Please ask it again.",
      dayNotUnderstood:
        "That day is not understood. Please write it as 17 Feb 2025, 2025-02-17, yesterday or last week.",
      daysCrossed:
        "Nothing is after the one day and before the other. Please give an earlier day to begin with.",
      tooManyQuestions:
        "Those were many questions at once. Please wait a few seconds and ask again.",
      optionTooLong: "That is too long to look for. Please use fewer words.",
    },
  };
}
