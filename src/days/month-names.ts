import { foldDay } from "./fold.ts";

/** Whose months are read, beside English. */
const LOCALES = ["de", "fr", "es", "uk"] as const;
const MONTHS = 12;

let byName: ReadonlyMap<string, number> | null = null;
const besideDays = new Map<string, readonly string[]>();

/** The month, 1 to 12, that a folded word is in one of the languages, whole or as it is abbreviated there. */
export function monthCalled(word: string): number | undefined {
  byName ??= new Map(
    LOCALES.flatMap((locale) =>
      [
        namesIn(locale, { month: "long" }),
        namesIn(locale, { month: "short" }),
        namesIn(locale, { month: "short", day: "numeric" }),
        monthsBesideDays(locale),
      ].flatMap((names) =>
        names.map((name, at) => [foldDay(name).replace(/\.$/u, ""), at + 1] as const),
      ),
    ),
  );
  return byName.get(word);
}

/** The names of the months, from January, as a language writes them beside a day. @param locale a BCP 47 tag */
export function monthsBesideDays(locale: string): readonly string[] {
  const known = besideDays.get(locale);
  if (known !== undefined) return known;
  const names = namesIn(locale, { month: "long", day: "numeric" });
  besideDays.set(locale, names);
  return names;
}

function namesIn(locale: string, options: Intl.DateTimeFormatOptions): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  return Array.from({ length: MONTHS }, (_, month) => {
    const parts = format.formatToParts(new Date(Date.UTC(2024, month, 15)));
    return parts.find(({ type }) => type === "month")?.value ?? "";
  });
}
