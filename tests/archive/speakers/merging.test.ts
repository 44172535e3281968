import { describe, expect, it } from "vitest";

import { articleOf, directoryOf, entriesOf, mergedNames, quotedBy } from "./entries.ts";

function man(name: string, role: string | null = null) {
  return { name, role };
}

function body(name: string) {
  return { name, kind: "organisation" } as const;
}

describe("names of one person over articles", () => {
  it.each([
    [
      "spellings of an ending",
      ["Ostap Horenskyy", "Ostap Horensky", "Ostap Horenskiy", "Ostap Horens'kyi"],
    ],
    ["a surname alone", ["Mara Okonjo", "Okonjo"]],
    ["a surname alone in another spelling", ["Ostap Horenskyy", "Horensky"]],
    ["a title before the surname", ["Ostap Horensky", "President Horensky", "Mr. Horensky"]],
    ["surnames alone in two spellings", ["Horensky", "Horenskyi"]],
    ["accents", ["Tomás Éluard", "Tomas Eluard"]],
    ["letters that are no accents", ["Søren Łaski", "Soren Laski"]],
    ["initials, written in three ways", ["J. D. Marlow", "J.D. Marlow", "JD Marlow"]],
    ["initials and the names that they are of", ["J. D. Marlow", "James David Marlow"]],
    ["one initial, where one name fits", ["R. Tolland", "Rosa Tolland"]],
    ["a middle initial", ["Ann P. Tolland", "Ann Tolland", "Ann Patricia Tolland"]],
    ["a short form", ["Bill Marlow", "William Marlow"]],
    [
      "a short form and an initial of either",
      ["Bill Marlow", "William Marlow", "B. Marlow", "W. Marlow"],
    ],
    ["a given name of two languages", ["Oleksandr Horenko", "Alexander Horenko"]],
    ["the Arabic article", ["Samir al-Hakkar", "Samir al Hakkar", "Samir Hakkar"]],
    ["transliterations", ["Muammar Qaddami", "Moammar Gaddami", "Muammar Gadhami"]],
    ["a transliterated surname alone", ["Muammar Qaddami", "Gaddami"]],
    ["a hyphen", ["Jean-Luc Varga", "Jean Luc Varga"]],
    ["two surnames", ["Luis Andrés Pérez Olmo", "Pérez Olmo"]],
    ["a surname with small words", ["Ursel von der Brake", "von der Brake", "Ursel Von der Brake"]],
  ])("are one entry: %s", (_what, names) => {
    expect(mergedNames(...names)).toEqual([[...names].toSorted().join(" = ")]);
  });

  it("takes a family name that stands first for a surname, where an article shows that it is", () => {
    const lin = { name: "Lin Daoming", aliases: ["Lin"] };
    expect(mergedNames(lin, "Lin", "Lin Daoming")).toEqual(["Lin = Lin Daoming"]);
    expect(mergedNames("Lin Daoming", "Lin")).toEqual(["Lin", "Lin Daoming"]);
  });

  it("tells which of several is meant by what they are called", () => {
    expect(
      mergedNames(
        man("Ann Tolland", "senator"),
        man("Rosa Tolland", "mayor"),
        man("Tolland", "Sen."),
      ),
    ).toEqual(["Ann Tolland = Tolland", "Rosa Tolland"]);
  });

  it("does not let one odd spelling of a name keep a title’s surname from whose it is", () => {
    const known = Array.from({ length: 10 }, () => man("Ann Tolland", "President"));
    const odd = man("A. Bea Tolland", "President");
    expect(mergedNames(...known, odd, man("Tolland", "President"))).toEqual([
      "A. Bea Tolland",
      "Ann Tolland = Tolland",
    ]);
    expect(mergedNames(...known.slice(1), odd, man("Tolland", "President"))).toHaveLength(3);
    expect(mergedNames(...known, odd, "Tolland")).toHaveLength(3);
  });
});

describe("names of several people", () => {
  it.each([
    ["a couple and their child", ["Bill Varga", "Hilda Varga", "Celia Varga", "Varga"]],
    ["Jr. and Sr., and neither", ["Tom Marlow Jr.", "Tom Marlow Sr.", "Tom Marlow"]],
    ["an initial that two names fit", ["R. Tolland", "Rosa Tolland", "Ruth Tolland"]],
    ["two initials that nothing confirms", ["J. D. Marlow", "James Marlow"]],
    ["middle initials", ["George W. Marlow", "George H. W. Marlow", "George Marlow"]],
    ["two short forms of one name", ["Bill Marlow", "Will Marlow", "William Marlow"]],
    ["short forms without the long one", ["Bill Marlow", "Billy Marlow"]],
    ["a short form of two names", ["Al Marlow", "Albert Marlow", "Alfred Marlow"]],
    ["surnames that only sound alike", ["George Bosh", "George Bush"]],
    ["a bare surname that only sounds alike", ["George Bush", "Bosh"]],
    ["a short surname in another spelling", ["Naoki Kan", "Khan"]],
    ["short surnames in other spellings", ["Naoki Kan", "Naoki Khan"]],
    ["a wife’s surname", ["Olena Horenska", "Ostap Horensky"]],
    ["a given name that is a surname", ["Ann Scott", "Scott"]],
    ["a name and its beginning", ["Ann Marlow", "Ann Marlowe"]],
  ])("are apart: %s", (_what, names) => {
    expect(mergedNames(...names)).toEqual([...names].toSorted());
  });

  it.each([
    ["a man and a woman", man("Ann Tolland"), man("Tolland", "businessman")],
    ["walks of life", man("Ann Tolland", "senator"), man("Tolland", "head coach")],
    ["a short form for either sex", man("Samantha Tolland", "judge"), man("Sam Tolland")],
  ])("are apart where what is known contradicts: %s", (_what, one, other) => {
    expect(mergedNames(one, other)).toHaveLength(2);
  });

  it("are whoever of a couple an honorific can mean", () => {
    const mrs = { name: "Tolland", pronoun: "she" } as const;
    expect(mergedNames("Tom Tolland", mrs)).toEqual(["Tolland", "Tom Tolland"]);
    expect(mergedNames("Tom Tolland", "Ann Tolland", mrs)).toEqual([
      "Ann Tolland = Tolland",
      "Tom Tolland",
    ]);
    // What a given name tells says nothing of a surname.
    const scott = { name: "Scott", pronoun: "he", role: "mayor" } as const;
    expect(mergedNames(man("Ann Scott", "mayor"), scott)).toEqual(["Ann Scott = Scott"]);
  });

  it("are apart where one article has both", () => {
    expect(entriesOf([["Ann Tolland", "Tolland"], ["Ann Tolland"]])).toEqual([
      "Ann Tolland",
      "Tolland",
    ]);
    expect(entriesOf([["Ann Tolland", "Tolland"], ["Tolland"]])).toEqual([
      "Ann Tolland = Tolland",
      "Tolland",
    ]);
  });

  it("never is the younger by the bare surname", () => {
    expect(mergedNames("Tom Marlow", "Tom Marlow Jr.", "Marlow")).toEqual([
      "Marlow = Tom Marlow",
      "Tom Marlow Jr.",
    ]);
  });
});

describe("bodies", () => {
  it.each([
    ["the", ["Reef Council", "the Reef Council"]],
    [
      "a country’s",
      ["Ukraine’s General Staff", "the General Staff of Ukraine", "Ukrainian General Staff"],
    ],
    ["legal forms", ["Tidewater Inc.", "Tidewater"]],
  ])("are one entry: %s", (_what, names) => {
    expect(mergedNames(...names.map(body))).toHaveLength(1);
  });

  it("are found by an acronym that an article explains, where all explain it so", () => {
    const named = articleOf("One", [body("Reef Watch Union")]);
    const short = articleOf("Two", [body("RWU")]);
    const explains = articleOf("Three", [], "He works for the Reef Watch Union (RWU) at sea.");
    const otherwise = articleOf("Four", [], "The Royal Wool Union (RWU) met.");
    expect(quotedBy(directoryOf([named, short]), "named")).toHaveLength(2);
    const [entry, ...others] = quotedBy(directoryOf([named, short, explains]), "named");
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ name: "Reef Watch Union", aliases: ["RWU"], articles: 2 });
    const unsure = directoryOf([named, short, explains, otherwise]);
    expect(quotedBy(unsure, "named")).toHaveLength(2);
  });

  it("are never persons of the same name", () => {
    expect(mergedNames("Marlow", body("Marlow"), "Ann Marlow")).toHaveLength(2);
  });
});
