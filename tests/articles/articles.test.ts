import { readFile } from "node:fs/promises";

import { describe, expect, it } from "vitest";

import { readCases } from "./cases.ts";

const cases = await readCases();

describe("accepted articles", () => {
  it.each(cases)("$name", async ({ expectedPath, parsed }) => {
    expect(parsed).toEqual(JSON.parse(await readFile(expectedPath, "utf8")));
  });
});
