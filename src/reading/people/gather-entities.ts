import { slice } from "../../model/span.ts";
import { isFirstName, pronounOfFirst, pronounOfName } from "../lexicon/first-names.ts";
import { addRole } from "./cast.ts";
import type { Cast, Entity, EntityKind } from "./cast.ts";
import type { Evidence } from "./evidence.ts";
import type { NameMention } from "./find-names.ts";
import { canBeOne, foldName } from "./folded-name.ts";
import type { FoldedName } from "./folded-name.ts";
import { kindOfName } from "./kind-of-name.ts";
import { chooseNamesake } from "./namesakes.ts";

/** A name from outside the text (title, bullets, caption) that may complete one within it. */
export interface OutsideName {
  readonly words: readonly string[];
  readonly name: string;
  readonly role: string | null;
  readonly titled: boolean;
}

/** The names of a text, and what is known of each. */
export interface NamesFound {
  readonly text: string;
  readonly names: readonly NameMention[];
  /** For each name, what the words after it tell. */
  readonly evidence: readonly Evidence[];
  readonly outside: readonly OutsideName[];
}

/** Gathers the mentions of each person and body: "Jane Roe", "Ms. Roe" and "Roe" are one. */
export function gatherEntities({ text, names, evidence, outside }: NamesFound): Cast {
  const gathering = new Gathering(text);
  const named = names.map((mention, index) => ({
    mention,
    folded: foldName(mention.words),
    evidence: evidence[index] ?? { kind: null, role: null },
  }));
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
  readonly evidence: Evidence;
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
  addFull(named: Named): number {
    const { mention, folded } = named;
    const name = slice(this.#text, mention.name);
    const kind = kindOfName(mention);
    let index = this.#byWhole.get(folded.whole) ?? -1;
    if (index < 0 && (kind === "person" || kind === "unclear")) index = this.#sameFullName(folded);
    if (index < 0) index = this.#create(folded, name, kind, mention.start);
    this.#byWhole.set(folded.whole, index);
    this.#note(index, named, name);
    return index;
  }

  /** Notes a name of one word; `last` is who bore it last. Gives its entity. */
  addShort(named: Named, last: number | undefined): number {
    const { mention, folded } = named;
    const name = slice(this.#text, mention.name);
    const index =
      this.#findShort(mention, folded, last) ??
      this.#create(folded, name, kindOfName(mention), mention.start);
    this.#note(index, named, name);
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

  #findShort(
    mention: NameMention,
    { last: word, suffix }: FoldedName,
    last: number | undefined,
  ): number | null {
    const byLast = (this.#byLast.get(word) ?? []).filter((index) => this.#fits(index, mention));
    const bearers = suffix === "" ? byLast : this.#ofSuffix(byLast, suffix);
    const [only] = bearers;
    if (bearers.length === 1 && only !== undefined) return only;
    if (bearers.length > 1) return chooseNamesake(this.entities, bearers, last, mention);
    const byFirst = (this.#byFirst.get(word) ?? []).filter((index) => this.#fits(index, mention));
    const [first] = byFirst;
    // A given name, or a family name that stands first: "Ban" of "Ban Ki-moon".
    const person = isFirstName(word) || this.entities[first ?? -1]?.kind === "person";
    if (byFirst.length === 1 && first !== undefined && person) return first;
    return this.#byWhole.get(word) ?? null;
  }

  /** Those who bear "Jr." where it is said; who bears another is somebody else. */
  #ofSuffix(bearers: readonly number[], suffix: string): readonly number[] {
    const same = bearers.filter((index) => this.entities[index]?.folded.suffix === suffix);
    return same.length > 0
      ? same
      : bearers.filter((index) => this.entities[index]?.folded.suffix === "");
  }

  /** Whether an entity can be meant by one word of its name, and by what an honorific tells. */
  #fits(index: number, { pronoun }: NameMention): boolean {
    const entity = this.entities[index];
    if (entity === undefined) return false;
    const isNoPerson = entity.kind === "organisation" || entity.kind === "place";
    if (isNoPerson && entity.folded.isFull) return false;
    return pronoun === null || entity.pronoun === null || entity.pronoun === pronoun;
  }

  #create(folded: FoldedName, name: string, kind: EntityKind, start: number): number {
    const index = this.entities.length;
    this.entities.push({
      kind,
      name,
      folded,
      forms: new Set(),
      roles: [],
      pronoun: folded.isFull ? pronounOfFirst(folded.first) : pronounOfName(folded.first),
      count: 0,
      firstMention: start,
    });
    append(this.#byLast, folded.last, index);
    if (folded.isFull) append(this.#byFirst, folded.first, index);
    this.#byWhole.set(folded.whole, index);
    return index;
  }

  #note(index: number, { mention, folded, evidence }: Named, name: string): void {
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
    if (entity.kind === "unclear") entity.kind = kindByEvidence(mention, evidence);
    if (evidence.role !== null && entity.kind === "person") addRole(entity, evidence.role);
  }
}

function kindByEvidence({ titled }: NameMention, { kind }: Evidence): EntityKind {
  if (titled || kind === "person") return "person";
  return kind === "organisation" || kind === "thing" ? "organisation" : "unclear";
}

function append(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else list.push(index);
}
