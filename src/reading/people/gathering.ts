import { slice } from "../../model/span.ts";
import { isFirstName, pronounOfFirst, pronounOfName } from "../lexicon/first-names.ts";
import { pronounOfNoun } from "../lexicon/sex-words.ts";
import { addRole } from "./cast.ts";
import type { Entity, EntityKind } from "./cast.ts";
import type { Evidence } from "./evidence.ts";
import type { NameMention } from "./find-names.ts";
import { canBeOne, foldName, innerWords, slipKey } from "./folded-name.ts";
import type { FoldedName } from "./folded-name.ts";
import { kindOfName } from "./kind-of-name.ts";
import { chooseNamesake, ofRank } from "./namesakes.ts";
import type { NamePlace, Turn } from "./namesakes.ts";
import type { OutsideName } from "./outside-names.ts";

/** A name with all that is known of it. */
export interface Named {
  readonly mention: NameMention;
  readonly folded: FoldedName;
  readonly evidence: Evidence;
  readonly place: NamePlace;
}

/** The entities of an article as they are gathered, name by name. */
export class Gathering {
  readonly entities: Entity[] = [];
  readonly #byLast = new Map<string, number[]>();
  readonly #byFirst = new Map<string, number[]>();
  /** By the first of two surnames: "sada" of "Carlos Sada Solana". */
  readonly #byInner = new Map<string, number[]>();
  /** By the surname as a slip may leave it: "Sweeny" and "Sweeney" are one. */
  readonly #bySlip = new Map<string, number[]>();
  readonly #byWhole = new Map<string, number>();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Notes a name of several words; gives its entity. */
  addFull(named: Named): number {
    const { mention, folded } = named;
    const name = slice(this.#text, mention.name);
    const whole = wholeOf(folded);
    let index = this.#byWhole.get(whole);
    if (index === undefined) {
      index = this.#knownOrNew(named, name);
      this.#byWhole.set(whole, index);
    }
    this.#note(index, named, name);
    return index;
  }

  /** The entity of a full name that has not been met so. */
  #knownOrNew({ mention, folded }: Named, name: string): number {
    const kind = kindOfName(mention);
    const mayBePerson = kind === "person" || kind === "unclear";
    const known = mayBePerson ? this.#sameFullName(folded) : -1;
    return known < 0 ? this.#create(folded, name, kind, mention.start) : known;
  }

  /** Notes a name of one word; `turn` is who bore it last. Gives its entity. */
  addShort(named: Named, turn: Turn | undefined): number {
    const { mention, folded } = named;
    const name = slice(this.#text, mention.name);
    const index =
      this.#findShort(named, turn) ??
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

  /** The entity of who wrote the article, whether the text names them or not. */
  addAuthor({ words, name }: OutsideName): number {
    const folded = foldName(words);
    const known = this.#sameFullName(folded);
    return known >= 0 ? known : this.#create(folded, name, "person", Number.MAX_SAFE_INTEGER);
  }

  #sameFullName(folded: FoldedName): number {
    for (const index of this.#byLast.get(folded.last) ?? []) {
      const other = this.entities[index];
      if (other === undefined || other.kind === "organisation" || other.kind === "place") continue;
      // "Paul Lind … his son, Paul Lind Jr.": who is met without it first is the father.
      if (folded.suffix === "jr" && other.folded.suffix === "") continue;
      if (canBeOne(folded, other.folded)) return index;
    }
    return -1;
  }

  #findShort({ mention, folded, place }: Named, turn: Turn | undefined): number | null {
    const { last: word, suffix } = folded;
    const byLast = (this.#byLast.get(word) ?? []).filter((index) => this.#fits(index, mention));
    const bearers = ofRank(this.entities, this.#ofSuffix(byLast, suffix), mention.rank);
    const [only] = bearers;
    if (bearers.length === 1 && only !== undefined) return only;
    if (bearers.length > 1) return chooseNamesake(this.entities, bearers, turn, place);
    const byFirst = (this.#byFirst.get(word) ?? []).filter((index) => this.#fits(index, mention));
    const [first] = byFirst;
    // A given name, or a family name that stands first: "Ban" of "Ban Ki-moon".
    const person = isFirstName(word) || isKnownPerson(this.entities[first ?? -1]);
    if (byFirst.length === 1 && first !== undefined && person) return first;
    return (
      this.#byWhole.get(word) ??
      this.#onlyOne(this.#byInner.get(word), word, mention) ??
      this.#onlyOne(this.#bySlip.get(slipKey(word)), word, mention)
    );
  }

  /** The only one of some, where the word is not itself somebody’s given name. */
  #onlyOne(some: readonly number[] = [], word: string, mention: NameMention): number | null {
    const kind = kindOfName(mention);
    if (kind !== "person" && kind !== "unclear") return null;
    const bearers = some.filter((index) => this.#fits(index, mention));
    const [only] = bearers;
    return bearers.length === 1 && only !== undefined && !isFirstName(word) ? only : null;
  }

  /** Those who bear "Jr." where it is said; who bears another is somebody else. */
  #ofSuffix(bearers: readonly number[], suffix: string): readonly number[] {
    if (suffix === "") return bearers;
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
      forms: new Map(),
      roles: [],
      traits: [],
      pronoun: folded.isFull ? pronounOfFirst(folded.first) : pronounOfName(folded.first),
      plural: false,
      count: 0,
      firstMention: start,
    });
    append(this.#byLast, folded.last, index);
    if (folded.isFull) append(this.#byFirst, folded.first, index);
    if (kind === "person" && folded.isFull) {
      for (const word of innerWords(folded)) append(this.#byInner, word, index);
      const key = slipKey(folded.last);
      if (key !== "") append(this.#bySlip, key, index);
    }
    this.#byWhole.set(wholeOf(folded), index);
    return index;
  }

  #note(index: number, { mention, folded, evidence }: Named, name: string): void {
    const entity = this.entities[index];
    if (entity === undefined) return;
    entity.count += 1;
    entity.forms.set(name, (entity.forms.get(name) ?? 0) + 1);
    entity.firstMention = Math.min(entity.firstMention, mention.start);
    if (name !== entity.name && isBetterForm(entity, folded, name)) {
      entity.folded = folded;
      entity.name = name;
    }
    if (mention.role !== null) addRole(entity, slice(this.#text, mention.role));
    if (mention.pronoun !== null) entity.pronoun = mention.pronoun;
    if (evidence.kind === "several") entity.plural = true;
    if (entity.kind === "unclear") entity.kind = kindByEvidence(mention, evidence);
    if (entity.kind !== "person") return;
    if (evidence.role !== null) addRole(entity, evidence.role);
    if (evidence.trait !== null && !entity.traits.includes(evidence.trait))
      entity.traits.push(evidence.trait);
    entity.pronoun ??= pronounOfRole(mention.role === null ? evidence.role : null);
  }
}

/** "Ki-moon" and "Ki Moon" are one. */
function wholeOf({ whole }: FoldedName): string {
  return whole.includes("-") ? whole.replaceAll("-", " ") : whole;
}

/** Whether a form is fuller than the one that somebody goes by or, of forms as full, had oftener: no slip. */
function isBetterForm(entity: Entity, folded: FoldedName, name: string): boolean {
  const longer = lengthOf(folded) - lengthOf(entity.folded);
  if (longer !== 0) return longer > 0;
  const often = entity.forms.get(name) ?? 0;
  const others = entity.forms.get(entity.name) ?? 0;
  return (
    often > others ||
    (often === others && name.length > entity.name.length) ||
    (isShouted(entity.name) && !isShouted(name))
  );
}

function lengthOf({ words }: FoldedName): number {
  let parts = words.length;
  for (const word of words) if (word.includes("-")) parts += word.split("-").length - 1;
  return Math.max(parts, 1);
}

function isShouted(name: string): boolean {
  const second = name.charCodeAt(1);
  // Of most names that tells, without another string.
  return !(second >= 0x61 && second <= 0x7a) && name === name.toUpperCase();
}

/** Somebody whom the article gives a role or a sex; "Lind Street" is nobody, however it is named. */
function isKnownPerson(entity: Entity | undefined): boolean {
  return entity?.kind === "person" && (entity.roles.length > 0 || entity.pronoun !== null);
}

/** "mother of two" → "she": by the first of the role's words that tells. */
function pronounOfRole(role: string | null): "he" | "she" | null {
  for (const word of role?.toLowerCase().split(" ") ?? []) {
    if (word === "of" || word === "to" || word === "for") return null;
    const told = pronounOfNoun(word);
    if (told !== null) return told;
  }
  return null;
}

function kindByEvidence({ titled }: NameMention, { kind }: Evidence): EntityKind {
  if (titled || kind === "person") return "person";
  if (kind === "place") return "place";
  return kind === "organisation" || kind === "thing" ? "organisation" : "unclear";
}

/** More who share a word of their names are not told apart; all of them would be asked at each mention. */
const MOST_NAMESAKES = 64;

function append(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else if (list.length < MOST_NAMESAKES) list.push(index);
}
