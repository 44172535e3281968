import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../../../src/model/article.ts";
import { contains, slice } from "../../../src/model/span.ts";
import { findSentences } from "../../../src/reading/sentences/find-sentences.ts";

/** A rule, and the sentences of one paragraph that shows it, joined by a space there. */
const CASES: readonly (readonly [rule: string, ...sentences: readonly string[]])[] = [
  ["full stops", "The bridge is shut.", "Nobody knows why."],
  ["questions and exclamations", "Who shut it?", "Nobody!", "It is absurd."],
  ["several marks", "Really?!", "Yes!!!", "Good."],
  ["no mark at the end", "The bridge is shut.", "More to follow"],
  ["no mark at all", "Bridge shut for repairs"],
  ["ranks", "Gen. Ilse Moor met Lt. Col. Ray Tan and Sgt. Poe.", "They talked."],
  ["offices", "Sen. Ada Hill, Gov. Tom Roe and Rep. Lee agreed.", "It passed."],
  ["ranks in capitals", "SEN. HILL AND GOV. ROE MEET.", "IT IS LATE."],
  [
    "capitals that are no rank",
    "She has lived with MS.",
    "Doctors help.",
    "He reads the FT.",
    "Hill too.",
  ],
  ["a rank after a hyphen", "Then-Gov. Roe signed it.", "That was in May."],
  ["forms of address", "Mr. Hill and Mrs. Roe met Dr. Poe and Ms. So.", "It went well."],
  ["saints", "She moved to St. Paul from St. Petersburg.", "It was cold."],
  ["months before a day", "It closed on Feb. 14 and opened on Sept. 3.", "That was that."],
  ["months before a year", "It has been shut since Aug. 2023.", "It leaks."],
  ["a month that ends a sentence", "It opens in Dec.", "The works began in May."],
  ["numbers", "It is No. 3 on the list, see pp. 12 and Fig. 4.", "Look there."],
  ["the word no", "The answer is no.", "It stays shut."],
  ["an answer of one word", "Asked again, he said No.", "She laughed."],
  ["an answer in quotation marks", "The slogan was “No.”", "(2007) had its own."],
  ["words with one vowel, in front", "They passed the Clean Water Act.", "Critics of it fumed."],
  ["versus", "The case is Hill v. Roe, or cats vs. Dogs.", "It drags on."],
  ["dotted capitals within", "The U.S. Senate and a U.N. Agency met in Washington, D.C. Monday."],
  [
    "dotted capitals that end",
    "They came from the U.S.",
    "The talks began.",
    "He is in D.C.",
    "She left.",
  ],
  ["dotted capitals before lower case", "The U.S. government and the E.U. council met."],
  ["dotted capitals with a hyphen", "The U.S.-led force left.", "It was late."],
  ["dotted capitals in a quotation's end", "“We are the U.S.”", "Everybody cheered."],
  ["degrees", "Ada Hill, a Ph.D. student, won.", "She is the first."],
  ["initials", "J. D. Moor and Samuel L. Hill met George W. Roe.", "All wore hats."],
  ["initials without a space", "J.D. Moor met P.J. Hill.", "Both wore hats."],
  ["a letter that ends", "That was Plan B.", "The town had no other."],
  ["a numeral that ends", "His father died in World War I.", "It was 1916."],
  ["the pronoun I", "So said my brother and I.", "We had seen it."],
  ["generations", "Tom Roe Jr. and Ed Hill Sr. spoke.", "Nobody listened."],
  ["companies within", "Moor Inc. and Hill & Co. Ltd. Merged with Roe Corp. yesterday."],
  [
    "companies that end",
    "She works for Moor Inc.",
    "The pay is good.",
    "He left Roe Corp.",
    "It fell.",
  ],
  ["states within", "Fire crews from Salem, Ore., and Reno, Nev. Arrived at noon."],
  ["states that end", "They drove to Reno, Nev.", "There was no road."],
  ["parties and states", "Sen. Ada Hill (R-Tex.) voted no.", "Tom Roe (D-N.J.) did not."],
  [
    "a word like a state's abbreviation",
    "He had felt ill.",
    "Doctors came.",
    "It was a church mass.",
    "Priests sang.",
  ],
  ["times before a day", "Doors open at 5 p.m. Monday and 6 a.m. EST.", "Come early."],
  ["times that end", "The shots fell at 5 p.m.", "Police came at once."],
  ["times before an acronym", "It began at 5 p.m.", "NATO said nothing."],
  ["times before a bracket", "It began at 4 p.m. (6 p.m. ET) on Monday.", "It rained."],
  ["small dotted letters that end", "Там були яблука, груші і т.д.", "Київ мовчав."],
  ["and so on", "They took chairs, lamps etc. and left.", "Nothing remained."],
  ["decimals", "It cost $3.5 million, up 2.25 percent.", "Taxes pay."],
  ["a sum that ends", "It cost $3.5.", "That is cheap."],
  ["a year that ends", "It was built in 1932.", "Nobody remembers."],
  ["addresses", "See https://example.org/a.b?c=d.e for it.", "Or write to ada@example.org."],
  ["domain names", "It says so on news.example.com.", "Others agree."],
  ["a list's numbers", "1. Stay at home and wait."],
  ["ellipsis within", "He was ... late, and she… was not.", "They met."],
  ["ellipsis before a capital", "I waited … Nobody came."],
  ["an ellipsis that opens", "I was told to stay.", "... I regret it."],
  ["a spaced ellipsis", "It was . . . odd, I say.", "Very."],
  ["four dots", "It rained. . . .", "My hat was wet."],
  ["an ellipsis that ends a quotation", "“I thought…”", "She fell silent."],
  ["a question within", "“Why?” he asked.", "“Because.”"],
  ["an exclamation within", "“Never!” she said.", "He left."],
  ["a question, then a name", "“Why now?” Ada Hill asked.", "Nobody answered."],
  ["a question, then a verb", "“Why now?” asked Hill.", "Nobody answered."],
  ["a question after its attribution", "He asked, “Why now?”", "Hill told him nothing."],
  ["straight marks", '"Why?" she said.', '"It is over."', "He left."],
  ["doubled apostrophes", "''Why?'' she said.", "''It is over.''", "He left."],
  ["a mark that stays with its sentence", "“We won.”", "“You lost.”", "It is over."],
  ["a quotation of several sentences", "“We won.", "You lost,” he said.", "They left."],
  ["nested quotations", "“He said ‘Go.’”", "They went.", "“She said, ‘Why?’”", "He shrugged."],
  ["a shout as an adjective", "The cries of “Shame!” grew.", "He left."],
  ["closing brackets", "(It rained.)", "They left (at six).", "She stayed [at home.]", "It ended."],
  ["an aside in brackets", "It was (who knew?) Smith who won.", "He cheered."],
  ["footnotes", "It rained.[1]", "It stopped.[2][13]", "They left."],
  ["dashes after an abbreviation", "PORT ELSE, Me., Feb. 3 — A storm is near.", "Stay in."],
  ["dashes after an exclamation", "“Never!” – she said.", "He left."],
  ["dashes after a sentence", "“It is over.”", "– Ada Hill, mayor"],
  ["names in lower case", "I like the shop.", "iPhone sales rose.", "eBay fell."],
  ["a name with a mark", "He sold Yahoo! Mail to them.", "They paid."],
  ["a space that was forgotten", "The plane took off.", "The crowd went home."],
  ["a space that was forgotten after a quotation", "“We are late.”", "Hill said nothing."],
  ["a space that was forgotten before a quotation", "They were late.", "“Go,” Hill said."],
  ["punctuation right after", "“Shame!”, he cried, “Shame!”; they left.", "It was over."],
  ["French quotation marks", "« Non. »", "Il partit.", "« Oui ! » dit-elle.", "Elle rit."],
  ["French titles", "M. Durand et Mme. Petit sont là.", "Ils parlent."],
  ["German quotation marks", "„Das ist gut.“", "Er ging.", "„Warum?“, fragte sie.", "Er schwieg."],
  ["German dates and letters", "Am 14. Februar kam er, z. B. nach Berlin.", "Es war kalt."],
  ["Ukrainian quotation marks", "«Ми будемо!» — сказав він.", "Усі мовчали."],
  ["Ukrainian abbreviations", "У м. Києві, на вул. Садовій, було 5 тис. людей.", "Ішов дощ."],
  ["a character without width", "It rained.", "\u202aThey left."],
];

/** No sentence is made of anything but these, and none needs a second look. */
const plainSentence = fc
  .tuple(
    fc.constantFrom("Crews", "The bridge", "Ada Hill", "A U.S. official", "Gen. Moor"),
    fc.constantFrom("closed", "opened", "praised", "crossed"),
    fc.constantFrom("the old road", "a school in Salem", "3.5 miles of rail", "“the future”"),
    fc.constantFrom(".", "!", "?"),
  )
  .map(([subject, verb, object, mark]) => `${subject} ${verb} ${object}${mark}`);

const punctuated = fc
  .array(
    fc.constantFrom(
      ...Array.from("ab A.!?…“”\"'‘’«»„()[]—–-,;: \n\u00a0\u202a"),
      "\ud800",
      "Mr.",
      "U.S.",
      "said",
      "Hill",
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

function split(text: string): readonly string[] {
  return findSentences(text).map((sentence) => slice(text, sentence));
}

describe("findSentences", () => {
  it.each(CASES)("keeps to the rule for %s", (rule, ...sentences) => {
    const space = rule.startsWith("a space that was forgotten") ? "" : " ";
    expect(split(sentences.join(space))).toEqual(sentences);
  });

  it("numbers the paragraphs and never crosses one", () => {
    const text = "A headline\nIt rained. It poured.\n\nThe end";
    expect(findSentences(text)).toEqual([
      { start: 0, end: 10, paragraph: 0 },
      { start: 11, end: 21, paragraph: 1 },
      { start: 22, end: 32, paragraph: 1 },
      { start: 34, end: 41, paragraph: 2 },
    ]);
  });

  it("counts a paragraph of white space, but finds nothing in it", () => {
    expect(findSentences(" \nHere.").map(({ paragraph }) => paragraph)).toEqual([1]);
    expect(findSentences("")).toEqual([]);
  });

  it("keeps a closing mark that stands alone with the sentence before it", () => {
    expect(split("They see it. “")).toEqual(["They see it. “"]);
    expect(split('What is it? " She knew.')).toEqual(['What is it? "', "She knew."]);
  });

  it("covers every character but white space, in order, within paragraphs", () => {
    fc.assert(
      fc.property(fc.oneof(punctuated, fc.string({ unit: "binary" })), (text) => {
        const paragraphs = paragraphsOf({ text });
        const sentences = findSentences(text);
        let end = 0;
        for (const sentence of sentences) {
          expect(text.slice(end, sentence.start).trim()).toBe("");
          expect(slice(text, sentence)).toBe(slice(text, sentence).trim());
          expect(sentence.end).toBeGreaterThan(sentence.start);
          expect(contains(paragraphs[sentence.paragraph] ?? { start: 0, end: 0 }, sentence)).toBe(
            true,
          );
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
      { numRuns: 1000 },
    );
  });

  it("finds the sentences that a paragraph was made of, and each alone again", () => {
    fc.assert(
      fc.property(fc.array(plainSentence, { minLength: 1, maxLength: 8 }), (sentences) => {
        expect(split(sentences.join(" "))).toEqual(sentences);
        for (const sentence of sentences) expect(split(sentence)).toEqual([sentence]);
      }),
    );
  });

  it.each([
    "a",
    "a\n",
    "\n",
    ".",
    ". ",
    "…",
    " ",
    "?” Ada Hill ",
    "(a?) b ",
    "((((.",
    "....  ",
    ". . . ",
    "A. ",
    "No. 1 ",
    '" " ',
    "'.'",
    ".[1]",
    "! — a ",
    "\u202a. ",
  ])("takes time linear in its length for %j over and over", (unit) => {
    const took = [50_000, 400_000].map((length) => {
      const text = unit.repeat(length / unit.length);
      const started = performance.now();
      findSentences(text);
      return performance.now() - started;
    });
    // Eight times the text: quadratic work takes 64 times as long, linear work some eight times. The
    // first figures are small, so noise and warming up are given room.
    expect(took[1]).toBeLessThan(30 * Math.max(took[0] ?? 0, 20));
  });
});
