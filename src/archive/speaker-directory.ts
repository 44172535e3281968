import { createHash } from "node:crypto";

import MiniSearch from "minisearch";

import type { Digest } from "../model/digest.ts";
import type { Quotation } from "../model/quotation.ts";
import type { SpeakerEntry } from "../model/speaker-entry.ts";
import type { SpeakerMatches } from "./archive.ts";
import { findTerms, foldName, joinTerms, splitTerms, termsOf } from "./terms.ts";

/** One quotation of an entry, by its place. */
export interface QuotationPlace {
  readonly articleId: string;
  /** Index into the digest's `quotations`. */
  readonly index: number;
  /** The speaker's fullest name in that article. */
  readonly name: string;
}

interface Entry extends SpeakerEntry {
  readonly names: ReadonlySet<string>;
  readonly places: readonly QuotationPlace[];
}

interface Draft {
  readonly kind: SpeakerEntry["kind"];
  readonly name: string;
  role: string | null;
  readonly names: Set<string>;
  readonly places: QuotationPlace[];
  readonly articles: Set<string>;
  utterances: number;
}

/** Shorter words in -s are no plurals of note: "his", "boss". */
const SHORTEST_PLURAL = 4;

/** How many nearest names a question that nobody fits is answered with. */
const NEAREST = 3;

/**
 * Who is quoted or named, over all articles. A named speaker is one entry wherever the same full
 * name occurs; an unnamed source is one entry per article, since two articles' "senior official"
 * need not be one person.
 */
export class SpeakerDirectory {
  readonly #entries = new Map<string, Entry>();
  readonly #byName = new Map<string, Entry[]>();
  readonly #named = createNameIndex((term) => term);
  readonly #unnamed = createNameIndex(singular);
  readonly #mostQuoted: readonly Entry[];

  /** @param digests in an order that does not depend on when they came. */
  constructor(digests: Iterable<Digest>) {
    for (const [key, draft] of draftEntries(digests)) {
      const entry = finish(key, draft);
      this.#entries.set(entry.id, entry);
      const index = entry.kind === "unnamed" ? this.#unnamed : this.#named;
      index.add({ id: entry.id, names: [...entry.names].join("\n") });
      if (entry.kind === "unnamed") continue;
      for (const name of new Set([...entry.names].map(foldName))) {
        const namesakes = this.#byName.get(name);
        if (namesakes === undefined) this.#byName.set(name, [entry]);
        else namesakes.push(entry);
      }
    }
    this.#mostQuoted = [...this.#entries.values()]
      .filter((entry) => entry.kind !== "unnamed" && isQuoted(entry))
      .toSorted(byQuotations);
  }

  /** How many named speakers are quoted. */
  get size(): number {
    return this.#mostQuoted.length;
  }

  entry(id: string): SpeakerEntry | null {
    return this.#entries.get(id) ?? null;
  }

  places(id: string): readonly QuotationPlace[] {
    return this.#entries.get(id)?.places ?? [];
  }

  /** From the strictest reading of the name to the most forgiving; the first that fits somebody quoted wins. */
  find(name: string): SpeakerMatches {
    const query = joinTerms(termsOf(name));
    const none = { named: [], unnamed: [], corrected: false, nearest: [] };
    if (query === "") return none;

    // One word is a surname as a rule, and may be several people's: even whose whole name it is waits.
    const isWhole = query.includes(" ");
    const exact = isWhole ? (this.#byName.get(foldName(name)) ?? []) : [];
    const words = this.#search(this.#named, query, { combineWith: "AND" });
    for (const found of [exact, words]) {
      if (found.some(isQuoted)) return { ...none, named: quotedOnly(found) };
    }
    const unnamed = this.#search(this.#unnamed, query, { combineWith: "AND" });
    if (unnamed.length > 0) return { ...none, unnamed: quotedOnly(unnamed) };

    const prefix = this.#search(this.#named, query, { combineWith: "AND", prefix: true });
    if (prefix.some(isQuoted)) return { ...none, named: quotedOnly(prefix) };
    const known = [...exact, ...words];
    if (known.length > 0) return { ...none, named: [...new Set(known)].toSorted(byQuotations) };

    const misspelt = this.#search(this.#named, query, { combineWith: "AND", fuzzy: edits });
    if (misspelt.some(isQuoted)) {
      return { ...none, named: quotedOnly(misspelt), corrected: true };
    }
    const nearest = this.#search(this.#named, query, { prefix: true, fuzzy: 0.4 });
    return { ...none, nearest: nearest.filter(isQuoted).slice(0, NEAREST) };
  }

  complete(prefix: string, limit: number): readonly SpeakerEntry[] {
    const query = joinTerms(termsOf(prefix));
    if (query === "") return this.#mostQuoted.slice(0, limit);
    const found = this.#search(this.#named, query, { combineWith: "AND", prefix: true });
    const quoted = quotedOnly(found);
    if (quoted.length > 0) return quoted.slice(0, limit);
    const misspelt = this.#search(this.#named, query, {
      combineWith: "AND",
      prefix: true,
      fuzzy: edits,
    });
    return quotedOnly(misspelt).slice(0, limit);
  }

  #search(
    index: MiniSearch,
    query: string,
    options: Parameters<MiniSearch["search"]>[1],
  ): readonly Entry[] {
    return index.search(query, options).flatMap(({ id }) => this.#entries.get(String(id)) ?? []);
  }
}

function createNameIndex(processTerm: (term: string) => string): MiniSearch {
  return new MiniSearch({
    fields: ["names"],
    tokenize: (text) => findTerms(text).map(({ term }) => term),
    processTerm,
    searchOptions: { tokenize: splitTerms },
  });
}

/** "officials" as "official": a description is found by its nouns in either number. */
function singular(term: string): string {
  return term.length > SHORTEST_PLURAL && term.endsWith("s") && !term.endsWith("ss")
    ? term.slice(0, -1)
    : term;
}

/** Slips of the pen that a name is forgiven: none in a short word, one in a usual one, two in a long one. */
function edits(term: string): number | false {
  if (term.length < 4) return false;
  return term.length < 8 ? 1 : 2;
}

function draftEntries(digests: Iterable<Digest>): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const digest of digests) {
    const keys = digest.people.map((person) => {
      const key = `${person.kind}\n${foldName(person.name) || person.name}`;
      const draft = drafts.get(key) ?? startDraft(person.kind, person.name);
      drafts.set(key, draft);
      draft.role ??= person.role;
      for (const name of [person.name, ...person.aliases]) draft.names.add(name);
      return key;
    });
    for (const [index, quotation] of digest.quotations.entries()) {
      const key = speakerKey(digest, quotation, keys);
      if (key === null) continue;
      const name = speakerName(digest, quotation);
      if (name === null) continue;
      const draft = drafts.get(key) ?? startDraft("unnamed", name);
      drafts.set(key, draft);
      draft.names.add(name);
      draft.places.push({ articleId: digest.article.id, index, name });
      draft.articles.add(digest.article.id);
      if (quotation.kind === "utterance") draft.utterances += 1;
    }
  }
  return drafts;
}

function startDraft(kind: Draft["kind"], name: string): Draft {
  return {
    kind,
    name,
    role: null,
    names: new Set(),
    places: [],
    articles: new Set(),
    utterances: 0,
  };
}

function speakerKey(
  digest: Digest,
  { speaker }: Quotation,
  people: readonly string[],
): string | null {
  switch (speaker.kind) {
    case "named":
      return people[speaker.person] ?? null;
    case "unnamed":
      return `unnamed\n${digest.article.id}\n${foldName(speaker.description)}`;
    case "unknown":
      return null;
  }
}

/** The speaker's name in that article; null where it is not known. */
function speakerName(digest: Digest, { speaker }: Quotation): string | null {
  switch (speaker.kind) {
    case "named":
      return digest.people[speaker.person]?.name ?? null;
    case "unnamed":
      return speaker.description;
    case "unknown":
      return null;
  }
}

function finish(key: string, draft: Draft): Entry {
  const { kind, name, role, names, places, articles, utterances } = draft;
  return {
    id: `~${createHash("sha256").update(key).digest("base64url").slice(0, 10)}`,
    kind,
    name,
    role,
    utterances,
    fragments: places.length - utterances,
    articles: articles.size,
    names,
    places,
  };
}

function isQuoted(entry: Entry): boolean {
  return entry.places.length > 0;
}

function quotedOnly(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(isQuoted).toSorted(byQuotations);
}

function byQuotations(a: Entry, b: Entry): number {
  return (
    b.utterances - a.utterances ||
    b.fragments - a.fragments ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
    (a.id < b.id ? -1 : 1)
  );
}
