import { type Lexicon, stemOf } from "./lexicon.ts";
import type { Query, QueryItem } from "./query.ts";
import type { Group } from "./scores.ts";

/** Groups at most: an article on the subject has told so by then. */
const MOST_GROUPS = 120;

/** What is scored: for each thing that is wanted the terms that count for it, the same thing once. */
export function groupsOf(
  { wanted }: Query,
  lexicon: Lexicon,
  { stemming, stopWords }: { readonly stemming: boolean; readonly stopWords: boolean },
): readonly Group[] {
  const all = wanted.flatMap(wordLists);
  const telling = all.filter((words) => !words.every(({ isStopWord }) => isStopWord));
  const groups = new Map<string, { forms: Set<string>; asked: Set<string>; weight: number }>();
  for (const words of telling.length > 0 && stopWords ? telling : all) {
    const asked = words.map(({ term }) => term);
    const key = asked.map((term) => (stemming ? stemOf(term) : term)).join(" ");
    const group = groups.get(key) ?? { forms: new Set(), asked: new Set(), weight: 0 };
    if (group.weight === 0 && groups.size >= MOST_GROUPS) break;
    groups.set(key, group);
    group.weight += 1;
    for (const { term, isExact } of words) {
      group.asked.add(term);
      group.forms.add(term);
      if (!stemming || isExact) continue;
      for (const form of lexicon.formsOf(stemOf(term))) group.forms.add(form);
    }
  }
  return [...groups.values()].map(({ forms, asked, weight }) => ({
    forms: [...forms],
    asked,
    weight,
  }));
}

interface WantedWord {
  readonly term: string;
  readonly isStopWord: boolean;
  /** Whether no other form will do. */
  readonly isExact: boolean;
}

/** The words of one wanted thing: each of a phrase on its own, and alternatives together. */
function wordLists(alternatives: readonly QueryItem[]): readonly (readonly WantedWord[])[] {
  const words = alternatives.flatMap(({ kind, words: own }) =>
    own.map(({ term, isStopWord }) => ({ term, isStopWord, isExact: kind === "phrase" })),
  );
  return alternatives.length === 1 ? words.map((word) => [word]) : [words];
}
