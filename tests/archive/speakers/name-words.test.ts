import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { atOnce } from "../../../src/archive/slices.ts";
import {
  begins,
  begunNearly,
  edited,
  NameWords,
} from "../../../src/archive/speakers/name-words.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 3 });
/** Words that come where they are not there, and go where they are; null where all that is learnt. */
const changes = fc.array(fc.option(word, { freq: 4 }), { maxLength: 40 });

describe("the words of names", () => {
  it("are those that came and did not go, in order", () => {
    const property = fc.property(changes, (all) => {
      const words = new NameWords();
      const there = new Set<string>();
      for (const change of all) {
        if (change === null) atOnce(words.learn());
        else if (there.delete(change)) words.remove(change);
        else {
          there.add(change);
          words.add(change);
        }
      }
      atOnce(words.learn());
      expect(words.near.sorted).toEqual([...there].toSorted());
    });
    fc.assert(property);
  });

  it("are found by their beginnings, and with slips, by how many edits they are off", () => {
    const words = new NameWords(["okonjo", "okonjos", "vale"]);
    expect([...begins(words, "oko")]).toEqual([
      ["okonjo", 0],
      ["okonjos", 0],
    ]);
    expect([...edited(() => 2)(words, "okonio")]).toEqual([
      ["okonjo", 1],
      ["okonjos", 2],
    ]);
    expect([...begunNearly(() => 1)(words, "olo")].map(([found]) => found)).toEqual([
      "okonjo",
      "okonjos",
    ]);
  });
});
