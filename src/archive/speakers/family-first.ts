import type { Person } from "../../model/person.ts";
import { isFirstName } from "../../reading/lexicon/first-names.ts";
import { isInitial, namePartsOf } from "./name-parts.ts";

/** "Xi" for "Xi Jinping": the article's short form is the first word, and that is no given name. */
export function isFamilyFirst({ kind, name, aliases }: Person): boolean {
  if (kind !== "person" || !aliases.some((alias) => name.startsWith(`${alias} `))) return false;
  const words = namePartsOf(name)?.words ?? [];
  const [first = "", second = ""] = words;
  if (words.length < 2 || isInitial(first) || isFirstName(first) || isFirstName(second)) {
    return false;
  }
  const short = new Set(aliases.map((alias) => namePartsOf(alias)?.words.join(" ")));
  return short.has(first) && !short.has(words.at(-1));
}
