import { describe, expect, it } from "vitest";

import { writeNumeric } from "../../src/days/numeric-date.ts";

describe("writeNumeric", () => {
  it("writes a date of figures as ISO 8601, and leaves all else", () => {
    expect(writeNumeric("on 17.02.2025")).toBe("on 2025-02-17");
    expect(writeNumeric("2/17/2025")).toBe("2025-02-17");
    expect(writeNumeric("12.11.25")).toBe("2025-11-12");
    expect(writeNumeric("17.02.2025.")).toBe("2025-02-17.");
    expect(writeNumeric("17 February 2025")).toBe("17 February 2025");
  });

  it("is null where day and month could be exchanged, or where there is no such day", () => {
    expect(writeNumeric("02/03/2025")).toBeNull();
    expect(writeNumeric("02/03/25")).toBeNull();
    expect(writeNumeric("31.02.2025")).toBeNull();
  });
});
