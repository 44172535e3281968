import { COMMANDS_FR } from "../commands/fr.ts";
import type { Tongue } from "../tongue.ts";
import type { BotTexts } from "./bot-texts.ts";

const { people, search, summary } = COMMANDS_FR;

/** What is said of the bot itself and of how to use it, in French. */
export function botFr({ number }: Tongue<"one" | "other">): BotTexts {
  return {
    reload: {
      title: "Le dossier a été parcouru",
      lines: {
        added: (what) => `Ajout\u00a0: ${what}`,
        changed: (what) => `Modification\u00a0: ${what}`,
        removed: (what) => `Retrait\u00a0: ${what}`,
        leftOut: (what) => `Laissé de côté\u00a0: ${what}`,
      },
      nothing: "Rien n’a changé.",
      took: (seconds) => `en ${seconds.toFixed(1).replace(".", ",")} s`,
    },
    settings: {
      title: "Les réponses sur ce serveur",
      replies: {
        public:
          "Tout le salon voit une réponse, sauf si la personne qui la demande met **privé** sur True.",
        private:
          "Seule la personne qui la demande voit une réponse, sauf si elle met **privé** sur False ou la partage.",
      },
      allChannels: "Tous les salons peuvent montrer des réponses publiques.",
      onlyChannels: (channels) =>
        `Seuls ces salons et leurs fils peuvent montrer des réponses publiques\u00a0: ${channels}. Partout ailleurs, seule la personne qui demande voit la réponse, et elle ne peut pas être partagée.`,
      notKept:
        "⚠️ Ce choix vaut jusqu’au redémarrage du bot\u00a0: il n’a pas de dossier où le garder. La personne qui gère le bot en trouve la cause dans son journal.",
      makePublic: "Rendre les réponses publiques par défaut",
      makePrivate: "Rendre les réponses privées par défaut",
      allowAll: "Autoriser tous les salons",
      menu: "Choisir les salons qui peuvent montrer des réponses publiques",
    },
    about: {
      title: "À propos de ce bot",
      archive: "Dans son archive",
      sources: "Médias",
      leftOut: "Écartés",
      bot: "Le bot",
      noSource: (amount) => `média non indiqué (${number(amount)})`,
      faults: {
        empty: "rien dedans",
        notText: "pas du texte, ou pas en UTF-8",
        format: "format abîmé ou inconnu",
        noArticle: "pas de titre, ou pas de texte dessous",
        part: "une partie est inutilisable",
        stated: "indications inutilisables sur des articles ou des personnes",
        tooLarge: "plus de 10 Mo",
        unreadable: "impossible à ouvrir",
        failed: "la lecture a échoué",
      },
      keepsEarlier: "la version précédente est gardée",
      whoSeesFiles: `La personne à qui appartient le bot voit quels fichiers, avec un /${COMMANDS_FR.about.name} privé.`,
      version: (version) => `version ${version}`,
      upSince: (when) => `démarré ${when}`,
      ping: (ms) => `connexion ${number(ms)} ms`,
      answers: (count, median, slowest) =>
        `des ${number(count)} dernières réponses, la moitié en moins de ${number(median)} ms et la plus lente en ${number(slowest)} ms`,
      invite: "L’ajouter à un serveur",
      more: "En savoir plus",
    },
    nextSteps: {
      speaker: `**/${people.name}** montre qui est cité\u00a0; **/${search.name}** trouve les articles qui ne font que nommer quelqu’un.`,
      quotations: `**/${search.name}** trouve les articles où figure ce nom.`,
      quotationsIn: `**/${summary.name}** dit ce que contient l’article.`,
      article: `**/${search.name}** cherche dans les articles eux-mêmes\u00a0; **/${summary.name}** seul montre les plus récents.`,
      articlesSince: `Essaie un jour plus ancien\u00a0; **/${summary.name}** seul montre les articles les plus récents.`,
    },
  };
}
