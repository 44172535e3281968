import { describe, expect, it } from "vitest";

import type { SpeakerEntry } from "../../../src/model/speaker-entry.ts";
import { NOTHING_STATED } from "../../../src/model/people-statements.ts";
import { buildDigest, type PersonOutline } from "../../support/digests.ts";
import { directoryOf, quotedBy } from "./entries.ts";

/** The one entry of articles on successive days that each quote somebody under a name. */
function entryOf(people: readonly PersonOutline[], statements = NOTHING_STATED): SpeakerEntry {
  const digests = people.map((person, day) =>
    buildDigest({
      title: `Day ${day}`,
      date: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
      paragraphs: ["“Yes.”"],
      people: [person],
      quotations: [{ text: "Yes.", speaker: person.name }],
    }),
  );
  const [entry, ...others] = quotedBy(directoryOf(digests, statements), "named");
  expect(others).toEqual([]);
  if (entry === undefined) throw new Error("Cannot choose: nobody is quoted");
  return entry;
}

function called(...roles: readonly (string | null)[]) {
  return entryOf(roles.map((role) => ({ name: "Ann Tolland", role }))).role;
}

describe("the name", () => {
  it.each([
    ["a full one before a surname", ["Tolland", "Tolland", "Ann Tolland"], "Ann Tolland"],
    [
      "one of initials last but for a surname",
      ["A. Tolland", "A. Tolland", "Ann Tolland"],
      "Ann Tolland",
    ],
    [
      "several initials are as good",
      ["J. D. Marlow", "J. D. Marlow", "James David Marlow"],
      "J. D. Marlow",
    ],
    ["what most articles have", ["Bill Marlow", "William Marlow", "Bill Marlow"], "Bill Marlow"],
    ["the longest among equals", ["Ann Tolland", "Ann P. Tolland"], "Ann P. Tolland"],
    [
      "the first in code units among those",
      ["Ostap Horenskyy", "Ostap Horenskyi"],
      "Ostap Horenskyi",
    ],
  ])("is %s", (_what, names, name) => {
    expect(entryOf(names.map((each) => ({ name: each }))).name).toBe(name);
    expect(entryOf(names.toReversed().map((each) => ({ name: each }))).name).toBe(name);
  });

  it("is what the owner states, who can add others", () => {
    const entry = entryOf([{ name: "Ann Tolland", aliases: ["Tolland"] }], {
      people: [{ name: "Dame Ann", also: ["Ann Tolland"], role: null, kind: "organisation" }],
      apart: [],
    });
    expect(entry).toMatchObject({
      name: "Dame Ann",
      kind: "organisation",
      aliases: ["Ann Tolland", "Tolland"],
    });
  });
});

describe("the role", () => {
  it("is the newest among equals, with its article", () => {
    expect(called("mayor", "senator", null)).toMatchObject({
      text: "senator",
      article: { title: "Day 1" },
    });
    expect(called(null)).toBeNull();
  });

  it("is what most of the newest articles say, in the newest one’s words", () => {
    expect(called("President of Ukraine", "Ukrainian president", "critic")).toMatchObject({
      text: "Ukrainian president",
      article: { title: "Day 1" },
    });
  });

  it("is nothing that anybody is to somebody, unless it says to whom", () => {
    expect(called("mayor", "best mate", "woman")?.text).toBe("mayor");
    expect(called("best mate", "wife")).toBeNull();
    expect(called("friend of the mayor")?.text).toBe("friend of the mayor");
    expect(called("city official")?.text).toBe("city official");
  });

  it("changes with the times", () => {
    const roles = [
      ...Array.from({ length: 30 }, () => "senator"),
      ...Array.from({ length: 6 }, () => "president"),
    ];
    expect(called(...roles)?.text).toBe("president");
  });
});

describe("finding", () => {
  const directory = directoryOf([
    buildDigest({
      title: "One",
      paragraphs: ["“Yes.” “No.”"],
      people: [{ name: "Ostap Horensky" }, { name: "Muammar Gaddami" }],
      quotations: [
        { text: "Yes.", speaker: "Ostap Horensky" },
        { text: "No.", speaker: "Muammar Gaddami" },
      ],
    }),
  ]);

  it.each([
    ["a title before the name", "President Horensky", "Ostap Horensky", false],
    ["another transliteration of an ending", "President Horenskyy", "Ostap Horensky", false],
    ["a title before a misspelt name", "President Horenzky", "Ostap Horensky", true],
    ["another transliteration", "Khadhamy", "Muammar Gaddami", true],
    ["another transliteration of both names", "Muamar Qadhdhami", "Muammar Gaddami", true],
  ])("takes %s", (_what, asked, name, corrected) => {
    const found = directory.find(asked);
    expect(found.named.map((entry) => entry.name)).toEqual([name]);
    expect(found.corrected).toBe(corrected);
  });
});
