import { NAMED_DAYS, type NamedDay } from "../model/named-day.ts";
import { addDays, weekdayOf } from "./calendar.ts";
import { foldDay } from "./fold.ts";

type Names = Readonly<Record<NamedDay | "dayBeforeYesterday", readonly string[]>>;

/** What the days are called, by language; chrono-node lacks many, and starts weeks on the day that it is. */
const NAMES: Readonly<Record<string, Names>> = {
  en: {
    today: ["today"],
    yesterday: ["yesterday"],
    dayBeforeYesterday: ["the day before yesterday", "day before yesterday"],
    thisWeek: ["this week"],
    lastWeek: ["last week"],
    thisMonth: ["this month"],
    lastMonth: ["last month"],
    thisYear: ["this year"],
    lastYear: ["last year"],
  },
  de: {
    today: ["heute"],
    yesterday: ["gestern"],
    dayBeforeYesterday: ["vorgestern"],
    thisWeek: ["diese Woche", "dieser Woche"],
    lastWeek: ["letzte Woche", "letzter Woche", "vorige Woche", "vergangene Woche"],
    thisMonth: ["dieser Monat", "diesen Monat", "diesem Monat"],
    lastMonth: ["letzter Monat", "letzten Monat", "voriger Monat", "vorigen Monat"],
    thisYear: ["dieses Jahr", "diesem Jahr"],
    lastYear: ["letztes Jahr", "letztem Jahr", "voriges Jahr"],
  },
  fr: {
    today: ["aujourd'hui"],
    yesterday: ["hier"],
    dayBeforeYesterday: ["avant-hier", "avant hier"],
    thisWeek: ["cette semaine"],
    lastWeek: ["la semaine dernière", "semaine dernière", "la semaine passée"],
    thisMonth: ["ce mois-ci", "ce mois"],
    lastMonth: ["le mois dernier", "mois dernier", "le mois passé"],
    thisYear: ["cette année"],
    lastYear: ["l'année dernière", "année dernière", "l'an dernier"],
  },
  es: {
    today: ["hoy"],
    yesterday: ["ayer"],
    dayBeforeYesterday: ["anteayer", "antes de ayer", "antier"],
    thisWeek: ["esta semana"],
    lastWeek: ["la semana pasada", "semana pasada"],
    thisMonth: ["este mes"],
    lastMonth: ["el mes pasado", "mes pasado"],
    thisYear: ["este año"],
    lastYear: ["el año pasado", "año pasado"],
  },
  uk: {
    today: ["сьогодні"],
    yesterday: ["учора", "вчора"],
    dayBeforeYesterday: ["позавчора"],
    thisWeek: ["цього тижня", "цей тиждень"],
    lastWeek: ["минулого тижня", "минулий тиждень"],
    thisMonth: ["цього місяця", "цей місяць"],
    lastMonth: ["минулого місяця", "минулий місяць"],
    thisYear: ["цього року", "цей рік"],
    lastYear: ["минулого року", "минулий рік"],
  },
};

const BY_NAME: ReadonlyMap<string, NamedDay> = new Map(
  Object.values(NAMES).flatMap((names) =>
    NAMED_DAYS.flatMap((named) => names[named].map((name) => [foldDay(name), named] as const)),
  ),
);
const BEFORE_YESTERDAY: ReadonlySet<string> = new Set(
  Object.values(NAMES).flatMap(({ dayBeforeYesterday }) => dayBeforeYesterday.map(foldDay)),
);

/** The day that a name means, `YYYY-MM-DD`; null where it is no such name. @param folded as `foldDay` does */
export function readNamedDay(folded: string, today: string): string | null {
  if (BEFORE_YESTERDAY.has(folded)) return addDays(today, -2);
  const named = BY_NAME.get(folded);
  return named === undefined ? null : dayNamed(named, today);
}

/** The days that have names which begin so, in a language or in English. @param locale as Discord names it */
export function namedDaysBegun(folded: string, locale: string): readonly NamedDay[] {
  const languages = [locale.slice(0, 2), "en"];
  return NAMED_DAYS.filter((named) =>
    languages.some((language) =>
      NAMES[language]?.[named].some((name) => foldDay(name).startsWith(folded)),
    ),
  );
}

/** The day, `YYYY-MM-DD`, that has a name on a certain day. */
export function dayNamed(named: NamedDay, today: string): string {
  switch (named) {
    case "today":
      return today;
    case "yesterday":
      return addDays(today, -1);
    case "thisWeek":
      return addDays(today, -weekdayOf(today));
    case "lastWeek":
      return addDays(today, -7 - weekdayOf(today));
    case "thisMonth":
      return firstOfMonth(today);
    case "lastMonth":
      return firstOfMonth(addDays(firstOfMonth(today), -1));
    case "thisYear":
      return firstOfYear(today);
    case "lastYear":
      return firstOfYear(addDays(firstOfYear(today), -1));
  }
}

function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

function firstOfYear(day: string): string {
  return `${day.slice(0, 4)}-01-01`;
}
