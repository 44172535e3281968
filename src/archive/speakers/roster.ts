import type { Digest } from "../../model/digest.ts";
import type { PeopleStatements } from "../../model/people-statements.ts";
import type { Sliced } from "../slices.ts";
import { foldName } from "./name-terms.ts";
import { acronymBlock, blockOf, joinBlocks, personBlock } from "./blocks.ts";
import { type Entry, namedEntry, signatureOf, unnamedEntry } from "./entry.ts";
import { type Mention, mentionsOf } from "./mentions.ts";
import { NameNode, nodeKey } from "./name-node.ts";
import { type GivenAcronym, givenAcronyms } from "./organisation-name.ts";
import { resolveBlock } from "./resolve-block.ts";
import { prepareStatements, type Stated } from "./statements.ts";

/** Which entries a change of articles made, and which are no more. */
export interface Changes {
  readonly made: readonly Entry[];
  readonly gone: readonly Entry[];
}

/** The names of a block, and what each article says of acronyms that belong there. */
interface Block {
  readonly nodes: Set<NameNode>;
  readonly acronyms: Map<string, readonly GivenAcronym[]>;
}

/** What one article has brought, so that it can be taken away again. */
interface Contribution {
  readonly nodes: ReadonlySet<NameNode>;
  readonly acronymBlocks: ReadonlySet<string>;
  readonly unnamed: readonly Entry[];
}

/**
 * The names of all articles in their blocks, and the entries that each block comes to. An article that
 * comes or goes has only the blocks of its names resolved again.
 */
export class Roster {
  readonly #stated: Stated;
  readonly #blockNamed: (block: string) => string;
  readonly #nodes = new Map<string, NameNode>();
  readonly #blocks = new Map<string, Block>();
  readonly #blockOf = new Map<NameNode, string>();
  /** By block and then by what they are made of. */
  readonly #entries = new Map<string, ReadonlyMap<string, Entry>>();
  readonly #contributions = new Map<string, Contribution>();
  readonly #changedBlocks = new Set<string>();
  /** What blocks come to whose entries nobody is to see yet. */
  readonly #resolved = new Map<string, ReadonlyMap<string, Entry>>();
  #made: Entry[] = [];
  #gone: Entry[] = [];

  constructor(statements: PeopleStatements) {
    this.#stated = prepareStatements(statements);
    this.#blockNamed = joinBlocks(statements);
  }

  /** Adds an article's names; those of an article with its id are taken away first. */
  add(digest: Digest): void {
    const { article } = digest;
    this.remove(article.id);
    const { named, unnamed } = mentionsOf(digest, foldName);
    const acronyms = givenAcronyms(article.text);
    const entries = unnamed.map(unnamedEntry);
    this.#made.push(...entries);
    this.#contributions.set(article.id, {
      nodes: new Set(named.map((mention) => this.#addMention(mention))),
      acronymBlocks: this.#addAcronyms(article.id, acronyms),
      unnamed: entries,
    });
  }

  /** Takes an article's names away. */
  remove(articleId: string): void {
    const contribution = this.#contributions.get(articleId);
    if (contribution === undefined) return;
    this.#contributions.delete(articleId);
    for (const node of contribution.nodes) {
      node.remove(articleId);
      this.#place(node);
    }
    for (const name of contribution.acronymBlocks) {
      this.#blocks.get(name)?.acronyms.delete(articleId);
      this.#changedBlocks.add(name);
    }
    this.#gone.push(...contribution.unnamed);
  }

  /** Resolves the blocks that have changed. What it comes to is seen when it is committed. */
  *resolve(): Sliced<Changes> {
    for (const name of this.#changedBlocks) {
      const before = this.#entries.get(name) ?? new Map<string, Entry>();
      const after = this.#resolve(name, before);
      this.#resolved.set(name, after);
      for (const [made, entry] of before) if (!after.has(made)) this.#gone.push(entry);
      for (const [made, entry] of after) if (!before.has(made)) this.#made.push(entry);
      yield;
    }
    this.#changedBlocks.clear();
    const changes = { made: this.#made, gone: this.#gone };
    this.#made = [];
    this.#gone = [];
    return changes;
  }

  commit(): void {
    for (const [name, entries] of this.#resolved) {
      if (entries.size > 0) this.#entries.set(name, entries);
      else this.#entries.delete(name);
    }
    this.#resolved.clear();
  }

  /** The entries that a block comes to by now; those made of the same as before are the same. */
  #resolve(name: string, before: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
    const entries = new Map<string, Entry>();
    const { nodes, acronyms } = this.#blockAt(name);
    if (nodes.size === 0 && acronyms.size === 0) this.#blocks.delete(name);
    const block = { nodes: [...nodes], acronyms: [...acronyms.values()].flat() };
    for (const speaker of resolveBlock(block, this.#stated)) {
      const made = signatureOf(speaker.names);
      entries.set(made, before.get(made) ?? namedEntry(speaker, this.#stated));
    }
    return entries;
  }

  /** The entries that a surname's other transliterations may have. */
  respelt(surname: string): readonly Entry[] {
    return [...(this.#entries.get(this.#blockNamed(personBlock(surname)))?.values() ?? [])];
  }

  #addMention(mention: Mention): NameNode {
    const { kind, name } = mention.person;
    const key = nodeKey(kind, name);
    const node = this.#nodes.get(key) ?? new NameNode(kind, key);
    this.#nodes.set(key, node);
    node.add(mention);
    this.#place(node);
    return node;
  }

  #addAcronyms(articleId: string, acronyms: readonly GivenAcronym[]): ReadonlySet<string> {
    const names = new Set<string>();
    for (const given of acronyms) {
      const name = this.#blockNamed(acronymBlock(given.acronym));
      const block = this.#blockAt(name);
      block.acronyms.set(articleId, [...(block.acronyms.get(articleId) ?? []), given]);
      names.add(name);
      this.#changedBlocks.add(name);
    }
    return names;
  }

  /** Puts a node into the block that it belongs to by now; one that nobody bears any more into none. */
  #place(node: NameNode): void {
    const before = this.#blockOf.get(node);
    const isBorne = node.mentions.length > 0;
    const after = isBorne ? this.#blockNamed(blockOf(node)) : undefined;
    if (before !== undefined) this.#changedBlocks.add(before);
    if (before !== undefined && before !== after) this.#blocks.get(before)?.nodes.delete(node);
    if (after === undefined) {
      this.#blockOf.delete(node);
      this.#nodes.delete(node.key);
      return;
    }
    this.#blockOf.set(node, after);
    this.#blockAt(after).nodes.add(node);
    this.#changedBlocks.add(after);
  }

  #blockAt(name: string): Block {
    const block = this.#blocks.get(name) ?? { nodes: new Set(), acronyms: new Map() };
    this.#blocks.set(name, block);
    return block;
  }
}
