import { describe, expect, it } from "vitest";
import { shapeOf } from "../../../src/reading/ranking/shape.ts";

describe("shapeOf", () => {
  it("tells a statement of usual length", () => {
    expect(shapeOf("“It is over,” she said.", 15)).toEqual({
      length: 0.6,
      short: 0,
      unwieldy: 0,
      question: 0,
      fragment: 0,
    });
  });

  it("tells questions and headings", () => {
    expect(shapeOf("Who will pay?”", 3)).toMatchObject({ question: 1, short: 1, fragment: 0 });
    expect(shapeOf("Related stories", 2)).toMatchObject({ short: 1, fragment: 1 });
  });

  it("tells how unwieldy a sentence is", () => {
    expect(shapeOf("Long.", 35).unwieldy).toBe(0);
    expect(shapeOf("Long.", 45).unwieldy).toBe(0.5);
    expect(shapeOf("Long.", 500)).toMatchObject({ unwieldy: 1, length: 1 });
  });
});
