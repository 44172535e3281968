import { describe, expect, it } from "vitest";
import { speakersIn } from "../../quotes-of.ts";

describe("a speaker who stands in the next sentence only", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    ["“We shall never sell the port.” So said Jane Roe on Monday.", ["Jane Roe"]],
    ["“We shall never sell the port.”\nSo said Jane Roe on Monday.", ["Jane Roe"]],
    ["“We shall never sell the port.” Those were the words of Peter Holm.", ["Peter Holm"]],
    ["“We shall never sell the port.” That was Holm’s answer to the council.", ["Peter Holm"]],
    ["“We shall never sell the port.” With these words Roe opened the meeting.", ["Jane Roe"]],
    ["“We shall never sell the port.” The speaker was Peter Holm.", ["Peter Holm"]],
    ["“We shall never sell the port.” That was long ago.", [null]],
    ["“We shall never sell the port.” The council met Roe on Monday.", [null]],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

describe("“Roe said” between two quotations", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    ["“We are tired,” Holm said. “We want to go home.”", ["Peter Holm", "Peter Holm"]],
    ["“We are tired.” Holm said. “We want to go home.”", ["Peter Holm", "Peter Holm"]],
    [
      "“We are tired of it all.” Holm said on Monday. “We want to go home.”",
      ["Peter Holm", "Peter Holm"],
    ],
    ["“We are tired,” Holm said. Roe said, “The quay is full.”", ["Peter Holm", "Jane Roe"]],
    [
      "Holm nodded. “We are tired of it all.” Roe said: “The quay is full.”",
      ["Peter Holm", "Jane Roe"],
    ],
    [
      "“The quay has been full for weeks.” Dr. Bell said, “It will be full for years.”",
      [null, "Bell"],
    ],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});
