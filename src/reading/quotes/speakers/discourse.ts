import type { Cast, Entity } from "../../people/cast.ts";
import { isRoleNoun } from "../../lexicon/role-nouns.ts";
import { pronounOfNoun } from "../../lexicon/sex-words.ts";
import type { Outline } from "../outline.ts";
import { partOf } from "./grammar.ts";
import { isListener } from "./listener.ts";
import { tellingWords } from "./role-words.ts";
import { Salience } from "./salience.ts";
import { learnSexes } from "./sexes.ts";
import { WEIGHTS } from "./weights.ts";
import type { Voice } from "./voice.ts";
import { isSender, issuerOf } from "./writers.ts";
import { FORM_OF_BE, PREPOSITION, is } from "../../lexicon/word-facts.ts";

export type Sex = "he" | "she";

/** A source without a name that the article has introduced: "a cashier", "one official". */
export interface Unnamed {
  readonly voice: Voice & { readonly kind: "described" };
  /** The noun that carries it, in lower case. */
  readonly noun: string;
}

/** Somebody who can be meant: by index an entity of the cast, and after those the unnamed sources. */
export type Referent = number;

/** How many items before a noun its "a" may stand. */
const INTRODUCTION = 5;

/** With more persons than these nobody is the only one of a sex; so many are looked through. */
const FEW = 40;

/** Before this paragraph somebody can be introduced whom the next one names. */
const OPENING = 2;

/** So long "the statement" is the one that somebody has released, on the clock of sentences. */
const WRITING_LASTS = 4;

const INTRODUCING = new Set(["a", "an", "one", "another"]);

/** What the article has said up to a place, for a pronoun or a description to point back to. */
export class Discourse {
  readonly outline: Outline;
  readonly cast: Cast;
  readonly people = new Salience();
  readonly bodies = new Salience();
  readonly unnamed: Unnamed[] = [];
  /** Those who, when last named, were only told something. */
  readonly listeners = new Set<Referent>();
  /** Who has spoken last. */
  latestSpeaker: Referent | null = null;
  /** Whom the latest message has come from. */
  latestSender: Referent | null = null;
  /** Nouns by which somebody without a name has been introduced. */
  readonly #introduced = new Set<string>();
  /** Made when it is first asked; most articles describe few whom they name. */
  #holders: ReadonlyMap<string, readonly Referent[]> | null = null;
  readonly #named = new Set<Referent>();
  readonly #spoken = new Set<Referent>();
  /** By the noun, whose the latest writing of its kind is. */
  readonly #writings = new Map<string, { readonly writer: Referent; readonly time: number }>();
  readonly #sexes: readonly (Sex | null)[];
  readonly #clock: readonly number[];

  constructor(outline: Outline, cast: Cast) {
    this.outline = outline;
    this.cast = cast;
    this.#sexes = learnSexes(outline, cast);
    this.#clock = clockOf(outline);
  }

  /** The persons one of whose roles has a word, as `tellingWords` gives it; at most a few dozen. */
  holdersOf(word: string): readonly Referent[] {
    this.#holders ??= listHolders(this.cast);
    return this.#holders.get(word) ?? [];
  }

  /** Whether a noun has introduced somebody without a name. */
  isIntroduced(noun: string): boolean {
    return this.#introduced.has(noun);
  }

  /** "a statement" has been read: whose it is, as far as its sentence tells. */
  readWriting(item: number): void {
    const noun = this.outline.items[item]?.lower ?? "";
    const writer = issuerOf(this, item);
    if (writer === null) this.#writings.delete(noun);
    else this.#writings.set(noun, { writer, time: this.timeOf(item) });
  }

  /** Whose "the statement" is, where that was told lately; else null. */
  writerOf(noun: string, time: number): Referent | null {
    const known = this.#writings.get(noun);
    return known !== undefined && time - known.time <= WRITING_LASTS ? known.writer : null;
  }

  /** Whether somebody has spoken before. */
  hasSpoken(referent: Referent): boolean {
    return this.#spoken.has(referent);
  }

  /** When an item is read: sentences, and paragraphs at less, from the start. */
  timeOf(item: number): number {
    return this.#clock[this.outline.sentenceOf[item] ?? 0] ?? 0;
  }

  entityOf(referent: Referent): Entity | undefined {
    return this.cast.entities[referent];
  }

  unnamedOf(referent: Referent): Unnamed | undefined {
    return this.unnamed[referent - this.cast.entities.length];
  }

  sexOf(referent: Referent): Sex | null {
    const unnamed = this.unnamedOf(referent);
    return unnamed === undefined ? (this.#sexes[referent] ?? null) : pronounOfNoun(unnamed.noun);
  }

  voiceOf(referent: Referent): Voice {
    return this.unnamedOf(referent)?.voice ?? { kind: "entity", entity: referent };
  }

  /** The only person of a sex who has been named so far; null where there is none, or several. */
  onlyPerson(sex: Sex): Referent | null {
    if (this.#named.size > FEW) return null;
    const fitting = [...this.#named].filter((referent) => {
      const known = this.sexOf(referent);
      return known === null || known === sex;
    });
    const [only] = fitting;
    return fitting.length === 1 && only !== undefined && this.sexOf(only) === sex ? only : null;
  }

  /** The name at an item has been read. */
  readName(item: number, name: number): void {
    const referent = this.cast.entityOf[name] ?? -1;
    const entity = this.cast.entities[referent];
    if (entity === undefined || entity.kind === "place") return;
    const held = entity.kind === "organisation" ? this.bodies : this.people;
    if (held === this.people) this.#named.add(referent);
    if (isListener(this.outline.items, item)) {
      // What a reporter's house is told in passing is no topic that "it" goes on with.
      if (entity.kind === "organisation") return;
      this.listeners.add(referent);
    } else this.listeners.delete(referent);
    const mention = this.outline.names[name];
    const introduced =
      mention !== undefined && mention.start === entity.firstMention && entity.roles.length > 0;
    const weight = WEIGHTS.part[partOf(this.outline, item)];
    if (held === this.people && isSender(this.outline.items, item)) this.latestSender = referent;
    held.add(referent, this.timeOf(item), weight + (introduced ? WEIGHTS.introduced : 0));
  }

  /** A pronoun or a description at an item has been taken for somebody. */
  readMention(item: number, referent: Referent): void {
    this.#heldOf(referent).add(
      referent,
      this.timeOf(item),
      WEIGHTS.part[partOf(this.outline, item)],
    );
  }

  /** Somebody has spoken by the mention at an item. */
  readSpeaker(item: number, referent: Referent): void {
    this.latestSpeaker = referent;
    this.#spoken.add(referent);
    this.listeners.delete(referent);
    const part = partOf(this.outline, item);
    // "said Roe" has its subject behind the verb, where objects stand else.
    const weight = WEIGHTS.part[part === "clause" || part === "possessor" ? part : "subject"];
    this.#heldOf(referent).add(referent, this.timeOf(item), weight + WEIGHTS.speaker);
  }

  introduce(unnamed: Unnamed): Referent {
    this.unnamed.push(unnamed);
    return this.cast.entities.length + this.unnamed.length - 1;
  }

  /** A noun for a person has been read: "a designer" is somebody new. */
  readNoun(item: number): void {
    const { items, sentences, sentenceOf } = this.outline;
    const noun = items[item]?.lower ?? "";
    // "A lawmaker wants …": an opening paragraph only keeps the name for the next one.
    if ((sentences[sentenceOf[item] ?? 0]?.paragraph ?? 0) < OPENING) return;
    for (let at = item - 1; at >= Math.max(0, item - INTRODUCTION); at -= 1) {
      const word = items[at];
      if (word?.kind !== "word" || is(word, PREPOSITION)) return;
      if (!INTRODUCING.has(word?.lower ?? "")) continue;
      // "Roe, a designer", "Roe is a designer": that is who has been named.
      const before = items[at - 1];
      const told = before?.text === "," || is(before, FORM_OF_BE);
      if (!told && before?.lower !== "as") this.#introduced.add(noun);
      return;
    }
  }

  #heldOf(referent: Referent): Salience {
    const unnamed = this.unnamedOf(referent);
    const isBody =
      unnamed === undefined
        ? this.entityOf(referent)?.kind === "organisation"
        : !isPersonNoun(unnamed.noun);
    return isBody ? this.bodies : this.people;
  }
}

/** "official", "one", "another", "46-year-old": all else that speaks is a body or a thing. */
function isPersonNoun(lower: string): boolean {
  return isRoleNoun(lower) || pronounOfNoun(lower) !== null || PERSON_WORDS.has(lower);
}

const PERSON_WORDS = new Set([
  "one",
  "another",
  "year-old",
  "others",
  "some",
  "many",
  "both",
  "locals",
]);

/** More holders of one word than these tell nobody apart. */
const MOST_HOLDERS = 32;

function listHolders({ entities }: Cast): ReadonlyMap<string, readonly Referent[]> {
  const holders = new Map<string, Referent[]>();
  for (const [index, { kind, roles, traits }] of entities.entries()) {
    if (kind !== "person") continue;
    for (const word of new Set([...roles, ...traits].flatMap(tellingWords))) {
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [index]);
      else if (list.length < MOST_HOLDERS) list.push(index);
    }
  }
  return holders;
}

function clockOf({ sentences }: Outline): readonly number[] {
  let time = 0;
  let paragraph = 0;
  return sentences.map((sentence) => {
    if (!sentence.bare) time += 1;
    time += WEIGHTS.paragraph * Math.max(0, sentence.paragraph - paragraph);
    paragraph = sentence.paragraph;
    return time;
  });
}
