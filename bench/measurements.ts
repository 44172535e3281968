import type { Corpus } from "./corpus.ts";
import type { Measured, MeasureName } from "./measures/measures.ts";
import type { Measurements } from "./rows/row.ts";
import { runChild } from "./run-child.ts";

/** Measurements of a corpus, each taken once, one after the other. */
export function measurementsOf(corpus: Corpus): Measurements {
  const taken = new Map<MeasureName, Promise<unknown>>();
  return async <Name extends MeasureName>(name: Name) => {
    const known = taken.get(name) ?? runChild(name, corpus);
    taken.set(name, known);
    // Under each name is what its measure returned.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return (await known) as Measured<Name>;
  };
}
