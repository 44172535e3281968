import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parsePeople } from "../../src/sources/parse-people.ts";
import { hostileText } from "../support/hostile/texts.ts";

const DOCS = new URL("../../docs/people.md", import.meta.url);

function parse(text: string) {
  return parsePeople(new TextEncoder().encode(text));
}

const ROE = { name: "Jane Roe", also: [], role: null, kind: null };

describe("people.yaml", () => {
  it("states names that are one, and names that are not", () => {
    const text = `
people:
  - name: Jane Roe
    also: [J. K. Roe,  the   Mayor of Ellen ]
    role: mayor of Port Ellen
  - name: Reef Watch
    also: RW
    kind: organisation
apart:
  - [Bill Varga, William Varga]
`;
    expect(parse(text)).toEqual({
      statements: {
        people: [
          {
            name: "Jane Roe",
            also: ["J. K. Roe", "the Mayor of Ellen"],
            role: "mayor of Port Ellen",
            kind: null,
          },
          { name: "Reef Watch", also: ["RW"], role: null, kind: "organisation" },
        ],
        apart: [["Bill Varga", "William Varga"]],
      },
      problems: [],
    });
  });

  it.each([
    ["people: [", /^not YAML: .* at line 1, column 10$/u],
    ["a list", /^line 1: not a mapping with "people" or "apart"$/u],
    ["people: x", /^line 1: "people" is not a list$/u],
    ["person:\n  - name: A", /^line 2: there is no "person" here, only "people" and "apart"$/u],
    ["people:\n  - Jane Roe", /^line 2: not a mapping with a name$/u],
    ["people:\n  - also: X", /^line 2: has no "name"$/u],
    ["people:\n  - name: [a]", /^line 2: "name" is no name$/u],
    ["people:\n  - name: …", /^line 2: "name" is no name$/u],
    ["apart:\n  - [A]", /^line 2: not a list of two names or more$/u],
    ["apart:\n  - [José, jose]", /^line 2: not a list of two names or more$/u],
    ["apart: [A, B]", /^line 1: not a list of two names or more$/u],
  ])("reports the place of what is wrong in %j", (text, problem) => {
    const { statements, problems } = parse(text);
    expect(statements).toEqual({ people: [], apart: [] });
    expect(problems[0]).toMatch(problem);
  });

  it.each([
    ["also: {a: 1}", /^line 3: "also" is not a name or a list of names$/u],
    ["kind: club", /^line 3: "kind" is neither person nor organisation$/u],
    ["role: [x]", /^line 3: "role" is not a short text$/u],
    [`role: ${"x".repeat(201)}`, /^line 3: "role" is not a short text$/u],
    ["alias: X", /^line 3: there is no "alias" here, only name, also, role, kind$/u],
  ])("uses the rest where a field is wrong: %j", (field, problem) => {
    const { statements, problems } = parse(`people:\n  - name: Jane Roe\n    ${field}\n`);
    expect(statements.people).toEqual([ROE]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it("keeps a name with the first entry that has it", () => {
    const { statements, problems } = parse(
      "people:\n  - name: Jane Roe\n    also: Roe\n  - name: Ed Roe\n    also: [ROE, E. Roe]\n  - name: jane röe\n",
    );
    expect(statements.people.map(({ name, also }) => [name, also])).toEqual([
      ["Jane Roe", ["Roe"]],
      ["Ed Roe", ["E. Roe"]],
    ]);
    expect(problems).toEqual([
      "line 4: “ROE” is in entry 1 of people already",
      "line 6: “jane röe” is in entry 1 of people already",
    ]);
  });

  it("does not hold apart what it states is one", () => {
    const { statements, problems } = parse(
      "people:\n  - name: Jane Roe\n    also: J. Roe\napart:\n  - [Jane Roe, J. Roe]\n  - [Jane Roe, Ann Roe]\n",
    );
    expect(statements.apart).toEqual([["Jane Roe", "Ann Roe"]]);
    expect(problems).toEqual(["line 5: “Jane Roe” and “J. Roe” are one in entry 1 of people"]);
  });

  it("may be all comments", () => {
    expect(parse("# nobody yet\n").problems).toEqual([]);
    expect(parse("people:\napart:\n").problems).toEqual([]);
    expect(parse("").problems).toEqual(["the file is empty"]);
  });

  it("is as the documentation shows it", () => {
    const [, example = ""] = /```yaml\n([\s\S]*?)```/u.exec(readFileSync(DOCS, "utf8")) ?? [];
    const { statements, problems } = parse(example);
    expect(problems).toEqual([]);
    expect(statements.people.length).toBeGreaterThan(1);
    expect(statements.apart.length).toBeGreaterThan(0);
  });

  it("never fails, and every problem is one line", () => {
    const text = fc.oneof(
      hostileText,
      fc.json(),
      fc
        .record({ people: fc.array(fc.record({ name: hostileText, also: fc.jsonValue() })) })
        .map((value) => JSON.stringify(value)),
    );
    const property = fc.property(text, (given) => {
      const { problems } = parse(given);
      for (const problem of problems) expect(problem).not.toContain("\n");
    });
    fc.assert(property, { numRuns: 200 });
  });
});
