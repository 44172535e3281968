import { describe, expect, it } from "vitest";
import { speakersIn } from "../../quotes-of.ts";

describe("two who speak by turns", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    [
      "“Will the quay hold?” Holm asked Roe.\n“It will hold for years.”",
      ["Peter Holm", "Jane Roe"],
    ],
    [
      "Holm asked Roe: “Will the quay hold?”\n“It will hold for years.”",
      ["Peter Holm", "Jane Roe"],
    ],
    [
      "“Will the quay hold?” Holm asked.\n“It will hold for years,” Roe said.\n“For how many years?”\n“For ten at the very least.”",
      ["Peter Holm", "Jane Roe", "Peter Holm", "Jane Roe"],
    ],
    [
      "“Is it safe to walk on?” Roe asked the union man.\n“Safe enough,” said Holm.\n“And in a storm?”\n“Then stay at home.”",
      ["Jane Roe", "Peter Holm", "Jane Roe", "Peter Holm"],
    ],
    [
      "“You were late again,” Roe said.\n“I was not,” Holm said.\n“Who was it then?”",
      ["Jane Roe", "Peter Holm", "Jane Roe"],
    ],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

describe("one who goes on, with a question of his own", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    ["“The quay is full,” Roe said.\n“Who would land there now?”", ["Jane Roe", "Jane Roe"]],
    [
      "“Who would land there now?” Roe asked.\n“Nobody would, not for all the money in town.”",
      ["Jane Roe", "Jane Roe"],
    ],
    [
      "“We waited for a year,” Roe said.\n“We waited too,” Holm said.\n“Who can tell me why the council has not once met with those who work there, day and night, in any weather, for so little?”",
      ["Jane Roe", "Peter Holm", "Peter Holm"],
    ],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

describe("another who speaks up", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    [
      "“We never sold it,” said Roe. Her rival, Holm, disagreed. “He sold it himself last year.”",
      ["Jane Roe", "Peter Holm"],
    ],
    [
      "“We never sold it,” said Roe. It was late. “He sold it himself last year.”",
      ["Jane Roe", "Jane Roe"],
    ],
    [
      "“We never sold it,” Roe said, before Holm cut in: “That is not quite what I heard.”",
      ["Jane Roe", "Peter Holm"],
    ],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});
