import { describe, expect, it } from "vitest";

import { type FileState, takeReading } from "../../src/ingest/last-good.ts";
import { Edition } from "../../src/ingest/edition.ts";
import type { Digest } from "../../src/model/digest.ts";
import { buildDigest } from "../support/digests.ts";

const BROKEN = { path: "a.md", cause: "front matter is not YAML" };
const SIDECAR = { path: "a.md.meta.yaml", cause: "not YAML" };
const LINE = { path: "a.ndjson", cause: "line 3: not JSON" };

function article(title: string, text: string): Digest {
  return buildDigest({ title, paragraphs: [text] });
}

const MILL = article("The mill", "It closed.");
const FERRY = article("The ferry", "It sails.");
const PIER = article("The pier", "It stands.");

function first(digests: readonly Digest[], problems = [] as FileState["problems"]): FileState {
  return takeReading(null, { digests, problems });
}

/** The articles of a file's editions. */
function digestsOf({ editions }: FileState): readonly unknown[] {
  return editions.map(({ digest }) => digest);
}

describe("a new reading of a file", () => {
  it("is taken as it is where nothing is wrong with it", () => {
    const changed = article("The mill", "It opened.");
    expect(takeReading(first([MILL, FERRY]), { digests: [changed], problems: [] })).toEqual({
      editions: [Edition.of(changed)],
      problems: [],
      accepted: [],
    });
  });

  it("is taken as it is where the file is new", () => {
    expect(first([MILL], [BROKEN])).toEqual({
      editions: [Edition.of(MILL)],
      problems: [BROKEN],
      accepted: [BROKEN],
    });
  });

  it("that finds no article keeps what there was, until the file is mended or gone", () => {
    const kept = {
      editions: [Edition.of(MILL)],
      problems: [{ ...BROKEN, keepsEarlier: true }],
      accepted: [],
    };
    const broken = takeReading(first([MILL]), { digests: [], problems: [BROKEN] });
    expect(broken).toEqual(kept);
    expect(takeReading(broken, { digests: [], problems: [BROKEN] })).toEqual(kept);
    const mended = takeReading(broken, { digests: [FERRY], problems: [] });
    expect(digestsOf(mended)).toEqual([FERRY]);
  });

  it("that finds another article in a broken file does not take it", () => {
    const odd = article("---", "title: The mill");
    const broken = takeReading(first([MILL]), { digests: [odd], problems: [BROKEN] });
    expect(digestsOf(broken)).toEqual([MILL]);
  });

  it("keeps only what is broken of a file of many articles", () => {
    const state = first([MILL, FERRY, PIER]);
    const changed = article("The pier", "It fell.");
    const broken = takeReading(state, { digests: [MILL, changed], problems: [LINE] });
    expect(digestsOf(broken)).toEqual([MILL, changed, FERRY]);
    expect(broken.problems).toEqual([{ ...LINE, keepsEarlier: true }]);
  });

  it("tells what is gone from what is broken where the same was wrong before", () => {
    const state = first([MILL, FERRY], [LINE]);
    const later = takeReading(state, { digests: [MILL, PIER], problems: [LINE] });
    expect(digestsOf(later)).toEqual([MILL, PIER]);
    expect(later.problems).toEqual([LINE]);
  });

  it("keeps all as it was where the sidecar is broken", () => {
    const bare = article("The mill", "It closed, says somebody.");
    const state = first([MILL]);
    const broken = takeReading(state, { digests: [bare], problems: [SIDECAR] });
    expect(digestsOf(broken)).toEqual([MILL]);
    expect(broken.problems).toEqual([{ ...SIDECAR, keepsEarlier: true }]);
  });

  it("gives the very edition where an article has not changed", () => {
    const again = article("The mill", "It closed.");
    const before = first([MILL]);
    const after = takeReading(before, { digests: [again], problems: [] });
    expect(after.editions[0]).toBe(before.editions[0]);
  });
});
