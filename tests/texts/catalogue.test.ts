import { describe, expect, it } from "vitest";

import { LOCALES, textsFor } from "../../src/texts/languages.ts";
import { everyText } from "../support/catalogue.ts";

const TRANSLATED = LOCALES.filter((locale) => !locale.startsWith("en-"));
/** Words that a language has in common with English. */
const COMMON: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "fr",
    [
      "(organisation)",
      "Page",
      "article",
      "articles",
      "fragment",
      "fragments",
      "organisation",
      "organisations",
      "paraphrase",
      "paraphrases",
      "version",
    ],
  ],
]);
/** Of what is written alike everywhere: numbers, and what is put between marks. */
const WORDLESS = /^(?:number|quoted)\(/u;

describe.each(LOCALES)("the texts in %s", (locale) => {
  const texts = everyText(textsFor(locale));

  it("are words: none is a mark or an emoji alone", () => {
    for (const { path, text } of texts.filter((each) => !WORDLESS.test(each.path))) {
      expect(`${path}: ${text}`).toMatch(/: .*\p{L}/u);
    }
  });

  it("are well set, and whole whatever is put into them", () => {
    for (const { path, text } of texts) {
      expect(`${path}: ${text}`).not.toMatch(/undefined|null|NaN|\[object|  | $| [,.;]|\.\./u);
    }
  });
});

describe.each(TRANSLATED)("the translation %s", (locale) => {
  it("says nothing as English does, but for words that both have", () => {
    const english = new Map(everyText(textsFor("en-GB")).map(({ path, text }) => [path, text]));
    const same = everyText(textsFor(locale))
      .filter(({ path, text }) => english.get(path) === text)
      .map(({ text }) => text.replaceAll(/[\d,.]+/gu, "").trim())
      .filter((text) => /\p{L}/u.test(text));
    expect([...new Set(same)].toSorted()).toEqual(COMMON.get(locale) ?? []);
  });
});

describe("the Ukrainian texts", () => {
  /** What a query is written with, days as they are understood, and the names of programs and of encodings. */
  const NO_WORDS =
    /\b(?:OR|title|person|source|after|before|sort|best|relevance|newest|yesterday|last week|Feb|Discord|UTF-8|True|False|any|Zelensky|official)\b/gu;

  it("have no word in Latin letters but those that a query takes", () => {
    const latin = everyText(textsFor("uk"))
      .map(({ path, text }) => ({ path, text: text.replaceAll(NO_WORDS, "") }))
      .filter(({ text }) => /\p{sc=Latin}/u.test(text));
    expect(latin).toEqual([]);
  });
});

describe("the French texts", () => {
  it("break no line before a mark that belongs to a word, nor within quotation marks", () => {
    const broken = everyText(textsFor("fr")).filter(({ text }) => / [:;?!»]|« /u.test(text));
    expect(broken).toEqual([]);
  });
});
