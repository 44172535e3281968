import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { repeat, timeToRead } from "./time-to-read.ts";

/** In UTF-16 code units; quadratic work on so much takes seconds. */
const SIZE = 50_000;

/** What costs dear wherever something is sought forwards or backwards without a limit. */
const UNITS = [
  ["quotation marks", '"a" '],
  ["opening marks", "“a "],
  ["opening marks of another kind", "''a "],
  ["closing marks", "” a "],
  ["guillemets", "«a "],
  ["quotations in one sentence", "“good” and "],
  ["quotations with cues", "“We will,” she said, "],
  ["names", "Jane Roe and "],
  ["capitals", "Roe "],
  ["shouting", "ROE "],
  ["labels", "ROE: It is late.\nHOLM: So it is.\n"],
  ["titles", "President "],
  ["commas", "Roe, "],
  ["parentheses", "(a) "],
  ["opening parentheses", "("],
  ["cues", "said "],
  ["participles", "saying, "],
  ["participles before quotations", "Calling the plan “slow,” "],
  ["reports", "Roe told Holm that "],
  ["denials", "denied that he said "],
  ["relative clauses", "Roe, who "],
  ["prepositions", "of the port "],
  ["adverbs", "also "],
  ["adverbials", "“It,” added in a statement in a "],
  ["bare quotations", "“It is late now, my friend.” "],
  ["pronouns", "“It is late,” he said. "],
  ["paragraphs left open", "“It is late now, my friend.\n"],
  ["turns", "“Will it hold?” Holm asked Roe.\n“It will.”\n"],
  ["signatures", "“It is late now, my friend.” — Ana Ruiz\n"],
  ["pointing sentences", "“It is late now, my friend.” So said Jane Roe. "],
  ["exclamations", "“No!” Jane Roe, "],
  ["possessives", "Roe’s "],
  ["descriptions", "“It is late,” the mayor of the town said. Mayor Jane Roe came. "],
  ["initials", "J. "],
  ["full stops", ". "],
] as const;

describe("read takes linear time", () => {
  it.each(UNITS)("for %s", (_, unit) => {
    expect(timeToRead(repeat(unit, SIZE))).toBeLessThan(3_000);
  });

  it("for any mixture of these", () => {
    const unit = constantFrom(...UNITS.map(([, each]) => each));
    assert(
      property(array(unit, { minLength: 2, maxLength: 6 }), (units) => {
        expect(timeToRead(repeat(units.join(""), SIZE))).toBeLessThan(3_000);
      }),
      { numRuns: 15 },
    );
  });
});
