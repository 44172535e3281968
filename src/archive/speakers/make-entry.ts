import type { StatedPerson } from "../../model/people-statements.ts";
import type { ArticleHeads } from "./article-heads.ts";
import { chooseName } from "./choose-name.ts";
import { Entry } from "./entry.ts";
import type { Mention, Mentions } from "./mentions.ts";
import { idOf, type NameNode } from "./name-node.ts";
import { foldName } from "./name-terms.ts";
import type { ResolvedSpeaker } from "./resolve-block.ts";
import type { Stated } from "./statements.ts";

/** All that entries are made of. */
export interface Sources {
  readonly mentions: Mentions;
  readonly heads: ArticleHeads;
  readonly stated: Stated;
}

const NO_NODES: readonly NameNode[] = [];

/** What a named speaker is made of: the names that are theirs, those that are lent them, and all mentions. */
export type Makings = Pick<Entry, "own" | "lent" | "mentions">;

export function makingsOf({ names }: ResolvedSpeaker, { mentions, heads }: Sources): Makings {
  const lent = names.filter(({ isLent }) => isLent).map(({ node }) => node);
  return {
    own: names.filter(({ isLent }) => !isLent).map(({ node }) => node),
    lent: lent.length === 0 ? NO_NODES : lent,
    mentions: names
      .flatMap((name) => name.mentions)
      .toSorted((a, b) => heads.compare(mentions.row(a), mentions.row(b))),
  };
}

/** The entry of a named speaker. */
export function namedEntry(
  { names }: ResolvedSpeaker,
  makings: Makings,
  { mentions, stated }: Sources,
): Entry {
  const chosen = chooseName(names, mentions);
  const person = statedPerson(makings.own, stated);
  const persons = names.filter(({ node }) => node.kind === "person").length;
  return new Entry({
    id: chosen.id,
    kind: person?.kind ?? (2 * persons >= names.length ? "person" : "organisation"),
    name: person?.name ?? chosen.written,
    ...makings,
    ...countsOf(makings.mentions, mentions),
  });
}

/** The entry of an unnamed source, which is one article's alone: two "senior officials" need not be one. */
export function unnamedEntry(mention: Mention, { mentions, heads }: Sources): Entry {
  const description = mentions.name(mention);
  const { id } = heads.at(mentions.row(mention));
  return new Entry({
    id: idOf(`unnamed\n${id}\n${foldName(description)}`),
    kind: "unnamed",
    name: description,
    own: NO_NODES,
    lent: NO_NODES,
    mentions: [mention],
    ...countsOf([mention], mentions),
  });
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

function countsOf(
  mentions: readonly Mention[],
  all: Mentions,
): Pick<Entry, "utterances" | "fragments" | "paraphrases" | "articles"> {
  let quotations = 0;
  let utterances = 0;
  let paraphrases = 0;
  let articles = 0;
  let last: number | null = null;
  for (const mention of mentions) {
    paraphrases += all.paraphrases(mention);
    const here = all.quotations(mention);
    if (here === 0) continue;
    quotations += here;
    utterances += all.utterances(mention);
    // An article's mentions are together.
    const row = all.row(mention);
    if (row !== last) articles += 1;
    last = row;
  }
  return { utterances, fragments: quotations - utterances, paraphrases, articles };
}
