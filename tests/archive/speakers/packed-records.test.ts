import { array, assert, constantFrom, integer, nat, property, record } from "fast-check";
import { describe, expect, it } from "vitest";

import { PackedRecords, type Position } from "../../../src/archive/speakers/packed-records.ts";
import { atOnce } from "../../../src/archive/slices.ts";
import { sectionOf } from "../../../src/archive/sections.ts";
import { fromDisk } from "../../support/saved.ts";

interface Taken {
  readonly start: Position;
  readonly length: number;
  readonly filledWith: number;
}

/** Records that are all filled with a number of their own. */
class Filled {
  records = new PackedRecords();
  readonly there: Taken[] = [];
  live = 0;
  mostLive = 0;
  #next = 1;

  take(length: number): void {
    const start = this.records.take(length);
    const filledWith = this.#next;
    this.#next += 1;
    this.records.all.fill(filledWith, start, start + length);
    this.there.push({ start, length, filledWith });
    this.live += length;
    this.mostLive = Math.max(this.mostLive, this.live);
  }

  /** Gives back the record that a number comes to. */
  give(which: number): void {
    if (this.there.length === 0) return;
    const [taken] = this.there.splice(which % this.there.length, 1);
    if (taken === undefined) return;
    this.records.give(taken.start, taken.length);
    this.live -= taken.length;
  }

  reload(): void {
    this.records = PackedRecords.load(fromDisk(atOnce(this.records.save())));
  }

  /** How many numbers a snapshot has. */
  used(): number {
    return sectionOf(fromDisk(atOnce(this.records.save())), "numbers", Uint32Array).length;
  }

  areWhole(): boolean {
    return this.there.every(({ start, length, filledWith }) =>
      this.records.all.subarray(start, start + length).every((number) => number === filledWith),
    );
  }
}

/** Numbers that look random, and are the same each time. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

/** The length of a record of an article that mentions a few people, or many. */
function lengthFrom(number: (below: number) => number): number {
  return 48 + 9 * number(30) + 6 * number(60) + number(40);
}

describe("packed records", () => {
  it("keep what they are of, whatever comes and goes", () => {
    const change = record({
      what: constantFrom("take", "take", "give", "reload"),
      number: integer({ min: 1, max: 300 }),
    });
    assert(
      property(array(change, { maxLength: 200 }), (changes) => {
        const filled = new Filled();
        for (const { what, number } of changes) {
          if (what === "take") filled.take(number);
          else if (what === "give") filled.give(number);
          else filled.reload();
        }
        return filled.areWhole();
      }),
    );
  });

  it("leave no room between them as they first come", () => {
    const filled = new Filled();
    for (let length = 1; length <= 500; length += 1) filled.take(length);
    expect(filled.used()).toBe(1 + filled.live);
  });

  it("take hardly more room however often they are edited", () => {
    assert(
      property(nat(), (seed) => {
        const number = numbersFrom(seed);
        const filled = new Filled();
        for (let index = 0; index < 300; index += 1) filled.take(lengthFrom(number));
        for (let edit = 0; edit < 6000; edit += 1) {
          filled.take(lengthFrom(number));
          filled.give(number(300));
        }
        expect(filled.used()).toBeLessThan(1.5 * filled.mostLive);
      }),
      { numRuns: 10 },
    );
  });

  it("share their room with longer ones", () => {
    const filled = new Filled();
    for (let index = 0; index < 1000; index += 1) filled.take(50);
    filled.take(1);
    const before = filled.used();
    for (let index = 0; index < 1000; index += 1) filled.give(0);
    for (let index = 0; index < 50; index += 1) filled.take(1000);
    expect(filled.used()).toBe(before);
  });

  it("give the room at the end up", () => {
    const filled = new Filled();
    for (let index = 0; index < 100; index += 1) filled.take(50);
    for (let index = 0; index < 99; index += 1) filled.give(1);
    expect(filled.used()).toBe(1 + filled.live);
    filled.reload();
    filled.take(70);
    expect(filled.areWhole()).toBe(true);
  });
});
