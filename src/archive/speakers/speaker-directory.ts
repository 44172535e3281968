import type { QuotedSpeaker } from "../../model/speaker-entry.ts";
import { NOTHING_STATED, type PeopleStatements } from "../../model/people-statements.ts";
import type { SpeakerList, SpeakerMatches } from "../archive.ts";
import { firstOf } from "../first-of.ts";
import { slipsForgiven } from "../search/near-terms.ts";
import type { Sliced } from "../slices.ts";
import type { Part, Prepared, Step } from "../step.ts";
import { termsOf } from "../terms.ts";
import { byQuotations, countsOf, type Entry, isQuoted } from "./entry.ts";
import { EntryIndex } from "./entry-index.ts";
import type { SpeechPlace } from "./mentions.ts";
import { begins, edited, either, whole } from "./name-index.ts";
import { withoutTitles } from "./name-parts.ts";
import { foldName } from "./name-terms.ts";
import { Roster } from "./roster.ts";
import { closeSpelling, wideSpelling } from "./transliteration.ts";
import { type EntriesBySpeech, whoseWords } from "./whose-words.ts";

/** How many nearest names a question that nobody fits is answered with. */
const NEAREST = 3;
/** The most slips of the pen by which a nearest name's word may be off. */
const MOST_EDITS = 4;

const misspelt = edited(slipsForgiven);
const far = either(begins, edited(farOff));

/**
 * Who is quoted or named, over all articles: a named speaker is one entry under all names that are
 * theirs, an unnamed source one entry for each article. It is the same whatever the order in which
 * articles came.
 */
export class SpeakerDirectory implements Part {
  readonly #roster: Roster;
  readonly #index = new EntryIndex();

  constructor(statements: PeopleStatements = NOTHING_STATED) {
    this.#roster = new Roster(statements);
  }

  *prepare({ come, go }: Step): Sliced<Prepared> {
    for (const { head } of go) {
      this.#roster.remove(head.id);
      yield;
    }
    for (const { digest } of come) {
      this.#roster.add(digest);
      yield;
    }
    const changes = yield* this.#roster.resolve();
    for (const entry of changes.made) {
      this.#index.add(entry);
      yield;
    }
    yield* this.#index.learnWords(changes.made);
    const ranking = yield* this.#index.rankingAfter(changes);
    return {
      commit: () => {
        this.#roster.commit();
        this.#index.show(changes, ranking);
      },
      sweep: () => this.#sweep(changes.gone),
    };
  }

  *#sweep(gone: readonly Entry[]): Sliced<void> {
    for (const entry of gone) {
      this.#index.remove(entry);
      yield;
    }
  }

  /** Who is quoted, the most quoted first. */
  quotedSpeakers(list: SpeakerList): readonly Entry[] {
    return this.#index.ranking[list];
  }

  /** The entry that has a name of this id; of several, whose name it is alone, else who is called so most. */
  entry(id: string): Entry | null {
    let best: Entry | null = null;
    for (const entry of this.#index.withId(id)) {
      const apart = best === null ? 1 : (entry.ids.get(id) ?? 0) - (best.ids.get(id) ?? 0);
      if (best === null || apart > 0 || (apart === 0 && entry.id < best.id)) best = entry;
    }
    return best;
  }

  /** Whom an article quotes, the most quoted first; of equals who is quoted first. */
  quotedIn(articleId: string): readonly QuotedSpeaker[] {
    return this.#index
      .inArticle(articleId)
      .flatMap((speaker) =>
        speaker.quoted
          .filter(({ article }) => article.id === articleId)
          .map((quoted) => ({
            speaker,
            ...countsOf(quoted),
            first: quoted.places[0]?.index ?? 0,
          })),
      )
      .toSorted(
        (a, b) => b.utterances - a.utterances || b.fragments - a.fragments || a.first - b.first,
      )
      .map(({ speaker, utterances, fragments }) => ({ speaker, utterances, fragments }));
  }

  /** Whose words an article's quotations and paraphrases are. */
  whoseWords(articleId: string): EntriesBySpeech {
    return whoseWords(articleId, this.#index.inArticle(articleId));
  }

  places(id: string): readonly SpeechPlace[] {
    return this.entry(id)?.quoted.flatMap(({ places }) => places) ?? [];
  }

  /** Of their paraphrases. */
  retold(id: string): readonly SpeechPlace[] {
    return this.entry(id)?.retold ?? [];
  }

  /** Whom a name means; where it fits nobody as it is, the name without the titles before it. */
  find(name: string): SpeakerMatches {
    const found = this.#find(name);
    const untitled = withoutTitles(name);
    if (untitled === name || (fits(found) && !found.corrected)) return found;
    const other = this.#find(untitled);
    return fits(other) && (!other.corrected || !fits(found)) ? other : found;
  }

  /** From the strictest reading of the name to the most forgiving; the first that fits somebody quoted wins. */
  #find(name: string): SpeakerMatches {
    const terms = termsOf(name);
    const none = { named: [], unnamed: [], retold: [], corrected: false, nearest: [] };
    if (terms.length === 0) return none;

    // One word is a surname as a rule, and may be several people's: even whose whole name it is waits.
    const exact = terms.length > 1 ? this.#index.withName(foldName(name)) : [];
    const words = this.#index.named(terms, whole);
    for (const found of [exact, words]) {
      if (found.some(isQuoted)) return { ...none, named: quotedOnly(found) };
    }
    const sources = this.#index.unnamed(terms, whole);
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
    const begunNearly = this.#index.namedNearly(terms, slipsForgiven);
    for (const found of [wide, slipped, begunNearly]) {
      if (found.some(isQuoted)) return { ...none, named: quotedOnly(found), corrected: true };
    }
    return { ...none, nearest: this.#nearest(terms) };
  }

  /**
   * For completion: quoted named speakers whose names have words that begin so; where there are none, but for
   * the fewest slips of the pen.
   */
  complete(prefix: string, limit: number): readonly Entry[] {
    const terms = termsOf(prefix);
    if (terms.length === 0) return this.quotedSpeakers("named").slice(0, limit);
    const most = Math.max(...terms.map(slipsForgiven));
    for (let slips = 0; slips <= most; slips += 1) {
      const found = this.#index.namedNearly(terms, (term) => Math.min(slips, slipsForgiven(term)));
      const quoted = firstOf(found.filter(isQuoted), limit, byQuotations);
      if (quoted.length > 0) return quoted;
    }
    return [];
  }

  /** Whose names have all the words in some spelling of them, the last word as a surname. */
  #respelt(terms: readonly string[], spelling: (word: string) => string): readonly Entry[] {
    const asked = terms.map(spelling);
    return this.#roster.respelt(terms.at(-1) ?? "").filter(({ names }) => {
      const words = new Set([...names.values()].flat().map(spelling));
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

function fits({ named, unnamed }: SpeakerMatches): boolean {
  return named.length + unnamed.length > 0;
}

function quotedOnly(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(isQuoted).toSorted(byQuotations);
}
