import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isDay } from "../../src/days/calendar.ts";
import { dayNamed } from "../../src/days/named-days.ts";
import { parseDay } from "../../src/days/parse-day.ts";
import { NAMED_DAYS } from "../../src/model/named-day.ts";
import { LOCALES, textsFor } from "../../src/texts/languages.ts";

/** A Thursday. */
const TODAY = "2025-02-20";

describe("parseDay", () => {
  it.each([
    ["gestern", "2025-02-19"],
    ["Vorgestern", "2025-02-18"],
    ["17. Februar 2025", "2025-02-17"],
    ["17 Feb. 2024", "2024-02-17"],
    ["am 3. März", "2024-03-03"],
    ["Oktober 2023", "2023-10-01"],
    ["letzte Woche", "2025-02-10"],
    ["letzten Monat", "2025-01-01"],
    ["vor 3 Tagen", "2025-02-17"],
    ["Montag", "2025-02-17"],
    ["Freitag", "2025-02-14"],
  ])("understands the German “%s”", (text, day) => {
    expect(parseDay(text, TODAY)).toBe(day);
  });

  it.each([
    ["hier", "2025-02-19"],
    ["aujourd’hui", "2025-02-20"],
    ["17 février 2025", "2025-02-17"],
    ["17 fevrier 2025", "2025-02-17"],
    ["le 1er mars 2024", "2024-03-01"],
    ["août 2024", "2024-08-01"],
    ["la semaine dernière", "2025-02-10"],
    ["l’année dernière", "2024-01-01"],
    ["il y a 3 jours", "2025-02-17"],
    ["mardi", "2025-02-18"],
  ])("understands the French “%s”", (text, day) => {
    expect(parseDay(text, TODAY)).toBe(day);
  });

  it.each([
    ["ayer", "2025-02-19"],
    ["17 de febrero de 2025", "2025-02-17"],
    ["17 de febrero", "2025-02-17"],
    ["17 feb 2025", "2025-02-17"],
    ["enero de 2024", "2024-01-01"],
    ["la semana pasada", "2025-02-10"],
    ["el mes pasado", "2025-01-01"],
    ["hace 3 días", "2025-02-17"],
    ["hace una semana", "2025-02-13"],
    ["miércoles", "2025-02-19"],
    ["el lunes", "2025-02-17"],
    ["el lunes pasado", "2025-02-17"],
    ["hace un mes", "2025-01-20"],
  ])("understands the Spanish “%s”", (text, day) => {
    expect(parseDay(text, TODAY)).toBe(day);
  });

  it.each([
    ["вчора", "2025-02-19"],
    ["Учора", "2025-02-19"],
    ["17 лютого 2025", "2025-02-17"],
    ["17 лютого 2025 р.", "2025-02-17"],
    ["17 лютого", "2025-02-17"],
    ["травень 2024", "2024-05-01"],
    ["минулого тижня", "2025-02-10"],
    ["3 дні тому", "2025-02-17"],
    ["понеділок", "2025-02-17"],
    ["у п’ятницю", "2025-02-14"],
  ])("understands the Ukrainian “%s”", (text, day) => {
    expect(parseDay(text, TODAY)).toBe(day);
  });

  it.each([
    "31. Februar 2025",
    "30 février 2024",
    "gestern 2024",
    "noticias de ayer",
    "17 foo 2025",
  ])("is null for “%s”", (text) => {
    expect(parseDay(text, TODAY)).toBeNull();
  });

  it.each(LOCALES)("understands the days as they are called and written in %s", (locale) => {
    const texts = textsFor(locale);
    for (const named of NAMED_DAYS) {
      expect([named, parseDay(texts.days.named[named], TODAY)]).toEqual([
        named,
        dayNamed(named, TODAY),
      ]);
    }
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1950-01-01"), max: new Date("2049-12-31"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(parseDay(texts.day(day), TODAY)).toBe(day);
        },
      ),
    );
  });

  it("gives a day that the calendar has, whatever words of days it is asked", () => {
    const part = fc.constantFrom(
      ..."17 31 2025 . de le hace vor il y a février febrero März лютого Tagen días jours тому lunes".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const day = parseDay(parts.join(" "), TODAY);
        expect(day === null || isDay(day)).toBe(true);
      }),
    );
  });
});
