import type { Digest } from "../../model/digest.ts";
import type { Person } from "../../model/person.ts";
import type { Speaker } from "../../model/quotation.ts";
import type { Span } from "../../model/span.ts";
import { ByteCursor, isAsItsBytes } from "../byte-cursor.ts";
import { isFamilyFirst } from "./family-first.ts";

/** A quotation or paraphrase of somebody. */
export interface OutlinedPlace {
  /** Index into the digest's `quotations`, or its `paraphrases`. */
  readonly index: number;
  readonly isFragment: boolean;
  readonly context: Span;
  /** Where the context is in the bytes of the article's text. */
  readonly bytes: Span;
}

/** Somebody as one article has them, with what it quotes and retells of them. */
export interface MentionOutline {
  readonly kind: Person["kind"] | "unnamed";
  /** Of an unnamed source the first way in which the article describes it. */
  readonly name: string;
  /** Other names, or descriptions. */
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly pronoun: Person["pronoun"];
  readonly isFamilyFirst: boolean;
  /** In the order of the digest. */
  readonly quotations: readonly OutlinedPlace[];
  readonly paraphrases: readonly OutlinedPlace[];
}

interface Said {
  readonly quotations: OutlinedPlace[];
  readonly paraphrases: OutlinedPlace[];
}

/**
 * Gathers whom one article names and what it says of each, and after those its unnamed sources.
 *
 * @param foldDescription one form for descriptions that are the same
 */
export function outlineMentions(
  { article, people, quotations, paraphrases }: Digest,
  foldDescription: (description: string) => string,
): readonly MentionOutline[] {
  const named = people.map(nothingYet);
  const unnamed = new Map<string, Said & { readonly descriptions: Set<string> }>();

  function describedAs(description: string): Said {
    const key = foldDescription(description);
    const known = unnamed.get(key) ?? { ...nothingYet(), descriptions: new Set<string>() };
    unnamed.set(key, known);
    known.descriptions.add(description);
    return known;
  }

  function saidBy(speaker: Speaker): Said | undefined {
    if (speaker.kind === "unknown") return undefined;
    return speaker.kind === "unnamed" ? describedAs(speaker.description) : named[speaker.person];
  }

  const placeOfQuotation = placesIn(article.text);
  quotations.forEach(({ speaker, kind, context }, index) => {
    const place = placeOfQuotation(index, context, kind === "fragment");
    saidBy(speaker)?.quotations.push(place);
  });
  const placeOfParaphrase = placesIn(article.text);
  paraphrases.forEach(({ speaker, context }, index) => {
    saidBy(speaker)?.paraphrases.push(placeOfParaphrase(index, context, false));
  });
  const outlines = people.map((person, index): MentionOutline => {
    const { kind, name, aliases, role, pronoun } = person;
    const { quotations: said, paraphrases: retold } = named[index] ?? nothingYet();
    return {
      kind,
      name,
      aliases,
      role,
      pronoun,
      isFamilyFirst: isFamilyFirst(person),
      quotations: said,
      paraphrases: retold,
    };
  });
  for (const { descriptions, quotations: said, paraphrases: retold } of unnamed.values()) {
    const [name = "", ...aliases] = descriptions;
    outlines.push({
      kind: "unnamed",
      name,
      aliases,
      role: null,
      pronoun: null,
      isFamilyFirst: false,
      quotations: said,
      paraphrases: retold,
    });
  }
  return outlines;
}

function nothingYet(): Said {
  return { quotations: [], paraphrases: [] };
}

/** Makes places of a text; linear where neither the starts nor the ends of contexts go back. */
function placesIn(text: string) {
  const [starts, ends] = isAsItsBytes(text) ? [] : [new ByteCursor(text), new ByteCursor(text)];
  return (index: number, context: Span, isFragment: boolean): OutlinedPlace => {
    const bytes =
      starts === undefined || ends === undefined
        ? context
        : { start: starts.byteAt(context.start), end: ends.byteAt(context.end) };
    return { index, isFragment, context, bytes };
  };
}
