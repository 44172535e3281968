/** How often one user may ask. */
export interface UserPace {
  /** Questions at once, after a pause. */
  readonly burst: number;
  /** Milliseconds for each one after. */
  readonly each: number;
}

/** Faster than anybody reads, and slow enough that nobody has the bot to themselves. */
export const USER_PACE: UserPace = { burst: 10, each: 1000 };

/** Users after which those who have paused are forgotten. */
const SWEEP_AT = 10_000;

/**
 * Keeps each user to a pace, by the generic cell rate algorithm (ITU-T I.371): all that is kept of a user
 * is when their questions so far would be through at that pace. The clock is one that nobody sets: with
 * the time of day, as packages for this take it, a clock set back would shut users out.
 */
export class UserLimit {
  readonly #pace: UserPace;
  readonly #through = new Map<string, number>();
  #sweepAt = SWEEP_AT;

  constructor(pace: UserPace = USER_PACE) {
    this.#pace = pace;
  }

  /** Counts a question. @returns whether it is one too many; those are not counted */
  isOver(user: string, now = performance.now()): boolean {
    const { burst, each } = this.#pace;
    const through = Math.max(this.#through.get(user) ?? now, now);
    if (through - now > (burst - 1) * each) return true;
    this.#through.set(user, through + each);
    if (this.#through.size > this.#sweepAt) this.#sweep(now);
    return false;
  }

  #sweep(now: number): void {
    for (const [user, through] of this.#through) if (through <= now) this.#through.delete(user);
    // Else a crowd that never pauses would be gone through at each question.
    this.#sweepAt = Math.max(SWEEP_AT, 2 * this.#through.size);
  }
}
