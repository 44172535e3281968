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
    [
      "Roe wrote back at Holm pointing out how odd all of that was coming from a sailor who promised rain: “We have had enough of it.”",
      ["Jane Roe"],
    ],
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

describe("subjects behind much else", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    [
      "“We never sold a stone,” Roe, secretary for ports, ships, and quays, said on Monday.",
      ["Jane Roe"],
    ],
    [
      "At an event in Easton, Norway, on Sunday, Roe went further, saying that “we never sold a stone.”",
      ["Jane Roe"],
    ],
    [
      "As Roe, the head of the port and of much else, put it, “we never sold a stone of it.”",
      ["Jane Roe"],
    ],
    [
      "On the other side, Roe (D-Ohio), a friend of those who row, tweeted a warning. “We never sold a stone.”",
      ["Jane Roe"],
    ],
    [
      "It was a win for the most prominent rowers, as Roe echoed the charge, saying Holm “never sold a stone.”",
      ["Jane Roe"],
    ],
    ["There were boats, where Holm stood, chanting “no boats and no peace.”", ["Peter Holm"]],
    [
      "Ever since she met Holm, Roe has been a friend, there to cheer sailors with a message: “Do not sell a stone!”",
      ["Jane Roe"],
    ],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

describe("clauses that end before the words", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    [
      "Roe said that when Holm spoke against the port, “he is speaking for all of us.”",
      ["Jane Roe"],
    ],
    [
      "Roe warned that the storm after the vote underscores a need for “a calm and steady hand.”",
      ["Jane Roe"],
    ],
    [
      "While Roe offered “a very long list of new stones,” Holm called the port late.",
      ["Jane Roe"],
    ],
    [
      "Though sailors cannot see it all, “a new stone is a sign of more,” said Holm.",
      ["Peter Holm"],
    ],
    [
      "In a speech that spoke to “the fear, the anger and the rain,” Roe went on about stones.",
      ["Jane Roe"],
    ],
    [
      "The mayor, Holm said, went to the harbour to see “how far those sailors can row in a day.”",
      ["Peter Holm"],
    ],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});
