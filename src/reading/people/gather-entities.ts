import { slice } from "../../model/span.ts";
import { isFirstName, pronounOfName } from "../lexicon/first-names.ts";
import { addRole } from "./cast.ts";
import type { Cast, Entity, EntityKind } from "./cast.ts";
import type { NameMention } from "./find-names.ts";
import { canBeOne, foldName } from "./folded-name.ts";
import type { FoldedName } from "./folded-name.ts";
import { kindOfName } from "./kind-of-name.ts";

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
  const named = mentions.map((mention) => ({ mention, folded: foldName(mention.words) }));
  // Full names first, wherever they stand: a surname may come before the name that it belongs to.
  const entityOf = named.map((name) => (name.folded.isFull ? gathering.addFull(name) : -1));
  const surnames = new Set(named.flatMap(({ folded }) => (folded.isFull ? [] : [folded.last])));
  for (const name of outside) gathering.addOutside(name, surnames);
  const latest = new Map<string, number>();
  for (const [index, name] of named.entries()) {
    const known = entityOf[index] ?? -1;
    const { last } = name.folded;
    const entity = known >= 0 ? known : gathering.addShort(name, latest.get(last));
    entityOf[index] = entity;
    latest.set(last, entity);
  }
  return { entities: gathering.entities, entityOf };
}

interface Named {
  readonly mention: NameMention;
  readonly folded: FoldedName;
}

class Gathering {
  readonly entities: Entity[] = [];
  readonly #byLast = new Map<string, number[]>();
  readonly #byFirst = new Map<string, number[]>();
  readonly #byWhole = new Map<string, number>();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Notes a name of several words; gives its entity. */
  addFull({ mention, folded }: Named): number {
    const name = slice(this.#text, mention.name);
    const kind = kindOfName(mention);
    let index = this.#byWhole.get(folded.whole) ?? -1;
    if (index < 0 && (kind === "person" || kind === "unclear")) index = this.#sameFullName(folded);
    if (index < 0) index = this.#create(folded, name, kind, mention.start);
    this.#byWhole.set(folded.whole, index);
    this.#note(index, { mention, folded }, name);
    return index;
  }

  /** Notes a name of one word; `last` is who bore it last. Gives its entity. */
  addShort({ mention, folded }: Named, last: number | undefined): number {
    const name = slice(this.#text, mention.name);
    const index =
      this.#findShort(mention, folded.last, last) ??
      this.#create(folded, name, kindOfName(mention), mention.start);
    this.#note(index, { mention, folded }, name);
    return index;
  }

  /** Takes over the role, or the full name, of somebody whom the text has too. */
  addOutside({ words, name, role, titled }: OutsideName, surnames: ReadonlySet<string>): void {
    const folded = foldName(words);
    if (!folded.isFull || !(isFirstName(folded.first) || titled)) return;
    let index = this.#sameFullName(folded);
    if (index < 0 && surnames.has(folded.last))
      index = this.#create(folded, name, "person", Number.MAX_SAFE_INTEGER);
    const entity = this.entities[index];
    if (entity !== undefined && role !== null) addRole(entity, role);
  }

  #sameFullName(folded: FoldedName): number {
    for (const index of this.#byLast.get(folded.last) ?? []) {
      const other = this.entities[index];
      if (other === undefined || other.kind === "organisation" || other.kind === "place") continue;
      if (canBeOne(folded, other.folded)) return index;
    }
    return -1;
  }

  #findShort(mention: NameMention, word: string, last: number | undefined): number | null {
    const byLast = (this.#byLast.get(word) ?? []).filter((index) => this.#fits(index, mention));
    const [only] = byLast;
    if (byLast.length === 1 && only !== undefined) return only;
    if (byLast.length > 1) return this.#choose(byLast, last, mention);
    const byFirst = (this.#byFirst.get(word) ?? []).filter((index) => this.#fits(index, mention));
    const [first] = byFirst;
    // A given name, or a family name that stands first: "Ban" of "Ban Ki-moon".
    const person = isFirstName(word) || this.entities[first ?? -1]?.kind === "person";
    if (byFirst.length === 1 && first !== undefined && person) return first;
    return this.#byWhole.get(word) ?? null;
  }

  /** Whether an entity can be meant by one word of its name, and by what an honorific tells. */
  #fits(index: number, { pronoun }: NameMention): boolean {
    const entity = this.entities[index];
    if (entity === undefined) return false;
    const isNoPerson = entity.kind === "organisation" || entity.kind === "place";
    if (isNoPerson && entity.folded.isFull) return false;
    return pronoun === null || entity.pronoun === null || entity.pronoun === pronoun;
  }

  /** Of several who share a surname: the one named last where the text has met them, else the chief one. */
  #choose(
    candidates: readonly number[],
    last: number | undefined,
    { start }: NameMention,
  ): number | null {
    const before = candidates.filter((index) => (this.entities[index]?.firstMention ?? 0) <= start);
    const pool = before.length > 0 ? before : candidates;
    if (last !== undefined && pool.includes(last)) return last;
    const countOf = (index: number): number => this.entities[index]?.count ?? 0;
    return pool.reduce<number | null>(
      (best, index) => (best === null || countOf(index) > countOf(best) ? index : best),
      null,
    );
  }

  #create(folded: FoldedName, name: string, kind: EntityKind, start: number): number {
    const index = this.entities.length;
    this.entities.push({
      kind,
      name,
      folded,
      forms: new Set(),
      roles: [],
      pronoun: pronounOfName(folded.first) ?? null,
      count: 0,
      firstMention: start,
    });
    append(this.#byLast, folded.last, index);
    if (folded.isFull) append(this.#byFirst, folded.first, index);
    this.#byWhole.set(folded.whole, index);
    return index;
  }

  #note(index: number, { mention, folded }: Named, name: string): void {
    const entity = this.entities[index];
    if (entity === undefined) return;
    entity.count += 1;
    entity.forms.add(name);
    entity.firstMention = Math.min(entity.firstMention, mention.start);
    if (folded.words.length > entity.folded.words.length) {
      entity.folded = folded;
      entity.name = name;
    }
    if (mention.role !== null) addRole(entity, slice(this.#text, mention.role));
    if (mention.pronoun !== null) entity.pronoun = mention.pronoun;
    if (entity.kind === "unclear" && mention.titled) entity.kind = "person";
  }
}

function append(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else list.push(index);
}
