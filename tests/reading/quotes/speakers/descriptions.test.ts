import { describe, expect, it } from "vitest";
import { quotesOf } from "../../quotes-of.ts";

/** Who speaks the last quotation of a text. */
function lastSpeaker(text: string): string | null | undefined {
  return quotesOf(text).at(-1)?.speaker;
}

describe("whom a description stands for", () => {
  it.each([
    ["a title", "Gov. Anna Berg opened the bridge. “It is long,” the governor said.", "Anna Berg"],
    [
      "an apposition",
      "Anna Berg, the former governor of Ohio, opened the bridge. “It is long,” the former governor said.",
      "Anna Berg",
    ],
    [
      "an apposition that stands first",
      "His wife, Anna Berg, opened the bridge. “It is long,” his wife said.",
      "Anna Berg",
    ],
    [
      "a title elsewhere, the land told by its people",
      "Norway’s President Kari Vik opened the bridge.\nRain fell.\n“It is long,” the Norwegian president said.",
      "Kari Vik",
    ],
    [
      "a party and a state in brackets",
      "Sen. Paul Lind (R-Ohio) spoke. Rep. Anna Berg (D-Tex.) did not.\n“It is long,” the Ohio Republican said.",
      "Paul Lind",
    ],
    [
      "a party and a state after a comma",
      "Sen. Paul Lind, R-Ohio, spoke. Rep. Anna Berg, D-Texas, did not.\n“It is long,” the Texas Democrat said.",
      "Anna Berg",
    ],
    [
      "a state that only the reader knows",
      "Sen. Paul Lind opened the bridge. “It is long,” the Ohio senator said.",
      "Paul Lind",
    ],
    [
      "a new name for who is spoken of",
      "Paul Lind opened the bridge on Monday. He was alone. “It is long,” the billionaire said.",
      "Paul Lind",
    ],
    ["an age", "Anna Berg sang at the bridge. “It is long,” the 46-year-old said.", "Anna Berg"],
    [
      "the one of the sex that the noun tells",
      "Anna Berg sang for Paul Lind. “It was long,” the actress said.",
      "Anna Berg",
    ],
    [
      "not who is spoken of",
      "Anna Berg sang. Paul Lind listened. “Paul is a good man,” the 46-year-old said.",
      "Anna Berg",
    ],
    [
      "nobody with a name where somebody else has been introduced so",
      "Anna Berg sang.\nIt rained.\nA designer from Easton sat beside her. “It was long,” the designer said.",
      "(designer)",
    ],
    [
      "who is named after an opening paragraph has introduced them",
      "A lawmaker wants to close the bridge.\nAnna Berg spoke on Monday. “It is too long,” the lawmaker said.",
      "Anna Berg",
    ],
    [
      "who held an office, though the text does not say so",
      "Paul Lind opened the bridge on Monday. “It is long,” the former president said.",
      "Paul Lind",
    ],
    [
      "not who holds it, where the text does not say so",
      "Paul Lind opened the bridge on Monday. “It is long,” the president said.",
      "(president)",
    ],
    [
      "a name between commas, with where they are from",
      "“It is long,” said another leading engineer, Andrew J. Lind of Vale Works.",
      "Andrew J. Lind",
    ],
    [
      "who has been described before",
      "Anna Berg, the mayor of Easton, came in. Carla Lind left. The mayor sang. “It was long,” the 46-year-old said.",
      "Anna Berg",
    ],
    [
      "nobody with a name where others speak for people",
      "Anna Berg sang. “She was good,” the spokesman said.",
      "(spokesman)",
    ],
    [
      "nobody with a name where one of many is meant",
      "Sen. Paul Lind spoke. “It was long,” another senator said.",
      "(another senator)",
    ],
    [
      "a group with what it is of",
      "Paul Lind sang. A group of 40 harbour pilots published a letter calling it “a song of great length.”",
      "(group of 40 harbour pilots)",
    ],
    [
      "nobody with a name where another’s name is part of it",
      "Paul Lind sang. A Peter Holm impersonator laughed.\n“It was long,” the Holm actor said.",
      "(Holm actor)",
    ],
    [
      "nothing of which the text does not tell that it is a person",
      "Paul Lind was to sing. Men filled the Oncenter. The Oncenter was full. “It was long,” the senator said.",
      "Paul Lind",
    ],
    [
      "who is named, though somebody else might have become one",
      "It rained.\nIt snowed.\nThe town asked if Carl Vik would make a good fit for governor.\nPaul Lind sang. “It was long,” the former governor said.",
      "Paul Lind",
    ],
    [
      "who was named paragraphs ago, where there is nobody else",
      "Anna Berg sang for the town.\nIt rained on the bridge.\nThe bridge held.\n“It was long,” the 46-year-old said.",
      "Anna Berg",
    ],
    [
      "who wrote a letter",
      "Anna Berg sang. Peter Holm left.\n“It was long,” Berg’s letter said.",
      "Anna Berg",
    ],
    [
      "who released a statement",
      "Anna Berg released a statement on Monday. Paul Lind sang.\n“It was long,” the statement said.",
      "Anna Berg",
    ],
    [
      "a statement whose writer is not told",
      "Anna Berg sang. A statement came on Monday.\n“It was long,” the statement said.",
      "(statement)",
    ],
    [
      "nobody with a name where two are as likely",
      "Paul Lind and Peter Holm spoke. “It was long,” the billionaire said.",
      "(billionaire)",
    ],
  ])("%s", (_, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
});
