import type { ArticleHeads } from "./article-heads.ts";
import type { Mention, Mentions } from "./mentions.ts";
import type { NameNode } from "./name-node.ts";
import { Transcript } from "./transcript.ts";

/** How often somebody is quoted and retold. */
export interface Counts {
  readonly utterances: number;
  readonly fragments: number;
  readonly paraphrases: number;
  /** How many quote them. */
  readonly articles: number;
}

/** A name with some or all of its mentions, as they are at a time. */
export interface BorneName {
  /** null for the description of an unnamed source. */
  readonly node: NameNode | null;
  /** Only the first {@link count} are meant: a list that grows need not be copied. */
  readonly mentions: readonly Mention[];
  readonly count: number;
  /** Whether the name is a surname that some articles mean somebody by; it is not theirs alone. */
  readonly isLent: boolean;
}

/** What the order of mentions goes by. */
interface Ordered {
  readonly heads: ArticleHeads;
  readonly mentions: Mentions;
}

/** All that articles say of one speaker at a time. */
export class Tally implements Counts {
  readonly names: readonly BorneName[];
  readonly utterances: number;
  readonly fragments: number;
  readonly paraphrases: number;
  readonly articles: number;
  /** Made when they are asked for. */
  #newestFirst: Uint32Array | null = null;
  #transcript: Transcript | null = null;

  constructor(names: readonly BorneName[], counts: Counts) {
    this.names = names;
    this.utterances = counts.utterances;
    this.fragments = counts.fragments;
    this.paraphrases = counts.paraphrases;
    this.articles = counts.articles;
  }

  /** Goes through all mentions, in no particular order. */
  forEach(visit: (mention: Mention) => void): void {
    for (const { mentions, count } of this.names) {
      for (let at = 0; at < count; at += 1) visit(mentions[at] ?? 0);
    }
  }

  /** All mentions, those of the newest article first, those of one article together. */
  newestFirst(sources: Ordered): Uint32Array {
    if (this.#newestFirst === null) {
      const all: Mention[] = [];
      this.forEach((mention) => all.push(mention));
      this.#newestFirst = inOrder(all, sources);
    }
    return this.#newestFirst;
  }

  /** All that they said. */
  transcript(sources: Ordered): Transcript {
    this.#transcript ??= new Transcript(this.newestFirst(sources), sources);
    return this.#transcript;
  }

  /** Whether a mention is among them, which is by the name of that number. */
  has(mention: Mention, number: number): boolean {
    return this.names.some(
      ({ node, mentions, count }) =>
        node?.number === number && mentions.lastIndexOf(mention, count - 1) >= 0,
    );
  }

  /** Whether it is of these very names with these very mentions. */
  isOf(names: readonly BorneName[]): boolean {
    return (
      names.length === this.names.length &&
      names.every((name, index) => isSame(name, this.names[index]))
    );
  }
}

/** Mentions with those of the newest article first; of one article as they stand. */
export function inOrder(all: readonly Mention[], { heads, mentions }: Ordered): Uint32Array {
  return heads.newestFirst(all, (mention) => mentions.row(mention));
}

/** Whether it is with all its mentions. */
export function isWhole({ node, mentions, count }: BorneName): boolean {
  return node !== null && node.mentions === mentions && node.mentions.length === count;
}

/** Whether it was with all its mentions, as long as none of those has gone. */
export function wasWhole({ node, mentions }: BorneName): boolean {
  return node !== null && node.mentions === mentions;
}

function isSame(name: BorneName, other: BorneName | undefined): boolean {
  if (name.node !== other?.node || name.isLent !== other.isLent) return false;
  if (name.count !== other.count) return false;
  if (name.mentions === other.mentions) return true;
  for (let at = 0; at < name.count; at += 1) {
    if (name.mentions[at] !== other.mentions[at]) return false;
  }
  return true;
}
