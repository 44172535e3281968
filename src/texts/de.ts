import { botDe } from "./bot/de.ts";
import { COMMANDS_DE } from "./commands/de.ts";
import type { Texts } from "./texts.ts";
import type { Tongue } from "./tongue.ts";

const INCLUDE = COMMANDS_DE.quote.options.include;

/** German. */
export function de(tongue: Tongue<"one" | "other">): Texts {
  const { number, day, count, plural } = tongue;
  const articles = (amount: number) => count(amount, { one: "Artikel", other: "Artikel" });
  const inArticles = (amount: number) => count(amount, { one: "Artikel", other: "Artikeln" });
  const quotations = (amount: number) => count(amount, { one: "Zitat", other: "Zitate" });
  const fragments = (amount: number) => count(amount, { one: "Fragment", other: "Fragmente" });
  const paraphrases = (amount: number) =>
    count(amount, { one: "Umschreibung", other: "Umschreibungen" });
  const files = (amount: number) => count(amount, { one: "Datei", other: "Dateien" });
  const namedSpeakers = (amount: number) =>
    count(amount, { one: "namentlich Zitierter", other: "namentlich Zitierte" });

  return {
    ...botDe(tongue),
    commands: COMMANDS_DE,
    number,
    day,
    quoted: (text) => `„${text}“`,

    counts: {
      articles,
      quotations,
      fragments,
      paraphrases,
      files,
      speakers: {
        named: namedSpeakers,
        persons: (amount) => count(amount, { one: "Person", other: "Personen" }),
        organisations: (amount) => count(amount, { one: "Organisation", other: "Organisationen" }),
        unnamed: (amount) =>
          count(amount, { one: "ungenannte Quelle", other: "ungenannte Quellen" }),
      },
    },

    days: {
      unknown: "Datum unbekannt",
      undated: (amount) => `${number(amount)} ohne Datum`,
      named: {
        today: "heute",
        yesterday: "gestern",
        thisWeek: "diese Woche",
        lastWeek: "letzte Woche",
        thisMonth: "dieser Monat",
        lastMonth: "letzter Monat",
        thisYear: "dieses Jahr",
        lastYear: "letztes Jahr",
        newestArticle: "neuester Artikel",
        firstArticle: "erster Artikel",
      },
    },

    pages: {
      page: (page, pages) => `Seite ${number(page)} von ${number(pages)}`,
      previous: "◀ Zurück",
      next: "Weiter ▶",
      jump: "Zu einer Seite springen",
      entry: (page) => `Seite ${number(page)}`,
    },

    more: (amount) => `und ${number(amount)} weitere`,
    paragraph: (index) => `Absatz ${number(index)}`,

    quotes: {
      inArticle: (title) => `Zitiert in: ${title}`,
      speakerUnknown: "Sprecher nicht genannt",
      unnamedSource: (name) => `Ungenannte Quelle: ${name}`,
      unnamedSources: "Ungenannte Quellen",
      sourcesOfTheirOwn:
        "Jeder Artikel hat seine eigenen ungenannten Quellen: Es müssen nicht dieselben Leute sein.",
      onlyAbout: (words) => `Nur zu: ${words}`,
      fragments: "**Fragmente**, in Sätze des Artikels eingeflochten:",
      retold: "**In den Worten der Artikel**, also keine Zitate:",
    },

    speakers: {
      titles: {
        named: "Wer zitiert wird",
        persons: "Personen, die zitiert werden",
        organisations: "Organisationen, die zitiert werden",
        unnamed: "Ungenannte Quellen",
      },
      described: (words) => `Mit „${words}“ in der Beschreibung:`,
      nobody: "Niemand.",
      open: "Seite von jemandem öffnen",
      quotedIn: (said, amount) => `${said} in ${inArticles(amount)}`,
      since: (first) => `seit dem ${first}`,
      organisation: "Organisation",
      organisationNamed: (name) => `${name} (Organisation)`,
      soCalledIn: (article) => `so genannt in ${article}`,
      alsoCalled: (names) => `Auch genannt: ${names}`,
      quotations: "Zitate",
      corrected: (asked, nearest) =>
        `„${asked}“ heißt hier niemand. Der ähnlichste Name ist **${nearest}**.`,
    },

    choice: {
      title: "Wer ist gemeint?",
      fits: (asked, amount) =>
        `„${asked}“ passt auf ${count(amount, { one: "Namen", other: "Namen" })}.`,
      mostQuoted: (amount) => `Die ${number(amount)} meistzitierten:`,
      menu: "Wähle, wer gemeint ist",
    },

    search: {
      title: (query) => `Suche: ${query}`,
      whole: (amount) => `${amount === 0 ? "keiner" : number(amount)} mit allen Wörtern`,
      orders: {
        best: "Bestes zuerst, von Gleichem das Neuere",
        relevance: "Bestes zuerst, gleich welchen Datums",
        newest: "Neuestes zuerst",
      },
      orderButtons: {
        best: "Bestes zuerst, Neueres vor Älterem",
        relevance: "Bestes zuerst, gleich welchen Datums",
        newest: "Neuestes zuerst",
      },
      alsoIn: (names, more) =>
        `auch in ${more === 0 ? names.join(", ") : `${names.join(", ")} und ${number(more)} weiteren`}`,
      replaced: (used, asked) => `Ergebnisse für **${used}**: „${asked}“ steht in keinem Artikel.`,
      missing: (word) => `Weder „${word}“ noch ein ähnliches Wort steht in einem Artikel.`,
      moreWords: (amount) =>
        `Und ${count(amount, { one: "weiteres Wort", other: "weitere Wörter" })}.`,
      misunderstood: (part, hint) =>
        `Nicht verstanden und als einfache Wörter gesucht: „${part}“. ${hint}`,
      hints: {
        quotationMark: "Dem Anführungszeichen fehlt ein zweites.",
        day: "Ein Tag wird so geschrieben: 2025-02-17, 17. Feb. 2025, 17. Feb., gestern, letzte Woche oder 2024.",
        field: "Die Filter sind title:, person:, source:, after:, before: und sort:.",
        order: "Die Reihenfolgen sind sort:best, sort:relevance und sort:newest.",
        or: "OR steht zwischen zwei Wörtern.",
        empty: "Hinter dem Doppelpunkt steht nichts.",
      },
    },

    summary: {
      editorsPoints: "**Kernpunkte der Redaktion**",
      keySentences: "**Schlüsselsätze**, Wort für Wort",
      noMore: "Der Text sagt nicht mehr, als oben steht.",
      sentences: (shown, all) =>
        `${number(shown)} von ${count(all, { one: "Satz", other: "Sätzen" })}`,
      quoted: "Zitiert",
      places: "Genannte Orte",
      dates: "Genannte Daten",
      where: "Wo",
      source: "Quelle",
      author: "Autor",
      when: "Wann",
      menu: "Was haben sie gesagt?",
    },

    topic: {
      title: (about) => `Zu: ${about}`,
      titleSince: (about, first) => `Zu: ${about}, seit dem ${first}`,
      told: (amount) => `davon gezeigt: die besten ${number(amount)}`,
      silent: (amount) => `${number(amount)} davon ohne Neues`,
    },

    latest: {
      title: "Neueste Artikel",
      titleSince: (first) => `Neu seit dem ${first}`,
      newOn: (newest) => `**Neu am ${newest}**`,
      older: "**Älter oder ohne Datum**",
      nothingNew: "nichts Neues",
      archive: "Das Archiv",
      holds: (whole, parts, speakers) =>
        `${quotations(whole)} und ${fragments(parts)}, ${namedSpeakers(speakers)}`,
      allRead: "alle Dateien gelesen",
      leftOut: (amount) =>
        `${files(amount)} ausgelassen (warum, sagt **/${COMMANDS_DE.about.name}**)`,
    },

    verdicts: {
      joined: "Aus mehreren Stellen zusammengesetzt",
      several: (amount) => `${quotations(amount)} gesucht`,
      comparedWith: (amount) => `verglichen mit ${inArticles(amount)}`,
      unchecked: (amount) =>
        `${count(amount, { one: "weiteres Zitat darin wurde", other: "weitere Zitate darin wurden" })} nicht gesucht.`,

      headlines: {
        notFound: "Nicht in diesem Archiv",
        authors: "Worte des Artikels, kein Zitat",
        closeToAuthors: "Nah an Worten des Artikels, kein Zitat",
        paraphrase: "In diesem Archiv nur umschrieben, nicht wörtlich",
        someoneElse: (name) => `Von jemand anderem gesagt: ${name}`,
        someoneElseAltered: (name) => `Von jemand anderem gesagt: ${name}, in anderen Worten`,
        verbatim: "Wörtlich",
        shortened: "Wörtlich, aber gekürzt",
        inPart: (leftOut) => `Zum Teil wörtlich: „${leftOut}“ wurde ausgelassen`,
        slip: (letters) =>
          `Verändert, aber nur um ${plural(letters, { one: "einen Buchstaben", other: "Buchstaben" })}`,
        altered: "Verändert",
        negationDropped: "Verändert: Eine Verneinung fehlt",
        negationAdded: "Verändert: Eine Verneinung kam hinzu",
      },

      notThatNotSaid:
        "Das heißt nicht, dass es nicht gesagt wurde: Dieses Archiv hat nur seine eigenen Artikel.",
      nothingClose: "In diesem Archiv steht nichts Ähnliches.",
      saidToBeBy: (name) => `Soll gesagt haben: ${name}.`,
      authors: "Das sind die Worte des Artikels. Er zitiert damit niemanden.",
      reported(name, not) {
        const who = `${name ?? "jemand"}${not === null ? "" : `, nicht ${not},`}`;
        return `Der Artikel gibt in eigenen Worten wieder, was ${who} gesagt hat. Es ist kein Zitat.`;
      },
      nobodys: "Der Artikel sagt nicht, wessen Worte es sind.",
      quoted: (name, not) => `${name} wird so zitiert${not === null ? "" : `, nicht ${not}`}.`,
      quotedInOtherWords: (name, not) =>
        `${name} wird in anderen Worten zitiert${not === null ? "" : `, nicht ${not}`}.`,
      unknown: (name) => `Niemand namens ${name} wird in diesem Archiv zitiert.`,
      negationDropped: "Ein „nicht“ oder ein Wort wie dieses **fehlt**: Das kehrt den Sinn um.",
      negationAdded: "Ein „nicht“ oder ein Wort wie dieses **kam hinzu**: Das kehrt den Sinn um.",
      slip: "Nur ein Buchstabe in einem Wort ist anders: Es kann ein Schreibfehler sein.",
      differBold: "Die abweichenden Wörter sind fett.",
      partOfQuotation:
        "Es ist Teil eines längeren Zitats. Wonach gefragt wurde, ist fett, der Rest wurde ausgelassen.",
      partOfSentence:
        "Es ist Teil eines längeren Satzes. Wonach gefragt wurde, ist fett, der Rest wurde ausgelassen.",
      turnLeftOut: (word) =>
        `Im ausgelassenen Teil desselben Satzes steht „**${word}**“: Lies ihn ganz.`,
      joinsSilently: "Es verbindet ohne ein Zeichen, was nicht beisammensteht.",
      askedAbout: "Gefragt wurde nach:",
      inArchive: "Im Archiv:",
      moreQuotations: (amount) =>
        `und ${count(amount, { one: "weiteres Zitat", other: "weitere Zitate" })}`,
      quotationsOf: (name) => `Zitate: ${name}`,
      article: (title) => `Artikel: ${title}`,
    },

    looks: {
      menu: "Genauer ansehen",
      context: (words) => `Zusammenhang: ${words}`,
      summary: (title) => `Zusammenfassung: ${title}`,
      quotations: (title) => `Zitate in: ${title}`,
    },

    context: {
      button: "Zusammenhang",
      title: "Im Zusammenhang",
      titleOf: (name) => `${name}, im Zusammenhang`,
      paragraphs: (where, total) => `Absatz ${where} von ${number(total)}`,
      summary: "Zusammenfassung des Artikels",
      quotations: (amount) => `Zitate darin (${number(amount)})`,
    },

    sharing: {
      privateInstead:
        "nur für dich, denn in diesem Kanal dürfen keine öffentlichen Antworten stehen",
      share: "Im Kanal teilen",
      shared: "Im Kanal geteilt",
      sharedBy: (name) => `Geteilt von ${name}`,
      remove: "Entfernen",
    },

    gone: {
      removedTitle: "Nicht mehr im Archiv",
      removed: "Dieser Artikel wurde inzwischen aus dem Archiv entfernt.",
      removedSpeaker:
        "Die Artikel, die diese Quelle nannten, wurden inzwischen aus dem Archiv entfernt.",
      editedTitle: "Nicht mehr im Artikel",
      edited: "Der Artikel wurde inzwischen geändert und enthält diese Worte nicht mehr.",
    },

    filter: {
      only: (parts) => `Nur: ${parts}`,
      after: (first) => `ab dem ${first}`,
      before: (end) => `vor dem ${end}`,
      nothing: (asked) => `Zu „${asked}“ steht in diesen Artikeln nichts.`,
      without: (amount) => `Ohne das gibt es ${number(amount)}. Fass es weiter, oder lass es weg.`,
    },

    nothingFound: {
      title: "Nichts gefunden",
      speaker: (asked) => `Niemand namens „${asked}“ wird in diesem Archiv zitiert.`,
      quotations: (name) => `${name} wird in diesem Archiv genannt, aber nicht zitiert.`,
      onlyReported: (name) => `${name} wird in diesem Archiv nirgends wörtlich zitiert.`,
      quotationsAbout: (name, asked) =>
        `„${asked}“ steht in keinem Zitat von ${name} und um keines herum. Versuch es mit weniger Wörtern.`,
      quotationsIn: (title) => `In „${title}“ wird niemand zitiert.`,
      quotationsOfIn: (name, title) => `${name} wird in „${title}“ nicht zitiert.`,
      quotationsAboutIn: (asked) =>
        `„${asked}“ steht in keinem Zitat dieses Artikels und um keines herum. Versuch es mit weniger Wörtern.`,
      passages: (asked) =>
        `„${asked}“ steht in keinem Artikel. Versuch es mit anderen oder weniger Wörtern.`,
      passagesSince: (asked, first) =>
        `In keinem Artikel vom ${first} oder später steht „${asked}“. Versuch es mit einem früheren Tag oder anderen Wörtern.`,
      articlesSince: (first) => `Kein Artikel ist vom ${first} oder später.`,
      article: (asked) => `Kein Artikel hat „${asked}“ im Titel.`,
      source: (asked) => `Kein Artikel ist aus einer Quelle namens „${asked}“.`,
      paraphrases: (amount) =>
        `Es gibt ${paraphrases(amount)} in den Worten der Artikel. Um sie zu sehen, frag noch einmal und setze **${INCLUDE.name}** auf **${INCLUDE.choices.paraphrases}**.`,
      nearest: "Am ähnlichsten in diesem Archiv:",
    },

    emptyArchive: {
      title: "Das Archiv ist leer",
      text: "Es gibt keinen Artikel, aus dem sich antworten ließe. Wer den Bot betreibt, kann welche in seinen Ordner legen.",
      textLeftOut: (amount) =>
        `Es gibt keinen Artikel, aus dem sich antworten ließe (${files(amount)} ausgelassen; warum, sagt **/${COMMANDS_DE.about.name}**). Wer den Bot betreibt, kann welche in seinen Ordner legen.`,
    },

    reading: {
      title: "Ich lese noch",
      progress: (done, total) =>
        total === null
          ? `Ich lese noch: bisher ${files(done)}.`
          : `Ich lese noch: ${number(done)} von ${files(total)}.`,
      askAgain: "Frag gleich noch einmal.",
      mayBeThere: "Was du suchst, kann in den übrigen stehen: Frag gleich noch einmal.",
    },

    problems: {
      title: "Das hat nicht geklappt",
      serversOnly:
        "Einstellungen hat nur ein Server. Bitte nutze den Befehl auf einem Server, auf dem der Bot ist.",
      ownerOnly: "Das kann nur, wem dieser Bot gehört.",
      managersOnly:
        "Nur Mitglieder mit der Berechtigung „Server verwalten“ können das sehen und ändern.",
      channelsNotUnderstood:
        "Dort steht kein Kanal, oder es sind mehr als 25. Bitte erwähne sie, etwa #allgemein, oder schreib any für alle.",
      internal: "Das Archiv hat nicht geantwortet. Bitte versuch es noch einmal.",
      staleControl:
        "Diese Schaltfläche oder dieses Menü ist aus einer älteren Version. Bitte frag noch einmal.",
      unknownCommand:
        "Diesen Befehl gibt es nicht mehr. Bitte lade Discord neu und versuch es noch einmal.",
      nothingToFind: `In dieser Nachricht stehen keine Wörter, nach denen sich suchen ließe. Wähle eine mit Text, oder nutze **/${COMMANDS_DE.search.name}**.`,
      nothingToVerify:
        "Darin stehen keine Wörter, nach denen sich suchen ließe. Bitte gib ein Zitat von ein paar Wörtern an.",
      articleAlone:
        "Ein Artikel wird für sich zusammengefasst. Bitte lass das Thema und den Tag weg.",
      privateChannel:
        "In diesem Kanal sind Antworten privat, daher lässt sie sich hier nicht teilen.",
      notShared: "Das ließ sich nicht teilen. Bitte versuch es noch einmal.",
      notYours: "Nur wer nach dieser Antwort gefragt oder sie geteilt hat, kann sie entfernen.",
      personOrArticle:
        "Wessen Worte, oder aus welchem Artikel? Bitte gib eine Person, einen Artikel oder beides an.",
      optionMissing: "An dieser Frage fehlt etwas. Bitte stell sie noch einmal.",
      dayNotUnderstood:
        "Dieser Tag ist nicht zu verstehen. Bitte schreib ihn so: 17. Feb. 2025, 2025-02-17, gestern oder letzte Woche.",
      daysCrossed:
        "Nichts ist nach dem einen und vor dem anderen Tag. Bitte gib einen früheren Tag für den Anfang an.",
      tooManyQuestions:
        "Das waren viele Fragen auf einmal. Bitte warte ein paar Sekunden und frag noch einmal.",
      optionTooLong: "Das ist zu lang für die Suche. Bitte nimm weniger Wörter.",
    },
  };
}
