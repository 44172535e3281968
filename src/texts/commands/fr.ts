import type { CommandCatalogue } from "./command-texts.ts";

const PRIVATE = { name: "privé", description: "Ne montrer la réponse qu’à toi" };

/** The commands in French. */
export const COMMANDS_FR = {
  quote: {
    name: "citation",
    description:
      "Qu’a dit quelqu’un, ou que cite un article\u00a0? Mot pour mot, et où c’est écrit",
    options: {
      person: {
        name: "personne",
        description: "Un nom ou une partie\u00a0: Zelensky. Ou une source anonyme\u00a0: official",
      },
      article: {
        name: "titre",
        description: "Seulement les citations de cet article\u00a0: des mots de son titre",
      },
      about: {
        name: "sujet",
        description: "Seulement les citations avec ces mots dedans ou autour",
      },
      include: {
        name: "inclure",
        description: "Aussi ce que les articles rapportent avec leurs propres mots",
        choices: { paraphrases: "paraphrases" },
      },
      after: {
        name: "après",
        description:
          "Seulement les articles à partir de ce jour\u00a0: 17 févr. 2025, hier, la semaine dernière",
      },
      before: {
        name: "avant",
        description:
          "Seulement les articles d’avant ce jour\u00a0: 2025-02-17, 17 févr. 2025, hier",
      },
      source: {
        name: "média",
        description: "Seulement les articles de ce média\u00a0: son nom, ou une partie",
      },
      private: PRIVATE,
    },
  },
  people: {
    name: "personnes",
    description:
      "Qui est cité ici, combien de fois et depuis quand\u00a0? Avec un nom\u00a0: dans quels articles",
    options: {
      name: {
        name: "nom",
        description: "Un nom ou une partie\u00a0; sans lui, la liste de tous ceux qui sont cités",
      },
      kind: {
        name: "genre",
        description: "Qui lister\u00a0; personnes et organisations, sauf autre choix",
        choices: {
          persons: "personnes",
          organisations: "organisations",
          unnamed: "sources anonymes",
        },
      },
      private: PRIVATE,
    },
  },
  search: {
    name: "recherche",
    description: "Quels articles en parlent\u00a0? Avec les passages qui répondent le mieux",
    options: {
      query: {
        name: "requête",
        description:
          'Mots\u00a0; aussi "phrase exacte", -sans, OR, title:, person:, source:, after:, before:, sort:',
      },
      after: {
        name: "après",
        description:
          "Seulement les articles à partir de ce jour\u00a0: 17 févr. 2025, hier, la semaine dernière",
      },
      before: {
        name: "avant",
        description:
          "Seulement les articles d’avant ce jour\u00a0: 2025-02-17, 17 févr. 2025, hier",
      },
      source: {
        name: "média",
        description: "Seulement les articles de ce média\u00a0: son nom, ou une partie",
      },
      private: PRIVATE,
    },
  },
  summary: {
    name: "résumé",
    description:
      "Qu’y a-t-il dans cet article, ou sur ce sujet\u00a0? Sans l’un ni l’autre\u00a0: les nouveautés",
    options: {
      article: {
        name: "titre",
        description: "Des mots de son titre\u00a0; sans eux, les articles les plus récents",
      },
      about: {
        name: "sujet",
        description:
          "Un sujet\u00a0: ce qu’en disent les articles, du plus ancien au plus récent\u00a0; aussi source:, before:",
      },
      since: {
        name: "depuis",
        description:
          "Seulement les articles à partir de ce jour\u00a0: 17 févr. 2025, hier, la semaine dernière",
      },
      length: {
        name: "longueur",
        description: "Combien montrer de chaque article\u00a0; moyen, sauf autre choix",
        choices: { short: "court", medium: "moyen", long: "détaillé" },
      },
      private: PRIVATE,
    },
  },
  verify: {
    name: "vérifier",
    description:
      "Cela a-t-il été dit\u00a0? Les mots les plus proches dans l’archive, et ce qui diffère",
    options: {
      text: {
        name: "texte",
        description:
          "Une citation\u00a0: «\u00a0Nous rebâtirons\u00a0» — Roe. Guillemets et nom sont facultatifs",
      },
      person: {
        name: "personne",
        description: "Qui l’aurait dit, quand le texte ne le dit pas",
      },
      private: PRIVATE,
    },
  },
  about: {
    name: "infos",
    description: "Ce que ce bot a lu, depuis quand, de quelles sources, et comment il va",
    options: { private: PRIVATE },
  },
  reload: {
    name: "recharger",
    description:
      "Parcourir maintenant le dossier des articles (pour la personne à qui appartient le bot)",
    options: {},
  },
  settings: {
    name: "paramètres",
    description: "Si les réponses sont privées sur ce serveur, et quels salons peuvent en montrer",
    options: {
      replies: {
        name: "réponses",
        description: "Comment les réponses sont montrées, sauf demande contraire",
        choices: { public: "publiques", private: "privées" },
      },
      channels: {
        name: "salons",
        description:
          "Les salons qui peuvent montrer des réponses publiques\u00a0: #général #infos\u00a0; any pour tous",
      },
    },
  },
  wasThisSaid: "Cela a-t-il été dit\u00a0?",
  findInArchive: "Chercher dans l’archive",
} as const satisfies CommandCatalogue;
