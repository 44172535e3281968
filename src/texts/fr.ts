import { botFr } from "./bot/fr.ts";
import { COMMANDS_FR } from "./commands/fr.ts";
import type { Texts } from "./texts.ts";
import type { Tongue } from "./tongue.ts";

const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

const INCLUDE = COMMANDS_FR.quote.options.include;

/** French; a no-break space stands before ":", "?" and inside quotation marks. */
export function fr(tongue: Tongue<"one" | "other">): Texts {
  const { number, count, plural } = tongue;
  // The one ordinal of a French month, which `Intl` writes as a figure.
  const day = (each: string): string => tongue.day(each).replace(/^1 /u, "1er ");
  const articles = (amount: number) => count(amount, { one: "article", other: "articles" });
  const quotations = (amount: number) => count(amount, { one: "citation", other: "citations" });
  const fragments = (amount: number) => count(amount, { one: "fragment", other: "fragments" });
  const paraphrases = (amount: number) =>
    count(amount, { one: "paraphrase", other: "paraphrases" });
  const files = (amount: number) => count(amount, { one: "fichier", other: "fichiers" });
  const namedSpeakers = (amount: number) =>
    count(amount, {
      one: "personne ou organisation nommée",
      other: "personnes ou organisations nommées",
    });

  return {
    ...botFr(tongue),
    commands: COMMANDS_FR,
    number,
    day,
    quoted,

    counts: {
      articles,
      quotations,
      fragments,
      paraphrases,
      files,
      speakers: {
        named: namedSpeakers,
        persons: (amount) => count(amount, { one: "personne", other: "personnes" }),
        organisations: (amount) => count(amount, { one: "organisation", other: "organisations" }),
        unnamed: (amount) => count(amount, { one: "source anonyme", other: "sources anonymes" }),
      },
    },

    days: {
      unknown: "date inconnue",
      undated: (amount) => `${number(amount)} sans date`,
      named: {
        today: "aujourd’hui",
        yesterday: "hier",
        thisWeek: "cette semaine",
        lastWeek: "la semaine dernière",
        thisMonth: "ce mois-ci",
        lastMonth: "le mois dernier",
        thisYear: "cette année",
        lastYear: "l’année dernière",
        newestArticle: "article le plus récent",
        firstArticle: "premier article",
      },
    },

    pages: {
      page: (page, pages) => `page ${number(page)} sur ${number(pages)}`,
      previous: "◀ Précédent",
      next: "Suivant ▶",
      jump: "Aller à une page",
      entry: (page) => `Page ${number(page)}`,
    },

    more: (amount) => `et ${number(amount)} de plus`,
    paragraph: (index) => `paragraphe ${number(index)}`,

    quotes: {
      inArticle: (title) => `Cités dans\u00a0: ${title}`,
      speakerUnknown: "auteur des propos non précisé",
      unnamedSource: (name) => `Source anonyme\u00a0: ${name}`,
      unnamedSources: "Sources anonymes",
      sourcesOfTheirOwn:
        "Chaque article a ses propres sources anonymes\u00a0: ce ne sont pas forcément les mêmes personnes.",
      onlyAbout: (words) => `Uniquement sur\u00a0: ${words}`,
      fragments: "**Fragments**, insérés dans les phrases de l’article\u00a0:",
      retold: "**Dans les mots des articles**, donc pas des citations\u00a0:",
    },

    speakers: {
      titles: {
        named: "Qui est cité",
        persons: "Personnes citées",
        organisations: "Organisations citées",
        unnamed: "Sources anonymes",
      },
      described: (words) => `Avec ${quoted(words)} dans leur description\u00a0:`,
      nobody: "Personne.",
      open: "Ouvrir la page de quelqu’un",
      quotedIn: (said, amount) => `${said} dans ${articles(amount)}`,
      since: (first) => `depuis le ${first}`,
      organisation: "organisation",
      organisationNamed: (name) => `${name} (organisation)`,
      soCalledIn: (article) => `selon ${article}`,
      alsoCalled: (names) => `Autres noms\u00a0: ${names}`,
      quotations: "Citations",
      corrected: (asked, nearest) =>
        `Personne ici ne s’appelle ${quoted(asked)}. Le nom le plus proche est **${nearest}**.`,
    },

    choice: {
      title: "De qui s’agit-il\u00a0?",
      fits: (asked, amount) =>
        `${quoted(asked)} correspond à ${count(amount, { one: "nom", other: "noms" })}.`,
      mostQuoted: (amount) => `Les ${number(amount)} plus cités\u00a0:`,
      menu: "Choisis de qui il s’agit",
    },

    search: {
      title: (query) => `Recherche\u00a0: ${query}`,
      whole: (amount) => `${amount === 0 ? "aucun" : number(amount)} avec tous les mots`,
      orders: {
        best: "meilleurs d’abord, à égalité les plus récents",
        relevance: "meilleurs d’abord, sans tenir compte de la date",
        newest: "plus récents d’abord",
      },
      orderButtons: {
        best: "Meilleurs d’abord, récents avant anciens",
        relevance: "Meilleurs d’abord, quelle que soit la date",
        newest: "Plus récents d’abord",
      },
      alsoIn: (names, more) =>
        `aussi dans ${names.join(", ")}${more === 0 ? "" : ` et ${number(more)} de plus`}`,
      replaced: (used, asked) =>
        `Résultats pour **${used}**\u00a0: aucun article ne contient ${quoted(asked)}.`,
      missing: (word) => `Aucun article ne contient ${quoted(word)}, ni un mot proche.`,
      moreWords: (amount) => `Et ${count(amount, { one: "autre mot", other: "autres mots" })}.`,
      misunderstood: (part, hint) =>
        `Pas compris, et cherché comme de simples mots\u00a0: ${quoted(part)}. ${hint}`,
      hints: {
        quotationMark: "Le guillemet n’est pas refermé.",
        day: "Un jour s’écrit 2025-02-17, 17 févr. 2025, 17 févr., hier, la semaine dernière ou 2024.",
        field: "Les filtres sont title:, person:, source:, after:, before: et sort:.",
        order: "Les ordres sont sort:best, sort:relevance et sort:newest.",
        or: "OR se place entre deux mots.",
        empty: "Rien ne suit les deux-points.",
      },
    },

    summary: {
      editorsPoints: "**L’essentiel, par la rédaction**",
      keySentences: "**Phrases clés**, mot pour mot",
      noMore: "Son texte n’en dit pas plus que ce qui précède.",
      sentences: (shown, all) =>
        `${number(shown)} sur ${count(all, { one: "phrase", other: "phrases" })}`,
      quoted: "Qui est cité",
      places: "Lieux nommés",
      dates: "Dates nommées",
      where: "Où",
      source: "Média",
      author: "Auteur",
      when: "Quand",
      menu: "Qu’ont-ils dit\u00a0?",
    },

    topic: {
      title: (about) => `Sujet\u00a0: ${about}`,
      titleSince: (about, first) => `Sujet\u00a0: ${about}, depuis le ${first}`,
      told: (amount) => `les ${number(amount)} meilleurs sont montrés`,
      silent: (amount) => `${number(amount)} d’entre eux sans rien de nouveau`,
    },

    latest: {
      title: "Articles les plus récents",
      titleSince: (first) => `Nouveau depuis le ${first}`,
      newOn: (newest) => `**Nouveau le ${newest}**`,
      older: "**Plus anciens, ou sans date**",
      nothingNew: "rien de nouveau",
      archive: "L’archive",
      holds: (whole, parts, speakers) =>
        `${quotations(whole)} et ${fragments(parts)}, ${namedSpeakers(speakers)}`,
      allRead: "tous les fichiers ont été lus",
      leftOut: (amount) =>
        `${files(amount)} ${plural(amount, { one: "écarté", other: "écartés" })} (**/${COMMANDS_FR.about.name}** dit pourquoi)`,
    },

    verdicts: {
      joined: "Assemblé à partir de plusieurs endroits",
      several: (amount) =>
        `${quotations(amount)} ${plural(amount, { one: "cherchée", other: "cherchées" })}`,
      comparedWith: (amount) => `comparé à ${articles(amount)}`,
      unchecked: (amount) =>
        `${count(amount, { one: "autre citation n’a pas été cherchée", other: "autres citations n’ont pas été cherchées" })}.`,

      headlines: {
        notFound: "Pas dans cette archive",
        authors: "Les mots d’un article, pas une citation",
        closeToAuthors: "Proche des mots d’un article, pas une citation",
        paraphrase: "Dans cette archive en paraphrase, pas mot pour mot",
        someoneElse: (name) => `Dit par quelqu’un d’autre\u00a0: ${name}`,
        someoneElseAltered: (name) => `Dit par quelqu’un d’autre, en d’autres mots\u00a0: ${name}`,
        verbatim: "Mot pour mot",
        shortened: "Mot pour mot, mais raccourci",
        inPart: (leftOut) => `Mot pour mot en partie\u00a0: ${quoted(leftOut)} a été omis`,
        slip: (letters) =>
          `Modifié, mais seulement ${plural(letters, { one: "d’une lettre", other: "de quelques lettres" })}`,
        altered: "Modifié",
        negationDropped: "Modifié\u00a0: une négation a été retirée",
        negationAdded: "Modifié\u00a0: une négation a été ajoutée",
      },

      notThatNotSaid:
        "Cela ne veut pas dire que ce n’a pas été dit\u00a0: cette archive n’a que ses propres articles.",
      nothingClose: "Rien d’approchant dans cette archive.",
      saidToBeBy: (name) => `Attribué à ${name}.`,
      authors: "Ce sont les mots de l’article. Il ne cite personne avec eux.",
      reported(name, not) {
        const who = `${name ?? "quelqu’un"}${not === null ? "" : `, et non ${not},`}`;
        return `L’article rapporte, avec ses propres mots, ce que ${who} a dit. Ce n’est pas une citation.`;
      },
      nobodys: "L’article ne dit pas de qui sont ces mots.",
      quoted: (name, not) =>
        `L’article attribue ces mots à ${name}${not === null ? "" : `, et non à ${not}`}.`,
      quotedInOtherWords: (name, not) =>
        `L’article attribue à ${name}${not === null ? "" : `, et non à ${not},`} d’autres mots.`,
      unknown: (name) => `Personne du nom de ${name} n’est cité dans cette archive.`,
      negationDropped:
        "Une négation, ou un mot semblable, **a été retirée**\u00a0: cela renverse le sens.",
      negationAdded:
        "Une négation, ou un mot semblable, **a été ajoutée**\u00a0: cela renverse le sens.",
      slip: "Une seule lettre d’un mot diffère\u00a0: c’est peut-être une faute de frappe.",
      differBold: "Les mots qui diffèrent sont en gras.",
      partOfQuotation:
        "C’est une partie d’une citation plus longue. Ce qui était demandé est en gras, le reste a été omis.",
      partOfSentence:
        "C’est une partie d’une phrase plus longue. Ce qui était demandé est en gras, le reste a été omis.",
      turnLeftOut: (word) =>
        `Ce qui a été omis de la même phrase contient ${quoted(`**${word}**`)}\u00a0: lis-la en entier.`,
      joinsSilently: "Cela relie, sans le signaler, ce qui n’est pas ensemble.",
      askedAbout: "Demandé\u00a0:",
      inArchive: "Dans l’archive\u00a0:",
      moreQuotations: (amount) =>
        `et ${count(amount, { one: "autre citation", other: "autres citations" })}`,
      quotationsOf: (name) => `Citations\u00a0: ${name}`,
      article: (title) => `Article\u00a0: ${title}`,
    },

    looks: {
      menu: "Voir de plus près",
      context: (words) => `Contexte\u00a0: ${words}`,
      summary: (title) => `Résumé\u00a0: ${title}`,
      quotations: (title) => `Citations dans\u00a0: ${title}`,
    },

    context: {
      button: "Contexte",
      title: "En contexte",
      titleOf: (name) => `${name}, en contexte`,
      paragraphs: (where, total) => `paragraphe ${where} sur ${number(total)}`,
      summary: "Résumé de l’article",
      quotations: (amount) => `Ses citations (${number(amount)})`,
    },

    sharing: {
      privateInstead: "rien que pour toi, car ce salon ne peut pas montrer de réponses publiques",
      share: "Partager dans le salon",
      shared: "Partagé dans le salon",
      sharedBy: (name) => `Partagé par ${name}`,
      remove: "Supprimer",
    },

    gone: {
      removedTitle: "N’est plus dans l’archive",
      removed: "Cet article a été retiré de l’archive depuis.",
      removedSpeaker:
        "Les articles qui nommaient cette source ont été retirés de l’archive depuis.",
      editedTitle: "N’est plus dans l’article",
      edited: "L’article a été modifié depuis et ne contient plus ces mots.",
    },

    filter: {
      only: (parts) => `Seulement\u00a0: ${parts}`,
      after: (first) => `à partir du ${first}`,
      before: (end) => `avant le ${end}`,
      nothing: (asked) => `Rien pour ${quoted(asked)} dans ces articles.`,
      without: (amount) =>
        `Sans cela, il y en a ${number(amount)}. Élargis ce choix, ou laisse-le de côté.`,
    },

    nothingFound: {
      title: "Rien trouvé",
      speaker: (asked) => `Personne du nom de ${quoted(asked)} n’est cité dans cette archive.`,
      quotations: (name) => `Le nom ${name} figure dans cette archive, mais sans citation.`,
      onlyReported: (name) => `Dans cette archive, rien de ${name} n’est cité mot pour mot.`,
      quotationsAbout: (name, asked) =>
        `${quoted(asked)} ne figure dans aucune citation de ${name}, ni autour. Essaie avec moins de mots.`,
      quotationsIn: (title) => `Personne n’est cité dans ${quoted(title)}.`,
      quotationsOfIn: (name, title) => `${quoted(title)} ne contient aucune citation de ${name}.`,
      quotationsAboutIn: (asked) =>
        `${quoted(asked)} ne figure dans aucune citation de cet article, ni autour. Essaie avec moins de mots.`,
      passages: (asked) =>
        `Aucun article ne contient ${quoted(asked)}. Essaie d’autres mots, ou moins de mots.`,
      passagesSince: (asked, first) =>
        `À partir du ${first}, aucun article ne contient ${quoted(asked)}. Essaie un jour plus ancien ou d’autres mots.`,
      articlesSince: (first) => `Aucun article ne date du ${first} ou d’après.`,
      article: (asked) => `Aucun titre d’article ne contient ${quoted(asked)}.`,
      source: (asked) => `Aucun article ne vient d’un média nommé ${quoted(asked)}.`,
      paraphrases: (amount) =>
        `Il y a ${paraphrases(amount)}, dans les mots des articles. Pour voir ce qui est rapporté, demande encore avec **${INCLUDE.name}** réglé sur **${INCLUDE.choices.paraphrases}**.`,
      nearest: "Le plus proche dans cette archive\u00a0:",
    },

    emptyArchive: {
      title: "L’archive est vide",
      text: "Il n’y a aucun article d’où répondre. La personne qui gère le bot peut en ajouter dans son dossier.",
      textLeftOut: (amount) =>
        `Il n’y a aucun article d’où répondre (${files(amount)} ${plural(amount, { one: "écarté", other: "écartés" })}\u00a0; **/${COMMANDS_FR.about.name}** dit pourquoi). La personne qui gère le bot peut en ajouter dans son dossier.`,
    },

    reading: {
      title: "Lecture en cours",
      progress: (done, total) =>
        total === null
          ? `Lecture en cours\u00a0: ${files(done)} pour l’instant.`
          : `Lecture en cours\u00a0: ${number(done)} sur ${files(total)}.`,
      askAgain: "Repose ta question dans un instant.",
      mayBeThere:
        "Ce que tu cherches est peut-être dans les autres\u00a0: repose ta question dans un instant.",
    },

    problems: {
      title: "Ça n’a pas marché",
      serversOnly:
        "Les paramètres sont ceux d’un serveur. Utilise cette commande sur un serveur où se trouve le bot.",
      ownerOnly: "Seule la personne à qui appartient ce bot peut le faire.",
      managersOnly:
        "Seuls les membres avec la permission «\u00a0Gérer le serveur\u00a0» peuvent voir et changer cela.",
      channelsNotUnderstood:
        "Aucun salon n’y est nommé, ou plus de 25. Mentionne-les, par exemple #général, ou écris any pour tous.",
      internal: "L’archive n’a pas répondu. Réessaie, s’il te plaît.",
      staleControl:
        "Ce bouton ou ce menu vient d’une version plus ancienne. Pose la question à nouveau.",
      unknownCommand: "Cette commande n’existe plus. Recharge Discord et réessaie.",
      nothingToFind: `Ce message n’a pas de mots à chercher. Choisis-en un qui dit quelque chose, ou utilise **/${COMMANDS_FR.search.name}**.`,
      nothingToVerify: "Il n’y a pas de mots à y chercher. Donne une citation de quelques mots.",
      articleAlone: "Un article se résume seul. Retire le sujet et le jour.",
      privateChannel:
        "Dans ce salon, les réponses sont privées\u00a0: impossible de la partager ici.",
      notShared: "Le partage a échoué. Réessaie.",
      notYours: "Seule la personne qui a demandé ou partagé cette réponse peut la supprimer.",
      personOrArticle:
        "Les propos de qui, ou de quel article\u00a0? Indique une personne, un article ou les deux.",
      optionMissing: "Il manque quelque chose à cette question. Pose-la à nouveau.",
      dayNotUnderstood:
        "Ce jour n’est pas compris. Écris-le ainsi\u00a0: 17 févr. 2025, 2025-02-17, hier ou la semaine dernière.",
      daysCrossed:
        "Rien n’est à la fois après le premier jour et avant le second. Donne un jour de début plus ancien.",
      tooManyQuestions:
        "Cela fait beaucoup de questions à la fois. Attends quelques secondes et réessaie.",
      optionTooLong: "C’est trop long à chercher. Utilise moins de mots.",
    },
  };
}
