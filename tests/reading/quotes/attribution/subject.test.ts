import { describe, expect, it } from "vitest";
import { speakersIn } from "../../quotes-of.ts";

describe("subjects behind the verb", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    [
      "“We never sold it,” said a spokeswoman for Vale Hotels, Jen Rudd, whom Cole hired.",
      ["Jen Rudd"],
    ],
    [
      "“We never sold it,” said Jen Rudd, a spokeswoman for Vale Hotels, which Cole owns.",
      ["Jen Rudd"],
    ],
    ["“We never sold it,” said the head of Vale Hotels, Jen Rudd.", ["Jen Rudd"]],
    ["“We never sold it,” added in a statement Jen Rudd, who heads Vale Hotels.", ["Jen Rudd"]],
    ["“We never sold it,” according to Jen Rudd, a lawyer for Cole.", ["Jen Rudd"]],
    ["Said Roe: “We never sold it.”", ["Jane Roe"]],
    [
      "Because the quay was full, explained Holm, “no ship could land there before Friday.”",
      ["Peter Holm"],
    ],
    ["“We never sold it,” screamed the crowd.", ["(crowd)"]],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

describe("subjects before the verb", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    ["“We never sold it,” Roe, speaking for the town, which Holm left, said.", ["Jane Roe"]],
    [
      "Holm, whose newest ship, Paradise, carries coal, said it was a good year: “We never had a better one.”",
      ["Peter Holm"],
    ],
    ["Anna Berg, president and head of Easton Ports stated, “It is not a problem.”", ["Anna Berg"]],
    ["Roe answered a man who promised rain: “We have had enough of it.”", ["Jane Roe"]],
    ["“We never sold it,” the tall, bearded captain said.", ["(tall, bearded captain)"]],
    [
      "“We never sold it,” former harbour planning director Anna Berg wrote to Holm.",
      ["Anna Berg"],
    ],
    [
      "At least half of the sailors in each port said they were “tired of it all by now.”",
      ["(half of the sailors in each port)"],
    ],
    [
      "The mayor’s rival for the Nov. 8 election said he was “not a real sailor at all.”",
      ["(mayor’s rival for the Nov. 8 election)"],
    ],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

describe("participles that go on from what is put in", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    ["The union left early, Holm said, adding, “We were not very welcome.”", ["Peter Holm"]],
    ["“We are late,” Roe said, adding, “but we are here now.”", ["Jane Roe", "Jane Roe"]],
    [
      "Holm left the room, with the office of the mayor saying he was “not a real sailor.”",
      ["(office of the mayor)"],
    ],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

describe("names that are spelt like small words", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    ["Will Berg came. “We never sold it!” Will Berg, the head of the port, said.", ["Will Berg"]],
    [
      "George Will came. In the hall, Will described the plan as “a very long way from home.”",
      ["George Will"],
    ],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

describe("exclamations", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    ["“Never again!” Rep. Glenn Berg, R-Pa., said of the storm.", ["Glenn Berg"]],
    ["“Loved ‘Lily’ on the quay — wish they had another!” Roe said.", ["Jane Roe"]],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});
