import { Locale } from "discord-api-types/v10";

const KNOWN: ReadonlyMap<unknown, Locale> = new Map(
  Object.values(Locale).map((locale) => [locale, locale]),
);

/** The language of whoever asks; American English, Discord's own, where none is said, or none that Discord has. */
export function askerLocale(said: unknown): Locale {
  return KNOWN.get(said) ?? Locale.EnglishUS;
}
