import { COMMANDS_DE } from "../commands/de.ts";
import type { Tongue } from "../tongue.ts";
import type { BotTexts } from "./bot-texts.ts";

const { people, search, summary } = COMMANDS_DE;

/** What is said of the bot itself and of how to use it, in German. */
export function botDe({ number }: Tongue<"one" | "other">): BotTexts {
  return {
    reload: {
      title: "Der Ordner wurde durchgesehen",
      lines: {
        added: (what) => `${what} neu`,
        changed: (what) => `${what} geändert`,
        removed: (what) => `${what} entfernt`,
        leftOut: (what) => `${what} ausgelassen`,
      },
      nothing: "Es hat sich nichts geändert.",
      took: (seconds) => `in ${seconds.toFixed(1).replace(".", ",")} s`,
    },
    settings: {
      title: "Antworten auf diesem Server",
      replies: {
        public: "Alle im Kanal sehen eine Antwort, es sei denn, **privat** wird auf True gesetzt.",
        private:
          "Nur wer fragt, sieht die Antwort, es sei denn, **privat** wird auf False gesetzt oder sie wird geteilt.",
      },
      allChannels: "In jedem Kanal dürfen öffentliche Antworten stehen.",
      onlyChannels: (channels) =>
        `Öffentliche Antworten dürfen nur in diesen Kanälen und ihren Threads stehen: ${channels}. Überall sonst sieht nur, wer fragt, die Antwort, und sie lässt sich nicht teilen.`,
      notKept:
        "⚠️ Das gilt nur, bis der Bot neu startet: Er hat keinen Ordner, um es zu behalten. Wer den Bot betreibt, findet den Grund im Protokoll.",
      makePublic: "Antworten standardmäßig öffentlich machen",
      makePrivate: "Antworten standardmäßig privat machen",
      allowAll: "Alle Kanäle erlauben",
      menu: "Kanäle wählen, die öffentliche Antworten zeigen dürfen",
    },
    about: {
      title: "Über diesen Bot",
      archive: "In seinem Archiv",
      sources: "Quellen",
      leftOut: "Ausgelassen",
      bot: "Der Bot",
      noSource: (amount) => `ohne Angabe der Quelle (${number(amount)})`,
      faults: {
        empty: "nichts darin",
        notText: "kein Text oder nicht in UTF-8",
        format: "beschädigt oder in einem unbekannten Format",
        noArticle: "keine Überschrift oder kein Text darunter",
        part: "ein Teil ist nicht brauchbar",
        stated: "Angaben zu Artikeln oder Personen sind nicht brauchbar",
        tooLarge: "größer als 10 MB",
        unreadable: "lässt sich nicht öffnen",
        failed: "beim Lesen ging etwas schief",
      },
      keepsEarlier: "die frühere Fassung bleibt",
      whoSeesFiles: `Wem der Bot gehört, sieht mit einem privaten /${COMMANDS_DE.about.name}, welche Dateien.`,
      version: (version) => `Version ${version}`,
      upSince: (when) => `gestartet ${when}`,
      ping: (ms) => `Verbindung ${number(ms)} ms`,
      answers: (count, median, slowest) =>
        `von den letzten ${number(count)} Antworten die Hälfte binnen ${number(median)} ms, die langsamste in ${number(slowest)} ms`,
      invite: "Zu einem Server hinzufügen",
      more: "Mehr über ihn",
    },
    nextSteps: {
      speaker: `**/${people.name}** zeigt, wer zitiert wird; **/${search.name}** findet Artikel, die jemanden nur nennen.`,
      quotations: `**/${search.name}** findet die Artikel, in denen der Name steht.`,
      quotationsIn: `**/${summary.name}** sagt, was in dem Artikel steht.`,
      article: `**/${search.name}** sucht in den Artikeln selbst; **/${summary.name}** allein zeigt die neuesten.`,
      articlesSince: `Versuch es mit einem früheren Tag; **/${summary.name}** allein zeigt die neuesten Artikel.`,
    },
  };
}
