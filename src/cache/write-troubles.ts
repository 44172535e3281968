import type { Logger } from "pino";

import { causeOf } from "./causes.ts";

/** Tells the log of a folder that cannot be written: each cause once until it can, and then that it can. */
export class WriteTroubles {
  readonly #folder: string;
  readonly #log: Logger;
  /** Causes since it could be written last. */
  readonly #told = new Set<string>();

  constructor(folder: string, log: Logger) {
    this.#folder = folder;
    this.#log = log;
  }

  /** Whether it could not be written the last time. */
  get areThere(): boolean {
    return this.#told.size > 0;
  }

  /** @param error what was thrown while it was written */
  failed(error: unknown): void {
    const cause = causeOf(error);
    if (this.#told.has(cause)) return;
    this.#told.add(cause);
    const line = `Nothing more is kept in "${this.#folder}" for now: ${cause}`;
    this.#log.warn({ err: error, folder: this.#folder }, line);
  }

  /** Says that something has been written. */
  worked(): void {
    if (!this.areThere) return;
    this.#told.clear();
    this.#log.info({ folder: this.#folder }, `"${this.#folder}" can be written again`);
  }
}
