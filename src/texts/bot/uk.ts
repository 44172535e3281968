import { COMMANDS_UK } from "../commands/uk.ts";
import type { Tongue } from "../tongue.ts";
import type { BotTexts } from "./bot-texts.ts";

const { people, search, summary } = COMMANDS_UK;

/** What is said of the bot itself and of how to use it, in Ukrainian. */
export function botUk({ number }: Tongue<"one" | "few" | "many">): BotTexts {
  return {
    reload: {
      title: "Теку переглянуто",
      lines: {
        added: (what) => `Додано: ${what}`,
        changed: (what) => `Змінено: ${what}`,
        removed: (what) => `Вилучено: ${what}`,
        leftOut: (what) => `Пропущено: ${what}`,
      },
      nothing: "Нічого не змінилося.",
      took: (seconds) => `за ${seconds.toFixed(1).replace(".", ",")} с`,
    },
    settings: {
      title: "Відповіді на цьому сервері",
      replies: {
        public:
          "Відповідь бачать усі в каналі, якщо той, хто питає, не поставить **приватно**: True.",
        private:
          "Відповідь бачить лише той, хто питає, якщо не поставить **приватно**: False і не покаже її.",
      },
      allChannels: "Публічні відповіді можуть бути в будь-якому каналі.",
      onlyChannels: (channels) =>
        `Публічні відповіді можуть бути лише в цих каналах та їхніх гілках: ${channels}. Деінде відповідь бачить лише той, хто питає, і показати її всім не можна.`,
      notKept:
        "⚠️ Це діє, доки бот не перезапуститься: йому нікуди це записати. Той, хто утримує бота, знайде причину в журналі.",
      makePublic: "Відповідати публічно, якщо не вказано інше",
      makePrivate: "Відповідати приватно, якщо не вказано інше",
      allowAll: "Дозволити всі канали",
      menu: "Вибрати канали, де можуть бути публічні відповіді",
    },
    about: {
      title: "Про цього бота",
      archive: "У його архіві",
      sources: "Джерела",
      leftOut: "Пропущено",
      bot: "Бот",
      noSource: (amount) => `джерело не вказано (${number(amount)})`,
      faults: {
        empty: "нічого немає",
        notText: "не текст або не в UTF-8",
        format: "пошкоджено або невідомий формат",
        noArticle: "немає заголовка або тексту під ним",
        part: "частина непридатна",
        stated: "непридатні вказівки про статті чи людей",
        tooLarge: "понад 10 МБ",
        unreadable: "неможливо відкрити",
        failed: "читання не вдалося",
      },
      keepsEarlier: "лишається попередня версія",
      whoSeesFiles: `Які це файли, бачить власник бота у приватному /${COMMANDS_UK.about.name}.`,
      version: (version) => `версія ${version}`,
      upSince: (when) => `запущено ${when}`,
      ping: (ms) => `зв’язок ${number(ms)} мс`,
      answers: (count, median, slowest) =>
        `останні відповіді (${number(count)}): половина — до ${number(median)} мс, найповільніша — ${number(slowest)} мс`,
      invite: "Додати на сервер",
      more: "Докладніше",
    },
    nextSteps: {
      speaker: `**/${people.name}** показує, кого цитують; **/${search.name}** знаходить статті, де когось лише згадано.`,
      quotations: `**/${search.name}** знаходить статті, де є це ім’я.`,
      quotationsIn: `**/${summary.name}** розповідає, що в статті.`,
      article: `**/${search.name}** шукає в самих статтях; **/${summary.name}** без нічого показує найновіші.`,
      articlesSince: `Спробуйте раніший день; **/${summary.name}** без нічого показує найновіші статті.`,
    },
  };
}
