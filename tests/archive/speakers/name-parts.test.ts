import { describe, expect, it } from "vitest";

import { namePartsOf, withoutTitles } from "../../../src/archive/speakers/name-parts.ts";

describe("a name’s parts", () => {
  it.each([
    ["Jane Roe", "jane roe"],
    ["J. D. Marlow", "j d marlow"],
    ["J.D. Marlow", "j d marlow"],
    ["JD Marlow", "j d marlow"],
    ["Malcolm X", "malcolm x"],
    ["Tomás Éluard", "tomas eluard"],
    ["Søren Łaski", "soren laski"],
    ["Ostap Horens’kyi", "ostap horenskyi"],
    ["President Horensky", "horensky"],
    ["Mr. Horensky", "horensky"],
    ["Dean Marlow", "dean marlow"],
    ["Pope Clement", "pope clement"],
    ["Samir al-Hakkar", "samir hakkar"],
    ["al-Hakkar", "hakkar"],
    ["Al Marlow", "al marlow"],
    ["Lin Dao-ming", "lin daoming"],
    ["Дмитро Гора", "дмитро гора"],
  ])("of %s", (written, words) => {
    expect(namePartsOf(written)?.words.join(" ")).toBe(words);
  });

  it.each([
    ["Tom Marlow Jr.", "jr"],
    ["Tom Marlow, Sr.", "sr"],
    ["Tom Marlow III", "iii"],
    ["Tom Marlow", ""],
  ])("tell who is the younger: %s", (written, suffix) => {
    expect(namePartsOf(written)).toEqual({ words: ["tom", "marlow"], suffix });
  });

  it("are none of what has no letters, or is too long", () => {
    expect(namePartsOf("…")).toBeNull();
    expect(namePartsOf("x".repeat(121))).toBeNull();
  });
});

describe("withoutTitles", () => {
  it.each([
    ["President Horensky", "Horensky"],
    ["Prime Minister Ann Roe", "Prime Minister Ann Roe"],
    ["Senator", "Senator"],
    ["Ann Roe", "Ann Roe"],
  ])("of %s", (written, name) => {
    expect(withoutTitles(written)).toBe(name);
  });
});
