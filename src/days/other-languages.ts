import type { Chrono } from "chrono-node";
import { casual as german } from "chrono-node/de";
import { casual as english } from "chrono-node/en";
import { casual as spanish } from "chrono-node/es";
import { casual as french } from "chrono-node/fr";
import { casual as ukrainian } from "chrono-node/uk";

import { readWords } from "./read-words.ts";

interface Language {
  readonly chrono: Chrono;
  /** Stands in every folded text that the reader knows beside dates: what has none is not worth reading. */
  readonly cue: RegExp;
}

const LANGUAGES: readonly Language[] = [
  { chrono: german, cue: /tag|mittwoch|woche|monat|jahr/u },
  {
    chrono: french,
    cue: /jour|semaine|mois|\ban|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche/u,
  },
  { chrono: spanish, cue: /lunes|martes|miercoles|jueves|viernes|sabado|domingo/u },
  { chrono: ukrainian, cue: /тиж|дн|день|міс|рок|рік|понед|вівт|серед|четв|п'ят|субот|неділ/u },
];

/** What may stand before a day. */
const LEAD = /^(?:am|el|le|en|у|в|on) /iu;
/** "el lunes pasado": the last one is meant in any case, and chrono-node does not read it. */
const PAST = /^(lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo) pasado$/iu;
const TYPOGRAPHIC = /[’ʼ]/gu;
/** chrono-node does not read it. */
const HACE = /^hace (\d{1,3}|una?|dos|tres|cuatro) (dia|semana|mes|ano)(?:e?s)?$/u;
const SPANISH: ReadonlyMap<string, string> = new Map([
  ["un", "1"],
  ["una", "1"],
  ["dos", "2"],
  ["tres", "3"],
  ["cuatro", "4"],
  ["dia", "days"],
  ["semana", "weeks"],
  ["mes", "months"],
  ["ano", "years"],
]);

/**
 * The day that a text means in German, French, Spanish or Ukrainian: a weekday, or so long ago. null for any
 * other text.
 *
 * @param folded the text as `foldDay` folds it
 */
export function readOtherLanguages(text: string, folded: string, today: string): string | null {
  const [, amount, unit] = HACE.exec(folded) ?? [];
  if (amount !== undefined && unit !== undefined) {
    return readWords(`${inEnglish(amount)} ${inEnglish(unit)} ago`, today, english);
  }
  const plain = text.replace(LEAD, "").replace(PAST, "$1").replace(TYPOGRAPHIC, "'");
  for (const { chrono, cue } of LANGUAGES) {
    const day = cue.test(folded) ? readWords(plain, today, chrono) : null;
    if (day !== null) return day;
  }
  return null;
}

function inEnglish(word: string): string {
  return SPANISH.get(word) ?? word;
}
