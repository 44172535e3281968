import { SpeakerDirectory } from "../../../src/archive/speakers/speaker-directory.ts";
import type { SpeakerList } from "../../../src/archive/archive.ts";
import type { Digest } from "../../../src/model/digest.ts";
import { NOTHING_STATED, type PeopleStatements } from "../../../src/model/people-statements.ts";
import type { SpeakerEntry } from "../../../src/model/speaker-entry.ts";
import { buildDigest, type PersonOutline } from "../../support/digests.ts";
import { changePart } from "../../support/steps.ts";

/** Who is named in an article: a name, or more of them. Each says one thing. */
export type Named = string | PersonOutline;

/** An article that quotes each of these, in order. */
export function articleOf(title: string, people: readonly Named[], text = ""): Digest {
  const outlines = people.map((person) => (typeof person === "string" ? { name: person } : person));
  return buildDigest({
    title,
    date: `2026-01-${String(1 + (title.length % 28)).padStart(2, "0")}`,
    paragraphs: [
      ...outlines.map((_person, index) => `“Word ${index}.”`),
      ...(text === "" ? [] : [text]),
    ],
    people: outlines,
    quotations: outlines.map(({ name }, index) => ({ text: `Word ${index}.`, speaker: name })),
  });
}

/** One article for each list of names. */
function articlesOf(lists: readonly (readonly Named[])[]): readonly Digest[] {
  return lists.map((people, index) => articleOf(`Article ${"i".repeat(index + 1)}`, people));
}

export function directoryOf(
  digests: readonly Digest[],
  statements: PeopleStatements = NOTHING_STATED,
): SpeakerDirectory {
  const directory = new SpeakerDirectory(statements);
  addTo(directory, digests);
  return directory;
}

/** Adds articles, each in place of one that went before. */
export function addTo(
  directory: SpeakerDirectory,
  come: readonly Digest[],
  go: readonly Digest[] = [],
): void {
  changePart(directory, { put: come, remove: go.map(({ article }) => article.id) });
}

/** All who are quoted, of a list. */
export function quotedBy(directory: SpeakerDirectory, list: SpeakerList): readonly SpeakerEntry[] {
  return directory.quotedSpeakers(list, 0, Number.POSITIVE_INFINITY).shown;
}

/** Where somebody is quoted, and by what name there. */
export function placesOf(
  directory: SpeakerDirectory,
  id: string,
): readonly { readonly articleId: string; readonly index: number; readonly name: string }[] {
  const said = directory.transcript([id], null);
  return Array.from({ length: said.quotations }, (_, number) => ({
    articleId: said.headAt(number).id,
    index: said.indexAt(number),
    name: said.speakerAt(number),
  }));
}

/** The entries of articles with these names, each as the names that articles quote it by, sorted. */
export function entriesOf(
  lists: readonly (readonly Named[])[],
  statements: PeopleStatements = NOTHING_STATED,
): readonly string[] {
  const directory = directoryOf(articlesOf(lists), statements);
  return quotedBy(directory, "named")
    .map(({ id }) =>
      [...new Set(placesOf(directory, id).map(({ name }) => name))].toSorted().join(" = "),
    )
    .toSorted();
}

/** Entries of articles that name but one each. */
export function mergedNames(...names: readonly Named[]): readonly string[] {
  return entriesOf(names.map((name) => [name]));
}
