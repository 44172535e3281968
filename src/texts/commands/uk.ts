import type { CommandCatalogue } from "./command-texts.ts";

const PRIVATE = { name: "приватно", description: "Показати відповідь лише вам" };

/** The commands in Ukrainian. */
export const COMMANDS_UK = {
  quote: {
    name: "цитата",
    description: "Що хтось сказав або що цитує стаття? Дослівно, із посиланням на місце",
    options: {
      person: {
        name: "особа",
        description: "Ім’я або його частина: Zelensky. Також неназвані джерела: official",
      },
      article: { name: "стаття", description: "Лише цитати з цієї статті: слова з її заголовка" },
      about: { name: "про", description: "Лише цитати з цими словами в них або поруч" },
      include: {
        name: "включити",
        description: "Також те, що статті переказують своїми словами",
        choices: { paraphrases: "перекази" },
      },
      after: {
        name: "після",
        description: "Лише статті від цього дня: 2025-02-17, 17 лютого 2025, учора, минулого тижня",
      },
      before: {
        name: "до",
        description: "Лише статті до цього дня: 2025-02-17, 17 лютого 2025, учора",
      },
      source: {
        name: "джерело",
        description: "Лише статті цього видання: його назва або її частина",
      },
      private: PRIVATE,
    },
  },
  people: {
    name: "люди",
    description: "Кого тут цитують, як часто й відколи? З ім’ям: у яких статтях",
    options: {
      name: {
        name: "особа",
        description: "Ім’я або його частина; без нього буде список усіх, кого цитують",
      },
      kind: {
        name: "вид",
        description: "Кого показати; якщо не вказано, осіб і організації",
        choices: {
          persons: "особи",
          organisations: "організації",
          unnamed: "неназвані джерела",
        },
      },
      private: PRIVATE,
    },
  },
  search: {
    name: "пошук",
    description: "У яких статтях про це йдеться? З уривками, що найкраще відповідають",
    options: {
      query: {
        name: "запит",
        description:
          'Слова; також "точна фраза", -без, OR, title:, person:, source:, after:, before:, sort:',
      },
      after: {
        name: "після",
        description: "Лише статті від цього дня: 2025-02-17, 17 лютого 2025, учора, минулого тижня",
      },
      before: {
        name: "до",
        description: "Лише статті до цього дня: 2025-02-17, 17 лютого 2025, учора",
      },
      source: {
        name: "джерело",
        description: "Лише статті цього видання: його назва або її частина",
      },
      private: PRIVATE,
    },
  },
  summary: {
    name: "підсумок",
    description: "Що в цій статті чи на цю тему? Без них: що нового",
    options: {
      article: {
        name: "стаття",
        description: "Слова з її заголовка; без них буде показано найновіші статті",
      },
      about: {
        name: "тема",
        description: "Тема: що кажуть про неї статті, спершу найстаріші; також source:, before:",
      },
      since: {
        name: "відколи",
        description: "Лише статті від цього дня: 17 лютого 2025, учора, минулого тижня",
      },
      length: {
        name: "обсяг",
        description: "Скільки показати з кожної статті; якщо не вказано, середньо",
        choices: { short: "коротко", medium: "середньо", long: "докладно" },
      },
      private: PRIVATE,
    },
  },
  verify: {
    name: "перевірити",
    description: "Чи було таке сказано? Найближчі слова в архіві й що відрізняється",
    options: {
      text: {
        name: "текст",
        description: "Цитата: «Ми відбудуємо» — Роу. Лапки й ім’я можна опустити",
      },
      person: {
        name: "особа",
        description: "Кому це приписують, якщо про це не йдеться в тексті",
      },
      private: PRIVATE,
    },
  },
  about: {
    name: "про",
    description: "Що цей бот прочитав, відколи, з яких джерел, і як швидко відповідає",
    options: { private: PRIVATE },
  },
  reload: {
    name: "перечитати",
    description: "Переглянути теку зі статтями зараз (для власника бота)",
    options: {},
  },
  settings: {
    name: "налаштування",
    description: "Чи приватні відповіді на цьому сервері й де можуть бути публічні",
    options: {
      replies: {
        name: "відповіді",
        description: "Як показувати відповіді, якщо не вказано інше",
        choices: { public: "публічні", private: "приватні" },
      },
      channels: {
        name: "канали",
        description: "Де можуть бути публічні відповіді: #загальний #новини; any для всіх каналів",
      },
    },
  },
  wasThisSaid: "Чи було таке сказано?",
  findInArchive: "Знайти в архіві",
} as const satisfies CommandCatalogue;
