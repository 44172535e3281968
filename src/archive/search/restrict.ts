import { type Lexicon, stemOf } from "./lexicon.ts";
import { type Field, FIELDS } from "./packed-counts.ts";
import type { Postings } from "./postings.ts";
import { hasPhrase, phrasePattern } from "./phrase.ts";
import type { Query, QueryItem } from "./query.ts";

/** Shorter words of a phrase may be parts of what an article has as one word: "p m", "2 000". */
const SHORTEST_TELLING = 4;
/** Articles whose text is read for a phrase that no article has as words. */
const MOST_READ = 2000;

/**
 * Which articles a query allows, by their numbers: those with its phrases and title words, without what
 * it does not want. null where it allows all. Plain words do not restrict: an article that lacks some
 * may still answer.
 */
export function restrict(
  query: Query,
  postings: Postings,
  lexicon: Lexicon,
  textOf: (article: number) => string,
): Uint8Array | null {
  const required = query.wanted.filter((alternatives) => alternatives.every(isStrict));
  if (required.length === 0 && query.unwanted.length === 0) return null;
  const allowed = new Uint8Array(postings.size).fill(1);
  for (const alternatives of required) {
    const having = new Uint8Array(postings.size);
    for (const item of alternatives) {
      for (const article of articlesWith(item, postings, lexicon, textOf)) having[article] = 1;
    }
    for (let article = 0; article < allowed.length; article += 1) {
      if (having[article] === 0) allowed[article] = 0;
    }
  }
  for (const item of query.unwanted) {
    for (const article of articlesWith(item, postings, lexicon, textOf)) allowed[article] = 0;
  }
  return allowed;
}

function isStrict({ kind, inTitle }: QueryItem): boolean {
  return kind === "phrase" || inTitle;
}

function articlesWith(
  item: QueryItem,
  postings: Postings,
  lexicon: Lexicon,
  textOf: (article: number) => string,
): Iterable<number> {
  const fields = item.inTitle ? (["title"] as const) : FIELDS;
  const terms = item.words.map(({ term }) => term);
  const [first = ""] = terms;
  if (item.kind === "word") {
    const forms = new Set([first, ...lexicon.formsOf(stemOf(first))]);
    return new Set([...forms].flatMap((form) => articlesHaving(form, fields, postings)));
  }
  const phrase = terms.map((term) => lexicon.numberOf(term) ?? -1);
  const where = item.inTitle ? "title" : "anywhere";
  const found = havingAll(terms, fields, postings).filter((article) =>
    hasPhrase(postings.sequence(article), phrase, where),
  );
  if (found.length > 0 || item.inTitle) return found;
  const telling = item.words.filter(({ term }) => term.length >= SHORTEST_TELLING);
  if (telling.length === item.words.length) return [];
  const pattern = phrasePattern(item.words.map(({ written }) => written));
  return havingAll(
    telling.map(({ term }) => term),
    fields,
    postings,
  )
    .slice(0, MOST_READ)
    .filter((article) => pattern.test(textOf(article)));
}

/** Articles that have all the terms. */
function havingAll(
  terms: readonly string[],
  fields: readonly Field[],
  postings: Postings,
): readonly number[] {
  const lists = [...new Set(terms)].map((term) => articlesHaving(term, fields, postings));
  const [rarest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  let left: readonly number[] = rarest;
  for (const list of others) {
    if (left.length === 0) break;
    const having = new Uint8Array(postings.size);
    for (const article of list) having[article] = 1;
    left = left.filter((article) => having[article] === 1);
  }
  return left;
}

function articlesHaving(term: string, fields: readonly Field[], postings: Postings): number[] {
  const articles: number[] = [];
  const anywhere = fields.length > 1;
  postings.each(term, (article, inTitle) => {
    if (anywhere || inTitle > 0) articles.push(article);
  });
  return articles;
}
