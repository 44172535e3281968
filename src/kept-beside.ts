import { jsonList } from "./archive/saving.ts";
import {
  jsonOf,
  jsonSection,
  type Saved,
  type SavedSection,
  type Sections,
} from "./archive/sections.ts";
import type { Sliced } from "./archive/slices.ts";
import type { DigestCache } from "./cache/digest-cache.ts";
import { areKeptFiles, areProblems, type LibraryState } from "./ingest/library-state.ts";
import type { PeopleStatements } from "./model/people-statements.ts";

/** What is kept beside an archive itself, of what it was made of. */
export interface Beside {
  /** Of the articles. */
  readonly folder: string;
  readonly library: LibraryState;
  readonly cached: DigestCache["kept"];
}

/** It as sections. The lists of it may be long. */
export function* saveBeside({ folder, library, cached }: Beside): Sliced<Saved> {
  return new Map<string, SavedSection>([
    ["told", jsonSection({ folder, stated: library.stated })],
    ["files", yield* jsonList(library.files)],
    ["leftOut", yield* jsonList(library.leftOut)],
    ["cached", yield* jsonList(cached)],
  ]);
}

/**
 * It of such sections.
 *
 * @throws {BrokenSections} where they are none that one can go on from
 */
export function loadBeside(sections: Sections): Beside {
  const { folder, stated } = jsonOf(sections, "told", isTold);
  const files = jsonOf(sections, "files", areKeptFiles);
  const leftOut = jsonOf(sections, "leftOut", areProblems);
  return {
    folder,
    library: { files, stated, leftOut },
    cached: jsonOf(sections, "cached", areCached),
  };
}

interface Told {
  readonly folder: string;
  readonly stated: PeopleStatements;
}

function isTold(value: unknown): value is Told {
  if (typeof value !== "object" || value === null) return false;
  if (!("folder" in value) || !("stated" in value)) return false;
  const { folder, stated } = value;
  if (typeof folder !== "string" || typeof stated !== "object" || stated === null) return false;
  return "people" in stated && Array.isArray(stated.people) && "apart" in stated;
}

function areCached(value: unknown): value is DigestCache["kept"] {
  return Array.isArray(value) && value.every(isPair);
}

function isPair(value: unknown): boolean {
  return (
    Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === "string")
  );
}
