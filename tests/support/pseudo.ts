import type { Reply } from "../../src/model/reply.ts";
import type { Texts } from "../../src/texts/texts.ts";

/** A catalogue in which every text stands between these, so that what stands outside of them is no text of it. */
const [OPEN, CLOSE] = ["⟦", "⟧"] as const;

const LATIN = /\p{sc=Latin}/gu;

/** The catalogue with each of its texts, however deep and whatever makes it, put between the marks. */
export function marked(texts: Texts): Texts {
  // The same shape, all the way down; TypeScript does not see that.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return mark(texts) as Texts;
}

function mark(value: unknown): unknown {
  if (typeof value === "string") return OPEN + value + CLOSE;
  if (typeof value === "function") {
    return (...given: unknown[]) => mark(Reflect.apply(value, undefined, given));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mark(inner)]));
}

/** What of a text stands outside of the marks; one that was cut ends with the text that holds it. */
export function outside(text: string): string {
  let depth = 0;
  let rest = "";
  for (const character of text) {
    if (character === OPEN) depth += 1;
    if (depth === 0) rest += character;
    if (character === CLOSE) depth = Math.max(0, depth - 1);
  }
  return rest;
}

/** Fields that hold words of articles, of their owner or of who asks. */
const WORDS: ReadonlySet<string> = new Set([
  "about",
  "aliases",
  "asked",
  "author",
  "bullets",
  "corrected",
  "dateline",
  "description",
  "missing",
  "name",
  "nearest",
  "part",
  "path",
  "query",
  "source",
  "speaker",
  "speakers",
  "text",
  "title",
  "used",
  "version",
]);

/** A reply whose facts are without Latin letters: where such are shown, they are the renderer's own. */
export function withoutLatin(reply: Reply): Reply {
  // The same shape, all the way down; TypeScript does not see that.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return replaceLatin(reply, false) as Reply;
}

function replaceLatin(value: unknown, isWords: boolean): unknown {
  if (typeof value === "string") return isWords ? value.replaceAll(LATIN, "α") : value;
  if (Array.isArray(value)) return value.map((each) => replaceLatin(each, isWords));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, replaceLatin(inner, isWord(key, value))]),
  );
}

/** Why a file was left out is told in words; why a query was not understood is not. */
function isWord(key: string, whole: object): boolean {
  return WORDS.has(key) || (key === "cause" && "path" in whole);
}
