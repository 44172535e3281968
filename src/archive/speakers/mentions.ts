import type { Article } from "../../model/article.ts";
import type { Digest } from "../../model/digest.ts";
import type { Person } from "../../model/person.ts";

/** One quotation of an entry, by its place. */
export interface QuotationPlace {
  readonly articleId: string;
  /** Index into the digest's `quotations`. */
  readonly index: number;
  /** The speaker's fullest name in that article. */
  readonly name: string;
}

/** Somebody as one article has them, with what it quotes of them. */
export interface Mention {
  readonly article: Article;
  readonly person: Person;
  readonly places: readonly QuotationPlace[];
  /** How many of the places are whole statements. */
  readonly utterances: number;
}

/** An unnamed source of one article. */
export interface UnnamedMention extends Omit<Mention, "person"> {
  /** The first way in which the article describes it. */
  readonly description: string;
  readonly descriptions: readonly string[];
}

/** Who is named in one article, and which unnamed sources it quotes. */
export interface ArticleMentions {
  readonly named: readonly Mention[];
  readonly unnamed: readonly UnnamedMention[];
}

interface Quoted {
  readonly places: QuotationPlace[];
  utterances: number;
}

/**
 * Gathers what one article says of whom.
 *
 * @param foldDescription one form for descriptions that are the same
 */
export function mentionsOf(
  { article, people, quotations }: Digest,
  foldDescription: (description: string) => string,
): ArticleMentions {
  const named = people.map(nothingYet);
  const unnamed = new Map<string, Quoted & { readonly descriptions: Set<string> }>();
  for (const [index, { speaker, kind }] of quotations.entries()) {
    let quoted: Quoted | undefined;
    let name = "";
    if (speaker.kind === "named") {
      quoted = named[speaker.person];
      name = people[speaker.person]?.name ?? "";
    } else if (speaker.kind === "unnamed") {
      name = speaker.description;
      const key = foldDescription(name);
      const known = unnamed.get(key) ?? { ...nothingYet(), descriptions: new Set<string>() };
      unnamed.set(key, known);
      known.descriptions.add(name);
      quoted = known;
    }
    if (quoted === undefined) continue;
    quoted.places.push({ articleId: article.id, index, name });
    if (kind === "utterance") quoted.utterances += 1;
  }
  return {
    named: people.map((person, index) => ({ article, person, ...(named[index] ?? nothingYet()) })),
    unnamed: [...unnamed.values()].map(({ descriptions, places, utterances }) => ({
      article,
      places,
      utterances,
      descriptions: [...descriptions],
      description: places[0]?.name ?? "",
    })),
  };
}

function nothingYet(): Quoted {
  return { places: [], utterances: 0 };
}
