import { botEs } from "./bot/es.ts";
import { COMMANDS_ES } from "./commands/es.ts";
import type { Texts } from "./texts.ts";
import type { Tongue } from "./tongue.ts";

const INCLUDE = COMMANDS_ES.quote.options.include;

/** Spanish, as it is understood on both sides of the ocean. */
export function es(tongue: Tongue<"one" | "other">): Texts {
  const { number, day, count, plural } = tongue;
  const articles = (amount: number) => count(amount, { one: "artículo", other: "artículos" });
  const quotations = (amount: number) => count(amount, { one: "cita", other: "citas" });
  const fragments = (amount: number) => count(amount, { one: "fragmento", other: "fragmentos" });
  const paraphrases = (amount: number) => count(amount, { one: "paráfrasis", other: "paráfrasis" });
  const files = (amount: number) => count(amount, { one: "archivo", other: "archivos" });
  const namedSpeakers = (amount: number) =>
    count(amount, {
      one: "persona u organización nombrada",
      other: "personas u organizaciones nombradas",
    });

  return {
    ...botEs(tongue),
    commands: COMMANDS_ES,
    number,
    day,
    quoted: (text) => `«${text}»`,

    counts: {
      articles,
      quotations,
      fragments,
      paraphrases,
      files,
      speakers: {
        named: namedSpeakers,
        persons: (amount) => count(amount, { one: "persona", other: "personas" }),
        organisations: (amount) => count(amount, { one: "organización", other: "organizaciones" }),
        unnamed: (amount) => count(amount, { one: "fuente anónima", other: "fuentes anónimas" }),
      },
    },

    days: {
      unknown: "fecha desconocida",
      undated: (amount) => `${number(amount)} sin fecha`,
      named: {
        today: "hoy",
        yesterday: "ayer",
        thisWeek: "esta semana",
        lastWeek: "la semana pasada",
        thisMonth: "este mes",
        lastMonth: "el mes pasado",
        thisYear: "este año",
        lastYear: "el año pasado",
        newestArticle: "artículo más reciente",
        firstArticle: "primer artículo",
      },
    },

    pages: {
      page: (page, pages) => `página ${number(page)} de ${number(pages)}`,
      previous: "◀ Anterior",
      next: "Siguiente ▶",
      jump: "Ir a una página",
      entry: (page) => `Página ${number(page)}`,
    },

    more: (amount) => `y ${number(amount)} más`,
    paragraph: (index) => `párrafo ${number(index)}`,

    quotes: {
      inArticle: (title) => `Citas en: ${title}`,
      speakerUnknown: "no consta quién habla",
      unnamedSource: (name) => `Fuente anónima: ${name}`,
      unnamedSources: "Fuentes anónimas",
      sourcesOfTheirOwn:
        "Cada artículo tiene sus propias fuentes anónimas: no tienen por qué ser las mismas personas.",
      onlyAbout: (words) => `Solo sobre: ${words}`,
      fragments: "**Fragmentos**, dentro de frases del artículo:",
      retold: "**Con las palabras de los artículos**, así que no son citas:",
    },

    speakers: {
      titles: {
        named: "A quién se cita",
        persons: "Personas citadas",
        organisations: "Organizaciones citadas",
        unnamed: "Fuentes anónimas",
      },
      described: (words) => `Con «${words}» en su descripción:`,
      nobody: "Nadie.",
      open: "Abrir la página de alguien",
      quotedIn: (said, amount) => `${said} en ${articles(amount)}`,
      since: (first) => `desde el ${first}`,
      organisation: "organización",
      organisationNamed: (name) => `${name} (organización)`,
      soCalledIn: (article) => `según ${article}`,
      alsoCalled: (names) => `Otros nombres: ${names}`,
      quotations: "Citas",
      corrected: (asked, nearest) =>
        `Aquí nadie se llama «${asked}». El nombre más parecido es **${nearest}**.`,
    },

    choice: {
      title: "¿De quién se trata?",
      fits: (asked, amount) =>
        `«${asked}» coincide con ${count(amount, { one: "nombre", other: "nombres" })}.`,
      mostQuoted: (amount) => `Los ${number(amount)} más citados:`,
      menu: "Elige de quién se trata",
    },

    search: {
      title: (query) => `Búsqueda: ${query}`,
      whole: (amount) => `${amount === 0 ? "ninguno" : number(amount)} con todas las palabras`,
      orders: {
        best: "primero los mejores; entre iguales, los más nuevos",
        relevance: "primero los mejores, sin mirar la fecha",
        newest: "primero los más nuevos",
      },
      orderButtons: {
        best: "Los mejores, lo nuevo antes que lo viejo",
        relevance: "Los mejores, sin mirar la fecha",
        newest: "Los más nuevos primero",
      },
      alsoIn: (names, more) =>
        `también en ${names.join(", ")}${more === 0 ? "" : ` y ${number(more)} más`}`,
      replaced: (used, asked) => `Resultados de **${used}**: ningún artículo contiene «${asked}».`,
      missing: (word) => `Ningún artículo contiene «${word}» ni una palabra parecida.`,
      moreWords: (amount) => `Y ${count(amount, { one: "palabra más", other: "palabras más" })}.`,
      misunderstood: (part, hint) =>
        `No se entendió y se buscó como simples palabras: «${part}». ${hint}`,
      hints: {
        quotationMark: "Faltan las comillas de cierre.",
        day: "Un día se escribe 2025-02-17, 17 feb 2025, 17 feb, ayer, la semana pasada o 2024.",
        field: "Los filtros son title:, person:, source:, after:, before: y sort:.",
        order: "Los órdenes son sort:best, sort:relevance y sort:newest.",
        or: "OR va entre dos palabras.",
        empty: "No hay nada tras los dos puntos.",
      },
    },

    summary: {
      editorsPoints: "**Puntos clave de la redacción**",
      keySentences: "**Frases clave**, palabra por palabra",
      noMore: "Su texto no dice más que lo de arriba.",
      sentences: (shown, all) =>
        `${number(shown)} de ${count(all, { one: "frase", other: "frases" })}`,
      quoted: "A quién se cita",
      places: "Lugares nombrados",
      dates: "Fechas nombradas",
      where: "Dónde",
      source: "Fuente",
      author: "Autor",
      when: "Cuándo",
      menu: "¿Qué dijeron?",
    },

    topic: {
      title: (about) => `Tema: ${about}`,
      titleSince: (about, first) => `Tema: ${about}, desde el ${first}`,
      told: (amount) => `se muestran los ${number(amount)} mejores`,
      silent: (amount) => `${number(amount)} de ellos sin nada nuevo`,
    },

    latest: {
      title: "Artículos más nuevos",
      titleSince: (first) => `Nuevo desde el ${first}`,
      newOn: (newest) => `**Nuevo el ${newest}**`,
      older: "**Anteriores o sin fecha**",
      nothingNew: "nada nuevo",
      archive: "La hemeroteca",
      holds: (whole, parts, speakers) =>
        `${quotations(whole)} y ${fragments(parts)}, ${namedSpeakers(speakers)}`,
      allRead: "se leyeron todos los archivos",
      leftOut: (amount) =>
        `${files(amount)} ${plural(amount, { one: "omitido", other: "omitidos" })} (**/${COMMANDS_ES.about.name}** dice por qué)`,
    },

    verdicts: {
      joined: "Unido de varios lugares",
      several: (amount) =>
        `${quotations(amount)} ${plural(amount, { one: "buscada", other: "buscadas" })}`,
      comparedWith: (amount) => `comparado con ${articles(amount)}`,
      unchecked: (amount) =>
        `${count(amount, { one: "cita más no se buscó", other: "citas más no se buscaron" })}.`,

      headlines: {
        notFound: "No está en esta hemeroteca",
        authors: "Palabras de un artículo, no una cita",
        closeToAuthors: "Parecido a palabras de un artículo, no una cita",
        paraphrase: "En esta hemeroteca como paráfrasis, no literal",
        someoneElse: (name) => `Lo dijo otra persona: ${name}`,
        someoneElseAltered: (name) => `Lo dijo otra persona, con otras palabras: ${name}`,
        verbatim: "Literal",
        shortened: "Literal, pero acortado",
        inPart: (leftOut) => `Literal en parte: se omitió «${leftOut}»`,
        slip: (letters) =>
          `Alterado, pero solo en ${plural(letters, { one: "una letra", other: "unas letras" })}`,
        altered: "Alterado",
        negationDropped: "Alterado: se quitó una negación",
        negationAdded: "Alterado: se añadió una negación",
      },

      notThatNotSaid:
        "Eso no significa que no se haya dicho: esta hemeroteca solo tiene sus propios artículos.",
      nothingClose: "No hay nada parecido en esta hemeroteca.",
      saidToBeBy: (name) => `Se atribuye a ${name}.`,
      authors: "Son las palabras del artículo. No cita a nadie con ellas.",
      reported(name, not) {
        const who = `${name ?? "alguien"}${not === null ? "" : `, y no ${not},`}`;
        return `El artículo cuenta, con sus propias palabras, lo que ${who} dijo. No es una cita.`;
      },
      nobodys: "El artículo no dice de quién son esas palabras.",
      quoted: (name, not) =>
        `El artículo atribuye esas palabras a ${name}${not === null ? "" : `, y no a ${not}`}.`,
      quotedInOtherWords: (name, not) =>
        `El artículo atribuye a ${name}${not === null ? "" : `, y no a ${not},`} otras palabras.`,
      unknown: (name) => `En esta hemeroteca no se cita a nadie llamado ${name}.`,
      negationDropped: "Se **quitó** un «no» o una palabra parecida: eso cambia el sentido.",
      negationAdded: "Se **añadió** un «no» o una palabra parecida: eso cambia el sentido.",
      slip: "Solo cambia una letra de una palabra: puede ser un error al escribir.",
      differBold: "Las palabras que difieren están en negrita.",
      partOfQuotation:
        "Es parte de una cita más larga. Lo preguntado está en negrita; el resto se omitió.",
      partOfSentence:
        "Es parte de una frase más larga. Lo preguntado está en negrita; el resto se omitió.",
      turnLeftOut: (word) => `Lo omitido de la misma frase contiene «**${word}**»: léela entera.`,
      joinsSilently: "Une, sin ninguna señal, lo que no está junto.",
      askedAbout: "Se preguntó por:",
      inArchive: "En la hemeroteca:",
      moreQuotations: (amount) => `y ${count(amount, { one: "cita más", other: "citas más" })}`,
      quotationsOf: (name) => `Citas: ${name}`,
      article: (title) => `Artículo: ${title}`,
    },

    looks: {
      menu: "Ver más de cerca",
      context: (words) => `Contexto: ${words}`,
      summary: (title) => `Resumen: ${title}`,
      quotations: (title) => `Citas en: ${title}`,
    },

    context: {
      button: "Contexto",
      title: "En contexto",
      titleOf: (name) => `${name}, en contexto`,
      paragraphs: (where, total) => `párrafo ${where} de ${number(total)}`,
      summary: "Resumen del artículo",
      quotations: (amount) => `Sus citas (${number(amount)})`,
    },

    sharing: {
      privateInstead: "solo para ti, porque este canal no puede mostrar respuestas públicas",
      share: "Compartir en el canal",
      shared: "Compartido en el canal",
      sharedBy: (name) => `Compartido por ${name}`,
      remove: "Quitar",
    },

    gone: {
      removedTitle: "Ya no está en la hemeroteca",
      removed: "Este artículo se ha retirado de la hemeroteca desde entonces.",
      removedSpeaker:
        "Los artículos que nombraban a esta fuente se han retirado de la hemeroteca desde entonces.",
      editedTitle: "Ya no está en el artículo",
      edited: "El artículo se ha modificado desde entonces y ya no contiene estas palabras.",
    },

    filter: {
      only: (parts) => `Solo: ${parts}`,
      after: (first) => `desde el ${first}`,
      before: (end) => `antes del ${end}`,
      nothing: (asked) => `No hay nada para «${asked}» en estos artículos.`,
      without: (amount) => `Sin eso hay ${number(amount)}. Amplíalo o quítalo.`,
    },

    nothingFound: {
      title: "No se encontró nada",
      speaker: (asked) => `En esta hemeroteca no se cita a nadie llamado «${asked}».`,
      quotations: (name) => `A ${name} se le nombra en esta hemeroteca, pero no se le cita.`,
      onlyReported: (name) => `En esta hemeroteca no hay ninguna cita literal de ${name}.`,
      quotationsAbout: (name, asked) =>
        `Ninguna cita de ${name} tiene «${asked}» dentro ni alrededor. Prueba con menos palabras.`,
      quotationsIn: (title) => `En «${title}» no se cita a nadie.`,
      quotationsOfIn: (name, title) => `«${title}» no contiene citas de ${name}.`,
      quotationsAboutIn: (asked) =>
        `Ninguna cita de este artículo contiene «${asked}», ni cerca. Prueba con menos palabras.`,
      passages: (asked) =>
        `Ningún artículo contiene «${asked}». Prueba con otras palabras, o con menos.`,
      passagesSince: (asked, first) =>
        `Ningún artículo del ${first} o posterior contiene «${asked}». Prueba con un día anterior o con otras palabras.`,
      articlesSince: (first) => `No hay artículos del ${first} ni posteriores.`,
      article: (asked) => `Ningún título de artículo contiene «${asked}».`,
      source: (asked) => `Ningún artículo es de una fuente llamada «${asked}».`,
      paraphrases: (amount) =>
        `Hay ${paraphrases(amount)}, con las palabras de los artículos. Para ver lo que se cuenta, pregunta de nuevo con **${INCLUDE.name}** en **${INCLUDE.choices.paraphrases}**.`,
      nearest: "Lo más parecido en esta hemeroteca:",
    },

    emptyArchive: {
      title: "La hemeroteca está vacía",
      text: "No hay ningún artículo con el que responder. Quien mantiene el bot puede añadir algunos a su carpeta.",
      textLeftOut: (amount) =>
        `No hay ningún artículo con el que responder (${files(amount)} ${plural(amount, { one: "omitido", other: "omitidos" })}; **/${COMMANDS_ES.about.name}** dice por qué). Quien mantiene el bot puede añadir algunos a su carpeta.`,
    },

    reading: {
      title: "Todavía estoy leyendo",
      progress: (done, total) =>
        total === null
          ? `Todavía estoy leyendo: ${files(done)} hasta ahora.`
          : `Todavía estoy leyendo: ${number(done)} de ${files(total)}.`,
      askAgain: "Vuelve a preguntar en un momento.",
      mayBeThere: "Lo que buscas puede estar en los demás: vuelve a preguntar en un momento.",
    },

    problems: {
      title: "No funcionó",
      serversOnly:
        "Los ajustes son de un servidor. Usa este comando en un servidor donde esté el bot.",
      ownerOnly: "Solo puede hacerlo quien es dueño de este bot.",
      managersOnly:
        "Solo los miembros con el permiso «Gestionar servidor» pueden ver y cambiar esto.",
      channelsNotUnderstood:
        "Ahí no hay ningún canal, o hay más de 25. Menciónalos, por ejemplo #general, o escribe any para todos.",
      internal: "La hemeroteca no respondió. Inténtalo de nuevo.",
      staleControl: "Este botón o menú es de una versión anterior. Pregunta de nuevo.",
      unknownCommand: "Este comando ya no existe. Recarga Discord e inténtalo de nuevo.",
      nothingToFind: `Este mensaje no tiene palabras que buscar. Elige uno que diga algo, o usa **/${COMMANDS_ES.search.name}**.`,
      nothingToVerify: "No contiene palabras que buscar. Da una cita de unas cuantas palabras.",
      articleAlone: "Un artículo se resume solo. Quita el tema y el día.",
      privateChannel:
        "En este canal las respuestas son privadas, así que no se puede compartir aquí.",
      notShared: "No se ha podido compartir. Vuelve a intentarlo.",
      notYours: "Solo quien pidió esta respuesta, o la compartió, puede quitarla.",
      personOrArticle:
        "¿Palabras de quién o de qué artículo? Indica una persona, un artículo o ambos.",
      optionMissing: "Falta algo en esta pregunta. Vuelve a hacerla.",
      dayNotUnderstood:
        "No se entiende ese día. Escríbelo así: 17 feb 2025, 2025-02-17, ayer o la semana pasada.",
      daysCrossed:
        "Nada es a la vez posterior a un día y anterior al otro. Indica un día inicial anterior.",
      tooManyQuestions: "Son muchas preguntas a la vez. Espera unos segundos y pregunta de nuevo.",
      optionTooLong: "Es demasiado largo para buscarlo. Usa menos palabras.",
    },
  };
}
