import type { PeopleStatements } from "../../model/people-statements.ts";
import { type Section, type Sections, sectionsBelow, sectionsOf } from "../sections.ts";
import type { Sliced } from "../slices.ts";
import type { Arriving, Shelved } from "../step.ts";
import { ArticleHeads } from "./article-heads.ts";
import { acronymBlock, type Block, joinBlocks, personBlock } from "./blocks.ts";
import { type Entry, isMadeOf } from "./entry.ts";
import { makingsOf, namedEntry, type Sources, unnamedEntry } from "./make-entry.ts";
import { type Mention, Mentions } from "./mentions.ts";
import { NameBlocks } from "./name-blocks.ts";
import { nodeKey } from "./name-node.ts";
import { foldName } from "./name-terms.ts";
import { givenAcronyms } from "./organisation-name.ts";
import { outlineMentions } from "./outline-mentions.ts";
import { resolveBlock } from "./resolve-block.ts";
import { loadEntries, saveEntries } from "./saved-entries.ts";
import { prepareStatements } from "./statements.ts";

/** Which entries a change of articles made, and which are no more. */
export interface Changes {
  readonly made: readonly Entry[];
  readonly gone: readonly Entry[];
}

/**
 * The names of all articles in their blocks, and the entries that each block comes to. An article that
 * comes or goes has only the blocks of its names resolved again.
 */
export class Roster {
  readonly sources: Sources;
  readonly #blockNamed: (block: string) => string;
  readonly #blocks: NameBlocks;
  readonly #unnamed = new Map<Mention, Entry>();
  /** What blocks come to whose entries nobody is to see yet. */
  readonly #resolved = new Map<Block, Entry[]>();
  #made: Entry[] = [];
  #gone: Entry[] = [];

  constructor(statements: PeopleStatements, mentions: Mentions = new Mentions()) {
    const stated = prepareStatements(statements);
    this.sources = { mentions, heads: new ArticleHeads(), stated };
    this.#blockNamed = joinBlocks(statements);
    this.#blocks = new NameBlocks(mentions, this.#blockNamed);
  }

  /** Adds an article's names. */
  add({ row, head, digest }: Arriving): void {
    const { mentions, heads } = this.sources;
    heads.add(row, head);
    mentions.add(row, outlineMentions(digest, foldName), givenAcronyms(digest.article.text));
    for (const mention of mentions.ofRow(row)) {
      const kind = mentions.kind(mention);
      if (kind === "unnamed") this.#addUnnamed(mention);
      else this.#blocks.add(nodeKey(kind, mentions.name(mention)), mention);
    }
    this.#blocks.noteAcronyms(row, true);
  }

  /** Takes an article's names away. What is shown is still of them until they are forgotten. */
  remove(row: number): void {
    for (const mention of this.sources.mentions.ofRow(row)) {
      const source = this.#unnamed.get(mention);
      if (source !== undefined) this.#gone.push(source);
      const node = this.#blocks.nodeOf(mention);
      if (node !== null) this.#blocks.remove(node, row);
    }
    this.#blocks.noteAcronyms(row, false);
  }

  /** Resolves the blocks that have changed. What it comes to is seen when it is committed. */
  *resolve(): Sliced<Changes> {
    for (const block of this.#blocks.takeChanged()) {
      const after = this.#resolve(block);
      this.#resolved.set(block, after);
      const [was, is] = [new Set(block.entries), new Set(after)];
      for (const entry of was) if (!is.has(entry)) this.#gone.push(entry);
      for (const entry of is) if (!was.has(entry)) this.#made.push(entry);
      yield;
    }
    const changes = { made: this.#made, gone: this.#gone };
    this.#made = [];
    this.#gone = [];
    return changes;
  }

  commit(): void {
    for (const [block, entries] of this.#resolved) {
      block.entries = entries;
      this.#blocks.tidy(block);
    }
    this.#resolved.clear();
  }

  /** Forgets articles that were taken away, of which nothing is shown any more. */
  *sweep(rows: readonly number[]): Sliced<void> {
    const { mentions, heads } = this.sources;
    for (const row of rows) {
      for (const mention of mentions.ofRow(row)) this.#unnamed.delete(mention);
      mentions.remove(row);
      heads.remove(row);
      yield;
    }
    this.#blocks.sweep();
  }

  /** The entries that a surname's other transliterations may have. */
  respelt(surname: string): readonly Entry[] {
    return this.#blocks.find(personBlock(surname))?.entries ?? [];
  }

  /** The mentions of an article, each with the entry of an unnamed source or the id of its name. */
  *mentionedIn(row: number): Iterable<readonly [Mention, Entry | string]> {
    for (const mention of this.sources.mentions.ofRow(row)) {
      const who = this.#unnamed.get(mention) ?? this.#blocks.nodeOf(mention)?.id;
      if (who !== undefined) yield [mention, who];
    }
  }

  /** @param entries all that there are */
  save(entries: readonly Entry[]): Sections {
    return new Map<string, Section>([
      ...sectionsBelow("mentions", this.sources.mentions.save()),
      ...sectionsBelow("names", this.#blocks.save()),
      ...sectionsBelow("entries", saveEntries(entries, this.sources)),
    ]);
  }

  /**
   * @param statements those that it was saved with
   * @param there the articles that are shown
   * @throws {BrokenSections} where the sections are not what {@link save} makes
   */
  static load(
    sections: Sections,
    statements: PeopleStatements,
    there: readonly Shelved[],
  ): { readonly roster: Roster; readonly entries: readonly Entry[] } {
    const mentions = Mentions.load(sectionsOf("mentions", sections));
    const roster = new Roster(statements, mentions);
    for (const { row, head } of there) roster.sources.heads.add(row, head);
    const rows = there.map(({ row }) => row);
    roster.#blocks.load(sectionsOf("names", sections), rows);
    const { nodes } = roster.#blocks;
    const entries = loadEntries(sectionsOf("entries", sections), nodes, roster.sources);
    for (const entry of entries) roster.#takeIn(entry);
    return { roster, entries };
  }

  #takeIn(entry: Entry): void {
    const [mention] = entry.mentions;
    if (entry.kind === "unnamed" && mention !== undefined) this.#unnamed.set(mention, entry);
    const block = entry.own[0]?.block;
    if (block != null) block.entries.push(entry);
  }

  /** The entries that a block comes to by now; those made of the same as before are the same. */
  #resolve(block: Block): Entry[] {
    const { mentions, stated } = this.sources;
    const before = new Map(block.entries.map((entry) => [entry.own[0], entry]));
    const acronyms = block.acronymRows
      .flatMap((row) => mentions.acronymsOf(row))
      .filter(({ acronym }) => this.#blockNamed(acronymBlock(acronym)) === block.name);
    const speakers = resolveBlock({ nodes: block.nodes, acronyms }, stated, mentions);
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

  #addUnnamed(mention: Mention): void {
    const entry = unnamedEntry(mention, this.sources);
    this.#unnamed.set(mention, entry);
    this.#made.push(entry);
  }
}
