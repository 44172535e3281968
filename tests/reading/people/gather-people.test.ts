import { describe, expect, it } from "vitest";
import { read } from "../../../src/reading/read.ts";
import { articleOf } from "../article-of.ts";

/** People that are named in a text: name and role. */
function peopleOf(
  text: string,
  caption: string | null = null,
): readonly (readonly [string, string | null])[] {
  return read(articleOf(text, { caption })).people.map(({ name, role }) => [name, role]);
}

describe("names and roles", () => {
  it.each([
    ["a title", "We met Gov. Anna Berg there.", [["Anna Berg", "Gov."]]],
    [
      "a place and a title",
      "We met Ohio Senator Paul Lind there.",
      [["Paul Lind", "Ohio Senator"]],
    ],
    [
      "a department",
      "We met Secretary of State Helen Moor there.",
      [["Helen Moor", "Secretary of State"]],
    ],
    [
      "a role in lower case",
      "We met city council spokeswoman Rosa Diaz there.",
      [["Rosa Diaz", "city council spokeswoman"]],
    ],
    [
      "a body before the role",
      "We met Harbour Trust director Rosa Diaz there.",
      [["Rosa Diaz", "Harbour Trust director"]],
    ],
    [
      "an apposition",
      "We met Rosa Diaz, head of the Harbour Trust, there.",
      [["Rosa Diaz", "head of the Harbour Trust"]],
    ],
    ["an honorific is no role", "We met Mrs. Rosa Diaz there.", [["Rosa Diaz", null]]],
    ["initials and suffix", "We met Martin J. Hale Jr. there.", [["Martin J. Hale Jr.", null]]],
    [
      "a given name spelt like a preposition",
      "“No,” said Per Lindqvist. “Yes,” Till Berg said.",
      [
        ["Per Lindqvist", null],
        ["Till Berg", null],
      ],
    ],
    ["such a name where a sentence opens", "Per Lindqvist said: “No.”", [["Per Lindqvist", null]]],
    [
      "a preposition where one opens",
      "Per Anna Berg, it leaks. “Yes,” Berg said.",
      [["Anna Berg", null]],
    ],
    ["particles", "We met Ursula van der Meer there.", [["Ursula van der Meer", null]]],
    ["a party", "We met Republican Paul Lind there.", [["Paul Lind", "Republican"]]],
    [
      "what several are called is no role",
      "We met Sens. Paul Lind and Anna Berg there.",
      [
        ["Paul Lind", null],
        ["Anna Berg", null],
      ],
    ],
    [
      "an office with a long department",
      "We met Undersecretary of State for Political Affairs Anna Berg there.",
      [["Anna Berg", "Undersecretary of State for Political Affairs"]],
    ],
    ["where somebody is from", "We met Ohioan Paul Lind there.", [["Paul Lind", "Ohioan"]]],
    [
      "an office with the holder’s home",
      "We met Committee Chairman Paul Lind of North Carolina there.",
      [["Paul Lind", "Committee Chairman"]],
    ],
    ["a councillor", "We met Councillor Paul Lind there.", [["Paul Lind", "Councillor"]]],
    ["a party and a state", "We met Sen. Paul Lind (R-Ohio) there.", [["Paul Lind", "Sen."]]],
    [
      "two sorts of initials",
      "We met J.K. Roe and C. Paul Lind there.",
      [
        ["J.K. Roe", null],
        ["C. Paul Lind", null],
      ],
    ],
    [
      "an office of a department, in lower case",
      "We met the former secretary of State Helen Moor there.",
      [["Helen Moor", "secretary of State"]],
    ],
    [
      "an office of a department, with whose it is",
      "We met Clinton Chief of Staff Helen Moor there.",
      [["Helen Moor", "Clinton Chief of Staff"]],
    ],
    [
      "a mate of the running kind",
      "We met running mate Paul Lind there.",
      [["Paul Lind", "running mate"]],
    ],
    ["a title before “Dr.”", "We met candidate Dr. Paul Lind there.", [["Paul Lind", "candidate"]]],
    [
      "words before “Mr.”",
      "We met the campaign leader Mr. Paul Lind there.",
      [["Paul Lind", null]],
    ],
    [
      "an apposition with words that are verbs elsewhere",
      "We met Rosa Diaz, a state senator and president of the United Dockers Campaign, there.",
      [["Rosa Diaz", "state senator and president of the United Dockers Campaign"]],
    ],
    [
      "an apposition without what is unfinished at its end",
      "We met Rosa Diaz, an expert at “the” mill, there.",
      [["Rosa Diaz", "expert"]],
    ],
    [
      "not who comes along",
      "We met Rosa Diaz, along with the mayor, there.",
      [["Rosa Diaz", null]],
    ],
    ["not their people", "We met Rosa Diaz, her aides and friends, there.", [["Rosa Diaz", null]]],
    ["not several", "We met Rosa Diaz, local activists, there.", [["Rosa Diaz", null]]],
    ["not what they do", "We met Rosa Diaz, praising the mayor, there.", [["Rosa Diaz", null]]],
    [
      "not somebody’s words about them",
      "We met Rosa Diaz, ''a real mayor who can act'', there.",
      [["Rosa Diaz", null]],
    ],
    [
      "not somebody else’s",
      "We met Rosa Diaz, pollster Paul Lind and others there.",
      [
        ["Rosa Diaz", null],
        ["Paul Lind", "pollster"],
      ],
    ],
    ["nobody where an adjective could be a person", "We met at the liberal Harbour Web.", []],
    [
      "not a neither",
      "Neither Paul Lind nor Anna Berg met us.",
      [
        ["Paul Lind", null],
        ["Anna Berg", null],
      ],
    ],
    [
      "a relative’s role before the name",
      "We met his wife, Anna Berg, there.",
      [["Anna Berg", "wife"]],
    ],
    ["not a day", "We met Paul Lind Monday at the mill.", [["Paul Lind", null]]],
    ["not a body", "We met at the Harbour Commission.", []],
    ["not a place", "We met in New York and in Norway.", []],
    ["not the sentence's first word", "But Paul Lind met us.", [["Paul Lind", null]]],
  ])("%s", (_, text, expected) => {
    expect(peopleOf(text)).toEqual(expected);
  });

  it("gathers all forms under the fullest", () => {
    const { people } = read(
      articleOf("Sen. Lind came. Paul A. Lind spoke. Paul Lind left. Lind slept."),
    );
    expect(people).toEqual([
      {
        kind: "person",
        name: "Paul A. Lind",
        aliases: ["Paul Lind", "Lind"],
        role: "Sen.",
        pronoun: "he",
      },
    ]);
  });

  it.each([
    ["Mayor Lind Opens The New Bridge Over The Fjord", "The bridge is long. Paul Lind opened it."],
    ["PAUL LIND OPENS BRIDGE - The bridge is long.", "The bridge is new. Paul Lind opened it."],
    ["Here Is Why Paul Lind Just Said No", "The bridge is long. Lind said no."],
  ])("finds names, not words, in a line of capitals: %s", (title, rest) => {
    expect(peopleOf(`${title}\n${rest}`).map(([name]) => name)).toEqual(["Paul Lind"]);
  });

  it.each([
    [
      "a family name that stands first",
      "Vik Ji-won, the head of the bank, left. Vik slept.",
      "Vik Ji-won",
    ],
    [
      "an inner hyphen left out",
      "Vik Ji-won, the head of the bank, left. Vik Ji Won slept.",
      "Vik Ji-won",
    ],
    ["a letter less", "Hillary Lind came. Hillary Lind left. Hilary Lind slept.", "Hillary Lind"],
    ["a shorter given name", "Pat Lind came. Patrick Lind slept.", "Patrick Lind"],
    [
      "an office that is also a given name",
      "Prof. Vikram Lind came. Dean Lind slept.",
      "Vikram Lind",
    ],
    [
      "the first of two surnames",
      "Miguel Sada Ortega, the consul, came. Sada slept.",
      "Miguel Sada Ortega",
    ],
    ["a surname with a slip", "Paul Sweeney came. Sweeny slept.", "Paul Sweeney"],
    ["a given name that is a month", "We met Jan Vale. Vale slept.", "Jan Vale"],
    ["a surname that stands before the name", "Lind left. Paul Lind slept.", "Paul Lind"],
  ])("takes for one: %s", (_, text, name) => {
    expect(peopleOf(text).map(([each]) => each)).toEqual([name]);
  });

  it.each([
    ["a father", "Martin Roe came with his son, Martin Roe Jr.", ["Martin Roe", "Martin Roe Jr."]],
    [
      "surnames that are only alike",
      "Paul Martin, the mayor, met Mr. Morten.",
      ["Paul Martin", "Morten"],
    ],
    [
      "initials that differ",
      "George H. Lind met George W. Lind.",
      ["George H. Lind", "George W. Lind"],
    ],
  ])("keeps apart: %s", (_, text, names) => {
    expect(peopleOf(text).map(([each]) => each)).toEqual(names);
  });

  it("completes a surname from the caption", () => {
    const found = peopleOf(
      "“The mill is closed for good,” Lind said.",
      "Senator Paul Lind, left, at the mill.",
    );
    expect(found).toEqual([["Paul Lind", "Senator"]]);
  });

  it("does not list who is named in the caption alone", () => {
    expect(peopleOf("The mill is closed.", "Senator Paul Lind, left, at the mill.")).toEqual([]);
  });

  it("bears names that objects have for their own use", () => {
    const { people } = read(
      articleOf("“It is all the same to me,” said Paul Constructor. Paul __proto__ agreed."),
    );
    expect(people.map(({ name }) => name)).toContain("Paul Constructor");
  });
});
