import { type Measurements, ratio, type Row, seconds } from "./row.ts";

/** An odd number, so that one round is in the middle. */
const ROUNDS = 3;
/** Milliseconds; what takes longer is measured once. */
const LONGEST_ROUND = 60_000;

/** What one round took, in milliseconds. */
interface Round {
  readonly own: number;
  readonly bare: number;
}

/**
 * Reading, parsing, digesting and indexing, over bare `addAll` of the same texts: one right after the other, and
 * so several times. From one minute to the next a machine may be a fifth faster, so the round counts whose ratio is
 * the median.
 */
export const coldStart: Row = {
  name: "cold start over `MiniSearch.addAll`",
  bars: new Map([[10_000, 1.5]]),
  bar: "≤ 1.5 × at 10 000",
  async figure(measurements) {
    const first = await roundOf(measurements, 0);
    const rounds = [first];
    const count = first.own + first.bare > LONGEST_ROUND ? 1 : ROUNDS;
    while (rounds.length < count) rounds.push(await roundOf(measurements, rounds.length));
    const ascending = rounds.toSorted((a, b) => a.own / a.bare - b.own / b.bare);
    const { own, bare } = ascending[Math.floor(rounds.length / 2)] ?? first;
    return ratio(own, bare, seconds);
  },
};

async function roundOf(measurements: Measurements, round: number): Promise<Round> {
  const own = await measurements("coldStart", round);
  return { own, bare: await measurements("adding", round) };
}
