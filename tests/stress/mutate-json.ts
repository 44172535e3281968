import * as fc from "fast-check";

import { hostileText } from "../support/hostile/texts.ts";

/** One change to a JSON value: what stands at a place is something else, or gone. */
interface JsonMutation {
  /** Which of its places, as a share of them all. */
  readonly at: number;
  /** undefined: it is gone. */
  readonly value: unknown;
}

/** What a client may write. */
const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: hostileText },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "",
      "x".repeat(6000),
      "../../../etc/passwd",
      "<@100000000000000001> @everyone",
      "page|quote|0|person=__proto__",
      "page|search|99999999999999999999|query=x",
      "page|search|-1|query=%",
      "ask|quote|0|",
      "open|quote|person",
      "choose|quote|0|person|",
      "|".repeat(100),
      "page|summary|0|article=".padEnd(100, "~"),
    ),
  },
);

/** What may stand where something else belongs. */
const values: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: texts },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(undefined, null, true, 0, -1, 1e21, 2 ** 53, [], {}, [[]]),
  },
);

/** What is to change, and what it changes into. */
export interface JsonMutations {
  /** Texts by texts only, as a client can; else anything by anything, as nobody should. */
  readonly only: "texts" | "anything";
  readonly changes: readonly JsonMutation[];
}

export const jsonMutations: fc.Arbitrary<JsonMutations> = fc.oneof(
  fc.record({ only: fc.constant("texts" as const), changes: changesTo(texts) }),
  fc.record({ only: fc.constant("anything" as const), changes: changesTo(values) }),
);

function changesTo(value: fc.Arbitrary<unknown>): fc.Arbitrary<readonly JsonMutation[]> {
  const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  return fc.array(fc.record({ at, value }), { maxLength: 3 });
}

/** The value with the changes made, one after the other; the given one stays as it is. */
export function mutateJson(value: unknown, { only, changes }: JsonMutations): unknown {
  return changes.reduce((changed, step) => {
    const places = placesOf(changed, only === "texts");
    const place = places[Math.floor(step.at * places.length)];
    return place === undefined ? changed : put(changed, place, step.value);
  }, value);
}

type Place = readonly string[];

function placesOf(value: unknown, onlyTexts: boolean, before: Place = []): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = [...before, key];
    const inside = placesOf(inner, onlyTexts, place);
    return onlyTexts && typeof inner !== "string" ? inside : [place, ...inside];
  });
}

function put(value: unknown, [key, ...rest]: Place, leaf: unknown): unknown {
  if (key === undefined) return leaf;
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) =>
      String(index) === key ? put(each, rest, leaf) : each,
    );
  }
  const entries = Object.entries(value ?? {}).map(([name, inner]): [string, unknown] => [
    name,
    name === key ? put(inner, rest, leaf) : inner,
  ]);
  return Object.fromEntries(entries);
}
