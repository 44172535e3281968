import { expect, it } from "vitest";

import { isInEd, isInLy } from "../../../src/reading/lexicon/endings.ts";

it("takes no short word for an adverb or a past", () => {
  expect(["quickly", "oily", "fly", "ly"].filter(isInLy)).toEqual(["quickly", "oily"]);
  expect(["agreed", "used", "red", "ed"].filter(isInEd)).toEqual(["agreed", "used"]);
});
