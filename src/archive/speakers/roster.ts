import type { PeopleStatements } from "../../model/people-statements.ts";
import {
  type Saved,
  type SavedSection,
  type Sections,
  sectionsBelow,
  sectionsOf,
} from "../sections.ts";
import type { Sliced } from "../slices.ts";
import type { Arriving, Shelved } from "../step.ts";
import { ArticleHeads } from "./article-heads.ts";
import { acronymBlock, type Block, joinBlocks, personBlock } from "./blocks.ts";
import { type Entry, versionOf } from "./entry.ts";
import { calledBy, namedEntry, type Sources, tallyOf, unnamedEntry } from "./make-entry.ts";
import { type Mention, Mentions } from "./mentions.ts";
import { NameBlocks } from "./name-blocks.ts";
import { foldName } from "./name-terms.ts";
import { givenAcronyms } from "./organisation-name.ts";
import { outlineMentions } from "./outline-mentions.ts";
import {
  type JoinedNames,
  joinNames,
  type ResolvedSpeaker,
  resolveSpeakers,
} from "./resolve-block.ts";
import { loadEntries, saveEntries } from "./saved-entries.ts";
import { prepareStatements } from "./statements.ts";
import { isWhole, wasWhole } from "./tally.ts";

/** What a change of articles comes to for entries. */
export interface Changes {
  /** Those that it makes. */
  readonly made: readonly Entry[];
  /** Those that are there, and of which articles say more or less now. */
  readonly retold: readonly Entry[];
  /** Those that are no more. */
  readonly gone: readonly Entry[];
}

/** Speakers of one block who are looked at in one stretch; next to all blocks have fewer. */
const RESOLVED_AT_ONCE = 500;

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
  readonly #resolved = new Map<Block, readonly Entry[]>();
  #made: Entry[] = [];
  #retold: Entry[] = [];
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
      else this.#blocks.add(mention, kind);
    }
    this.#blocks.addAcronyms(row);
  }

  /** Takes the names of some articles away. What is shown is still of them until they are forgotten. */
  *remove(rows: readonly number[]): Sliced<void> {
    for (const row of rows) {
      for (const mention of this.sources.mentions.ofRow(row)) {
        const source = this.#unnamed.get(mention);
        if (source !== undefined) this.#gone.push(source);
      }
      yield;
    }
    yield* this.#blocks.remove(new Set(rows));
  }

  /** Resolves the blocks that have changed. What it comes to is seen when it is committed. */
  *resolve(): Sliced<Changes> {
    for (const block of this.#blocks.takeChanged()) {
      yield* this.#resolve(block);
      yield;
    }
    const changes = { made: this.#made, retold: this.#retold, gone: this.#gone };
    this.#made = [];
    this.#retold = [];
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
  *save(entries: readonly Entry[]): Sliced<Saved> {
    return new Map<string, SavedSection>([
      ...sectionsBelow("mentions", yield* this.sources.mentions.save()),
      ...sectionsBelow("names", yield* this.#blocks.save()),
      ...sectionsBelow("entries", yield* saveEntries(entries, this.sources)),
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
    roster.#takeIn(entries);
    return { roster, entries };
  }

  /** Takes in all entries that there are. */
  #takeIn(entries: readonly Entry[]): void {
    const ofBlocks = new Map<Block, Entry[]>();
    for (const entry of entries) {
      const [described] = entry.tally.names;
      const mention = described?.mentions[0];
      if (entry.kind === "unnamed" && mention !== undefined) this.#unnamed.set(mention, entry);
      const block = entry.own[0]?.block;
      if (block == null) continue;
      const ofBlock = ofBlocks.get(block);
      if (ofBlock === undefined) ofBlocks.set(block, [entry]);
      else ofBlock.push(entry);
    }
    for (const [block, ofBlock] of ofBlocks) block.entries = ofBlock;
  }

  /** Finds the entries that a block comes to by now; those of whom nothing new is said stay. */
  *#resolve(block: Block): Sliced<void> {
    const left = new Map(block.entries.map((entry) => [entry.own[0], entry]));
    block.joined ??= yield* this.#join(block);
    const after: Entry[] = [];
    const speakers = yield* resolveSpeakers(block.joined, this.sources.mentions);
    for (const speaker of speakers) {
      const known = left.get(speaker.own[0]);
      if (known !== undefined && this.#isStill(known, speaker)) {
        left.delete(speaker.own[0]);
        after.push(known);
      } else {
        const made = namedEntry(speaker, this.sources);
        this.#made.push(made);
        after.push(made);
      }
      if (after.length % RESOLVED_AT_ONCE === 0) yield;
    }
    for (const entry of left.values()) this.#gone.push(entry);
    for (const node of block.nodes) node.forgetParts();
    this.#resolved.set(block, after);
  }

  #join(block: Block): Sliced<JoinedNames> {
    const { mentions, stated } = this.sources;
    const acronyms = block.acronymRows
      .flatMap((row) => mentions.acronymsOf(row))
      .filter(({ acronym }) => this.#blockNamed(acronymBlock(acronym)) === block.name);
    return joinNames({ nodes: block.nodes, acronyms }, stated);
  }

  /** Whether an entry is a speaker's still, but for how much is said of them, of which it is told. */
  #isStill(entry: Entry, speaker: ResolvedSpeaker): boolean {
    if (entry.tally.isOf(speaker.names)) return true;
    if (!isOfSameFacts(entry, speaker)) return false;
    const { id, kind, name } = calledBy(speaker, this.sources);
    if (id !== entry.id || kind !== entry.kind || name !== entry.name) return false;
    entry.coming = tallyOf(speaker.names, this.sources.mentions);
    this.#retold.push(entry);
    return true;
  }

  #addUnnamed(mention: Mention): void {
    const entry = unnamedEntry(mention, this.sources);
    this.#unnamed.set(mention, entry);
    this.#made.push(entry);
  }
}

/** Whether an entry is of the names that a speaker has, and nothing new has been said of any. */
function isOfSameFacts({ own: before, tally, version }: Entry, speaker: ResolvedSpeaker): boolean {
  const { own, names } = speaker;
  return (
    // Of a name that is somebody's in some articles only, which these are may change without a word.
    names.every(isWhole) &&
    tally.names.every(wasWhole) &&
    own.length === before.length &&
    own.every((node, index) => node === before[index]) &&
    versionOf(own) === version
  );
}
