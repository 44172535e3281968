import { describe, expect, test } from "vitest";
import { faultTree, required, tooLong } from "../../src/sandbox/form-errors.ts";

describe("faultTree", () => {
  test("nests each fault under its path, several in one place together", () => {
    const tree = faultTree([
      tooLong(["data", "embeds", 0, "title"], 256),
      required(["data", "embeds", 1]),
      { path: ["data", "embeds", 1], code: "OTHER", message: "Another" },
    ]);
    expect(JSON.parse(JSON.stringify(tree))).toEqual({
      data: {
        embeds: {
          0: {
            title: {
              _errors: [
                { code: "BASE_TYPE_MAX_LENGTH", message: "Must be 256 or fewer in length." },
              ],
            },
          },
          1: {
            _errors: [
              { code: "BASE_TYPE_REQUIRED", message: "This field is required" },
              { code: "OTHER", message: "Another" },
            ],
          },
        },
      },
    });
  });

  test("takes __proto__ for a key like any other", () => {
    const tree = faultTree([required(["names", "__proto__", "x"])]);
    expect(JSON.stringify(tree)).toContain('"__proto__":{"x":{"_errors"');
    expect(Object.prototype).not.toHaveProperty("x");
  });
});
