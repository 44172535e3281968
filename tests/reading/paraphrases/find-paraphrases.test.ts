import { describe, expect, it } from "vitest";

import { quotesOf } from "../quotes-of.ts";
import { paraphrasesOf } from "../paraphrases-of.ts";

/** "speaker: what is reported", of each paraphrase of a text. */
function retold(text: string): readonly string[] {
  return paraphrasesOf(text).map(({ speaker, words }) => `${speaker}: ${words}`);
}

describe("speech that is reported without marks", () => {
  it.each<[string, string]>([
    ["Jane Roe said that the bridge was safe.", "Jane Roe: the bridge was safe"],
    ["Jane Roe said the bridge was safe.", "Jane Roe: the bridge was safe"],
    ["The bridge was safe, Jane Roe said.", "Jane Roe: The bridge was safe"],
    ["The bridge was safe, said Jane Roe.", "Jane Roe: The bridge was safe"],
    [
      "The bridge was safe, said Jane Roe, the mayor, who had seen it.",
      "Jane Roe: The bridge was safe",
    ],
    ["The bridge, Jane Roe said, was safe.", "Jane Roe: The bridge | was safe"],
    ["The bridge was safe, Jane Roe told reporters on Monday.", "Jane Roe: The bridge was safe"],
    ["According to Jane Roe, the bridge was safe.", "Jane Roe: the bridge was safe"],
    ["The bridge was safe, according to Jane Roe.", "Jane Roe: The bridge was safe"],
    [
      "The bridge was safe, according to the Easton Harbour Board.",
      "Easton Harbour Board: The bridge was safe",
    ],
    ["Jane Roe told reporters that the bridge was safe.", "Jane Roe: the bridge was safe"],
    ["Jane Roe told the crowd the bridge was safe.", "Jane Roe: the bridge was safe"],
    ["Jane Roe told Ann Holm it was safe.", "Jane Roe: it was safe"],
    ["Jane Roe denied that the bridge had moved.", "Jane Roe: the bridge had moved"],
    ["Jane Roe asked whether the bridge was safe.", "Jane Roe: whether the bridge was safe"],
    ["Jane Roe has warned that the bridge may close.", "Jane Roe: the bridge may close"],
    ["Jane Roe said on Monday that the bridge was safe.", "Jane Roe: the bridge was safe"],
    [
      "Jane Roe said in a speech in Easton that the bridge was safe.",
      "Jane Roe: the bridge was safe",
    ],
    ["Jane Roe said Tuesday the bridge was safe.", "Jane Roe: the bridge was safe"],
    ["Jane Roe said in an interview she would resign.", "Jane Roe: she would resign"],
    ["Jane Roe announced she would resign.", "Jane Roe: she would resign"],
    ["Jane Roe, the mayor of Easton, said the bridge was safe.", "Jane Roe: the bridge was safe"],
    ["Senator Jane Roe of Easton said the bridge was safe.", "Jane Roe: the bridge was safe"],
    ["In Easton on Monday, Jane Roe said the bridge was safe.", "Jane Roe: the bridge was safe"],
    ["But Jane Roe said the bridge was safe.", "Jane Roe: the bridge was safe"],
    ["City officials say the bridge is safe.", "(City officials): the bridge is safe"],
    ["Jane Roe says that would be too late.", "Jane Roe: that would be too late"],
    [
      "Jane Roe attacked the plan, saying it would cost too much.",
      "Jane Roe: it would cost too much",
    ],
    ["After Jane Roe said the bridge was safe, it fell.", "Jane Roe: the bridge was safe"],
    ["It fell a day after Jane Roe said that it was safe.", "Jane Roe: it was safe"],
  ])("%s", (text, expected) => {
    expect(retold(text)).toEqual([expected]);
  });

  it("resolves whom a pronoun or a description means", () => {
    const text = "Mayor Jane Roe came to Easton on Monday. She said the bridge was safe.";
    expect(retold(text)).toEqual(["Jane Roe: the bridge was safe"]);
  });

  it("gives nobody the words where a pronoun would name itself", () => {
    const text = "Mayor Tom Roe came to Easton on Monday. Mr. Roe had the votes, he said.";
    expect(retold(text)).toEqual([]);
  });

  it("keeps the words that attribute, and the whole sentence", () => {
    expect(paraphrasesOf("It rained. In Easton, Jane Roe denied that it had rained.")).toEqual([
      {
        words: "it had rained",
        speaker: "Jane Roe",
        mention: "Jane Roe",
        cue: "denied",
        context: "In Easton, Jane Roe denied that it had rained.",
      },
    ]);
  });
});

describe("several who speak in one sentence", () => {
  it("ends one's words where another's begin", () => {
    expect(
      retold("Jane Roe said the bridge was safe, but Ann Holm said it would have to close."),
    ).toEqual(["Jane Roe: the bridge was safe", "Ann Holm: it would have to close"]);
  });

  it("goes on with the same speaker", () => {
    expect(
      retold("Jane Roe said the bridge was safe, adding that it was inspected daily."),
    ).toEqual(["Jane Roe: the bridge was safe", "Jane Roe: it was inspected daily"]);
  });

  it("leaves to the outer speaker what somebody is said to have said", () => {
    expect(retold("Jane Roe said that Ann Holm told her that the bridge was safe.")).toEqual([
      "Jane Roe: Ann Holm told her that the bridge was safe",
    ]);
    expect(retold("Ann Holm said the bridge was safe, according to Jane Roe.")).toEqual([
      "Jane Roe: Ann Holm said the bridge was safe",
    ]);
  });

  it("says nothing where two compete for the same words", () => {
    expect(retold("Jane Roe said it was safe, but it was not, Ann Holm said.")).toEqual([]);
    expect(
      retold(
        "The bridge was safe, according to Jane Roe, and would open soon, said one of two officials.",
      ),
    ).toEqual([]);
  });
});

describe("what is no reported speech", () => {
  it.each([
    "If Jane Roe says that the bridge is safe, it will open.",
    "Jane Roe did not say that the bridge was safe.",
    "Jane Roe never said that the bridge was safe.",
    "Jane Roe has not said whether the bridge is safe.",
    "Jane Roe will say that the bridge is safe.",
    "Jane Roe would say the bridge is safe.",
    "Jane Roe may argue that the bridge is safe.",
    "Jane Roe declined to say whether the bridge was safe.",
    "Did Jane Roe say that the bridge was safe?",
    "Jane Roe said the bridge was safe?",
    "Jane Roe says bridge is safe",
    "Jane Roe said hello.",
    "Jane Roe said nothing.",
    "Jane Roe said so on Monday.",
    "Jane Roe told them to leave.",
    "Jane Roe told a story.",
    "Jane Roe announced the plan.",
    "Jane Roe was told that the bridge was safe.",
    "Jane Roe is said to have left.",
    "Jane Roe reportedly said that the bridge was safe.",
    "Jane Roe allegedly told him that the bridge was safe.",
    "Some say that the bridge is safe.",
    "Nobody said that the bridge was safe.",
    "I said that the bridge was safe.",
    "What Jane Roe said was that the bridge was safe.",
    "The plan that Jane Roe said would work has failed.",
    "The poll said that most voters were tired.",
    "The bridge was safe, according to the plan.",
    "It went according to plan.",
    "According to Roe’s office records, the bridge was safe.",
    "Neither Jane Roe nor Ann Holm said that the bridge was safe.",
    "Jane Roe and Ann Holm said the bridge was safe.",
    "When she arrived, Jane Roe said.",
    "The rust belt states that have lost work voted.",
    "They said the bridge was safe.",
    "Two in three said the bridge was safe.",
    "Forty percent said the bridge was safe.",
    "45 percent of the voters said they would stay at home.",
    "The notice of a hearing, announcing that the bridge was closed, lay on the table.",
  ])("%s", (text) => {
    expect(retold(text)).toEqual([]);
  });
});

describe("sentences with a quotation", () => {
  it("are the quotation's, and not told twice", () => {
    for (const text of [
      "Jane Roe said the bridge was “as safe as any other” in the county.",
      "“We have looked at it twice,” Jane Roe said, adding that the bridge was safe.",
      "The bridge was “as safe as any”, Jane Roe said.",
    ]) {
      expect(retold(text)).toEqual([]);
      expect(quotesOf(text)).toHaveLength(1);
    }
  });

  it("are nobody else’s paraphrase either: one’s quoted words shall not be read as another’s", () => {
    const text =
      "“We have looked at it twice,” Jane Roe said, but Ann Holm said that it was about to fall.";
    expect(retold(text)).toEqual([]);
    expect(quotesOf(text)).toHaveLength(1);
  });
});
