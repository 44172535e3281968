import { describe, expect, it } from "vitest";
import { quotesOf } from "../quotes-of.ts";

const NAMES = "Jane Roe is the mayor of Easton. Peter Holm leads the harbour union.";

function speakersIn(text: string): readonly (readonly [string, string | null])[] {
  return quotesOf(`${NAMES}\n${text}`).map(({ words, speaker }) => [words, speaker]);
}

describe("whom “it” and “she” stand for", () => {
  it("does not take the listener for the one who goes on", () => {
    const found = speakersIn(
      `“The quay is full,” Roe told the BBC. Few in the town agree.\n“Ships will go elsewhere,” it said.`,
    );
    expect(found[1]).toEqual(["Ships will go elsewhere,", null]);
  });

  it("nor whom an interview was given to", () => {
    const found = speakersIn(
      `Speaking to the BBC, Roe was blunt. “Ships will go elsewhere,” it said.`,
    );
    expect(found).toEqual([["Ships will go elsewhere,", null]]);
  });

  it.each(["told", "asked", "informed", "assured"])("nor the person who was %s", (verb) => {
    const found = speakersIn(
      `Holm ${verb} Anna Berg that the quay was full. “There is no room at all,” she said.`,
    );
    expect(found).toEqual([["There is no room at all,", null]]);
  });

  it("takes a listener who answers, once a sentence has made them its subject", () => {
    const found = speakersIn(
      `“The quay is full,” Holm told Anna Berg. Berg was not pleased. “There is room enough,” she said.`,
    );
    expect(found[1]).toEqual(["There is room enough,", "Anna Berg"]);
  });

  it("takes a name that a group noun explains for a body", () => {
    const found = speakersIn(
      `“The quay is full,” Roe told the BBC. The rule was welcomed by Clean Fjord, a campaign group. “Other towns will follow,” it said.`,
    );
    expect(found[1]).toEqual(["Other towns will follow,", "Clean Fjord"]);
  });

  it("does not take a person for a body whose founder they are", () => {
    const found = speakersIn(
      `Anna Berg, a charity founder, welcomed the rule. “Other towns will follow,” she said.`,
    );
    expect(found).toEqual([["Other towns will follow,", "Anna Berg"]]);
  });
});

describe("words that somebody denies", () => {
  it.each([
    "Holm denied saying “we should sell the port.”",
    "Holm denied ever having said “we should sell the port.”",
    "Holm denied that he had said “we should sell the port.”",
    "Roe rejected claims that she had said “we should sell the port.”",
    "Holm disputed reports that he told staff “we should sell the port.”",
    "Roe dismissed the allegation that she called it “a port for fools and thieves.”",
    "Holm denied calling the deckhands “a crowd of idle drunkards.”",
    "Roe rejected claims of having called it “a port for fools and thieves.”",
    "“We should sell the port,” Holm denied saying.",
    "Holm denied a report in the Post that quoted him as saying “we should sell the port.”",
    "Holm has denied writing, “We should sell the port.”",
  ])("%s", (text) => {
    expect(speakersIn(text).map(([, speaker]) => speaker)).toEqual([null]);
  });

  it.each([
    "Holm denied the report.\n“It is untrue from start to end,” Holm said.",
    "“I never said a word of it,” Holm denied.",
    "Roe rejected the plan that Holm called “a port for fools and thieves.”",
    "Roe dismissed Holm’s claim that “the port is as good as sold.”",
    "Holm denied the report and said, “It is untrue from start to end.”",
    "Holm rejected the claim, saying it was “untrue from start to end.”",
    "Holm denied the report, calling it “untrue from start to end.”",
    "“I never saw the letter at all,” said Holm, who denied writing it.",
  ])("but not of a denial itself: %s", (text) => {
    expect(speakersIn(text).map(([, speaker]) => speaker)).toEqual(["Peter Holm"]);
  });
});

describe("words that somebody passes on", () => {
  it.each([
    ["Holm quoted the mayor as saying, “We will not sell.”", "Jane Roe"],
    ["Holm quoted her as saying, “We will not sell.”", "Jane Roe"],
    ["Holm quoted locals as saying, “We will not sell.”", "(locals)"],
    ["“We will not sell,” the paper quoted Roe as saying.", "Jane Roe"],
    ["“We will not sell,” Roe was quoted as saying on Friday.", "Jane Roe"],
    ["Holm cited Roe as saying “the port will never be sold.”", "Jane Roe"],
    ["The paper quoted Roe as telling staff: “We will not sell.”", "Jane Roe"],
    ["Local media have quoted a senior clerk as saying: “We will not sell.”", "(senior clerk)"],
    ["Roe was quoted as saying, “We will not sell.”", "Jane Roe"],
    ["Roe was quoted by the Easton Post as saying “the port will never be sold.”", "Jane Roe"],
  ])("%s", (text, speaker) => {
    expect(speakersIn(text)).toEqual([[expect.any(String), speaker]]);
  });

  it.each([
    "Holm said that Roe had told him, “You people are fools.”",
    "Holm claimed Roe once told him, “You people are fools.”",
    "Holm says that Roe has said: “You people are fools.”",
  ])("at second hand are nobody's for certain: %s", (text) => {
    expect(speakersIn(text)).toEqual([["You people are fools.", null]]);
  });
});

describe("words that are first-hand all the same", () => {
  it.each([
    "“We are tired,” added Holm, who told Roe, “You people are fools.”",
    "Holm said that he had told them, “You people are fools.”",
    "Roe spoke, and Holm told her: “You people are fools.”",
  ])("%s", (text) => {
    expect(speakersIn(text).at(-1)).toEqual(["You people are fools.", "Peter Holm"]);
  });
});

describe("subjects that are easily missed", () => {
  it.each([
    ["Anna Berg, wrote in a letter seen by the Post that “the port is not for sale.”", "Anna Berg"],
    ["Holm wrote in a memo obtained by the Post that “the port is not for sale.”", "Peter Holm"],
    ["Holm said in a statement released on Friday that “the port is not for sale.”", "Peter Holm"],
  ])("not the object of a preposition: %s", (text, speaker) => {
    expect(speakersIn(text)).toEqual([["the port is not for sale.", speaker]]);
  });

  it.each([
    ["One of them said, “There were three.”", "(One of them)"],
    ["Another said, “There were three.”", "(Another)"],
    ["Both said: “There were three.”", "(Both)"],
    ["Some of the drivers said, “There were three.”", "(Some of the drivers)"],
    ["“There were three,” one of them said.", "(one of them)"],
    ["“There were three,” said another.", "(another)"],
  ])("a pronoun for some of many: %s", (text, speaker) => {
    const [found] = quotesOf(`Two drivers were there. ${text}`);
    expect(found).toMatchObject({ kind: "utterance", speaker });
  });
});
