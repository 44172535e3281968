import { describe, expect, it } from "vitest";
import { speakersIn } from "../quotes-of.ts";

describe("titles and words as such", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    ["Holm wrote the novel “The Long Quay” in a year.", []],
    ["The song “Rain on Easton” was played.", []],
    ["The so-called “free port” is closed.", []],
    ["Roe spoke on the show “Good Morning Easton” on Monday.", []],
    ["Roe told “Good Morning Easton” on Monday that it was late.", []],
    ["Roe spoke of it on “This Week with Anna Berg” on Monday.", []],
    ["“The Long Quay” is the best book of the year.", []],
    ["The word “quay” is French.", []],
    ["A book called “The Long Quay” was sold.", []],
    ["Holm, whom Roe called “Wrong Way Pete,” left.", ["Jane Roe"]],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});
