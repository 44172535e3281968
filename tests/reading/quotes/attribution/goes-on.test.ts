import { describe, expect, it } from "vitest";
import { speakersIn } from "../../quotes-of.ts";

describe("a quotation that goes on without a cue", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    ["“The quay is full,” Roe said.\n“No ship can land before Friday.”", ["Jane Roe", "Jane Roe"]],
    [
      "“The quay is full,” Roe told the council on Monday. It was late.\n“No ship can land before Friday.”",
      ["Jane Roe", "Jane Roe"],
    ],
    [
      "“The quay is full,” said Roe, “and it is late.\n“No ship can land before Friday.\n“We are sorry for it.”",
      ["Jane Roe", "Jane Roe", "Jane Roe"],
    ],
    [
      "“We are tired,” Holm said. Nobody answered him.\n“We want to go home at last. We want it now.”",
      ["Peter Holm", "Peter Holm"],
    ],
    [
      "“We are tired,” Holm said. Unless new owners come soon, “there will be no harbour at all.”",
      ["Peter Holm", "Peter Holm"],
    ],
    [
      "“This was the work of Holm” and his union “alone and without any help from us,” Roe said.",
      ["Jane Roe", "Jane Roe"],
    ],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

describe("a report that goes on in somebody's own words", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    ["Roe said the quay was full.\n“No ship can land before Friday.”", ["Jane Roe"]],
    [
      "Roe said that for years some critics had been predicting it, but that the quay would hold.\n“No ship has ever sunk there.”",
      ["Jane Roe"],
    ],
    [
      "This makes the work hard, Holm said. Good news does travel, but only when “the bad news is asleep for once.”",
      ["Peter Holm"],
    ],
    ["Roe said the quay was full. It was a “new” day.", []],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});
