import type { CommandCatalogue } from "./command-texts.ts";

const PRIVATE = { name: "privado", description: "Mostrar la respuesta solo a ti" };

/** The commands in Spanish. */
export const COMMANDS_ES = {
  quote: {
    name: "cita",
    description: "¿Qué dijo alguien, o qué cita un artículo? Palabra por palabra, y dónde está",
    options: {
      person: {
        name: "persona",
        description: "Un nombre o parte de él: Zelensky. También fuentes anónimas: official",
      },
      article: {
        name: "artículo",
        description: "Solo citas de este artículo: palabras de su título",
      },
      about: {
        name: "sobre",
        description: "Solo citas con estas palabras dentro o alrededor",
      },
      include: {
        name: "incluir",
        description: "También lo que los artículos cuentan con sus propias palabras",
        choices: { paraphrases: "paráfrasis" },
      },
      after: {
        name: "después",
        description:
          "Solo artículos desde este día: 2025-02-17, 17 feb 2025, ayer, la semana pasada",
      },
      before: {
        name: "antes",
        description: "Solo artículos anteriores a este día: 2025-02-17, 17 feb 2025, ayer",
      },
      source: {
        name: "fuente",
        description: "Solo artículos de esta fuente: su nombre, o una parte",
      },
      private: PRIVATE,
    },
  },
  people: {
    name: "personas",
    description: "¿A quién se cita aquí, cuánto y desde cuándo? Con un nombre: en qué artículos",
    options: {
      name: {
        name: "nombre",
        description: "Un nombre o parte de él; sin él, la lista de todos los citados",
      },
      kind: {
        name: "tipo",
        description: "A quién mostrar; personas y organizaciones, salvo que elijas otra cosa",
        choices: {
          persons: "personas",
          organisations: "organizaciones",
          unnamed: "fuentes anónimas",
        },
      },
      private: PRIVATE,
    },
  },
  search: {
    name: "buscar",
    description: "¿Qué artículos tratan de esto? Con los pasajes que mejor responden",
    options: {
      query: {
        name: "consulta",
        description:
          'Palabras; también "frase exacta", -sin, OR, title:, person:, source:, after:, before:, sort:',
      },
      after: {
        name: "después",
        description:
          "Solo artículos desde este día: 2025-02-17, 17 feb 2025, ayer, la semana pasada",
      },
      before: {
        name: "antes",
        description: "Solo artículos anteriores a este día: 2025-02-17, 17 feb 2025, ayer",
      },
      source: {
        name: "fuente",
        description: "Solo artículos de esta fuente: su nombre, o una parte",
      },
      private: PRIVATE,
    },
  },
  summary: {
    name: "resumen",
    description: "¿Qué hay en este artículo o sobre este tema? Sin ninguno: lo nuevo",
    options: {
      article: {
        name: "artículo",
        description: "Palabras de su título; sin ellas, los artículos más nuevos",
      },
      about: {
        name: "tema",
        description:
          "Un tema: lo que dicen los artículos, del más antiguo al más nuevo; también source:, before:",
      },
      since: {
        name: "desde",
        description: "Solo artículos desde este día: 17 feb 2025, ayer, la semana pasada",
      },
      length: {
        name: "extensión",
        description: "Cuánto mostrar de cada artículo; medio, salvo que elijas otra cosa",
        choices: { short: "corto", medium: "medio", long: "largo" },
      },
      private: PRIVATE,
    },
  },
  verify: {
    name: "verificar",
    description: "¿Se dijo esto? Las palabras más parecidas de la hemeroteca y qué cambia",
    options: {
      text: {
        name: "texto",
        description: "Una cita: «Lo reconstruiremos» — Roe. Las comillas y el nombre pueden faltar",
      },
      person: {
        name: "persona",
        description: "Quién lo habría dicho, si el texto no lo dice",
      },
      private: PRIVATE,
    },
  },
  about: {
    name: "acerca",
    description: "Qué ha leído este bot, desde cuándo, de qué fuentes, y cuánto tarda en responder",
    options: { private: PRIVATE },
  },
  reload: {
    name: "recargar",
    description: "Revisar ahora la carpeta de artículos (para quien es dueño del bot)",
    options: {},
  },
  settings: {
    name: "ajustes",
    description: "Si las respuestas son privadas en este servidor y qué canales pueden mostrarlas",
    options: {
      replies: {
        name: "respuestas",
        description: "Cómo se muestran las respuestas si no se pide otra cosa",
        choices: { public: "públicas", private: "privadas" },
      },
      channels: {
        name: "canales",
        description:
          "Los canales que pueden mostrar respuestas públicas: #general #noticias; any para todos",
      },
    },
  },
  wasThisSaid: "¿Se dijo esto?",
  findInArchive: "Buscar en la hemeroteca",
} as const satisfies CommandCatalogue;
