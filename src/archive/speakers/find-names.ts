import { firstOf } from "../first-of.ts";
import { slipsForgiven } from "../search/near-terms.ts";
import { termsOf } from "../terms.ts";
import { byQuotations, type Entry, isQuoted } from "./entry.ts";
import type { EntryIndex } from "./entry-index.ts";

import { withoutTitles } from "./name-parts.ts";
import { foldName } from "./name-terms.ts";
import { begins, begunNearly, edited, either, whole } from "./name-words.ts";
import type { Roster } from "./roster.ts";
import { formsOf, wordsOf } from "./show-entry.ts";
import { closeSpelling, wideSpelling } from "./transliteration.ts";

/** How many nearest names a question that nobody fits is answered with. */
const NEAREST = 3;
/** The most slips of the pen by which a nearest name's word may be off. */
const MOST_EDITS = 4;

const misspelt = edited(slipsForgiven);
const far = either(begins, edited(farOff));

/** Who a name may mean, as the archive's port tells it. */
export interface FoundNames {
  readonly named: readonly Entry[];
  readonly unnamed: readonly Entry[];
  readonly retold: readonly Entry[];
  readonly corrected: boolean;
  readonly nearest: readonly Entry[];
}

/** Finds entries by what somebody writes for their names. */
export class NameFinder {
  readonly #roster: Roster;
  readonly #index: EntryIndex;

  constructor(roster: Roster, index: EntryIndex) {
    this.#roster = roster;
    this.#index = index;
  }

  /** Whom a name means; where it fits nobody as it is, the name without the titles before it. */
  find(name: string): FoundNames {
    const found = this.#find(name);
    const untitled = withoutTitles(name);
    if (untitled === name || (fits(found) && !found.corrected)) return found;
    const other = this.#find(untitled);
    return fits(other) && (!other.corrected || !fits(found)) ? other : found;
  }

  /** From the strictest reading of the name to the most forgiving; the first that fits somebody quoted wins. */
  #find(name: string): FoundNames {
    const terms = termsOf(name);
    const none = { named: [], unnamed: [], retold: [], corrected: false, nearest: [] };
    if (terms.length === 0) return none;

    // One word is a surname as a rule, and may be several people's: even whose whole name it is waits.
    const words = this.#index.named(terms, whole);
    const exact = terms.length > 1 ? words.filter((entry) => this.#isCalled(entry, name)) : [];
    for (const found of [exact, words]) {
      if (found.some(isQuoted)) return { ...none, named: quotedOnly(found) };
    }
    const sources = this.#index.unnamed(terms);
    const unnamed = quotedOnly(sources);
    const retold = sources.filter((entry) => !isQuoted(entry)).toSorted(byQuotations);
    if (unnamed.length > 0) return { ...none, unnamed, retold };

    const begun = this.#index.named(terms, begins);
    if (begun.some(isQuoted)) return { ...none, named: quotedOnly(begun) };
    const known = [...exact, ...words];
    if (known.length > 0) return { ...none, named: [...new Set(known)].toSorted(byQuotations) };

    if (retold.length > 0) return { ...none, retold };

    const close = this.#respelt(terms, closeSpelling);
    if (close.some(isQuoted)) return { ...none, named: quotedOnly(close) };
    const wide = this.#respelt(terms, wideSpelling);
    const slipped = this.#index.named(terms, misspelt);
    // As completion would go on from it.
    const goesOn = this.#index.named(terms, begunNearly(slipsForgiven));
    for (const found of [wide, slipped, goesOn]) {
      if (found.some(isQuoted)) return { ...none, named: quotedOnly(found), corrected: true };
    }
    return { ...none, nearest: this.#nearest(terms) };
  }

  /**
   * Quoted named speakers whose names have words that begin so; where there are none, but for the fewest slips
   * of the pen.
   */
  complete(prefix: string, limit: number): readonly Entry[] {
    const terms = termsOf(prefix);
    if (terms.length === 0) return this.#index.ranking.listed("named").slice(0, limit);
    const most = Math.max(...terms.map(slipsForgiven));
    for (let slips = 0; slips <= most; slips += 1) {
      const match = begunNearly((term) => Math.min(slips, slipsForgiven(term)));
      const found = this.#index.named(terms, match);
      const quoted = firstOf(found.filter(isQuoted), limit, byQuotations);
      if (quoted.length > 0) return quoted;
    }
    return [];
  }

  /** Whether a name of theirs has just these words. */
  #isCalled(entry: Entry, name: string): boolean {
    const folded = foldName(name);
    return [...formsOf(entry, this.#roster.sources)].some((form) => foldName(form) === folded);
  }

  /** Whose names have all the words in some spelling of them, the last word as a surname. */
  #respelt(terms: readonly string[], spelling: (word: string) => string): readonly Entry[] {
    const asked = terms.map(spelling);
    return this.#roster.respelt(terms.at(-1) ?? "").filter((entry) => {
      const words = new Set(Array.from(wordsOf(entry, this.#roster.sources), spelling));
      return asked.every((term) => words.has(term));
    });
  }

  #nearest(terms: readonly string[]): readonly Entry[] {
    return [...this.#index.namedByAny(terms, far)]
      .filter(([entry]) => isQuoted(entry))
      .toSorted(
        ([a, of], [b, other]) =>
          other.terms - of.terms || of.edits - other.edits || byQuotations(a, b),
      )
      .slice(0, NEAREST)
      .map(([entry]) => entry);
  }
}

/** How far off the nearest names may be: four letters in ten, and never many. */
function farOff(term: string): number {
  return Math.min(MOST_EDITS, Math.round(0.4 * term.length));
}

function fits({ named, unnamed }: FoundNames): boolean {
  return named.length + unnamed.length > 0;
}

function quotedOnly(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(isQuoted).toSorted(byQuotations);
}
