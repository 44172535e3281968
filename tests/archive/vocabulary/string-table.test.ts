import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { atOnce } from "../../../src/archive/slices.ts";
import { BrokenSections, type Section } from "../../../src/archive/sections.ts";
import { StringTable } from "../../../src/archive/vocabulary/string-table.ts";
import { fromDisk } from "../../support/saved.ts";

const anyString = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "b", "é", "道", "😀", "\ud800"), maxLength: 4 }),
  // About as long as what a slot has room for.
  fc.string({ unit: fc.constantFrom("a", "\u007f", "\0"), maxLength: 5 }),
  fc.string({ unit: fc.constantFrom("a", "b"), minLength: 11, maxLength: 14 }),
);

describe("StringTable", () => {
  it("numbers strings in the order in which they come, each once", () => {
    fc.assert(
      fc.property(fc.array(anyString), (strings) => {
        const table = new StringTable();
        const distinct = [...new Set(strings)];
        const numbers = strings.map((string) => table.add(string));
        expect(numbers).toEqual(strings.map((string) => distinct.indexOf(string)));
        expect(distinct.map((string) => table.find(string))).toEqual([...distinct.keys()]);
        expect(distinct.map((_, number) => table.string(number))).toEqual(distinct);
        expect(table.size).toBe(distinct.length);
      }),
    );
  });

  it("holds many, long ones and halves of characters among them", () => {
    const strings = Array.from({ length: 5000 }, (_, index) => `word ${index * index}`);
    strings.push("x".repeat(1_000_000), "\ud800", "");
    const table = new StringTable();
    for (const string of strings) table.add(string);
    for (const [number, string] of strings.entries()) {
      expect(table.find(string)).toBe(number);
      expect(table.string(number)).toBe(string);
    }
    expect(table.find("word 2")).toBe(-1);
  });

  it("takes a string from within a text", () => {
    const table = new StringTable();
    const number = table.add("an old pier", 3, 6);
    expect(table.string(number)).toBe("old");
    expect(table.find("the old crane", 4, 7)).toBe(number);
  });

  it("is the same when it is saved and loaded, and goes on to grow", () => {
    const words = fc.array(anyString, { maxLength: 20 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const [table, other] = [new StringTable(), new StringTable()];
        for (const word of before) table.add(word);
        const loaded = StringTable.load(fromDisk(atOnce(table.save())));
        for (const word of after) loaded.add(word);
        for (const word of [...before, ...after]) other.add(word);
        expect(stringsOf(loaded)).toEqual(stringsOf(other));
        for (const word of after) expect(loaded.find(word)).toBe(other.find(word));
      }),
    );
  });

  it("is not made of what was not saved so", () => {
    const table = new StringTable();
    for (const word of ["old", "pier"]) table.add(word);
    const sections = fromDisk(atOnce(table.save()));
    const broken: readonly (readonly [string, Section])[] = [
      ["slots", new Int32Array(3)],
      ["slots", new Int32Array(2)],
      ["units", new Uint16Array(1)],
      ["seed", new Uint32Array(2)],
    ];
    for (const each of broken) {
      expect(() => StringTable.load(new Map([...sections, each]))).toThrow(BrokenSections);
    }
  });
});

function stringsOf(table: StringTable): readonly string[] {
  return Array.from({ length: table.size }, (_, number) => table.string(number));
}
