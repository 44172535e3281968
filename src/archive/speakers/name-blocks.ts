import type { Person } from "../../model/person.ts";
import { COUNTED_AT_ONCE } from "../saving.ts";
import {
  BrokenSections,
  type Saved,
  type SavedSection,
  sectionOf,
  type Sections,
  sectionsBelow,
  sectionsOf,
} from "../sections.ts";
import type { Sliced } from "../slices.ts";
import { loadStrings, saveStrings } from "../string-list.ts";
import { acronymBlock, type Block, blockOf } from "./blocks.ts";
import type { Mention, Mentions } from "./mentions.ts";
import { NameNode, nodeKey } from "./name-node.ts";

/** The names of all articles, by key and by number, each in its block. */
export class NameBlocks {
  readonly #mentions: Mentions;
  readonly #blockNamed: (block: string) => string;
  readonly #byKey = new Map<string, NameNode>();
  /** By twice the number of a way of writing a name, and one more for a body's: the number of whose it was last. */
  readonly #byWriting: number[] = [];
  /** By number; null where a number is free. */
  readonly #nodes: (NameNode | null)[] = [null];
  readonly #free: number[] = [];
  readonly #blocks = new Map<string, Block>();
  readonly #changed = new Set<Block>();
  /** Names that nobody bears any more. */
  #left: NameNode[] = [];

  /** @param blockNamed the block that stands for a block */
  constructor(mentions: Mentions, blockNamed: (block: string) => string) {
    this.#mentions = mentions;
    this.#blockNamed = blockNamed;
  }

  /** The blocks that have changed since they were last told. */
  takeChanged(): readonly Block[] {
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed;
  }

  /** The name of a mention; null for an unnamed source's. */
  nodeOf(mention: Mention): NameNode | null {
    return this.nodes[this.#mentions.node(mention)] ?? null;
  }

  /** By their numbers. */
  get nodes(): readonly (NameNode | null)[] {
    return this.#nodes;
  }

  /** Gives the name of a person or body that mentions it. */
  add(mention: Mention, kind: Person["kind"]): void {
    const node = this.#nodeFor(mention, kind);
    this.#mentions.setNode(mention, node.number);
    const news = node.add(mention);
    if (news === "name") this.#place(node);
    if (node.block === null) return;
    if (news !== "nothing") node.block.joined = null;
    this.#changed.add(node.block);
  }

  /** Takes from names all that the articles of some rows say of them. */
  *remove(rows: ReadonlySet<number>): Sliced<void> {
    const nodes = new Set<NameNode>();
    const blocks = new Set<Block>();
    for (const row of rows) {
      for (const mention of this.#mentions.ofRow(row)) {
        const node = this.nodeOf(mention);
        if (node !== null) nodes.add(node);
      }
      for (const block of this.#acronymBlocks(row)) blocks.add(block);
      yield;
    }
    for (const block of blocks) {
      block.acronymRows = block.acronymRows.filter((row) => !rows.has(row));
      this.#change(block);
      yield;
    }
    for (const node of nodes) {
      node.remove(rows);
      this.#place(node);
      yield;
    }
  }

  /** Gives the blocks of an article's acronyms its row. */
  addAcronyms(row: number): void {
    for (const block of this.#acronymBlocks(row)) {
      block.acronymRows.push(row);
      this.#change(block);
    }
  }

  /** The block of that name; undefined where there is none. */
  find(block: string): Block | undefined {
    return this.#blocks.get(this.#blockNamed(block));
  }

  /** Forgets a block if nothing is in it. */
  tidy(block: Block): void {
    if (block.nodes.length + block.acronymRows.length === 0) this.#blocks.delete(block.name);
  }

  /** Frees the numbers of names that nobody bears any more. */
  sweep(): void {
    for (const { number } of this.#left) {
      this.#nodes[number] = null;
      this.#free.push(number);
    }
    this.#left = [];
  }

  *save(): Sliced<Saved> {
    const blocks = new Map<Block, number>();
    for (const block of this.#blocks.values()) {
      blocks.set(block, blocks.size);
      if (blocks.size % COUNTED_AT_ONCE === 0) yield;
    }
    const nodeBlocks = new Uint32Array(this.#nodes.length);
    const keys: (string | null)[] = [];
    const ids: (string | null)[] = [];
    for (const [number, node] of this.#nodes.entries()) {
      if (node?.block != null) nodeBlocks[number] = blocks.get(node.block) ?? 0;
      keys.push(node?.key ?? null);
      ids.push(node?.id ?? null);
      if (number % COUNTED_AT_ONCE === 0) yield;
    }
    return new Map<string, SavedSection>([
      ...sectionsBelow("keys", yield* saveStrings(keys, keys.length)),
      ...sectionsBelow("ids", yield* saveStrings(ids, ids.length)),
      ...sectionsBelow("blocks", yield* saveStrings(this.#blocks.keys(), blocks.size)),
      ["nodeBlocks", nodeBlocks],
    ]);
  }

  /**
   * Takes in what was saved.
   *
   * @param rows of the articles that are there
   * @throws {BrokenSections} where the sections are not what {@link save} makes
   */
  load(sections: Sections, rows: Iterable<number>): void {
    const keys = loadStrings(sectionsOf("keys", sections));
    const ids = loadStrings(sectionsOf("ids", sections));
    const nodeBlocks = sectionOf(sections, "nodeBlocks", Uint32Array, keys.length);
    const blocks = loadStrings(sectionsOf("blocks", sections)).map((name) => this.#addBlock(name));
    for (const [number, key] of keys.entries()) {
      const block = blocks[nodeBlocks[number] ?? 0];
      if (number === 0) continue;
      if (key === "") {
        this.#nodes.push(null);
        this.#free.push(number);
        continue;
      }
      if (block === undefined) throw new BrokenSections("a name has no block");
      const node = new NameNode(number, key, this.#mentions, ids[number]);
      node.block = block;
      block.nodes.push(node);
      this.#nodes.push(node);
      this.#byKey.set(key, node);
    }
    for (const row of rows) {
      for (const mention of this.#mentions.ofRow(row)) this.nodeOf(mention)?.take(mention);
      for (const block of this.#acronymBlocks(row)) block.acronymRows.push(row);
    }
  }

  #nodeFor(mention: Mention, kind: Person["kind"]): NameNode {
    const name = this.#mentions.nameNumber(mention);
    const writing = 2 * name + (kind === "person" ? 0 : 1);
    const last = this.#nodes[this.#byWriting[writing] ?? 0];
    // A number may have become another name's; not as long as somebody writes the name with it.
    if (last?.kind === kind && last.isWritten(name)) return last;
    const key = nodeKey(kind, this.#mentions.text(name));
    const node = this.#byKey.get(key) ?? this.#addNode(key);
    while (this.#byWriting.length <= writing) this.#byWriting.push(0);
    this.#byWriting[writing] = node.number;
    return node;
  }

  #addNode(key: string): NameNode {
    const number = this.#free.pop() ?? this.#nodes.length;
    const node = new NameNode(number, key, this.#mentions);
    this.#nodes[number] = node;
    this.#byKey.set(key, node);
    return node;
  }

  #acronymBlocks(row: number): ReadonlySet<Block> {
    const acronyms = this.#mentions.acronymsOf(row);
    return new Set(acronyms.map(({ acronym }) => this.#blockAt(acronymBlock(acronym))));
  }

  /** Puts a node into the block that it belongs to by now; one that nobody bears any more into none. */
  #place(node: NameNode): void {
    const before = node.block;
    const after = node.mentions.length > 0 ? this.#blockAt(blockOf(node)) : null;
    if (before !== null) this.#change(before);
    if (before !== after) {
      before?.nodes.splice(before.nodes.indexOf(node), 1);
      after?.nodes.push(node);
      node.block = after;
    }
    if (after !== null) {
      this.#change(after);
    } else if (before !== null) {
      this.#byKey.delete(node.key);
      this.#left.push(node);
    }
  }

  /** Notes that something is said in a block which was not before, or is no more. */
  #change(block: Block): void {
    block.joined = null;
    this.#changed.add(block);
  }

  #blockAt(block: string): Block {
    const name = this.#blockNamed(block);
    return this.#blocks.get(name) ?? this.#addBlock(name);
  }

  #addBlock(name: string): Block {
    const block: Block = { name, nodes: [], acronymRows: [], joined: null, entries: [] };
    this.#blocks.set(name, block);
    return block;
  }
}
