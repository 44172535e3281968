import { describe, expect, it } from "vitest";
import { quotesOf } from "../../quotes-of.ts";

/** Who speaks the last quotation of a text. */
function lastSpeaker(text: string): string | null | undefined {
  return quotesOf(text).at(-1)?.speaker;
}

const COUPLE = "Anna Vale runs the mill. Her husband, Peter Vale, runs the shop.";

describe("whom a surname means that several bear", () => {
  it.each([
    ["the first that was named", `${COUPLE}\nRain fell.\n“It is loud,” Vale said.`, "Anna Vale"],
    [
      "whom the text has just turned to",
      `${COUPLE}\nPeter Vale was in the shop on Monday. “It is loud,” Vale said.`,
      "Peter Vale",
    ],
    [
      "not for long",
      `${COUPLE}\nPeter Vale was in the shop on Monday.\nRain fell.\nIt fell all day.\n“It is loud,” Vale said.`,
      "Anna Vale",
    ],
    [
      "not who was named in passing",
      `${COUPLE}\nThe mill was bought from Peter Vale. “It is loud,” Vale said.`,
      "Anna Vale",
    ],
    [
      "who leads the sentence, not who is named after",
      "Paul Vale owns the mill. Rain fell.\nHowever, Anna Vale, mother of the miller Paul Vale, spoke on Monday.\n“It is loud,” Vale said.",
      "Anna Vale",
    ],
    ["the one of the honorific", `${COUPLE}\n“It is loud,” Mr. Vale said.`, "Peter Vale"],
    ["the other of the honorific", `${COUPLE}\n“It is loud,” Mrs. Vale said.`, "Anna Vale"],
    ["the one of the given name", `${COUPLE}\n“It is loud,” Peter said.`, "Peter Vale"],
    [
      "Jr. and not his father",
      "Martin Roe owns the mill. Martin Roe Jr. runs it.\nRain fell.\n“It is loud,” Roe Jr. said.",
      "Martin Roe Jr.",
    ],
    [
      "the father where no Jr. is said",
      "Martin Roe owns the mill. Martin Roe Jr. runs it.\nRain fell.\n“It is loud,” Martin Roe said.",
      "Martin Roe",
    ],
    [
      "Sr. and not his son",
      "Martin Roe runs the mill. Martin Roe Sr. owns it.\nRain fell.\n“It is loud,” said Martin Roe Sr.",
      "Martin Roe Sr.",
    ],
    [
      "the son whom the text is about",
      "Martin Roe runs the mill. Martin Roe Sr. owns it.\nRain fell.\n“It is loud,” Roe said.",
      "Martin Roe",
    ],
    [
      "the younger",
      "Paul Lind owns the mill. His son, Karl Lind, runs it.\n“It is loud,” the younger Lind said.",
      "Karl Lind",
    ],
    [
      "the elder",
      "Karl Lind runs the mill. His father, Paul Lind, owns it.\n“It is loud,” the elder Lind said.",
      "Paul Lind",
    ],
    [
      "the elder by “Sr.”",
      "Paul Lind Jr. runs the mill. Paul Lind Sr. owns it.\n“It is loud,” the elder Mr. Lind said.",
      "Paul Lind Sr.",
    ],
    [
      "not one of two whose initials differ",
      "George H. Lind built the mill. George W. Lind sold it.\n“It is loud,” said George H. Lind.",
      "George H. Lind",
    ],
  ])("%s", (_, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
});
