import { Locale } from "discord-api-types/v10";
import { userId } from "../world.ts";
import type { Person } from "./protocol.ts";

/** The users of the page: one who manages the server, and one who does not. */
export const PEOPLE: readonly Person[] = [
  { id: userId("Mira"), name: "Mira", managesServer: true },
  { id: userId("Tom"), name: "Tom", managesServer: false },
];

/** The languages to choose from: those that a bot for the news is most likely to speak. */
export const LOCALES: readonly Locale[] = [
  Locale.EnglishUS,
  Locale.Ukrainian,
  Locale.German,
  Locale.French,
  Locale.SpanishES,
];
