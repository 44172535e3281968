import { hash } from "node:crypto";

import type { Person } from "../../model/person.ts";
import type { Block } from "./blocks.ts";
import type { Mention, Mentions } from "./mentions.ts";
import { type NameParts, namePartsOf } from "./name-parts.ts";
import { foldName } from "./name-terms.ts";
import { countNumbers, hasNumber, type NumberSet, withNumber } from "./number-set.ts";
import { NO_STRING } from "./string-pool.ts";
import type { BorneName } from "./tally.ts";

/** The key under which a name is one node. */
export function nodeKey(kind: Person["kind"], name: string): string {
  return `${kind}\n${foldName(name) || name}`;
}

/** `~` and 10 characters of base64url. */
export function idOf(key: string): string {
  return `~${hash("sha256", key, "base64url").slice(0, 10)}`;
}

/**
 * What a mention adds to what is known of its name: nothing, something that tells who bears it, or
 * something by which the name may belong to another block.
 */
export type News = "nothing" | "facts" | "name";

/** What may be said of a name: a way of writing it, a role, another name. A number and one of these are one number. */
const WRITING = 0;
const ROLE = 1;
const ALIAS = 2;
const FACTS = 3;

/** Names of one kind that differ only in case, accents and marks, with everyone who bears them. */
export class NameNode {
  /** From 1; no other node's as long as there are mentions of it. */
  readonly number: number;
  /** Made from kind and name alone, so the same wherever and whenever the name is read. */
  readonly id: string;
  readonly key: string;
  /** The block that it belongs to; null as long as that is not known. */
  block: Block | null = null;
  /** How often something was said of it that was not before, or was no more. */
  version = 0;
  utterances = 0;
  fragments = 0;
  paraphrases = 0;
  /** How many quote who is called so. */
  articles = 0;
  readonly #all: Mentions;
  /** Grows at its end alone; where something goes, another takes its place. */
  #mentions: Mention[] = [];
  /** Of the article that was last found to quote who is called so. */
  #lastRow = -1;
  /** In how many articles the name's first word alone is a surname: "Xi" for "Xi Jinping". */
  #familyFirst = 0;
  /** Each thing that mentions say once; null as long as nobody has asked. */
  #said: NumberSet | null = null;
  /** Made when they are asked for, and forgotten when the ways of writing the name change. */
  #parts: NameParts | null | undefined;

  /** @param id what {@link idOf} makes of the key, where it is known */
  constructor(number: number, key: string, all: Mentions, id: string = idOf(key)) {
    this.number = number;
    this.id = id;
    this.key = key;
    this.#all = all;
  }

  get kind(): Person["kind"] {
    return this.key.startsWith("person\n") ? "person" : "organisation";
  }

  get folded(): string {
    return this.key.slice(this.key.indexOf("\n") + 1);
  }

  /** Who is called so, one article's together. */
  get mentions(): readonly Mention[] {
    return this.#mentions;
  }

  /** The name with all its mentions, as they are now. */
  get whole(): BorneName {
    return { node: this, mentions: this.#mentions, count: this.#mentions.length, isLent: false };
  }

  get isFamilyFirst(): boolean {
    return this.#familyFirst > 0;
  }

  /** Whether a mention writes the name so. */
  isWritten(name: number): boolean {
    return hasNumber(this.#facts(), FACTS * name + WRITING);
  }

  /** Takes a mention in. */
  add(mention: Mention): News {
    const before = countNumbers(this.#facts());
    const isWriting = !this.isWritten(this.#all.nameNumber(mention));
    const wasFamilyFirst = this.isFamilyFirst;
    this.take(mention);
    this.#note(mention);
    if (isWriting) this.forgetParts();
    const isName = isWriting || wasFamilyFirst !== this.isFamilyFirst;
    if (!isName && countNumbers(this.#facts()) === before) return "nothing";
    this.version += 1;
    return isName ? "name" : "facts";
  }

  /** Takes a mention in of which all is known that it says. */
  take(mention: Mention): void {
    const all = this.#all;
    this.#mentions.push(mention);
    if (all.isFamilyFirst(mention)) this.#familyFirst += 1;
    this.paraphrases += all.paraphrases(mention);
    const quotations = all.quotations(mention);
    if (quotations === 0) return;
    const utterances = all.utterances(mention);
    this.utterances += utterances;
    this.fragments += quotations - utterances;
    const row = all.row(mention);
    if (row !== this.#lastRow) this.articles += 1;
    this.#lastRow = row;
  }

  /** Takes away all that some articles say of the name. */
  remove(rows: ReadonlySet<number>): void {
    const left = this.#mentions.filter((mention) => !rows.has(this.#all.row(mention)));
    this.#mentions = [];
    this.utterances = 0;
    this.fragments = 0;
    this.paraphrases = 0;
    this.articles = 0;
    this.#lastRow = -1;
    this.#familyFirst = 0;
    this.#said = null;
    this.version += 1;
    for (const mention of left) this.take(mention);
    this.forgetParts();
  }

  /** The ways in which articles write it, in code-unit order. */
  written(): readonly string[] {
    const names = this.#allSaid(WRITING);
    return names.length < 2 ? names : names.toSorted();
  }

  /** What articles call those who bear it, each role once. */
  roles(): readonly string[] {
    return this.#allSaid(ROLE);
  }

  /** The parts of the name; of several ways of writing it, those of the one that binds most: "Jong-un". */
  get parts(): NameParts | null {
    if (this.#parts === undefined) {
      this.#parts = null;
      for (const written of this.written()) {
        const parts = namePartsOf(written);
        const fewest = this.#parts?.words.length ?? Number.POSITIVE_INFINITY;
        if (parts !== null && parts.words.length < fewest) this.#parts = parts;
      }
    }
    return this.#parts;
  }

  /** Its parts take much memory, and are looked at only when its block is resolved. */
  forgetParts(): void {
    this.#parts = undefined;
  }

  /** The word that families are told by; null for what is no name. */
  get surname(): string | null {
    const words = this.parts?.words;
    if (words === undefined) return null;
    return this.isFamilyFirst ? words[0] : (words.at(-1) ?? words[0]);
  }

  #facts(): NumberSet {
    if (this.#said === null) {
      this.#said = [];
      for (const mention of this.#mentions) this.#note(mention);
    }
    return this.#said;
  }

  #note(mention: Mention): void {
    const all = this.#all;
    let said = withNumber(this.#facts(), FACTS * all.nameNumber(mention) + WRITING);
    const role = all.roleNumber(mention);
    if (role !== NO_STRING) said = withNumber(said, FACTS * role + ROLE);
    for (const alias of all.aliasNumbers(mention)) said = withNumber(said, FACTS * alias + ALIAS);
    this.#said = said;
  }

  #allSaid(what: number): readonly string[] {
    const found: string[] = [];
    for (const fact of this.#facts()) {
      if (fact % FACTS === what) found.push(this.#all.text(Math.floor(fact / FACTS)));
    }
    return found;
  }
}
