import type { PeopleStatements } from "../../model/people-statements.ts";
import type { Sliced } from "../slices.ts";
import type { Arriving } from "../step.ts";
import { ArticleHeads } from "./article-heads.ts";
import { acronymBlock, type Block, blockOf, joinBlocks, personBlock } from "./blocks.ts";
import { type Entry, isMadeOf } from "./entry.ts";
import { makingsOf, namedEntry, type Sources, unnamedEntry } from "./make-entry.ts";
import { type Mention, Mentions } from "./mentions.ts";
import { NameNode, nodeKey } from "./name-node.ts";
import { foldName } from "./name-terms.ts";
import { givenAcronyms } from "./organisation-name.ts";
import { outlineMentions } from "./outline-mentions.ts";
import { resolveBlock } from "./resolve-block.ts";
import { prepareStatements } from "./statements.ts";

/** Which entries a change of articles made, and which are no more. */
export interface Changes {
  readonly made: readonly Entry[];
  readonly gone: readonly Entry[];
}

const NO_ROWS: readonly number[] = [];

/**
 * The names of all articles in their blocks, and the entries that each block comes to. An article that
 * comes or goes has only the blocks of its names resolved again.
 */
export class Roster {
  readonly sources: Sources;
  readonly #mentions = new Mentions();
  readonly #heads = new ArticleHeads();
  readonly #blockNamed: (block: string) => string;
  readonly #byKey = new Map<string, NameNode>();
  /** By number; null where a number is free. */
  readonly #nodes: (NameNode | null)[] = [null];
  readonly #freeNodes: number[] = [];
  readonly #blocks = new Map<string, Block>();
  readonly #unnamed = new Map<Mention, Entry>();
  readonly #changedBlocks = new Set<Block>();
  /** What blocks come to whose entries nobody is to see yet. */
  readonly #resolved = new Map<Block, readonly Entry[]>();
  #made: Entry[] = [];
  #gone: Entry[] = [];
  /** Nodes that nobody bears any more, of which entries may still be shown. */
  #left: NameNode[] = [];

  constructor(statements: PeopleStatements) {
    this.sources = {
      mentions: this.#mentions,
      heads: this.#heads,
      stated: prepareStatements(statements),
    };
    this.#blockNamed = joinBlocks(statements);
  }

  /** Adds an article's names. */
  add({ row, head, digest }: Arriving): void {
    this.#heads.add(row, head);
    this.#mentions.add(row, outlineMentions(digest, foldName), givenAcronyms(digest.article.text));
    for (const mention of this.#mentions.ofRow(row)) {
      const kind = this.#mentions.kind(mention);
      if (kind === "unnamed") this.#addUnnamed(mention);
      else this.#addNamed(mention, nodeKey(kind, this.#mentions.name(mention)));
    }
    for (const block of this.#acronymBlocks(row)) {
      block.acronymRows = [...block.acronymRows, row];
      this.#changedBlocks.add(block);
    }
  }

  /** Takes an article's names away. What is shown is still of them until they are forgotten. */
  remove(row: number): void {
    for (const mention of this.#mentions.ofRow(row)) {
      const source = this.#unnamed.get(mention);
      if (source !== undefined) this.#gone.push(source);
      const node = this.#nodeOf(mention);
      if (node === null) continue;
      node.remove(row);
      this.#place(node);
    }
    for (const block of this.#acronymBlocks(row)) {
      block.acronymRows = block.acronymRows.filter((other) => other !== row);
      this.#changedBlocks.add(block);
    }
  }

  /** Resolves the blocks that have changed. What it comes to is seen when it is committed. */
  *resolve(): Sliced<Changes> {
    for (const block of this.#changedBlocks) {
      const after = this.#resolve(block);
      this.#resolved.set(block, after);
      const [was, is] = [new Set(block.entries), new Set(after)];
      for (const entry of was) if (!is.has(entry)) this.#gone.push(entry);
      for (const entry of is) if (!was.has(entry)) this.#made.push(entry);
      yield;
    }
    this.#changedBlocks.clear();
    const changes = { made: this.#made, gone: this.#gone };
    this.#made = [];
    this.#gone = [];
    return changes;
  }

  commit(): void {
    for (const [block, entries] of this.#resolved) {
      block.entries = entries;
      if (block.nodes.length + block.acronymRows.length === 0) this.#blocks.delete(block.name);
    }
    this.#resolved.clear();
  }

  /** Forgets articles that were taken away, of which nothing is shown any more. */
  *sweep(rows: readonly number[]): Sliced<void> {
    for (const row of rows) {
      for (const mention of this.#mentions.ofRow(row)) this.#unnamed.delete(mention);
      this.#mentions.remove(row);
      this.#heads.remove(row);
      yield;
    }
    for (const { number } of this.#left) {
      this.#nodes[number] = null;
      this.#freeNodes.push(number);
    }
    this.#left = [];
  }

  /** The entries that a surname's other transliterations may have. */
  respelt(surname: string): readonly Entry[] {
    return this.#blocks.get(this.#blockNamed(personBlock(surname)))?.entries ?? [];
  }

  /** The mentions of an article, each with the entry of an unnamed source or the id of its name. */
  *mentionedIn(row: number): Iterable<readonly [Mention, Entry | string]> {
    for (const mention of this.#mentions.ofRow(row)) {
      const who = this.#unnamed.get(mention) ?? this.#nodeOf(mention)?.id;
      if (who !== undefined) yield [mention, who];
    }
  }

  /** The entries that a block comes to by now; those made of the same as before are the same. */
  #resolve(block: Block): readonly Entry[] {
    const before = new Map(block.entries.map((entry) => [entry.own[0], entry]));
    const acronyms = block.acronymRows
      .flatMap((row) => this.#mentions.acronymsOf(row))
      .filter(({ acronym }) => this.#blockNamed(acronymBlock(acronym)) === block.name);
    const namesakes = { nodes: block.nodes, acronyms };
    const speakers = resolveBlock(namesakes, this.sources.stated, this.#mentions);
    const after = speakers.map((speaker) => {
      const makings = makingsOf(speaker, this.sources);
      const known = before.get(makings.own[0]);
      return known !== undefined && isMadeOf(known, makings)
        ? known
        : namedEntry(speaker, makings, this.sources);
    });
    for (const node of block.nodes) node.forgetParts();
    return after;
  }

  #addNamed(mention: Mention, key: string): void {
    const node = this.#byKey.get(key) ?? this.#addNode(key);
    this.#mentions.setNode(mention, node.number);
    if (node.add(mention)) this.#place(node);
    if (node.block !== null) this.#changedBlocks.add(node.block);
  }

  #addUnnamed(mention: Mention): void {
    const entry = unnamedEntry(mention, this.sources);
    this.#unnamed.set(mention, entry);
    this.#made.push(entry);
  }

  #addNode(key: string): NameNode {
    const number = this.#freeNodes.pop() ?? this.#nodes.length;
    const node = new NameNode(number, key, this.#mentions);
    this.#nodes[number] = node;
    this.#byKey.set(key, node);
    return node;
  }

  #nodeOf(mention: Mention): NameNode | null {
    return this.#nodes[this.#mentions.node(mention)] ?? null;
  }

  #acronymBlocks(row: number): ReadonlySet<Block> {
    const acronyms = this.#mentions.acronymsOf(row);
    return new Set(acronyms.map(({ acronym }) => this.#blockAt(acronymBlock(acronym))));
  }

  /** Puts a node into the block that it belongs to by now; one that nobody bears any more into none. */
  #place(node: NameNode): void {
    const before = node.block;
    const after = node.mentions.length > 0 ? this.#blockAt(blockOf(node)) : null;
    if (before !== null) this.#changedBlocks.add(before);
    if (before !== after) {
      before?.nodes.splice(before.nodes.indexOf(node), 1);
      after?.nodes.push(node);
      node.block = after;
    }
    if (after !== null) {
      this.#changedBlocks.add(after);
    } else if (before !== null) {
      this.#byKey.delete(node.key);
      this.#left.push(node);
    }
  }

  #blockAt(block: string): Block {
    const name = this.#blockNamed(block);
    const there = this.#blocks.get(name);
    if (there !== undefined) return there;
    const made: Block = { name, nodes: [], acronymRows: NO_ROWS, entries: [] };
    this.#blocks.set(name, made);
    return made;
  }
}
