import type { Article } from "../../model/article.ts";
import type { StatedPerson } from "../../model/people-statements.ts";
import type { QuotingArticle, SpeakerEntry } from "../../model/speaker-entry.ts";
import { newestFirst } from "../newest-first.ts";
import { foldName, termsOfName } from "./name-terms.ts";
import { chooseName } from "./choose-name.ts";
import { chooseRole } from "./choose-role.ts";
import type { Mention, SpeechPlace, UnnamedMention } from "./mentions.ts";
import { idOf } from "./name-node.ts";
import type { ResolvedSpeaker } from "./resolve-block.ts";
import type { Stated } from "./statements.ts";

/** An entry with all that it is found by, and where it is quoted. */
export interface Entry extends SpeakerEntry {
  /** Every name that is theirs, as written, with its folded words. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** The ids of all names that are theirs, with how many mentions by the name are. */
  readonly ids: ReadonlyMap<string, number>;
  /** What each article quotes, the newest first. */
  readonly quoted: readonly QuotedIn[];
  /** The paraphrases of what they said, those of the newest article first. */
  readonly retold: readonly SpeechPlace[];
}

interface QuotedIn {
  readonly article: Article;
  /** In the order of the digest. */
  readonly places: readonly SpeechPlace[];
  readonly utterances: number;
}

/** An article that quotes somebody, in numbers. */
export function quotingArticle(quoted: QuotedIn): QuotingArticle {
  return { article: quoted.article, ...countsOf(quoted) };
}

/** How many whole statements an article quotes, and how many fragments. */
export function countsOf({ places, utterances }: QuotedIn): Omit<QuotingArticle, "article"> {
  return { utterances, fragments: places.length - utterances };
}

/** Whether an article quotes them. */
export function isQuoted(entry: Entry): boolean {
  return entry.articles > 0;
}

/** The most quoted first; a total order. */
export function byQuotations(a: Entry, b: Entry): number {
  return (
    b.utterances - a.utterances ||
    b.fragments - a.fragments ||
    b.paraphrases - a.paraphrases ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** A name that is all theirs finds them, whoever else was called so now and then. */
const ALL_THEIRS = Number.POSITIVE_INFINITY;

/** The entry of a named speaker. */
export function namedEntry({ names }: ResolvedSpeaker, stated: Stated): Entry {
  const mentions = names.flatMap((name) => name.mentions).toSorted(newestFirst);
  const chosen = chooseName(names);
  const person = statedPerson(names, stated);
  const forms = new Set<string>(person === null ? [] : [person.name, ...person.also]);
  for (const { person: named } of mentions) {
    forms.add(named.name);
    for (const alias of named.aliases) forms.add(alias);
  }
  const persons = names.filter(({ node }) => node.kind === "person").length;
  const name = person?.name ?? chosen.written;
  return {
    id: chosen.id,
    kind: person?.kind ?? (2 * persons >= names.length ? "person" : "organisation"),
    name,
    aliases: otherForms(forms, name),
    role: person?.role == null ? chooseRole(mentions) : { text: person.role, article: null },
    ...saidFacts(mentions),
    names: withTerms(forms),
    ids: new Map(
      names.map(({ node, isLent, mentions: { length } }) => [
        node.id,
        isLent ? length : ALL_THEIRS,
      ]),
    ),
  };
}

/** The entry of an unnamed source, which is one article's alone: two "senior officials" need not be one. */
export function unnamedEntry(mention: UnnamedMention): Entry {
  const { article, description, descriptions } = mention;
  const id = idOf(`unnamed\n${article.id}\n${foldName(description)}`);
  const forms = new Set(descriptions);
  return {
    id,
    kind: "unnamed",
    name: description,
    aliases: otherForms(forms, description),
    role: null,
    ...saidFacts([mention]),
    names: withTerms(forms),
    ids: new Map([[id, ALL_THEIRS]]),
  };
}

/** The person whom the owner states one of the names to be. */
function statedPerson(names: ResolvedSpeaker["names"], stated: Stated): StatedPerson | null {
  for (const { node, isLent } of names) {
    const person = isLent ? undefined : stated.byName.get(node.folded);
    if (person !== undefined) return person;
  }
  return null;
}

/**
 * What an entry is made of: the same for the same names with the same mentions. Of a surname that is
 * lent or kept in part, the very mentions count; of other names all.
 */
export function signatureOf(names: ResolvedSpeaker["names"]): string {
  return names
    .map(({ node, mentions, isWhole }) => {
      const some = isWhole ? "" : mentions.map(({ article }) => article.id).join(" ");
      return `${node.id} ${node.version} ${some}`;
    })
    .join("\n");
}

function withTerms(forms: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  return new Map([...forms].map((form) => [form, termsOfName(form)]));
}

/** Forms that say more than the name does, each once. */
function otherForms(forms: ReadonlySet<string>, name: string): readonly string[] {
  const byFolded = new Map<string, string>();
  const own = foldName(name);
  for (const form of [...forms].toSorted()) {
    const folded = foldName(form) || form;
    if (folded !== own && !byFolded.has(folded)) byFolded.set(folded, form);
  }
  return [...byFolded.values()];
}

function saidFacts(
  mentions: readonly Omit<Mention, "person">[],
): Pick<
  Entry,
  "quoted" | "retold" | "utterances" | "fragments" | "paraphrases" | "articles" | "since"
> {
  const byArticle = new Map<string, QuotedIn>();
  let since: string | null = null;
  let utterances = 0;
  let all = 0;
  for (const { article, places, utterances: whole } of mentions) {
    if (places.length === 0) continue;
    const known = byArticle.get(article.id);
    byArticle.set(article.id, {
      article,
      places:
        known === undefined
          ? places
          : [...known.places, ...places].toSorted((a, b) => a.index - b.index),
      utterances: (known?.utterances ?? 0) + whole,
    });
    utterances += whole;
    all += places.length;
    const day = article.date?.day ?? null;
    if (day !== null && (since === null || day < since)) since = day;
  }
  const retold = mentions.flatMap((mention) => mention.retold);
  return {
    quoted: [...byArticle.values()],
    retold,
    paraphrases: retold.length,
    utterances,
    fragments: all - utterances,
    articles: byArticle.size,
    since,
  };
}
