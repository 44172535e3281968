/**
 * What the runs are drawn from: `FUZZ_SEED`, or the time. It is printed, so that a run can be had again.
 */
export function chooseSeed(what: string): number {
  const given = Number(process.env["FUZZ_SEED"] ?? Date.now());
  const seed = Math.trunc(given) | 0;
  process.stdout.write(`${what}: FUZZ_SEED=${seed}\n`);
  return seed;
}

/** How many runs: `FUZZ_RUNS`, or the usual. */
export function chooseRuns(usual: number): number {
  return Number(process.env["FUZZ_RUNS"] ?? usual);
}
