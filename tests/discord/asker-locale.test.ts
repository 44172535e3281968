import { describe, expect, it } from "vitest";

import { askerLocale } from "../../src/discord/asker-locale.ts";

describe("the language of who asks", () => {
  it.each([
    ["uk", "uk"],
    ["pl", "pl"],
    ["en-US", "en-US"],
    [undefined, "en-US"],
    ["not a language", "en-US"],
    [7, "en-US"],
  ])("is for %s %s", (said, locale) => {
    expect(askerLocale(said)).toBe(locale);
  });
});
