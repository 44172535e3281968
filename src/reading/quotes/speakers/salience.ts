import { WEIGHTS } from "./weights.ts";

/** What is kept of one referent. */
interface Trace {
  readonly referent: number;
  weight: number;
  /** When it was last added to. */
  time: number;
  /** The most that one mention has added at that time. */
  latest: number;
}

/** A referent with how much it is on the reader's mind. */
interface Salient {
  readonly referent: number;
  readonly weight: number;
}

/** More referents than these are not held at once; the faintest is let go. */
const MOST_HELD = 24;

/** Below this weight a referent has been forgotten. */
const FORGOTTEN = 0.02;

/**
 * How much each referent is on the reader's mind: every mention adds to it, every sentence takes from
 * it. After the salience of Lappin and Leass (An algorithm for pronominal anaphora resolution, 1994),
 * which adds up what each mention weighs by its grammatical part and halves the sum at each sentence.
 */
export class Salience {
  #held: Trace[] = [];

  /** Adds a mention; of several within one sentence the weightiest counts. `time` does not go back. */
  add(referent: number, time: number, weight: number): void {
    const known = this.#held.find((trace) => trace.referent === referent);
    if (known === undefined) {
      this.#held.push({ referent, weight, time, latest: weight });
      if (this.#held.length > MOST_HELD) this.#letGo(time);
      return;
    }
    if (known.time === time) {
      known.weight += Math.max(0, weight - known.latest);
      known.latest = Math.max(known.latest, weight);
      return;
    }
    const kept = weighed(known, time);
    known.weight = Math.max(kept, weight) + WEIGHTS.carried * Math.min(kept, weight);
    known.time = time;
    known.latest = weight;
  }

  /** The referents that are not forgotten, the most salient first. */
  at(time: number): readonly Salient[] {
    const held: Salient[] = [];
    for (const trace of this.#held) {
      const weight = weighed(trace, time);
      if (weight > FORGOTTEN) held.push({ referent: trace.referent, weight });
    }
    return held.toSorted((a, b) => b.weight - a.weight);
  }

  /** The most salient of those that are not forgotten; undefined where there is none. */
  best(time: number): Salient | undefined {
    let best: Salient | undefined;
    for (const trace of this.#held) {
      const weight = weighed(trace, time);
      if (weight > (best?.weight ?? FORGOTTEN)) best = { referent: trace.referent, weight };
    }
    return best;
  }

  #letGo(time: number): void {
    let faintest = 0;
    for (const [index, trace] of this.#held.entries()) {
      const other = this.#held[faintest];
      if (other !== undefined && weighed(trace, time) < weighed(other, time)) faintest = index;
    }
    this.#held.splice(faintest, 1);
  }
}

function weighed({ weight, time }: Trace, now: number): number {
  return weight * keptAfter(now - time);
}

/** What is kept after so many half sentences; times are seldom further apart before all is forgotten. */
const KEPT = Float64Array.from({ length: 64 }, (_, halves) => WEIGHTS.kept ** (halves / 2));

/** The part of a weight that is kept after some time. */
function keptAfter(time: number): number {
  return KEPT[2 * time] ?? WEIGHTS.kept ** time;
}
