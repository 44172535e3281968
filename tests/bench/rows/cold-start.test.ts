import { expect, it } from "vitest";

import { coldStart } from "../../../bench/rows/cold-start.ts";
import type { Measurements } from "../../../bench/rows/row.ts";

/** Measurements of a machine on which the rounds took so many seconds. */
function taken(own: readonly number[], bare: readonly number[]): Measurements {
  const times: Record<string, readonly number[]> = { coldStart: own, adding: bare };
  // Of all measures, a row of cold starts takes none but these, which are numbers.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (async (name: string, round = 0) => (times[name]?.[round] ?? NaN) * 1000) as Measurements;
}

it("is the round in the middle, by what each took beside what a bare index took then", async () => {
  const figure = await coldStart.figure(taken([12, 9, 20], [10, 5, 14]));
  expect(figure).toEqual({ value: 20 / 14, shown: "1.43 ×", of: "20.0 s over 14.0 s" });
});

it("is measured once where that takes minutes", async () => {
  expect((await coldStart.figure(taken([200], [80]))).value).toBe(2.5);
});
