import { slice } from "../../model/span.ts";
import { isFirstName, pronounOfName } from "./first-names.ts";
import type { NameMention } from "./names.ts";
import { KNOWN_BODIES, ORGANISATION_WORDS } from "./organisation-words.ts";
import { isPlace } from "./places.ts";
import { NAME_SUFFIXES } from "./title-words.ts";

export type EntityKind = "person" | "organisation" | "place" | "unclear";

/** Somebody or something named in the article, with all the places where it is named. */
export interface Entity {
  kind: EntityKind;
  /** The fullest name's words. */
  words: readonly string[];
  /** The fullest name as written. */
  name: string;
  readonly forms: Set<string>;
  readonly roles: string[];
  pronoun: "he" | "she" | null;
  /** How often it is named. */
  count: number;
  firstMention: number;
}

export interface Cast {
  readonly entities: readonly Entity[];
  /** For each name mention, the index of its entity. */
  readonly entityOf: readonly number[];
}

/** A name from outside the text (title, bullets, caption) that may complete one within it. */
export interface OutsideName {
  readonly words: readonly string[];
  readonly name: string;
  readonly role: string | null;
  readonly titled: boolean;
}

/** Gathers the mentions of each person and body: "Jane Roe", "Ms. Roe" and "Roe" are one. */
export function gatherEntities(
  text: string,
  mentions: readonly NameMention[],
  outside: readonly OutsideName[],
): Cast {
  const gathering = new Gathering(text);
  const entityOf = Array.from({ length: mentions.length }, () => -1);
  for (const [index, mention] of mentions.entries()) {
    if (coreWords(mention.words).length > 1) entityOf[index] = gathering.addFull(mention);
  }
  const surnames = new Set(
    mentions.flatMap(({ words }) => (coreWords(words).length === 1 ? [fold(lastWord(words))] : [])),
  );
  for (const name of outside) gathering.addOutside(name, surnames);
  let recent: ReadonlyMap<string, number> = new Map();
  const latest = new Map<string, number>();
  recent = latest;
  for (const [index, mention] of mentions.entries()) {
    const known = entityOf[index] ?? -1;
    const entity = known >= 0 ? known : gathering.addShort(mention, recent);
    entityOf[index] = entity;
    latest.set(fold(lastWord(mention.words)), entity);
  }
  return { entities: gathering.entities, entityOf };
}

/** The words of a name without "Jr." and its like. */
function coreWords(words: readonly string[]): readonly string[] {
  const core = words.filter((word) => !NAME_SUFFIXES.has(word.toLowerCase()));
  return core.length > 0 ? core : words;
}

function lastWord(words: readonly string[]): string {
  return coreWords(words).at(-1) ?? "";
}

function firstWord(words: readonly string[]): string {
  return words[0] ?? "";
}

function suffixOf(words: readonly string[]): string {
  return fold(words.find((word) => /^[js]r\.?$/iu.test(word)) ?? "").replace(".", "");
}

/** A name's word for comparison: without accents, in lower case. */
function fold(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
}

class Gathering {
  readonly entities: Entity[] = [];
  readonly #byLast = new Map<string, number[]>();
  readonly #byFirst = new Map<string, number[]>();
  readonly #byAll = new Map<string, number>();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  addFull(mention: NameMention): number {
    const name = slice(this.#text, mention.name);
    const key = mention.words.map(fold).join(" ");
    const kind = kindOfName(mention);
    let index = this.#byAll.get(key) ?? -1;
    if (index < 0 && (kind === "person" || kind === "unclear"))
      index = this.#sameFullName(mention.words);
    if (index < 0) index = this.#create(mention.words, name, kind, mention.start);
    this.#byAll.set(key, index);
    this.#note(index, mention, name);
    return index;
  }

  addShort(mention: NameMention, recent: ReadonlyMap<string, number>): number {
    const name = slice(this.#text, mention.name);
    const index = this.#findShort(mention, recent);
    const entity = index ?? this.#create(mention.words, name, kindOfName(mention), mention.start);
    this.#note(entity, mention, name);
    return entity;
  }

  addOutside({ words, name, role, titled }: OutsideName, surnames: ReadonlySet<string>): void {
    if (coreWords(words).length < 2 || !(isFirstName(fold(firstWord(words))) || titled)) return;
    const same = this.#sameFullName(words);
    if (same >= 0) {
      const entity = this.entities[same];
      if (entity !== undefined && role !== null) addRole(entity, role);
    } else if (surnames.has(fold(lastWord(words)))) {
      const index = this.#create(words, name, "person", Number.MAX_SAFE_INTEGER);
      const entity = this.entities[index];
      if (entity !== undefined && role !== null) addRole(entity, role);
    }
  }

  #sameFullName(words: readonly string[]): number {
    const suffix = suffixOf(words);
    for (const index of this.#byLast.get(fold(lastWord(words))) ?? []) {
      const other = this.entities[index];
      if (other === undefined || other.kind === "organisation" || other.kind === "place") continue;
      const theirs = suffixOf(other.words);
      if (suffix !== theirs && suffix !== "" && theirs !== "") continue;
      if (sameFirst(fold(firstWord(words)), fold(firstWord(other.words)))) return index;
      if (endsWith(other.words, words) || endsWith(words, other.words)) return index;
    }
    return -1;
  }

  #findShort(mention: NameMention, recent: ReadonlyMap<string, number>): number | null {
    const word = fold(lastWord(mention.words));
    const fits = (index: number): boolean => {
      const entity = this.entities[index];
      if (entity === undefined) return false;
      if (
        coreWords(entity.words).length > 1 &&
        (entity.kind === "organisation" || entity.kind === "place")
      ) {
        return false;
      }
      return (
        mention.pronoun === null || entity.pronoun === null || entity.pronoun === mention.pronoun
      );
    };
    const byLast = (this.#byLast.get(word) ?? []).filter(fits);
    const [only] = byLast;
    if (byLast.length === 1 && only !== undefined) return only;
    if (byLast.length > 1) return this.#choose(byLast, recent.get(word), mention);
    const byFirst = (this.#byFirst.get(word) ?? []).filter(fits);
    const [first] = byFirst;
    // A given name, or a family name that stands first: "Ban" of "Ban Ki-moon".
    const person = isFirstName(word) || this.entities[first ?? -1]?.kind === "person";
    if (byFirst.length === 1 && first !== undefined && person) return first;
    return this.#byAll.get(word) ?? null;
  }

  /** Of several who share a surname: the one named last where the text has met them, else the chief one. */
  #choose(
    candidates: readonly number[],
    last: number | undefined,
    mention: NameMention,
  ): number | null {
    const before = candidates.filter(
      (index) => (this.entities[index]?.firstMention ?? 0) <= mention.start,
    );
    const pool = before.length > 0 ? before : candidates;
    const chief = pool.reduce<number | null>(
      (best, index) =>
        best === null || (this.entities[index]?.count ?? 0) > (this.entities[best]?.count ?? 0)
          ? index
          : best,
      null,
    );
    return last !== undefined && pool.includes(last) ? last : chief;
  }

  #create(words: readonly string[], name: string, kind: EntityKind, start: number): number {
    const index = this.entities.length;
    this.entities.push({
      kind,
      words,
      name,
      forms: new Set(),
      roles: [],
      pronoun: pronounOfName(fold(firstWord(words))) ?? null,
      count: 0,
      firstMention: start,
    });
    append(this.#byLast, fold(lastWord(words)), index);
    if (coreWords(words).length > 1) append(this.#byFirst, fold(firstWord(words)), index);
    this.#byAll.set(words.map(fold).join(" "), index);
    return index;
  }

  #note(index: number, mention: NameMention, name: string): void {
    const entity = this.entities[index];
    if (entity === undefined) return;
    entity.count += 1;
    entity.forms.add(name);
    entity.firstMention = Math.min(entity.firstMention, mention.start);
    if (mention.words.length > entity.words.length) {
      entity.words = mention.words;
      entity.name = name;
    }
    if (mention.role !== null) addRole(entity, slice(this.#text, mention.role));
    if (mention.pronoun !== null) entity.pronoun = mention.pronoun;
    if (entity.kind === "unclear" && mention.titled) entity.kind = "person";
  }
}

/** More roles than these say no more of anybody. */
const MOST_ROLES = 16;

/** Notes what an article calls somebody, once. */
export function addRole(entity: Entity, role: string): void {
  if (entity.roles.length < MOST_ROLES && !entity.roles.includes(role)) entity.roles.push(role);
}

function append(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else list.push(index);
}

/** "Bob Vander Plaats" and "Vander Plaats": the shorter is the longer one's end, and a surname. */
function endsWith(long: readonly string[], short: readonly string[]): boolean {
  if (short.length >= long.length || coreWords(short).length < 2) return false;
  if (isFirstName(fold(firstWord(short)))) return false;
  return short.every(
    (word, at) => fold(word) === fold(long[long.length - short.length + at] ?? ""),
  );
}

/** "J." and "James" may be one; "Ben" and "Benjamin" too. */
function sameFirst(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const stem = short.replace(".", "");
  return stem.length > 0 && (stem.length === 1 || stem.length >= 3) && long.startsWith(stem);
}

function kindOfName(mention: NameMention): EntityKind {
  const lower = mention.words.map((word) => word.toLowerCase());
  const given = isFirstName(lower[0] ?? "");
  if (mention.titled && !lower.some((word) => ORGANISATION_WORDS.has(word))) return "person";
  if (isPlace(lower)) return "place";
  if (given && lower.length > 1 && !ORGANISATION_WORDS.has(lower.at(-1) ?? "")) return "person";
  if (lower.some((word) => ORGANISATION_WORDS.has(word) || KNOWN_BODIES.has(word)))
    return "organisation";
  if (mention.words.length === 1 && /^[A-Z]{2,6}$/u.test(mention.words[0] ?? ""))
    return "organisation";
  if (mention.words.includes("of")) return "organisation";
  return "unclear";
}
