import { createHash } from "node:crypto";

import type { Person } from "../../model/person.ts";
import { isFirstName } from "../../reading/lexicon/first-names.ts";
import type { Mention } from "./mentions.ts";
import { isInitial, type NameParts, namePartsOf } from "./name-parts.ts";
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
  /** Made from kind and name alone, so the same wherever and whenever the name is read. */
  readonly id: string;
  readonly key: string;
  readonly kind: Person["kind"];
  readonly folded: string;
  #mentions: Mention[] = [];
  #version = 0;
  static #changes = 0;
  /** In how many articles the name's first word alone is a surname: "Xi" for "Xi Jinping". */
  #familyFirst = 0;
  /** Made on first use when the ways of writing the name have changed. */
  #parts: NameParts | null | undefined;

  constructor(kind: Person["kind"], key: string) {
    this.id = idOf(key);
    this.key = key;
    this.kind = kind;
    this.folded = key.slice(key.indexOf("\n") + 1);
  }

  /** Who is called so, one article's together. */
  get mentions(): readonly Mention[] {
    return this.#mentions;
  }

  /** Another number after each mention that comes or goes, and never another node's. */
  get version(): number {
    return this.#version;
  }

  get isFamilyFirst(): boolean {
    return this.#familyFirst > 0;
  }

  add(mention: Mention): void {
    if (this.#mentions.at(-1)?.person.name !== mention.person.name) this.#parts = undefined;
    this.#mentions.push(mention);
    this.#version = NameNode.#changes += 1;
    if (isFamilyFirst(mention.person)) this.#familyFirst += 1;
  }

  /** Takes away all that one article says of the name. */
  remove(articleId: string): void {
    for (const { article, person } of this.#mentions) {
      if (article.id === articleId && isFamilyFirst(person)) this.#familyFirst -= 1;
    }
    this.#mentions = this.#mentions.filter(({ article }) => article.id !== articleId);
    this.#parts = undefined;
    this.#version = NameNode.#changes += 1;
  }

  /** The ways in which articles write it, in code-unit order. */
  written(): readonly string[] {
    const [first, ...others] = new Set(this.#mentions.map(({ person }) => person.name));
    if (first === undefined) return [];
    return others.length === 0 ? [first] : [first, ...others].toSorted();
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

  /** The word that families are told by; null for what is no name. */
  get surname(): string | null {
    const words = this.parts?.words;
    if (words === undefined) return null;
    return this.isFamilyFirst ? words[0] : (words.at(-1) ?? words[0]);
  }
}

/** "Xi" for "Xi Jinping": the article's short form is the first word, and that is no given name. */
function isFamilyFirst({ kind, name, aliases }: Person): boolean {
  if (kind !== "person" || !aliases.some((alias) => name.startsWith(`${alias} `))) return false;
  const words = namePartsOf(name)?.words ?? [];
  const [first = "", second = ""] = words;
  if (words.length < 2 || isInitial(first) || isFirstName(first) || isFirstName(second)) {
    return false;
  }
  const short = new Set(aliases.map((alias) => namePartsOf(alias)?.words.join(" ")));
  return short.has(first) && !short.has(words.at(-1));
}
