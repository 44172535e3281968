import { describe, expect, it } from "vitest";

import { createTongue } from "../../src/texts/tongue.ts";

const ENGLISH = { one: "file", other: "files" };
const UKRAINIAN = { one: "файл", few: "файли", many: "файлів" };

describe("a tongue", () => {
  it("writes the same day in every time zone", () => {
    const { day } = createTongue("en-GB");
    expect(day("2024-02-29")).toBe("29 February 2024");
    expect(day("2025-01-01")).toBe("1 January 2025");
  });

  it.each([
    ["en-GB", "17 February 2025"],
    ["uk", "17 лютого 2025 р."],
    ["de", "17. Februar 2025"],
    ["fr", "17 février 2025"],
    ["es-ES", "17 de febrero de 2025"],
  ])("writes a day as %s has it", (locale, written) => {
    expect(createTongue(locale).day("2025-02-17")).toBe(written);
  });

  it.each([
    [0, "0 files"],
    [1, "1 file"],
    [1200, "1,200 files"],
  ])("counts %d in English", (amount, counted) => {
    expect(createTongue<"one" | "other">("en-GB").count(amount, ENGLISH)).toBe(counted);
  });

  it.each([
    [0, "0 файлів"],
    [1, "1 файл"],
    [3, "3 файли"],
    [5, "5 файлів"],
    [11, "11 файлів"],
    [21, "21 файл"],
    [112, "112 файлів"],
    [124, "124 файли"],
  ])("counts %d in Ukrainian", (amount, counted) => {
    expect(createTongue<"one" | "few" | "many">("uk").count(amount, UKRAINIAN)).toBe(counted);
  });

  it("has a form for millions, where a language has one of its own for them", () => {
    const forms = { one: "fichier", other: "fichiers" };
    expect(createTongue<"one" | "other">("fr").plural(1_000_000, forms)).toBe("fichiers");
  });
});
