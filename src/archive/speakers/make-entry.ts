import type { StatedPerson } from "../../model/people-statements.ts";
import type { ArticleHeads } from "./article-heads.ts";
import { chooseName } from "./choose-name.ts";
import { Entry } from "./entry.ts";
import type { Mention, Mentions } from "./mentions.ts";
import { idOf, type NameNode } from "./name-node.ts";
import { foldName } from "./name-terms.ts";
import type { ResolvedSpeaker } from "./resolve-block.ts";
import type { Stated } from "./statements.ts";
import { type BorneName, type Counts, isWhole, Tally } from "./tally.ts";

/** All that entries are made of. */
export interface Sources {
  readonly mentions: Mentions;
  readonly heads: ArticleHeads;
  readonly stated: Stated;
}

const NO_NODES: readonly NameNode[] = [];

/** What articles say of who bears some names. */
export function tallyOf(names: readonly BorneName[], mentions: Mentions): Tally {
  const [only, another] = names;
  const isOne = only?.node != null && another === undefined && isWhole(only);
  return new Tally(names, isOne ? only.node : countsOf(names, mentions));
}

/** The entry of a named speaker. */
export function namedEntry(speaker: ResolvedSpeaker, sources: Sources): Entry {
  const { own, names } = speaker;
  const { id, kind, name } = calledBy(speaker, sources);
  const facts = { id, kind, name, own, lent: lentNames(speaker) };
  return new Entry(facts, tallyOf(names, sources.mentions));
}

/** The surnames that are lent to a speaker. */
function lentNames({ own, names }: ResolvedSpeaker): readonly NameNode[] {
  if (own.length === names.length) return NO_NODES;
  return names.flatMap(({ node, isLent }) => (isLent ? (node ?? []) : []));
}

/** What a named speaker is called. */
export function calledBy(
  { own, names }: ResolvedSpeaker,
  { mentions, stated }: Sources,
): Pick<Entry, "id" | "kind" | "name"> {
  const chosen = chooseName(names, mentions);
  const person = statedPerson(own, stated);
  let persons = 0;
  for (const { node } of names) if (node?.kind === "person") persons += 1;
  return {
    id: chosen.id,
    kind: person?.kind ?? (2 * persons >= names.length ? "person" : "organisation"),
    name: person?.name ?? chosen.written,
  };
}

/** The entry of an unnamed source, which is one article's alone: two "senior officials" need not be one. */
export function unnamedEntry(mention: Mention, { mentions, heads }: Sources): Entry {
  const description = mentions.name(mention);
  const { id } = heads.at(mentions.row(mention));
  return new Entry(
    {
      id: idOf(`unnamed\n${id}\n${foldName(description)}`),
      kind: "unnamed",
      name: description,
      own: NO_NODES,
      lent: NO_NODES,
    },
    tallyOf([{ node: null, mentions: [mention], count: 1, isLent: false }], mentions),
  );
}

/** The person whom the owner states one of the names to be. */
export function statedPerson(own: readonly NameNode[], { byName }: Stated): StatedPerson | null {
  if (byName.size === 0) return null;
  for (const { folded } of own) {
    const person = byName.get(folded);
    if (person !== undefined) return person;
  }
  return null;
}

function countsOf(names: readonly BorneName[], all: Mentions): Counts {
  let quotations = 0;
  let utterances = 0;
  let paraphrases = 0;
  const rows = new Set<number>();
  for (const { mentions, count } of names) {
    for (let at = 0; at < count; at += 1) {
      const mention = mentions[at] ?? 0;
      paraphrases += all.paraphrases(mention);
      const here = all.quotations(mention);
      if (here === 0) continue;
      quotations += here;
      utterances += all.utterances(mention);
      rows.add(all.row(mention));
    }
  }
  return { utterances, fragments: quotations - utterances, paraphrases, articles: rows.size };
}
