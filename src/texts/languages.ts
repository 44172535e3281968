import { Locale, type LocalizationMap } from "discord-api-types/v10";

import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { Texts } from "./texts.ts";
import { createTongue } from "./tongue.ts";
import { uk } from "./uk.ts";

/** What somebody gets whose language is none of these. */
const USUAL = en(createTongue("en-GB"));

/** By Discord's locale. A new language is one file and its line here. */
const LANGUAGES: ReadonlyMap<string, Texts> = new Map([
  [Locale.EnglishGB, USUAL],
  [Locale.EnglishUS, en(createTongue("en-US"))],
  [Locale.Ukrainian, uk(createTongue("uk"))],
  [Locale.German, de(createTongue("de"))],
  [Locale.French, fr(createTongue("fr"))],
  [Locale.SpanishES, es(createTongue("es-ES"))],
  [Locale.SpanishLATAM, es(createTongue("es-419"))],
]);

/** Locales whose texts Discord shows to everybody who has none of their own. */
const ENGLISH: ReadonlySet<string> = new Set([Locale.EnglishGB, Locale.EnglishUS]);

/** The locales whose language the bot speaks. */
export const LOCALES: readonly string[] = [...LANGUAGES.keys()];

/** All that is said, in the language of a Discord locale ("uk", "es-419"); else in English. */
export function textsFor(locale: string): Texts {
  return LANGUAGES.get(locale) ?? USUAL;
}

/** A text in each language but English, by Discord's locale: what a command's English texts stand beside. */
export function inEachLanguage(text: (texts: Texts) => string): LocalizationMap {
  return Object.fromEntries(
    [...LANGUAGES]
      .filter(([locale]) => !ENGLISH.has(locale))
      .map(([locale, texts]) => [locale, text(texts)]),
  );
}
