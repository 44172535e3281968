import { describe, expect, it } from "vitest";
import { quotesOf } from "../quotes-of.ts";

const NAMES = "Jane Roe is the mayor of Easton. Peter Holm leads the harbour union.";

/** Text after two sentences that name Jane Roe and Peter Holm; what is said and who says it. */
const CASES: readonly (readonly [
  rule: string,
  text: string,
  said: readonly (readonly [string, string | null])[],
])[] = [
  [
    "verb before",
    "Roe said, “The bridge will open on Monday.”",
    [["The bridge will open on Monday.", "Jane Roe"]],
  ],
  [
    "verb before with that",
    "Roe said that “the bridge will open on Monday.”",
    [["the bridge will open on Monday.", "Jane Roe"]],
  ],
  [
    "colon",
    "Roe told the council: “The bridge will open on Monday.”",
    [["The bridge will open on Monday.", "Jane Roe"]],
  ],
  [
    "words between verb and quotation",
    "Roe replied to a question on Friday, “Not before the spring.”",
    [["Not before the spring.", "Jane Roe"]],
  ],
  [
    "inverted after",
    "“The bridge will open on Monday,” said Holm.",
    [["The bridge will open on Monday,", "Peter Holm"]],
  ],
  [
    "subject and verb after",
    "“The bridge will open on Monday,” Holm told reporters.",
    [["The bridge will open on Monday,", "Peter Holm"]],
  ],
  [
    "apposition after",
    "“The bridge will open on Monday,” Holm, who has led the union for years, said.",
    [["The bridge will open on Monday,", "Peter Holm"]],
  ],
  [
    "title",
    "“The bridge will open on Monday,” said Mayor Roe.",
    [["The bridge will open on Monday,", "Jane Roe"]],
  ],
  [
    "according to, after",
    "The work is “nearly complete in every part,” according to Holm.",
    [["nearly complete in every part,", "Peter Holm"]],
  ],
  [
    "according to, before",
    "According to Holm, the work is “nearly complete in every part.”",
    [["nearly complete in every part.", "Peter Holm"]],
  ],
  [
    "a verb that no list has",
    "“The bridge will open on Monday,” Holm trumpeted.",
    [["The bridge will open on Monday,", "Peter Holm"]],
  ],
  [
    "two quotations, one verb",
    "“The bridge is safe” and “the road is not,” Holm said.",
    [
      ["The bridge is safe", "Peter Holm"],
      ["the road is not,", "Peter Holm"],
    ],
  ],
  [
    "goes on in the next sentence",
    "“We are tired,” Holm said. “We want to go home now.”",
    [
      ["We are tired,", "Peter Holm"],
      ["We want to go home now.", "Peter Holm"],
    ],
  ],
  [
    "participle",
    "Roe defended the plan, calling it “the best that anyone has drawn up.”",
    [["the best that anyone has drawn up.", "Jane Roe"]],
  ],
  [
    "joined verbs",
    "Roe shook her head and said, “That is not what we agreed.”",
    [["That is not what we agreed.", "Jane Roe"]],
  ],
  [
    "relative clause",
    "It was Holm who said, “That is not what we agreed.”",
    [["That is not what we agreed.", "Peter Holm"]],
  ],
  [
    "a noun of speech",
    "Roe’s claim that “the bridge is as safe as ever” drew laughter.",
    [["the bridge is as safe as ever", "Jane Roe"]],
  ],
  [
    "name and colon",
    "Holm: “We have waited long enough for an answer.”",
    [["We have waited long enough for an answer.", "Peter Holm"]],
  ],
  [
    "the listener is not the speaker",
    "Roe told Holm: “You will have your answer by noon.”",
    [["You will have your answer by noon.", "Jane Roe"]],
  ],
  [
    "passive with by",
    "The plan was called “a gift to the harbour town” by Holm.",
    [["a gift to the harbour town", "Peter Holm"]],
  ],
  [
    "belief reported by another",
    "Holm added that the council believes “the bridge can be saved from the sea.”",
    [["the bridge can be saved from the sea.", "Peter Holm"]],
  ],
  [
    "unnamed",
    "“The bridge will open on Monday,” a senior city official said.",
    [["The bridge will open on Monday,", "(senior city official)"]],
  ],
  [
    "unnamed with an unlisted noun",
    "“The bridge will open on Monday,” the unsigned leaflet said.",
    [["The bridge will open on Monday,", "(unsigned leaflet)"]],
  ],
  [
    "spokesperson for somebody",
    "“The bridge will open on Monday,” a spokesman for Roe said.",
    [["The bridge will open on Monday,", "(spokesman for Roe)"]],
  ],
  [
    "description of a named person",
    "“The bridge will open on Monday,” said the mayor, Jane Roe.",
    [["The bridge will open on Monday,", "Jane Roe"]],
  ],
  [
    "nobody",
    "It was dark. “Somewhere over the river at night it goes”",
    [["Somewhere over the river at night it goes", null]],
  ],
];

describe("who says it", () => {
  it.each(CASES)("%s", (_, text, expected) => {
    const found = quotesOf(`${NAMES}\n${text}`).map(({ words, speaker }) => [words, speaker]);
    expect(found).toEqual(expected);
  });
});

describe("pronouns and descriptions", () => {
  it("takes “she” for the woman and “he” for the man", () => {
    const text = `Jane Roe met Peter Holm at the harbour. “It went very well today,” she said.\n“We talked about the bridge,” he said.`;
    expect(quotesOf(text).map(({ speaker }) => speaker)).toEqual(["Jane Roe", "Peter Holm"]);
  });

  it("takes “he” for an unnamed source that spoke just before", () => {
    const text = `“It went very well today,” a senior official said. “Nobody left early,” he added.`;
    expect(quotesOf(text).map(({ speaker }) => speaker)).toEqual([
      "(senior official)",
      "(senior official)",
    ]);
  });

  it("takes “it” for a body, not for a person", () => {
    const text = `The Harbour Board met Jane Roe on Friday. “The gates stay closed for now,” it wrote.`;
    expect(quotesOf(text).map(({ speaker }) => speaker)).toEqual(["Harbour Board"]);
  });

  it("knows an office by its country's people", () => {
    const text = `Norway’s President Kari Vik spoke in Oslo.\n“The sea is ours as much as theirs,” the Norwegian president said.`;
    expect(quotesOf(text)[0]?.speaker).toBe("Kari Vik");
  });

  it("does not give an office to a person who holds another", () => {
    const text = `Norway’s President Kari Vik spoke in Oslo.\n“The sea is ours as much as theirs,” the Danish president said.`;
    expect(quotesOf(text)[0]?.speaker).toBe("(Danish president)");
  });

  it("keeps two who share a surname apart by their titles", () => {
    const text = `Mary Lund and Karl Lund own the mill. “We sold it for a song last year,” Mr. Lund said. “We never did,” Ms. Lund said.`;
    expect(quotesOf(text).map(({ speaker }) => speaker)).toEqual(["Karl Lund", "Mary Lund"]);
  });
});

describe("joining and keeping apart", () => {
  it("joins what the author's words interrupt in mid-sentence", () => {
    const found = quotesOf(`Jane Roe spoke. “We will,” she said, “rebuild the bridge.”`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      words: "We will, | rebuild the bridge.",
      kind: "utterance",
      speaker: "Jane Roe",
    });
  });

  it("keeps apart what a full stop parts", () => {
    const found = quotesOf(`Jane Roe spoke. “We will.” She said. “We must.”`);
    expect(found.map(({ words }) => words)).toEqual(["We will.", "We must."]);
  });

  it("gives a quotation over two paragraphs to one speaker", () => {
    const found = quotesOf(
      `“The bridge has stood for years,” Jane Roe said. “It is old and it is ours.\n“It will stand for many more,” she said.`,
    );
    expect(found.map(({ speaker }) => speaker)).toEqual(["Jane Roe", "Jane Roe", "Jane Roe"]);
  });
});

describe("utterance or fragment", () => {
  it.each([
    ["“No,” Jane Roe said.", "utterance"],
    ["Jane Roe said: “Never again.”", "utterance"],
    ["“The sea will not wait for us,” Jane Roe said.", "utterance"],
    ["Jane Roe called the plan “too slow.”", "fragment"],
    ["Jane Roe said the town was in a “strong position” to talk.", "fragment"],
  ])("%s", (text, kind) => {
    expect(quotesOf(text)[0]?.kind).toBe(kind);
  });

  it.each([
    "The so-called “sleeping pill” of the garden is a weed.",
    "The band closed with its “Evening Song” before midnight.",
    "The town will pay for it “as a loan” for work already done, current and former officials said.",
  ])("leaves out what is nobody's: %s", (text) => {
    expect(quotesOf(text)).toEqual([]);
  });
});
