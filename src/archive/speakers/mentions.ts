import type { Article } from "../../model/article.ts";
import type { Digest } from "../../model/digest.ts";
import type { Person } from "../../model/person.ts";
import type { Speaker } from "../../model/quotation.ts";

/** One quotation or paraphrase of an entry, by its place. */
export interface SpeechPlace {
  readonly articleId: string;
  /** Index into the digest's `quotations`, or its `paraphrases`. */
  readonly index: number;
  /** The speaker's fullest name in that article. */
  readonly name: string;
}

/** Somebody as one article has them, with what it quotes and retells of them. */
export interface Mention {
  readonly article: Article;
  readonly person: Person;
  /** Of their quotations. */
  readonly places: readonly SpeechPlace[];
  /** How many of the places are whole statements. */
  readonly utterances: number;
  /** Of their paraphrases. */
  readonly retold: readonly SpeechPlace[];
}

/** An unnamed source of one article. */
export interface UnnamedMention extends Omit<Mention, "person"> {
  /** The first way in which the article describes it. */
  readonly description: string;
  readonly descriptions: readonly string[];
}

/** Who is named in one article, and which unnamed sources it quotes or retells. */
export interface ArticleMentions {
  readonly named: readonly Mention[];
  readonly unnamed: readonly UnnamedMention[];
}

interface Said {
  readonly places: SpeechPlace[];
  readonly retold: SpeechPlace[];
  utterances: number;
}

/**
 * Gathers what one article says of whom.
 *
 * @param foldDescription one form for descriptions that are the same
 */
export function mentionsOf(
  { article, people, quotations, paraphrases }: Digest,
  foldDescription: (description: string) => string,
): ArticleMentions {
  const named = people.map(nothingYet);
  const unnamed = new Map<string, Said & { readonly descriptions: Set<string> }>();

  function describedAs(description: string): Said {
    const key = foldDescription(description);
    const known = unnamed.get(key) ?? { ...nothingYet(), descriptions: new Set<string>() };
    unnamed.set(key, known);
    known.descriptions.add(description);
    return known;
  }

  /** What is said by a speaker, and the speaker's name here; null where nobody is known. */
  function saidBy(speaker: Speaker): { readonly said: Said; readonly name: string } | null {
    if (speaker.kind === "unknown") return null;
    if (speaker.kind === "unnamed") {
      return { said: describedAs(speaker.description), name: speaker.description };
    }
    const said = named[speaker.person];
    return said === undefined ? null : { said, name: people[speaker.person]?.name ?? "" };
  }

  for (const [index, { speaker, kind }] of quotations.entries()) {
    const found = saidBy(speaker);
    if (found === null) continue;
    found.said.places.push({ articleId: article.id, index, name: found.name });
    if (kind === "utterance") found.said.utterances += 1;
  }
  for (const [index, { speaker }] of paraphrases.entries()) {
    const found = saidBy(speaker);
    found?.said.retold.push({ articleId: article.id, index, name: found.name });
  }
  return {
    named: people.map((person, index) => ({ article, person, ...(named[index] ?? nothingYet()) })),
    unnamed: [...unnamed.values()].map(({ descriptions, ...said }) => ({
      article,
      ...said,
      descriptions: [...descriptions],
      description: [...descriptions][0] ?? "",
    })),
  };
}

function nothingYet(): Said {
  return { places: [], retold: [], utterances: 0 };
}
