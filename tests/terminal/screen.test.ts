import { describe, expect, it } from "vitest";

import { screenOf } from "../../src/terminal/screen.ts";

describe("screenOf", () => {
  it.each([
    [200, 100],
    [60, 60],
    // A terminal without a size says 0, or nothing.
    [0, 80],
    [undefined, 80],
  ])("wraps at what people can read, of %s columns at %i", (columns, width) => {
    expect(screenOf(true, columns)).toEqual({ colour: true, width });
  });

  it("neither wraps nor colours for what is no terminal", () => {
    expect(screenOf(false, 200)).toEqual({ colour: false, width: null });
  });
});
