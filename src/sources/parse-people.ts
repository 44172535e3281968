import { z } from "zod";

import type { PeopleStatements, StatedPerson } from "../model/people-statements.ts";
import { cleanLine, cleanSet } from "./clean.ts";
import { decode } from "./decode.ts";
import { fieldsOf } from "./stated.ts";
import { type PlacedYaml, readPlacedYaml } from "./yaml-text.ts";

/** What the owner states of people, and what of it could not be used. */
export interface ParsedPeople {
  readonly statements: PeopleStatements;
  /** Each one clause with its place: `line 4: "kind" is neither person nor organisation`. */
  readonly problems: readonly string[];
}

const NOTHING: PeopleStatements = { people: [], apart: [] };

const Text = z
  .union([z.string(), z.number()])
  .transform((text) => cleanLine(String(text)))
  .refine((text) => /[\p{L}\p{N}]/u.test(text) && text.length <= LONGEST_TEXT);
const Names = z.union([Text.array(), Text.transform((name) => [name])]).transform(cleanSet);
const Kind = z.enum(["person", "organisation"]);
/** A name or a role, in UTF-16 code units. */
const LONGEST_TEXT = 200;

const FIELDS: ReadonlySet<string> = new Set(["name", "also", "role", "kind"]);

/**
 * Parses `people.yaml`: under `people` whose names are one, under `apart` whose are not. What is
 * wrong in it is left out and reported, and the rest is used.
 */
export function parsePeople(bytes: Uint8Array): ParsedPeople {
  const decoded = decode(bytes);
  if (decoded.cause !== undefined) return { statements: NOTHING, problems: [decoded.cause] };
  let yaml: PlacedYaml;
  try {
    yaml = readPlacedYaml(decoded.text);
  } catch (error) {
    const cause = error instanceof Error ? error.message : "";
    return { statements: NOTHING, problems: [`not YAML: ${cause}`] };
  }
  // A file whose every line is a comment states nothing, and is no mistake.
  if (yaml.value === null) return { statements: NOTHING, problems: [] };
  const parser = new PeopleParser(yaml);
  return { statements: parser.parse(), problems: parser.problems };
}

class PeopleParser {
  readonly problems: string[] = [];
  readonly #yaml: PlacedYaml;
  /** By folded name: the number of the entry that it is stated in. */
  readonly #entryOf = new Map<string, number>();

  constructor(yaml: PlacedYaml) {
    this.#yaml = yaml;
  }

  parse(): PeopleStatements {
    const fields = fieldsOf(this.#yaml.value);
    if (fields === null) {
      this.#report([], 'not a mapping with "people" or "apart"');
      return NOTHING;
    }
    for (const field of fields.keys()) {
      if (field !== "people" && field !== "apart") {
        this.#report([field], `there is no "${field}" here, only "people" and "apart"`);
      }
    }
    const people = this.#listOf("people", fields).flatMap((entry, index) =>
      this.#person(entry, index),
    );
    const apart = this.#listOf("apart", fields).flatMap((names, index) =>
      this.#apartNames(names, index),
    );
    return { people, apart };
  }

  #listOf(field: string, fields: ReadonlyMap<string, unknown>): readonly unknown[] {
    const value = fields.get(field) ?? [];
    if (Array.isArray(value)) return value;
    this.#report([field], `"${field}" is not a list`);
    return [];
  }

  #person(value: unknown, index: number): readonly StatedPerson[] {
    const place = ["people", index] as const;
    const fields = fieldsOf(value);
    if (fields === null) {
      this.#report(place, "not a mapping with a name");
      return [];
    }
    for (const field of fields.keys()) {
      if (!FIELDS.has(field)) {
        this.#report(
          [...place, field],
          `there is no "${field}" here, only ${[...FIELDS].join(", ")}`,
        );
      }
    }
    const read = <T>(field: string, schema: z.ZodType<T>, fault: string): T | null => {
      const given = fields.get(field) ?? null;
      const result = given === null ? null : schema.safeParse(given);
      if (result?.success === false) this.#report([...place, field], `"${field}" ${fault}`);
      return result?.success === true ? result.data : null;
    };
    const name = read("name", Text, "is no name");
    const also = read("also", Names, "is not a name or a list of names") ?? [];
    const role = read("role", Text, "is not a short text");
    const kind = read("kind", Kind, "is neither person nor organisation");
    if (name === null) {
      if (!fields.has("name")) this.#report(place, 'has no "name"');
      return [];
    }
    if (!this.#claim(name, index, place)) return [];
    return [{ name, also: also.filter((other) => this.#claim(other, index, place)), role, kind }];
  }

  /** Notes whose a name is; false where it is another entry's already. */
  #claim(name: string, entry: number, place: readonly (string | number)[]): boolean {
    const folded = foldName(name);
    const owner = this.#entryOf.get(folded) ?? entry;
    if (owner !== entry)
      this.#report(place, `“${name}” is in entry ${owner + 1} of people already`);
    else this.#entryOf.set(folded, entry);
    return owner === entry;
  }

  #apartNames(value: unknown, index: number): readonly (readonly string[])[] {
    const place = ["apart", index] as const;
    const result = Names.safeParse(value);
    const names = result.success ? result.data : [];
    if (new Set(names.map(foldName)).size < 2) {
      this.#report(place, "not a list of two names or more");
      return [];
    }
    const byEntry = new Map<number, string>();
    for (const name of names) {
      const entry = this.#entryOf.get(foldName(name));
      if (entry === undefined) continue;
      const other = byEntry.get(entry);
      if (other !== undefined) {
        this.#report(place, `“${other}” and “${name}” are one in entry ${entry + 1} of people`);
        return [];
      }
      byEntry.set(entry, name);
    }
    return [names];
  }

  #report(path: readonly (string | number)[], problem: string): void {
    const line = this.#yaml.lineOf(path);
    this.problems.push(line === null ? problem : `line ${line}: ${problem}`);
  }
}

/** As the archive does, near enough to tell a name that is given twice. */
function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
