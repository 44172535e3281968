import { setImmediate as afterWhatHasCome } from "node:timers/promises";

/** Tells, of a user's completions, which is of their latest keystroke: only that list is still looked at. */
export class LatestKeystroke {
  readonly #latest = new Map<string, string>();

  /** Lets what has come meanwhile come first. @returns whether this is still the latest of that user's */
  async isLatest(user: string, interactionId: string): Promise<boolean> {
    this.#latest.set(user, interactionId);
    await afterWhatHasCome();
    return this.#latest.get(user) === interactionId;
  }

  /** The list has been worked out; nothing of the user need be kept. */
  done(user: string, interactionId: string): void {
    if (this.#latest.get(user) === interactionId) this.#latest.delete(user);
  }
}
