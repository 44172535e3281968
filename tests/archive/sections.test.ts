import { describe, expect, it } from "vitest";

import {
  BrokenSections,
  sectionOf,
  type Sections,
  sectionsBelow,
  sectionsOf,
} from "../../src/archive/sections.ts";

const sections: Sections = new Map([["rows", Uint32Array.of(1, 2, 3)]]);

describe("sectionOf", () => {
  it("gives a section of the type and the length that it must have", () => {
    expect(sectionOf(sections, "rows", Uint32Array)).toEqual(Uint32Array.of(1, 2, 3));
    expect(sectionOf(sections, "rows", Uint32Array, 3)).toHaveLength(3);
  });

  it("throws for one that is absent, or of another type or length", () => {
    expect(() => sectionOf(sections, "days", Uint32Array)).toThrow(BrokenSections);
    expect(() => sectionOf(sections, "rows", Int32Array)).toThrow('"rows" is no Int32Array');
    expect(() => sectionOf(sections, "rows", Uint32Array, 2)).toThrow("3 numbers instead of 2");
  });
});

describe("sections of several parts", () => {
  it("are told apart by the beginnings of their names", () => {
    const all = new Map([...sectionsBelow("a", sections), ...sectionsBelow("ab", new Map())]);
    expect(sectionsOf("a", all)).toEqual(sections);
    expect(sectionsOf("ab", all)).toEqual(new Map());
  });
});
