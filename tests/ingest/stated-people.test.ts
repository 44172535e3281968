import { describe, expect, it } from "vitest";

import { PathSet } from "../../src/ingest/path-set.ts";
import { type PeopleFile, StatedPeople } from "../../src/ingest/stated-people.ts";
import type { LeftOut } from "../../src/model/ingest-report.ts";
import { NOTHING_STATED, type PeopleStatements } from "../../src/model/people-statements.ts";

const BROKEN: LeftOut = { path: "people.yaml", cause: "not YAML", fault: "stated" };
const ADA: PeopleStatements = { ...NOTHING_STATED, apart: [["Ada Lind", "Ada Linde"]] };

/** Readings, one after the other; the last again and again. */
function fileOf(...readings: (readonly [PeopleStatements, ...LeftOut[]])[]): PeopleFile {
  return {
    path: "people.yaml",
    async read() {
      const [statements, ...problems] = (readings.length > 1 ? readings.shift() : readings[0]) ?? [
        NOTHING_STATED,
      ];
      return { statements, problems };
    },
  };
}

describe("StatedPeople", () => {
  it("are told where they have changed", async () => {
    const stated = new StatedPeople(fileOf([ADA], [ADA], [NOTHING_STATED]));
    expect(await stated.readAnew(null)).toEqual(ADA);
    expect(await stated.readAnew(null)).toBeNull();
    expect(await stated.readAnew(null)).toEqual(NOTHING_STATED);
  });

  it("are read only where their file may have changed", async () => {
    const stated = new StatedPeople(fileOf([ADA]));
    expect(await stated.readAnew(new PathSet(["a.md"]))).toBeNull();
    expect(await stated.readAnew(new PathSet(["people.yaml"]))).toEqual(ADA);
    expect(await new StatedPeople(null).readAnew(null)).toBeNull();
  });

  it("stay as they were while their file is broken, which is said", async () => {
    const stated = new StatedPeople(fileOf([NOTHING_STATED, BROKEN], [ADA]));
    stated.restore(ADA);
    expect(await stated.readAnew(null)).toBeNull();
    expect(stated.statements).toEqual(ADA);
    expect(stated.problems).toEqual([{ ...BROKEN, keepsEarlier: true }]);
    expect(await stated.readAnew(null)).toBeNull();
    expect(stated.problems).toEqual([]);
  });

  it("keep to nothing where there was nothing", async () => {
    const stated = new StatedPeople(fileOf([NOTHING_STATED, BROKEN]));
    expect(await stated.readAnew(null)).toBeNull();
    expect(stated.problems).toEqual([BROKEN]);
  });
});
