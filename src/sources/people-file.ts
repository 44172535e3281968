import { NOTHING_STATED, type PeopleStatements } from "../model/people-statements.ts";
import type { LeftOut } from "../model/ingest-report.ts";
import { readFileIn } from "./folder.ts";
import { parsePeople } from "./parse-people.ts";
import { leftOutOf } from "./source.ts";

/** Where the archive's owner states whose names are one, and whose are not. */
export const PEOPLE_FILE = "people.yaml";

/** Reads what the owner of a folder states of people; nothing where there is no such file. */
export async function readPeopleFile(
  dir: string,
): Promise<{ readonly statements: PeopleStatements; readonly problems: readonly LeftOut[] }> {
  const bytes = await readFileIn(dir, PEOPLE_FILE);
  if (bytes === null) return { statements: NOTHING_STATED, problems: [] };
  if (!(bytes instanceof Uint8Array)) {
    return { statements: NOTHING_STATED, problems: [leftOutOf(bytes)] };
  }
  const { statements, problems } = parsePeople(bytes);
  return {
    statements,
    problems: problems.map((cause) => ({ path: PEOPLE_FILE, cause, fault: "stated" })),
  };
}
