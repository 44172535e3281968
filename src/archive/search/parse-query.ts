import { parseDay } from "../../days/parse-day.ts";
import type { Misunderstood, SearchOrder } from "../../model/search-query.ts";
import type { Query, QueryItem, QueryWord } from "./query.ts";
import { type Piece, splitQuery } from "./split-query.ts";
import { isStopWord } from "./stop-words.ts";
import { findWords } from "./words.ts";

/** Words of a query that are searched; what comes after them is passed over. */
const MOST_WORDS = 200;
/**
 * Who asks with more words than this has pasted a text: its quotation marks and dashes are the text's
 * own, and rule out no article.
 */
const LONGEST_QUERY = 30;
/** "17 Feb 2025", "the 17th of February": a day takes no more parts of a query. */
const MOST_DAY_PARTS = 5;

const OPERATORS: ReadonlySet<string> = new Set([
  "title",
  "person",
  "source",
  "after",
  "since",
  "before",
  "sort",
]);
const ORDERS: ReadonlyMap<string, SearchOrder> = new Map([
  ["best", "best"],
  ["relevance", "relevance"],
  ["newest", "newest"],
  ["new", "newest"],
  ["latest", "newest"],
  ["date", "newest"],
]);

/**
 * Reads a query: words, `"exact phrase"`, `-without`, `OR`, `title:`, `person:`, `source:`, `after:`,
 * `before:`, `sort:newest`. Takes any text: a part that makes no sense is searched as plain words, and
 * is named in `misunderstood`.
 *
 * @param today `YYYY-MM-DD`, which "yesterday" is counted from; null where it is not known
 */
export function parseQuery(text: string, today: string | null): Query {
  return new Parser(text, today).parse();
}

class Parser {
  readonly #wanted: QueryItem[][] = [];
  readonly #unwanted: QueryItem[] = [];
  readonly #persons: string[] = [];
  readonly #sources: string[] = [];
  readonly #misunderstood: Misunderstood[] = [];
  #after: string | null = null;
  #before: string | null = null;
  #order: SearchOrder = "best";
  #words = 0;
  /** What was typed for days, and how it is written instead. */
  readonly #days: { readonly written: string; readonly resolved: string }[] = [];

  readonly #text: string;
  readonly #today: string | null;
  readonly #pieces: readonly Piece[];
  readonly #isPasted: boolean;

  constructor(text: string, today: string | null) {
    this.#text = text;
    this.#today = today;
    this.#pieces = splitQuery(text);
    this.#isPasted = findWords(text).length > LONGEST_QUERY;
  }

  parse(): Query {
    for (let at = 0; at < this.#pieces.length; at += this.#read(at));
    return {
      wanted: this.#wanted.filter((alternatives) => alternatives.length > 0),
      unwanted: this.#unwanted,
      persons: this.#persons,
      sources: this.#sources,
      after: this.#after,
      before: this.#before,
      order: this.#order,
      misunderstood: this.#misunderstood,
      resolved: this.#resolve(),
    };
  }

  #resolve(): string {
    let resolved = "";
    let rest = this.#text;
    for (const { written, resolved: day } of this.#days) {
      const at = rest.indexOf(written);
      resolved += rest.slice(0, at) + day;
      rest = rest.slice(at + written.length);
    }
    return resolved + rest;
  }

  /** Reads from a piece on, and says how many it took. */
  #read(at: number): number {
    const piece = this.#pieces[at];
    if (piece === undefined) return 1;
    if (this.#isPasted) {
      this.#addWords(piece.field === null ? piece.value : `${piece.field} ${piece.value}`, false);
      return 1;
    }
    if (piece.isUnclosed) this.#misunderstand(piece, "quotationMark");
    if (isOr(piece)) return this.#readOr(at);
    if (piece.field !== null) return this.#readField(piece, at);
    this.#addItems(piece, false);
    return 1;
  }

  /** Joins what stands before and after it; at either end of the query it is no operator. */
  #readOr(at: number): number {
    const before = this.#wanted.at(-1);
    const next = this.#pieces[at + 1];
    if (before === undefined || next === undefined || next.isNegated || isOr(next)) {
      this.#misunderstand(this.#pieces[at], "or");
      return 1;
    }
    const known = this.#wanted.length;
    const taken = this.#read(at + 1);
    // Several words in one piece ("rare-earth") are one alternative only as the first of them.
    const [first, ...others] = this.#wanted.splice(known);
    if (first !== undefined) before.push(...first);
    this.#wanted.push(...others);
    return 1 + taken;
  }

  #readField(piece: Piece, at: number): number {
    const { field, value } = piece;
    if (field === null || value.trim() === "") {
      // "Minister: …" is punctuation; an operator without a value is a slip.
      if (field !== null && OPERATORS.has(field)) this.#misunderstand(piece, "empty");
      this.#addWords(field ?? "", piece.isNegated);
      return 1;
    }
    switch (field) {
      case "title":
        this.#addItems(piece, true);
        return 1;
      case "person":
        if (piece.isNegated) break;
        this.#persons.push(value);
        return 1;
      case "source":
        if (piece.isNegated) break;
        this.#sources.push(value);
        return 1;
      case "after":
      case "since":
      case "before":
        return this.#readDay(piece, at);
      case "sort":
        return this.#readOrder(piece);
    }
    this.#misunderstand(piece, "field");
    this.#addWords(`${field} ${value}`, piece.isNegated);
    return 1;
  }

  #readOrder(piece: Piece): number {
    const order = ORDERS.get(piece.value.toLowerCase());
    if (order === undefined) {
      this.#misunderstand(piece, "order");
      this.#addWords(piece.value, false);
    } else this.#order = order;
    return 1;
  }

  /** Takes as many of the next pieces as make a day together. */
  #readDay(piece: Piece, at: number): number {
    for (let parts = piece.isQuoted ? 1 : MOST_DAY_PARTS; parts > 0; parts -= 1) {
      const rest = this.#pieces.slice(at + 1, at + parts);
      if (rest.length < parts - 1 || !rest.every(isBare)) continue;
      const day = parseDay([piece, ...rest].map(({ value }) => value).join(" "), this.#today);
      if (day === null) continue;
      if (piece.field === "after" || piece.field === "since") this.#after = day;
      else this.#before = day;
      this.#days.push({
        written: this.#between(piece, rest.at(-1) ?? piece),
        resolved: `${piece.field ?? ""}:${day}`,
      });
      return parts;
    }
    this.#misunderstand(piece, "day");
    this.#addWords(piece.value, false);
    return 1;
  }

  /** What was typed from one piece to another. */
  #between(first: Piece, last: Piece): string {
    return this.#text.slice(first.start, last.end);
  }

  #addItems(piece: Piece, inTitle: boolean): void {
    if (!piece.isQuoted) {
      this.#addWords(piece.value, piece.isNegated, inTitle);
      return;
    }
    const [first, ...others] = this.#wordsOf(piece.value);
    if (first === undefined) return;
    this.#add({ kind: "phrase", words: [first, ...others], inTitle }, piece.isNegated);
  }

  #addWords(text: string, isNegated: boolean, inTitle = false): void {
    for (const word of this.#wordsOf(text)) {
      this.#add({ kind: "word", words: [word], inTitle }, isNegated);
    }
  }

  #add(item: QueryItem, isNegated: boolean): void {
    if (isNegated) this.#unwanted.push(item);
    else this.#wanted.push([item]);
  }

  #wordsOf(text: string): readonly QueryWord[] {
    const words = findWords(text)
      .slice(0, MOST_WORDS - this.#words)
      .map(({ term, start, end }) => {
        const written = text.slice(start, end);
        return { term, written, isStopWord: isStopWord(term, written, this.#text) };
      });
    this.#words += words.length;
    return words;
  }

  #misunderstand(piece: Piece | undefined, cause: Misunderstood["cause"]): void {
    if (piece !== undefined) this.#misunderstood.push({ part: piece.written, cause });
  }
}

function isOr({ value, field, isNegated, isQuoted }: Piece): boolean {
  return value === "OR" && field === null && !isNegated && !isQuoted;
}

function isBare({ field, isNegated, isQuoted, value }: Piece): boolean {
  return field === null && !isNegated && !isQuoted && value !== "OR";
}
