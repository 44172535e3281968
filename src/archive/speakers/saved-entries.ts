import {
  BrokenSections,
  type Saved,
  type SavedSection,
  sectionOf,
  type Sections,
} from "../sections.ts";
import type { Sliced } from "../slices.ts";
import { loadStrings, saveStrings } from "../string-list.ts";
import { Entry } from "./entry.ts";
import { type Sources, statedPerson, tallyOf } from "./make-entry.ts";
import type { NameNode } from "./name-node.ts";
import { type BorneName, isWhole } from "./tally.ts";

/**
 * The numbers of an entry: its kind; one more than which of its names it goes by, 0 for none; the number
 * of what it is called, 0 for what the owner states; how many names follow.
 */
const ENTRY = { kind: 0, id: 1, name: 2, names: 3, size: 4 } as const;
/**
 * The numbers of a name: its node's, 0 for a description's; twice how many mentions follow, which are all
 * where none do, and one more where it is lent.
 */
const NAME = { node: 0, mentions: 1, size: 2 } as const;
const KINDS = ["person", "organisation", "unnamed"] as const;

/** Entries that are written in one stretch. */
const WRITTEN_AT_ONCE = 1000;

/** Entries as sections, in their order. */
export function* saveEntries(entries: readonly Entry[], { mentions: all }: Sources): Sliced<Saved> {
  // In pieces: one list of them all would be copied each time that it has to grow.
  const pieces: Uint32Array[] = [];
  let numbers: number[] = [];
  const unnamed: string[] = [];
  for (const [index, { id, kind, name, tally }] of entries.entries()) {
    const { names } = tally;
    const goesBy = names.findIndex(({ node }) => node?.id === id);
    numbers.push(KINDS.indexOf(kind), 1 + goesBy, all.numberOf(name), names.length);
    for (const borne of names) {
      const { node, mentions, count, isLent } = borne;
      const listed = isWhole(borne) ? 0 : count;
      numbers.push(node?.number ?? 0, 2 * listed + Number(isLent));
      for (let at = 0; at < listed; at += 1) numbers.push(mentions[at] ?? 0);
    }
    if (kind === "unnamed") unnamed.push(id);
    if (index % WRITTEN_AT_ONCE !== 0) continue;
    pieces.push(Uint32Array.from(numbers));
    numbers = [];
    yield;
  }
  pieces.push(Uint32Array.from(numbers));
  return new Map<string, SavedSection>([
    ["numbers", pieces],
    ...(yield* saveStrings(unnamed, unnamed.length)),
  ]);
}

/**
 * The entries of such sections.
 *
 * @param nodes which have all their mentions
 * @throws {BrokenSections} where the sections are not what {@link saveEntries} makes
 */
export function loadEntries(
  sections: Sections,
  nodes: readonly (NameNode | null)[],
  sources: Sources,
): readonly Entry[] {
  const numbers = sectionOf(sections, "numbers", Uint32Array);
  const ids = loadStrings(sections);
  const entries: Entry[] = [];
  let unnamed = 0;
  let start = 0;
  while (start < numbers.length) {
    const fact = (which: number): number => numbers[start + which] ?? 0;
    const kind = KINDS[fact(ENTRY.kind)];
    const { names, end } = namesFrom(numbers, start + ENTRY.size, fact(ENTRY.names), nodes);
    const own = nodesOf(names, false);
    const lent = nodesOf(names, true);
    const id = kind === "unnamed" ? ids[unnamed] : names[fact(ENTRY.id) - 1]?.node?.id;
    const called = fact(ENTRY.name);
    const name =
      called === 0 ? statedPerson(own, sources.stated)?.name : sources.mentions.text(called);
    if (kind === undefined || id === undefined || name === undefined) {
      throw new BrokenSections("an entry has no kind, id or name");
    }
    if (kind === "unnamed") unnamed += 1;
    entries.push(new Entry({ id, kind, name, own, lent }, tallyOf(names, sources.mentions)));
    start = end;
  }
  return entries;
}

/** So many names, and where they end. */
function namesFrom(
  numbers: Uint32Array,
  start: number,
  count: number,
  nodes: readonly (NameNode | null)[],
): { readonly names: readonly BorneName[]; readonly end: number } {
  const names: BorneName[] = [];
  let at = start;
  while (names.length < count) {
    const number = numbers[at + NAME.node] ?? 0;
    const listed = (numbers[at + NAME.mentions] ?? 0) >>> 1;
    const isLent = ((numbers[at + NAME.mentions] ?? 0) & 1) === 1;
    const node = nodes[number] ?? null;
    at += NAME.size;
    if (at + listed > numbers.length) throw new BrokenSections("an entry has no end");
    if (node === null && (number > 0 || listed === 0)) {
      throw new BrokenSections("a name of an entry is none");
    }
    if (listed === 0 && node !== null && !isLent) names.push(node.whole);
    else {
      const mentions = Array.from(numbers.subarray(at, at + listed));
      names.push({ node, mentions, count: listed, isLent });
    }
    at += listed;
  }
  return { names, end: at };
}

const NO_NODES: readonly NameNode[] = [];

/** The names that are lent, or those that are not. */
function nodesOf(names: readonly BorneName[], areLent: boolean): readonly NameNode[] {
  const nodes: NameNode[] = [];
  for (const { node, isLent } of names) if (node !== null && isLent === areLent) nodes.push(node);
  return nodes.length === 0 ? NO_NODES : nodes;
}
