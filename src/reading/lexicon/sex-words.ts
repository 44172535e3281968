import { wordList } from "./word-list.ts";

const WOMEN = wordList(`
  woman girl lady queen princess duchess actress waitress hostess heiress mother mom daughter sister wife
  widow aunt niece grandmother granddaughter stepmother mother-in-law daughter-in-law sister-in-law
  girlfriend ex-wife bride nun housewife
`);

const MEN = wordList(`
  man boy king prince duke actor father dad son brother husband widower uncle nephew grandfather grandson
  stepfather father-in-law son-in-law brother-in-law boyfriend ex-husband groom priest monk guy gentleman
`);

/** The pronoun that a noun for a person, in lower case, calls for: "spokeswoman" → "she"; else null. */
export function pronounOfNoun(lower: string): "he" | "she" | null {
  if (WOMEN.has(lower) || lower.endsWith("woman") || lower.endsWith("girl")) return "she";
  // Many who are called "chairman" are women; the noun is of the office.
  if (lower === "chairman" || lower === "spokesman") return null;
  if (MEN.has(lower) || (lower.length > 4 && lower.endsWith("man") && lower !== "human"))
    return "he";
  return null;
}

/** Pronouns that tell a sex, in lower case. */
export const SEXED_PRONOUNS: ReadonlyMap<string, "he" | "she"> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["himself", "he"],
  ["she", "she"],
  ["her", "she"],
  ["hers", "she"],
  ["herself", "she"],
]);

/** The sex that a pronoun tells; undefined for other words. */
export function sexOfPronoun(lower: string): "he" | "she" | undefined {
  return SEXED_PRONOUNS.get(lower);
}
