import { botUk } from "./bot/uk.ts";
import { COMMANDS_UK } from "./commands/uk.ts";
import type { Texts } from "./texts.ts";
import type { Tongue } from "./tongue.ts";

const INCLUDE = COMMANDS_UK.quote.options.include;

/**
 * Ukrainian. Names of people and titles stay as they are, so no text asks for a case of theirs or for
 * anybody's gender.
 */
export function uk(tongue: Tongue<"one" | "few" | "many">): Texts {
  const { number, day, count, plural } = tongue;
  const articles = (amount: number) =>
    count(amount, { one: "стаття", few: "статті", many: "статей" });
  const quotations = (amount: number) =>
    count(amount, { one: "цитата", few: "цитати", many: "цитат" });
  const fragments = (amount: number) =>
    count(amount, { one: "фрагмент", few: "фрагменти", many: "фрагментів" });
  const paraphrases = (amount: number) =>
    count(amount, { one: "переказ", few: "перекази", many: "переказів" });
  const files = (amount: number) => count(amount, { one: "файл", few: "файли", many: "файлів" });

  return {
    ...botUk(tongue),
    commands: COMMANDS_UK,
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
        named: (amount) =>
          count(amount, { one: "названий мовець", few: "названі мовці", many: "названих мовців" }),
        persons: (amount) => count(amount, { one: "особа", few: "особи", many: "осіб" }),
        organisations: (amount) =>
          count(amount, { one: "організація", few: "організації", many: "організацій" }),
        unnamed: (amount) =>
          count(amount, {
            one: "неназване джерело",
            few: "неназвані джерела",
            many: "неназваних джерел",
          }),
      },
    },

    days: {
      unknown: "дата невідома",
      undated: (amount) => `${number(amount)} без дати`,
      named: {
        today: "сьогодні",
        yesterday: "учора",
        thisWeek: "цього тижня",
        lastWeek: "минулого тижня",
        thisMonth: "цього місяця",
        lastMonth: "минулого місяця",
        thisYear: "цього року",
        lastYear: "минулого року",
        newestArticle: "найновіша стаття",
        firstArticle: "найперша стаття",
      },
    },

    pages: {
      page: (page, pages) => `сторінка ${number(page)} з ${number(pages)}`,
      previous: "◀ Назад",
      next: "Далі ▶",
      jump: "Перейти до сторінки",
      entry: (page) => `Сторінка ${number(page)}`,
    },

    more: (amount) => `і ще ${number(amount)}`,
    paragraph: (index) => `абзац ${number(index)}`,

    quotes: {
      inArticle: (title) => `Цитати зі статті: ${title}`,
      speakerUnknown: "мовця не названо",
      unnamedSource: (name) => `Неназване джерело: ${name}`,
      unnamedSources: "Неназвані джерела",
      sourcesOfTheirOwn: "Неназвані джерела в кожній статті свої: це не обов’язково ті самі люди.",
      onlyAbout: (words) => `Лише про: ${words}`,
      fragments: "**Фрагменти**, вплетені в речення автора:",
      retold: "**Словами самих статей**, тож це не цитати:",
    },

    speakers: {
      titles: {
        named: "Кого цитують",
        persons: "Цитовані особи",
        organisations: "Цитовані організації",
        unnamed: "Неназвані джерела",
      },
      described: (words) => `В описі є «${words}»:`,
      nobody: "Нікого.",
      open: "Відкрити чиюсь сторінку",
      quotedIn: (said, amount) =>
        `${said} у ${count(amount, { one: "статті", few: "статтях", many: "статтях" })}`,
      since: (first) => `з ${first}`,
      organisation: "організація",
      organisationNamed: (name) => `${name} (організація)`,
      soCalledIn: (article) => `так у статті: ${article}`,
      alsoCalled: (names) => `Інші імена: ${names}`,
      quotations: "Цитати",
      corrected: (asked, nearest) => `Імені «${asked}» тут немає. Найближче ім’я: **${nearest}**.`,
    },

    choice: {
      title: "Про кого йдеться?",
      fits: (asked, amount) =>
        `На «${asked}» схоже ${count(amount, { one: "ім’я", few: "імені", many: "імен" })}.`,
      mostQuoted: (amount) => `Кого цитують найчастіше (${number(amount)}):`,
      menu: "Виберіть, про кого йдеться",
    },

    search: {
      title: (query) => `Пошук: ${query}`,
      whole: (amount) => `з усіма словами: ${number(amount)}`,
      orders: {
        best: "спершу найкращі, з рівних новіші",
        relevance: "спершу найкращі, дата не важить",
        newest: "спершу найновіші",
      },
      orderButtons: {
        best: "Найкращі, новіші вище",
        relevance: "Найкращі, без огляду на дату",
        newest: "Спершу найновіші",
      },
      alsoIn: (names, more) =>
        `також: ${names.join(", ")}${more === 0 ? "" : ` і ще ${number(more)}`}`,
      replaced: (used, asked) =>
        `Показано результати для **${used}**: слова «${asked}» немає в жодній статті.`,
      missing: (word) => `Ні слова «${word}», ні схожого немає в жодній статті.`,
      moreWords: (amount) => `І ще ${count(amount, { one: "слово", few: "слова", many: "слів" })}.`,
      misunderstood: (part, hint) =>
        `Незрозуміло, тож шукали як звичайні слова: «${part}». ${hint}`,
      hints: {
        quotationMark: "Лапки не закрито.",
        day: "День пишіть так: 2025-02-17, 17 лютого 2025, 17 лютого, учора, минулого тижня або 2024.",
        field: "Фільтри: title:, person:, source:, after:, before: і sort:.",
        order: "Порядок: sort:best, sort:relevance або sort:newest.",
        or: "OR ставлять між двома словами.",
        empty: "Після двокрапки нічого немає.",
      },
    },

    summary: {
      editorsPoints: "**Головне від редакції**",
      keySentences: "**Ключові речення**, дослівно",
      noMore: "У тексті немає більше, ніж сказано вище.",
      sentences: (shown, all) =>
        `${number(shown)} з ${count(all, { one: "речення", few: "речень", many: "речень" })}`,
      quoted: "Кого цитують",
      places: "Згадані місця",
      dates: "Згадані дати",
      where: "Де",
      source: "Джерело",
      author: "Автор",
      when: "Коли",
      menu: "Що вони сказали?",
    },

    topic: {
      title: (about) => `Тема: ${about}`,
      titleSince: (about, first) => `Тема: ${about}, з ${first}`,
      told: (amount) => `показано найкращі: ${number(amount)}`,
      silent: (amount) => `без нового: ${number(amount)}`,
    },

    latest: {
      title: "Найновіші статті",
      titleSince: (first) => `Нове з ${first}`,
      newOn: (newest) => `**Нове за ${newest}**`,
      older: "**Старіші або без дати**",
      nothingNew: "нічого нового",
      archive: "Архів",
      holds: (whole, parts, speakers) =>
        `${quotations(whole)} і ${fragments(parts)}, ${count(speakers, { one: "названий мовець", few: "названі мовці", many: "названих мовців" })}`,
      allRead: "усі файли прочитано",
      leftOut: (amount) => `пропущено ${files(amount)} (чому, каже **/${COMMANDS_UK.about.name}**)`,
    },

    verdicts: {
      joined: "Складено з кількох місць",
      several: (amount) => `Перевірено ${quotations(amount)}`,
      comparedWith: (amount) =>
        `порівняно з ${count(amount, { one: "статтею", few: "статтями", many: "статтями" })}`,
      unchecked: (amount) => `Не перевірено ще ${quotations(amount)}.`,

      headlines: {
        notFound: "Немає в цьому архіві",
        authors: "Слова самої статті, не цитата",
        closeToAuthors: "Близько до слів самої статті, не цитата",
        paraphrase: "У цьому архіві є переказ, не дослівно",
        someoneElse: (name) => `Це слова іншого мовця: ${name}`,
        someoneElseAltered: (name) => `Це слова іншого мовця, змінені: ${name}`,
        verbatim: "Дослівно",
        shortened: "Дослівно, але скорочено",
        inPart: (leftOut) => `Дослівно лише почасти: пропущено «${leftOut}»`,
        slip: (letters) =>
          `Змінено, але лише ${plural(letters, { one: "літеру", few: "літери", many: "літери" })}`,
        altered: "Змінено",
        negationDropped: "Змінено: пропущено заперечення",
        negationAdded: "Змінено: додано заперечення",
      },

      notThatNotSaid: "Це не означає, що цього не казали: в архіві є лише його власні статті.",
      nothingClose: "Нічого схожого в цьому архіві немає.",
      saidToBeBy: (name) => `Кому приписують: ${name}.`,
      authors: "Це слова самої статті. Вона нікого ними не цитує.",
      reported(name, not) {
        const who = name === null ? "чиїсь слова" : `слова, мовець яких ${name}`;
        return `Стаття переказує ${who}${not === null ? "" : `, а не ${not}`}. Це не цитата.`;
      },
      nobodys: "Стаття не каже, чиї це слова.",
      quoted: (name, not) => `У статті це каже ${name}${not === null ? "" : `, а не ${not}`}.`,
      quotedInOtherWords: (name, not) =>
        `У статті це каже ${name}${not === null ? "" : `, а не ${not}`}, але іншими словами.`,
      unknown: (name) => `У цьому архіві немає цитат, мовцем яких є ${name}.`,
      negationDropped: "Слово «не» або подібне **пропущено**: це перевертає зміст.",
      negationAdded: "Слово «не» або подібне **додано**: це перевертає зміст.",
      slip: "Відрізняється одна літера в слові: це може бути описка.",
      differBold: "Слова, що відрізняються, виділено.",
      partOfQuotation: "Це частина довшої цитати. Те, про що питали, виділено; решту пропущено.",
      partOfSentence: "Це частина довшого речення. Те, про що питали, виділено; решту пропущено.",
      turnLeftOut: (word) =>
        `У пропущеній частині того самого речення є «**${word}**»: прочитайте його повністю.`,
      joinsSilently: "Тут без позначки з’єднано те, що не стоїть поруч.",
      askedAbout: "Питали про:",
      inArchive: "В архіві:",
      moreQuotations: (amount) => `і ще ${quotations(amount)}`,
      quotationsOf: (name) => `Цитати: ${name}`,
      article: (title) => `Стаття: ${title}`,
    },

    looks: {
      menu: "Докладніше",
      context: (words) => `Контекст: ${words}`,
      summary: (title) => `Підсумок: ${title}`,
      quotations: (title) => `Цитати зі статті: ${title}`,
    },

    context: {
      button: "Контекст",
      title: "У контексті",
      titleOf: (name) => `${name}: у контексті`,
      paragraphs: (where, total) => `абзац ${where} з ${number(total)}`,
      summary: "Підсумок статті",
      quotations: (amount) => `Цитати в ній (${number(amount)})`,
    },

    sharing: {
      privateInstead: "лише для вас, бо в цьому каналі не може бути публічних відповідей",
      share: "Показати в каналі",
      shared: "Показано в каналі",
      sharedBy: (name) => `Показує ${name}`,
      remove: "Прибрати",
    },

    gone: {
      removedTitle: "Уже немає в архіві",
      removed: "Цю статтю відтоді вилучено з архіву.",
      removedSpeaker: "Статті, де згадували цього мовця, відтоді вилучено з архіву.",
      editedTitle: "Уже немає у статті",
      edited: "Статтю відтоді змінено, і цих слів у ній більше немає.",
    },

    filter: {
      only: (parts) => `Лише: ${parts}`,
      after: (first) => `від ${first}`,
      before: (end) => `до ${end}`,
      nothing: (asked) => `Для «${asked}» у цих статтях нічого немає.`,
      without: (amount) => `Без цього обмеження є ${number(amount)}. Послабте його або приберіть.`,
    },

    nothingFound: {
      title: "Нічого не знайдено",
      speaker: (asked) => `У цьому архіві не цитують нікого на ім’я «${asked}».`,
      quotations: (name) => `${name}: ім’я в цьому архіві є, а цитат немає.`,
      onlyReported: (name) => `${name}: дослівних цитат у цьому архіві немає.`,
      quotationsAbout: (name, asked) =>
        `${name}: ні в цитатах, ні поруч із ними немає «${asked}». Спробуйте менше слів.`,
      quotationsIn: (title) => `У статті «${title}» нікого не цитують.`,
      quotationsOfIn: (name, title) => `У статті «${title}» немає цитат, що належать: ${name}.`,
      quotationsAboutIn: (asked) =>
        `Ні в цитатах цієї статті, ні поруч із ними немає «${asked}». Спробуйте менше слів.`,
      passages: (asked) => `«${asked}» немає в жодній статті. Спробуйте інші слова або менше слів.`,
      passagesSince: (asked, first) =>
        `У статтях з ${first} немає «${asked}». Спробуйте раніший день або інші слова.`,
      articlesSince: (first) => `З ${first} немає жодної статті.`,
      article: (asked) => `«${asked}» немає в заголовку жодної статті.`,
      source: (asked) => `Немає статей із джерела «${asked}».`,
      paraphrases: (amount) =>
        `Натомість є ${paraphrases(amount)} словами самих статей. Щоб їх побачити, спитайте ще раз, вибравши **${INCLUDE.choices.paraphrases}** для **${INCLUDE.name}**.`,
      nearest: "Найближче в цьому архіві:",
    },

    emptyArchive: {
      title: "Архів порожній",
      text: "Немає статей, з яких можна відповісти. Їх може додати до теки той, хто утримує бота.",
      textLeftOut: (amount) =>
        `Немає статей, з яких можна відповісти (пропущено ${files(amount)}; чому, каже **/${COMMANDS_UK.about.name}**). Їх може додати до теки той, хто утримує бота.`,
    },

    reading: {
      title: "Ще читаю",
      progress: (done, total) =>
        total === null
          ? `Ще читаю: поки що ${files(done)}.`
          : `Ще читаю: ${number(done)} з ${count(total, { one: "файлу", few: "файлів", many: "файлів" })}.`,
      askAgain: "Запитайте ще раз за хвилину.",
      mayBeThere: "Те, що ви шукаєте, може бути в решті файлів: запитайте ще раз за хвилину.",
    },

    problems: {
      title: "Не вдалося",
      serversOnly:
        "Налаштування є лише в серверів. Скористайтеся цією командою на сервері, де є бот.",
      ownerOnly: "Це може лише власник цього бота.",
      managersOnly: "Бачити й змінювати це можуть лише учасники з правом «Керувати сервером».",
      channelsNotUnderstood:
        "Тут не названо каналів або їх більше 25. Згадайте їх, як-от #загальний, або напишіть any для всіх.",
      internal: "Архів не відповів. Спробуйте ще раз.",
      staleControl: "Ця кнопка чи меню зі старішої версії. Спитайте ще раз.",
      unknownCommand: "Такої команди вже немає. Перезавантажте Discord і спробуйте ще раз.",
      nothingToFind: `У цьому повідомленні немає слів, які можна шукати. Виберіть інше, з текстом, або скористайтеся **/${COMMANDS_UK.search.name}**.`,
      nothingToVerify: "Тут немає слів, які можна шукати. Наведіть цитату з кількох слів.",
      articleAlone: "Підсумок статті роблять без теми й дня. Приберіть їх, будь ласка.",
      privateChannel: "У цьому каналі відповіді приватні, тож показати її тут не можна.",
      notShared: "Не вдалося показати. Спробуйте ще раз.",
      notYours: "Прибрати цю відповідь може лише той, хто її запитав чи показав.",
      personOrArticle: "Чиї слова чи з якої статті? Вкажіть особу, статтю або обидві.",
      optionMissing: "У цьому запиті чогось бракує. Запитайте ще раз.",
      dayNotUnderstood:
        "Цей день незрозумілий. Пишіть так: 17 лютого 2025, 2025-02-17, учора або минулого тижня.",
      daysCrossed:
        "Немає нічого після одного дня й водночас до іншого. Вкажіть раніший початковий день.",
      tooManyQuestions: "Забагато запитань за раз. Зачекайте кілька секунд і спитайте ще раз.",
      optionTooLong: "Це задовго для пошуку. Скоротіть, будь ласка.",
    },
  };
}
