import { NearTerms } from "./search/near-terms.ts";
import { atOnce } from "./slices.ts";
import { termsOf } from "./terms.ts";

/** How many nearest names are named. */
const NEAREST = 5;
/** The most slips of the pen by which a nearest name's word may be off. */
const MOST_SLIPS = 3;
/** Two letters are too near to any other two. */
const SHORTEST_MISSPELT = 3;
/** Words of a question that are looked at: more than any name has. */
const MOST_WORDS = 12;
/** No part of what a name goes by: "NYT" is the initials of "The New York Times", as "TNYT" is. */
const ARTICLE = "the";

/** How well a name fits: how many words it has, and how many slips they are off in all. */
interface Fit {
  words: number;
  slips: number;
}

/**
 * The publishers whose names are nearest to what somebody asked for: that have most of its words, or nearly have
 * them, and of these the ones with fewest slips.
 *
 * @param names each once; of equally near ones the earlier comes first
 */
export function nearestPublishers(asked: string, names: readonly string[]): readonly string[] {
  const holders = holdersOf(names);
  const known = new NearTerms<string>((term) => term);
  atOnce(known.add([...holders.keys()]));
  const fits = new Map<string, Fit>();
  for (const word of termsOf(asked).slice(0, MOST_WORDS)) {
    for (const [name, slips] of nearestHolders(word, known, holders)) {
      const fit = fits.get(name) ?? { words: 0, slips: 0 };
      fits.set(name, { words: fit.words + 1, slips: fit.slips + slips });
    }
  }
  return names
    .flatMap((name) => {
      const fit = fits.get(name);
      return fit === undefined ? [] : [{ name, ...fit }];
    })
    .toSorted((a, b) => b.words - a.words || a.slips - b.slips)
    .slice(0, NEAREST)
    .map(({ name }) => name);
}

/** By each word that a name is known by, and by all of them written as one, and by their initials: the names. */
function holdersOf(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const name of names) {
    const words = termsOf(name);
    const telling = words.filter((word) => word !== ARTICLE);
    for (const key of new Set([...words, words.join(""), telling.join(""), initials(telling)])) {
      if (key === "") continue;
      const known = holders.get(key) ?? [];
      holders.set(key, known);
      known.push(name);
    }
  }
  return holders;
}

/** Of two words or more. */
function initials(words: readonly string[]): string {
  return words.length < 2 ? "" : words.map((word) => Array.from(word)[0] ?? "").join("");
}

/** Names that are known by a word, or by one that begins nearly so, by the fewest slips. */
function nearestHolders(
  word: string,
  known: NearTerms<string>,
  holders: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let slips = 0; slips <= mostSlips(word); slips += 1) {
    for (const key of slips === 0 ? known.beginning(word) : known.misspelt(word, slips)) {
      for (const name of holders.get(key) ?? []) {
        if (!found.has(name)) found.set(name, slips);
      }
    }
  }
  return found;
}

/** Four letters in ten, and never many; none in initials of two. */
function mostSlips(word: string): number {
  if (word.length < SHORTEST_MISSPELT) return 0;
  return Math.min(MOST_SLIPS, Math.round(0.4 * word.length));
}
