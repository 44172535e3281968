import { isDeepStrictEqual } from "node:util";

import type { LeftOut } from "../model/ingest-report.ts";
import { NOTHING_STATED, type PeopleStatements } from "../model/people-statements.ts";
import type { PathSet } from "./path-set.ts";

/** Where the owner states of people, and how that is read anew. */
export interface PeopleFile {
  readonly path: string;
  readonly read: () => Promise<{
    readonly statements: PeopleStatements;
    readonly problems: readonly LeftOut[];
  }>;
}

/** What the owner states of people, as it was last taken. A file that is broken leaves it as it was. */
export class StatedPeople {
  readonly #file: PeopleFile | null;
  #statements: PeopleStatements = NOTHING_STATED;
  #problems: readonly LeftOut[] = [];

  /** @param file null for nobody to state anything */
  constructor(file: PeopleFile | null) {
    this.#file = file;
  }

  get statements(): PeopleStatements {
    return this.#statements;
  }

  /** What is wrong with the file by its last reading. */
  get problems(): readonly LeftOut[] {
    return this.#problems;
  }

  /** Goes on from what was stated when it was saved. */
  restore(statements: PeopleStatements): void {
    this.#statements = statements;
  }

  /**
   * Reads the file where it may have changed, and gives what is stated where that has; else null.
   *
   * @param paths where something may have changed; null for anywhere
   */
  async readAnew(paths: PathSet | null): Promise<PeopleStatements | null> {
    if (this.#file === null || !(paths?.covers(this.#file.path) ?? true)) return null;
    const { statements, problems } = await this.#file.read();
    const isBroken = problems.length > 0 && isDeepStrictEqual(statements, NOTHING_STATED);
    const keepsEarlier = isBroken && !isDeepStrictEqual(this.#statements, NOTHING_STATED);
    this.#problems = keepsEarlier
      ? problems.map((problem) => ({ ...problem, keepsEarlier }))
      : problems;
    if (keepsEarlier || isDeepStrictEqual(statements, this.#statements)) return null;
    this.#statements = statements;
    return statements;
  }
}
