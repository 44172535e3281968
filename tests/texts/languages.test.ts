import { describe, expect, it } from "vitest";

import { textsFor } from "../../src/texts/languages.ts";

describe("textsFor", () => {
  it.each([
    ["en-US", "Nothing found"],
    ["en-GB", "Nothing found"],
    ["uk", "Нічого не знайдено"],
    ["de", "Nichts gefunden"],
    ["fr", "Rien trouvé"],
    ["es-ES", "No se encontró nada"],
    ["es-419", "No se encontró nada"],
  ])("has texts for %s", (locale, title) => {
    expect(textsFor(locale).nothingFound.title).toBe(title);
  });

  it.each(["pl", "zh-CN", "", "__proto__", "toString"])("speaks English to %j", (locale) => {
    expect(textsFor(locale).nothingFound.title).toBe("Nothing found");
  });

  it("writes days as they are written where English is spoken", () => {
    expect(textsFor("en-US").day("2025-02-17")).toBe("February 17, 2025");
    expect(textsFor("en-GB").day("2025-02-17")).toBe("17 February 2025");
    expect(textsFor("pl").day("2025-02-17")).toBe("17 February 2025");
  });

  it("writes numbers as they are written where Spanish is spoken", () => {
    expect(textsFor("es-ES").number(12_345)).toBe("12.345");
    expect(textsFor("es-419").number(12_345)).toBe("12,345");
  });
});
