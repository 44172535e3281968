import { findTerms } from "../terms.ts";

/** Most names by far: their folding is only a matter of capitals. */
const PLAIN = /^[A-Za-z]{1,64}(?: [A-Za-z]{1,64})*$/;

/** The folded words of a name, in order, as the archive's index folds words. */
export function termsOfName(name: string): readonly string[] {
  if (PLAIN.test(name)) return name.toLowerCase().split(" ");
  return findTerms(name).map(({ term }) => term);
}

/** A key that is the same for two names which differ only in case, accents, marks or spaces. */
export function foldName(name: string): string {
  return PLAIN.test(name) ? name.toLowerCase() : termsOfName(name).join(" ");
}
