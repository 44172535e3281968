import { describe, expect, it } from "vitest";
import { shapeOf } from "../../../src/reading/ranking/shape.ts";

describe("shapeOf", () => {
  it("finds nothing to say of a statement of usual length", () => {
    expect(shapeOf("“It is over,” she said.", 15)).toEqual({
      unwieldy: 0,
      stirring: 0,
      fragment: 0,
    });
  });

  it("tells questions, exclamations and headings", () => {
    expect(shapeOf("Who will pay?”", 3)).toMatchObject({ stirring: 1, fragment: 0 });
    expect(shapeOf("The cries of “Shame!” grew.", 5)).toMatchObject({ stirring: 1, fragment: 0 });
    expect(shapeOf("Related stories", 2)).toMatchObject({ stirring: 0, fragment: 1 });
  });

  it("tells a line of a list", () => {
    expect(shapeOf("2. Stay at home.", 4).fragment).toBe(1);
    expect(shapeOf("(12) Stay at home.", 4).fragment).toBe(1);
    expect(shapeOf("3.5 miles of it are left.", 6).fragment).toBe(0);
  });

  it("tells how unwieldy a sentence is", () => {
    expect(shapeOf("Long.", 35).unwieldy).toBe(0);
    expect(shapeOf("Long.", 45).unwieldy).toBe(0.5);
    expect(shapeOf("Long.", 500).unwieldy).toBe(1);
  });
});
