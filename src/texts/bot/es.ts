import { COMMANDS_ES } from "../commands/es.ts";
import type { Tongue } from "../tongue.ts";
import type { BotTexts } from "./bot-texts.ts";

const { people, search, summary } = COMMANDS_ES;

/** What is said of the bot itself and of how to use it, in Spanish. */
export function botEs({ number }: Tongue<"one" | "other">): BotTexts {
  return {
    reload: {
      title: "Se ha revisado la carpeta",
      lines: {
        added: (what) => `Añadidos: ${what}`,
        changed: (what) => `Cambiados: ${what}`,
        removed: (what) => `Quitados: ${what}`,
        leftOut: (what) => `Omitidos: ${what}`,
      },
      nothing: "Nada ha cambiado.",
      took: (seconds) => `en ${seconds.toFixed(1).replace(".", ",")} s`,
    },
    settings: {
      title: "Las respuestas en este servidor",
      replies: {
        public:
          "Todo el canal ve una respuesta, salvo que quien la pide ponga **privado** en True.",
        private:
          "Solo quien la pide ve una respuesta, salvo que ponga **privado** en False o la comparta.",
      },
      allChannels: "Cualquier canal puede mostrar respuestas públicas.",
      onlyChannels: (channels) =>
        `Solo estos canales y sus hilos pueden mostrar respuestas públicas: ${channels}. En los demás, solo quien pregunta ve la respuesta, y no se puede compartir.`,
      notKept:
        "⚠️ Esta elección vale hasta que el bot se reinicie: no tiene carpeta donde guardarla. Quien mantiene el bot encuentra la causa en su registro.",
      makePublic: "Hacer públicas las respuestas por defecto",
      makePrivate: "Hacer privadas las respuestas por defecto",
      allowAll: "Permitir todos los canales",
      menu: "Elegir los canales que pueden mostrar respuestas públicas",
    },
    about: {
      title: "Acerca de este bot",
      archive: "En su hemeroteca",
      sources: "Fuentes",
      leftOut: "Omitidos",
      bot: "El bot",
      noSource: (amount) => `fuente no indicada (${number(amount)})`,
      faults: {
        empty: "sin nada dentro",
        notText: "no es texto, o no en UTF-8",
        format: "formato dañado o desconocido",
        noArticle: "sin titular, o sin texto debajo",
        part: "una parte no se puede usar",
        stated: "lo que se indica de artículos o personas no se puede usar",
        tooLarge: "más de 10 MB",
        unreadable: "no se puede abrir",
        failed: "falló la lectura",
      },
      keepsEarlier: "se mantiene la versión anterior",
      whoSeesFiles: `Quien es dueño del bot ve qué archivos, con un /${COMMANDS_ES.about.name} privado.`,
      version: (version) => `versión ${version}`,
      upSince: (when) => `iniciado ${when}`,
      ping: (ms) => `conexión ${number(ms)} ms`,
      answers: (count, median, slowest) =>
        `de las últimas ${number(count)} respuestas, la mitad en menos de ${number(median)} ms y la más lenta en ${number(slowest)} ms`,
      invite: "Añadirlo a un servidor",
      more: "Más información",
    },
    nextSteps: {
      speaker: `**/${people.name}** muestra a quién se cita; **/${search.name}** encuentra artículos que solo nombran a alguien.`,
      quotations: `**/${search.name}** encuentra los artículos donde está ese nombre.`,
      quotationsIn: `**/${summary.name}** dice qué contiene el artículo.`,
      article: `**/${search.name}** busca en los propios artículos; **/${summary.name}** sin más muestra los más recientes.`,
      articlesSince: `Prueba con un día anterior; **/${summary.name}** sin más muestra los artículos más recientes.`,
    },
  };
}
