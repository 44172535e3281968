import { latency, type Row } from "./row.ts";

/** Milliseconds for an answer with its embed, by the number of articles. */
const BARS: ReadonlyMap<number, number> = new Map([
  [10_000, 5],
  [100_000, 20],
]);

/** An answer with its embed, and what is offered while somebody types: the 99th percentile. */
export const answers: readonly Row[] = [
  answer("`/quote` p99", "quote"),
  answer("`/summary` p99", "summary"),
  answer("`/verify` p99", "verify"),
  answer("autocomplete p99", "complete"),
];

function answer(name: string, kind: "quote" | "summary" | "verify" | "complete"): Row {
  return {
    name,
    bars: BARS,
    bar: "≤ 5 ms at 10 000, ≤ 20 ms at 100 000",
    async figure(measurements) {
      return latency((await measurements("archive"))[kind]);
    },
  };
}
