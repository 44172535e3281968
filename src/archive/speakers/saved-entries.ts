import { BrokenSections, type Section, sectionOf, type Sections } from "../sections.ts";
import { loadStrings, saveStrings } from "../string-list.ts";
import { Entry } from "./entry.ts";
import { type Sources, statedPerson } from "./make-entry.ts";
import type { NameNode } from "./name-node.ts";

/**
 * The numbers of an entry: its kind; one more than which of its own names it goes by, and than which of
 * its mentions it is shown by, or 0 for neither; its counts; how many names and mentions follow.
 */
const ENTRY = {
  kind: 0,
  id: 1,
  name: 2,
  utterances: 3,
  fragments: 4,
  paraphrases: 5,
  articles: 6,
  own: 7,
  lent: 8,
  mentions: 9,
  size: 10,
} as const;
const KINDS = ["person", "organisation", "unnamed"] as const;

/** Entries as sections, in their order. */
export function saveEntries(entries: readonly Entry[], { mentions: all }: Sources): Sections {
  let length = 0;
  for (const { own, lent, mentions } of entries) {
    length += ENTRY.size + own.length + lent.length + mentions.length;
  }
  const numbers = new Uint32Array(length);
  let start = 0;
  for (const entry of entries) {
    const { own, lent, mentions } = entry;
    numbers[start + ENTRY.kind] = KINDS.indexOf(entry.kind);
    numbers[start + ENTRY.id] = 1 + own.findIndex(({ id }) => id === entry.id);
    numbers[start + ENTRY.name] = 1 + mentions.findIndex((each) => all.name(each) === entry.name);
    numbers[start + ENTRY.utterances] = entry.utterances;
    numbers[start + ENTRY.fragments] = entry.fragments;
    numbers[start + ENTRY.paraphrases] = entry.paraphrases;
    numbers[start + ENTRY.articles] = entry.articles;
    numbers[start + ENTRY.own] = own.length;
    numbers[start + ENTRY.lent] = lent.length;
    numbers[start + ENTRY.mentions] = mentions.length;
    const lists = [...own.map(({ number }) => number), ...lent.map(({ number }) => number)];
    numbers.set(lists, start + ENTRY.size);
    numbers.set(mentions, start + ENTRY.size + lists.length);
    start += ENTRY.size + lists.length + mentions.length;
  }
  const sources = entries.filter(({ kind }) => kind === "unnamed");
  return new Map<string, Section>([
    ["numbers", numbers],
    ...saveStrings(
      sources.map(({ id }) => id),
      sources.length,
    ),
  ]);
}

/**
 * The entries of such sections.
 *
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
    const named = start + ENTRY.size;
    const lent = named + fact(ENTRY.own);
    const mentioned = lent + fact(ENTRY.lent);
    const end = mentioned + fact(ENTRY.mentions);
    if (kind === undefined || end > numbers.length) throw new BrokenSections("an entry is none");
    const makings = {
      own: nodesOf(numbers, named, lent, nodes),
      lent: nodesOf(numbers, lent, mentioned, nodes),
      mentions: listOf(numbers, mentioned, end),
    };
    const shownBy = makings.mentions[fact(ENTRY.name) - 1];
    const id = kind === "unnamed" ? ids[unnamed] : makings.own[fact(ENTRY.id) - 1]?.id;
    const name =
      shownBy === undefined
        ? statedPerson(makings.own, sources.stated)?.name
        : sources.mentions.name(shownBy);
    if (id === undefined || name === undefined) throw new BrokenSections("an entry has no name");
    if (kind === "unnamed") unnamed += 1;
    entries.push(
      new Entry({
        id,
        kind,
        name,
        ...makings,
        utterances: fact(ENTRY.utterances),
        fragments: fact(ENTRY.fragments),
        paraphrases: fact(ENTRY.paraphrases),
        articles: fact(ENTRY.articles),
      }),
    );
    start = end;
  }
  return entries;
}

const NO_NODES: readonly NameNode[] = [];

function nodesOf(
  numbers: Uint32Array,
  start: number,
  end: number,
  nodes: readonly (NameNode | null)[],
): readonly NameNode[] {
  if (start === end) return NO_NODES;
  return listOf(numbers, start, end).map((number) => {
    const node = nodes[number];
    if (node == null) throw new BrokenSections("a name of an entry is none");
    return node;
  });
}

function listOf(numbers: Uint32Array, start: number, end: number): number[] {
  const list: number[] = [];
  for (let at = start; at < end; at += 1) list.push(numbers[at] ?? 0);
  return list;
}
