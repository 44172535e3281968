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

  it("writes numbers as they are written where Spanish is spoken", () => {
    expect(textsFor("es-ES").number(12_345)).toBe("12.345");
    expect(textsFor("es-419").number(12_345)).toBe("12,345");
  });
});
