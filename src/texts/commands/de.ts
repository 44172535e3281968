import type { CommandCatalogue } from "./command-texts.ts";

const PRIVATE = { name: "privat", description: "Die Antwort nur dir zeigen" };

/** The commands in German. */
export const COMMANDS_DE = {
  quote: {
    name: "zitat",
    description:
      "Was hat jemand gesagt, oder was zitiert ein Artikel? Wort für Wort, und wo es steht",
    options: {
      person: {
        name: "wer",
        description: "Ein Name oder ein Teil davon: Zelensky. Auch ungenannte Quellen: official",
      },
      article: {
        name: "artikel",
        description: "Nur Zitate aus diesem Artikel: Wörter aus seinem Titel",
      },
      about: {
        name: "worüber",
        description: "Nur Zitate mit diesen Wörtern darin oder darum herum",
      },
      include: {
        name: "mit",
        description: "Auch was Artikel in eigenen Worten wiedergeben",
        choices: { paraphrases: "Umschreibungen" },
      },
      after: {
        name: "nach",
        description: "Nur Artikel ab diesem Tag: 2025-02-17, 17. Feb. 2025, gestern, letzte Woche",
      },
      before: {
        name: "vor",
        description: "Nur Artikel von vor diesem Tag: 2025-02-17, 17. Feb. 2025, gestern",
      },
      source: {
        name: "quelle",
        description: "Nur Artikel dieser Quelle: ihr Name oder ein Teil davon",
      },
      private: PRIVATE,
    },
  },
  people: {
    name: "personen",
    description: "Wer wird hier zitiert, wie oft und seit wann? Mit Namen: in welchen Artikeln",
    options: {
      name: {
        name: "wer",
        description: "Ein Name oder ein Teil davon; ohne ihn alle, die zitiert werden",
      },
      kind: {
        name: "art",
        description: "Wen zeigen; ohne Angabe Personen und Organisationen",
        choices: {
          persons: "Personen",
          organisations: "Organisationen",
          unnamed: "ungenannte Quellen",
        },
      },
      private: PRIVATE,
    },
  },
  search: {
    name: "suche",
    description: "In welchen Artikeln geht es darum? Mit den Stellen, die am besten antworten",
    options: {
      query: {
        name: "anfrage",
        description:
          'Wörter; auch "genaue Wendung", -ohne, OR, title:, person:, source:, after:, before:, sort:',
      },
      after: {
        name: "nach",
        description: "Nur Artikel ab diesem Tag: 2025-02-17, 17. Feb. 2025, gestern, letzte Woche",
      },
      before: {
        name: "vor",
        description: "Nur Artikel von vor diesem Tag: 2025-02-17, 17. Feb. 2025, gestern",
      },
      source: {
        name: "quelle",
        description: "Nur Artikel dieser Quelle: ihr Name oder ein Teil davon",
      },
      private: PRIVATE,
    },
  },
  summary: {
    name: "zusammenfassung",
    description: "Was steht in diesem Artikel oder zu diesem Thema? Ohne beides: was ist neu",
    options: {
      article: {
        name: "artikel",
        description: "Wörter aus seinem Titel; ohne sie die neuesten Artikel",
      },
      about: {
        name: "thema",
        description:
          "Ein Thema: was Artikel dazu sagen, die ältesten zuerst; auch source:, before:",
      },
      since: {
        name: "seit",
        description: "Nur Artikel ab diesem Tag: 17. Feb. 2025, gestern, letzte Woche",
      },
      length: {
        name: "länge",
        description: "Wie viel von jedem Artikel; ohne Angabe mittel",
        choices: { short: "kurz", medium: "mittel", long: "lang" },
      },
      private: PRIVATE,
    },
  },
  verify: {
    name: "prüfen",
    description: "Wurde das gesagt? Die ähnlichsten Worte im Archiv, und was anders ist",
    options: {
      text: {
        name: "worte",
        description: "Ein Zitat: „Wir bauen es wieder auf“ — Roe. Zeichen und Name können fehlen",
      },
      person: {
        name: "wer",
        description: "Wer es gesagt haben soll, wo der Text es nicht sagt",
      },
      private: PRIVATE,
    },
  },
  about: {
    name: "info",
    description:
      "Was dieser Bot gelesen hat, von wann und aus welchen Quellen, und wie schnell er antwortet",
    options: { private: PRIVATE },
  },
  reload: {
    name: "neu-laden",
    description: "Den Ordner mit den Artikeln jetzt durchsehen (nur wem der Bot gehört)",
    options: {},
  },
  settings: {
    name: "einstellungen",
    description:
      "Ob Antworten auf diesem Server privat sind und welche Kanäle öffentliche zeigen dürfen",
    options: {
      replies: {
        name: "antworten",
        description: "Wie Antworten gezeigt werden, wenn nichts anderes verlangt ist",
        choices: { public: "öffentlich", private: "privat" },
      },
      channels: {
        name: "kanäle",
        description:
          "Kanäle, die öffentliche Antworten zeigen dürfen: #allgemein #news; any für alle",
      },
    },
  },
  wasThisSaid: "Wurde das gesagt?",
  findInArchive: "Im Archiv finden",
} as const satisfies CommandCatalogue;
