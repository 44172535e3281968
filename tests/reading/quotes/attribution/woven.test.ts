import { describe, expect, it } from "vitest";
import { speakersIn } from "../../quotes-of.ts";

describe("fragments woven into a sentence", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    ["Roe called the plan “a mess” and “a shame for the town.”", ["Jane Roe", "Jane Roe"]],
    [
      "Holm, who called the plan “too slow,” said it would “end in tears.”",
      ["Peter Holm", "Peter Holm"],
    ],
    [
      "Roe said that the town was “ready for it” but that the union was “not even trying.”",
      ["Jane Roe", "Jane Roe"],
    ],
    ["Describing the plan as “too slow,” Holm left the room.", ["Peter Holm"]],
    ["The plan, which Holm described as “too slow,” was dropped.", ["Peter Holm"]],
    ["What Roe called “a gift to the town” was dropped.", ["Jane Roe"]],
    ["Roe said Holm’s plan would send “missing” ships home.", ["Jane Roe"]],
    ["Holm played down Roe’s remarks as “just a bit of talk.”", ["Peter Holm"]],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

describe("words that another reports", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    ["Roe said on Friday that she and Holm shared “almost all the same views.”", ["Jane Roe"]],
    ["Roe said Holm wanted the quay “to be full all year.”", ["Jane Roe"]],
    [
      "Roe told reporters on Friday the union believed the port “to be safe from it all.”",
      ["Jane Roe"],
    ],
    ["The union has used “velvet gloves on both hands” with the town, said Roe.", ["Jane Roe"]],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

describe("a sentence that is split", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    ["“The bridge,” Roe said, “will open on Monday.”", ["Jane Roe"]],
    [
      "“If the bridge,” Roe, the mayor, told the council, “opens on Monday, we are saved.”",
      ["Jane Roe"],
    ],
    ["“We will,” said Holm — he paused — “go home.”", ["Peter Holm"]],
    [
      "“The quay is full,” Holm said, and “it will be full for weeks.”",
      ["Peter Holm", "Peter Holm"],
    ],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});
