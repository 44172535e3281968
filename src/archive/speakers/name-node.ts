import { createHash } from "node:crypto";

import type { Person } from "../../model/person.ts";
import type { Block } from "./blocks.ts";
import type { Mention, Mentions } from "./mentions.ts";
import { type NameParts, namePartsOf } from "./name-parts.ts";
import { foldName } from "./name-terms.ts";

/** The key under which a name is one node. */
export function nodeKey(kind: Person["kind"], name: string): string {
  return `${kind}\n${foldName(name) || name}`;
}

/** `~` and 10 characters of base64url. */
export function idOf(key: string): string {
  return `~${createHash("sha256").update(key).digest("base64url").slice(0, 10)}`;
}

/** Names of one kind that differ only in case, accents and marks, with everyone who bears them. */
export class NameNode {
  /** From 1; no other node's as long as there are mentions of it. */
  readonly number: number;
  /** Made from kind and name alone, so the same wherever and whenever the name is read. */
  readonly id: string;
  readonly key: string;
  /** The block that it belongs to; null as long as that is not known. */
  block: Block | null = null;
  readonly #all: Mentions;
  #mentions: Mention[] = [];
  /** In how many articles the name's first word alone is a surname: "Xi" for "Xi Jinping". */
  #familyFirst = 0;
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

  get isFamilyFirst(): boolean {
    return this.#familyFirst > 0;
  }

  /** Takes a mention in; whether the name may belong to another block then. */
  add(mention: Mention): boolean {
    const isKnown = this.#isKnown(this.#all.nameNumber(mention));
    const wasFamilyFirst = this.isFamilyFirst;
    this.#mentions.push(mention);
    if (this.#all.isFamilyFirst(mention)) this.#familyFirst += 1;
    if (!isKnown) this.forgetParts();
    return !isKnown || wasFamilyFirst !== this.isFamilyFirst;
  }

  /** Takes away all that one article says of the name. */
  remove(row: number): void {
    const left: Mention[] = [];
    for (const mention of this.#mentions) {
      if (this.#all.row(mention) !== row) left.push(mention);
      else if (this.#all.isFamilyFirst(mention)) this.#familyFirst -= 1;
    }
    this.#mentions = left;
    this.forgetParts();
  }

  /** The ways in which articles write it, in code-unit order. */
  written(): readonly string[] {
    const numbers = new Set<number>();
    for (const mention of this.#mentions) numbers.add(this.#all.nameNumber(mention));
    const names = Array.from(numbers, (number) => this.#all.text(number));
    return names.length < 2 ? names : names.toSorted();
  }

  /** What articles call those who bear it, each role once. */
  roles(): readonly string[] {
    const numbers = new Set<number>();
    for (const mention of this.#mentions) numbers.add(this.#all.roleNumber(mention));
    return [...numbers].flatMap((number) => (number === 0 ? [] : [this.#all.text(number)]));
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

  /** Whether a mention is written so already: nearly always as the last one is. */
  #isKnown(name: number): boolean {
    for (let at = this.#mentions.length - 1; at >= 0; at -= 1) {
      if (this.#all.nameNumber(this.#mentions[at] ?? 0) === name) return true;
    }
    return false;
  }
}
