import type { Corpus } from "./corpus.ts";
import type { Measured, MeasureName } from "./measures/measures.ts";
import type { Measurements } from "./rows/row.ts";
import { runChild } from "./run-child.ts";

/** Measurements of a corpus, each taken once in each of its rounds, one after the other. */
export function measurementsOf(corpus: Corpus): Measurements {
  const taken = new Map<string, Promise<unknown>>();
  return async <Name extends MeasureName>(name: Name, round = 0) => {
    const key = `${name} ${round}`;
    const known = taken.get(key) ?? runChild(name, corpus);
    taken.set(key, known);
    // Under each name is what its measure returned.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return (await known) as Measured<Name>;
  };
}
