import { nationOf } from "../../reading/lexicon/places.ts";
import { foldName } from "./name-terms.ts";

/** Words that tell a body's legal form, at the end of its name. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  "inc incorporated corp corporation ltd limited llc plc co gmbh ag sa".split(" "),
);
/** Words that acronyms pass over. */
const SMALL: ReadonlySet<string> = new Set("a an and at for in of on the to".split(" "));
/** "NATO", "FBI", "DoD", "U.N." */
const ACRONYM = /^(?:\p{Lu}\.?){2,8}$|^\p{Lu}[\p{Lu}\p{Ll}]{0,6}\p{Lu}$/u;
const IN_BRACKETS = /(?<= )\(((?:\p{Lu}\.?|\p{Ll}(?=\p{Lu})){2,8})\)/gu;
/** The longest name that is looked for before an acronym, in UTF-16 code units. */
const LONGEST_BODY = 120;
const LAST_WORDS = /[^\s]+/gu;

/** An acronym that a text explains. */
export interface GivenAcronym {
  /** Folded: "fbi". */
  readonly acronym: string;
  /** As {@link organisationKey} has it: "federal bureau of investigation". */
  readonly body: string;
}

/**
 * One key for a body's name with or without "the", its legal form, and in either order of a country's:
 * "Ukraine’s General Staff", "the General Staff of Ukraine", "Ukrainian General Staff".
 */
export function organisationKey(written: string): string {
  const words = foldName(written).split(" ");
  const start = words.length > 1 && words[0] === "the" ? 1 : 0;
  let end = words.length;
  while (end - start > 1 && LEGAL_FORMS.has(words[end - 1] ?? "")) end -= 1;
  return nationFirst(words.slice(start, end)).join(" ");
}

/** The letters that an acronym of a body's key would have; of an acronym, itself. */
export function initialsOf(written: string, key: string): string {
  if (isAcronym(written)) return acronymKey(written);
  return key
    .split(" ")
    .filter((word) => !SMALL.has(word))
    .map((word) => word.charAt(0))
    .join("");
}

/** Whether a name is an acronym as it is written. */
export function isAcronym(written: string): boolean {
  return ACRONYM.test(written);
}

/** "F.B.I." as "fbi", "DoD" as "dd": small letters stand for the words that initials pass over. */
export function acronymKey(written: string): string {
  return written.replaceAll(/[^\p{Lu}]/gu, "").toLowerCase();
}

/** The acronyms that a text gives in brackets behind what they stand for: "Reef Watch Union (RWU)". */
export function givenAcronyms(text: string): readonly GivenAcronym[] {
  const found: GivenAcronym[] = [];
  if (!text.includes("(")) return found;
  for (const { 1: written = "", index } of text.matchAll(IN_BRACKETS)) {
    const acronym = acronymKey(written);
    const before = text.slice(Math.max(0, index - LONGEST_BODY), index);
    const body = bodyBefore(before.slice(before.lastIndexOf("\n") + 1), acronym);
    if (body !== null) found.push({ acronym, body });
  }
  return found;
}

/** The last words of a text whose initials spell an acronym. */
function bodyBefore(before: string, acronym: string): string | null {
  const words = before.match(LAST_WORDS) ?? [];
  let letters = acronym.length;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = foldName(words[at] ?? "");
    if (SMALL.has(word)) continue;
    letters -= 1;
    if (letters < 0 || word.charAt(0) !== acronym.charAt(letters)) return null;
    if (letters === 0) return organisationKey(words.slice(at).join(" "));
  }
  return null;
}

/** A country's name first, whether it stood there or behind "of"; a demonym becomes the country's. */
function nationFirst(words: readonly string[]): readonly string[] {
  const [first = ""] = words;
  const leading = nationOf(first);
  if (leading !== undefined && words.length > 1) return [leading, ...words.slice(1)];
  const of = words.lastIndexOf("of");
  const rest = words.slice(of + 1).filter((word) => word !== "the");
  const trailing = rest.length === 1 ? nationOf(rest[0] ?? "") : undefined;
  if (of < 1 || trailing === undefined) return words;
  return [trailing, ...words.slice(0, of)];
}
