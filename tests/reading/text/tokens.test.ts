import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashOf } from "../../../src/reading/lexicon/word-hash.ts";
import { tokenise } from "../../../src/reading/text/tokens.ts";

function textsOf(text: string): readonly string[] {
  return tokenise(text).map((token) => token.text);
}

describe("tokenise", () => {
  it.each([
    ["apart from its marks", "“Go,” he said.", ["“", "Go", ",", "”", "he", "said", "."]],
    ["with what joins its parts", "O’Brien al-Din AT&T", ["O’Brien", "al-Din", "AT&T"]],
    ["without the possessive", "Roe’s dog's", ["Roe", "’s", "dog", "'s"]],
    ["whole where it is contracted", "It’s what she’s at", ["It’s", "what", "she’s", "at"]],
    ["with the stop of an abbreviation", "Gen. Roe went.", ["Gen.", "Roe", "went", "."]],
    [
      "with the stop of an initial",
      "J. D. Roe, U.S. citizen",
      ["J.", "D.", "Roe", ",", "U.S.", "citizen"],
    ],
    ["but not with a later stop", "Gen .", ["Gen", "."]],
    ["and figures with their marks", "1,000 at 3:30, ½", ["1,000", "at", "3:30", ",", "½"]],
  ])("gives each word %s", (_, text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it("tells what each token is", () => {
    expect(tokenise("Roe’s 12!").map(({ kind, lower }) => [kind, lower])).toEqual([
      ["word", "roe"],
      ["possessive", "'s"],
      ["number", "12"],
      ["punctuation", "!"],
    ]);
  });

  it.each(["JosÃ©", "SarukhÃ¡n", "PeÃ±a-Roe", "PeÃ±a".normalize("NFD")])(
    "keeps a word whole whose letters were misread: %s",
    (word) => {
      expect(tokenise(word).map(({ text }) => text)).toEqual([word]);
    },
  );

  it("leaves out nothing but white space, on any text", () => {
    const piece = fc.constantFrom(
      "Gen",
      ".",
      "’s",
      "J",
      " ",
      "\n",
      "1",
      ",",
      "é",
      "e\u0301",
      "\ud800",
      "😀",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(text.slice(end, token.start).trim()).toBe("");
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
    );
  });
});

function shapesOf(text: string): readonly string[] {
  return tokenise(text).map(
    ({ kind, start, end, lower, facts, hash }) =>
      `${kind} ${start}-${end} ${lower} ${facts} ${hash}`,
  );
}

it("reads what most words look like as it reads every other", () => {
  const pieces = [
    "Mill",
    "U",
    "S",
    "roe",
    "’s",
    "'s",
    ".",
    "-",
    "7",
    "é",
    "\u0301",
    "“",
    " ",
    "\n",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      // Spaces that are none of those that end a word of the commonest kind.
      const unlike = text.replaceAll(" ", "\u00a0").replaceAll("\n", "\u2029");
      expect(shapesOf(text)).toEqual(shapesOf(unlike));
    }),
  );
});

it("has the hash of each word of plain letters, and of nothing else", () => {
  const words = tokenise("The U.S. mill’s “mill” re-opens in May 2024, says Orbán.");
  const hashed = words.filter(({ hash }) => hash !== 0);
  expect(hashed.map(({ lower }) => lower)).toEqual(["the", "mill", "mill", "in", "may", "says"]);
  for (const { hash, lower } of hashed) expect(hash).toBe(hashOf(lower));
});
