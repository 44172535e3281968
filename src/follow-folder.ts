import { setTimeout as sleep } from "node:timers/promises";

import type { Logger } from "pino";

import type { Refreshed, RefreshOptions } from "./ingest/library.ts";
import { type Watch, watchFolder } from "./sources/watch-folder.ts";

/** What a burst of changes waits for: that nothing more happens for so long (milliseconds) … */
const QUIET_MS = 250;
/** … and not longer than this after its first. */
const MOST_WAIT_MS = 1000;
/** What reading waits for that has just failed (milliseconds); twice as long each time that it fails again, up to … */
const PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;
/** How often a folder is looked through that cannot be watched, in milliseconds; at most a tenth of the time. */
const POLL_MS = 1000;
const MOST_OF_TIME = 10;
/** Every so many times it is tried again to watch it. */
const TRY_AGAIN = 10;

/** Reads what has changed at some paths, or anywhere; and logs it. */
export type Refresh = (at: readonly string[] | null, options: RefreshOptions) => Promise<Refreshed>;

/** Has an archive follow its folder: what happens there is read soon after, a burst of changes in one pass. */
export class Follower {
  readonly #folder: string;
  readonly #refresh: Refresh;
  readonly #log: Logger;
  readonly #pollMs: number;
  readonly #stop = new AbortController();
  #watch: Watch | null = null;
  /** Paths that something has happened at; null for anywhere. */
  #pending: Set<string> | null = new Set();
  /** When the first of them came. */
  #since: number | null = null;
  #timer: NodeJS.Timeout | null = null;
  #isReading = false;
  /** How long reading waited the last time as it had failed; 0 where it has not. */
  #paused = 0;

  /** @param pollMs how often a folder is looked through that cannot be watched, in milliseconds */
  constructor(folder: string, refresh: Refresh, log: Logger, pollMs = POLL_MS) {
    this.#folder = folder;
    this.#refresh = refresh;
    this.#log = log;
    this.#pollMs = pollMs;
  }

  /** Begins; what happens from then on is seen. */
  async start(): Promise<void> {
    try {
      await this.#begin();
    } catch (error) {
      this.#poll(error);
    }
  }

  /**
   * Looks through the whole folder at once, at what failed before, too; soon again at what is still being written
   * there, or where that fails.
   */
  async reload(): Promise<Refreshed> {
    try {
      const refreshed = await this.#refresh(null, { triesFailed: true });
      if (refreshed.unsettled.length > 0) this.#note(refreshed.unsettled);
      return refreshed;
    } catch (error) {
      this.#note(null);
      throw error;
    }
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#watch?.stop();
  }

  async #begin(): Promise<void> {
    this.#watch = await watchFolder(this.#folder, {
      changed: (paths) => this.#note(paths),
      failed: (error) => this.#poll(error),
    });
    if (this.#stop.signal.aborted) await this.#watch.stop();
  }

  #note(paths: readonly string[] | null): void {
    this.#add(paths);
    this.#since ??= performance.now();
    this.#wait();
  }

  #add(paths: readonly string[] | null): void {
    if (paths === null) this.#pending = null;
    else for (const path of paths) this.#pending?.add(path);
  }

  #wait(): void {
    if (this.#isReading || this.#since === null) return;
    const left = this.#since + MOST_WAIT_MS - performance.now();
    this.#readIn(Math.min(QUIET_MS, Math.max(0, left)));
  }

  #readIn(ms: number): void {
    if (this.#stop.signal.aborted) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(), ms);
    this.#timer.unref();
  }

  async #read(): Promise<void> {
    const at = this.#pending === null ? null : [...this.#pending];
    this.#pending = new Set();
    this.#since = null;
    this.#isReading = true;
    const unsettled = await this.#tryRefresh(at);
    this.#isReading = false;
    if (unsettled === null) {
      this.#readAgain(at);
      return;
    }
    this.#paused = 0;
    if (unsettled.length > 0) this.#note(unsettled);
    else this.#wait();
  }

  /** What failed may succeed later, though nothing more happens there; what does happen is waited for no longer. */
  #readAgain(at: readonly string[] | null): void {
    this.#add(at);
    this.#paused = Math.min(LONGEST_PAUSE_MS, Math.max(PAUSE_MS, 2 * this.#paused));
    if (this.#since === null) this.#readIn(this.#paused);
    else this.#wait();
  }

  /** Reads, and says which files were still being written; null where it fails. */
  async #tryRefresh(at: readonly string[] | null): Promise<readonly string[] | null> {
    try {
      return (await this.#refresh(at, {})).unsettled;
    } catch (error) {
      this.#log.error({ err: error }, "Cannot read what has changed");
      return null;
    }
  }

  /** Looks through the folder now and then, until it can be watched again. */
  #poll(error: unknown): void {
    if (this.#stop.signal.aborted) return;
    const cause = error instanceof Error ? error.message : String(error);
    this.#log.warn(
      { err: error, folder: this.#folder },
      `Cannot watch "${this.#folder}" (${cause}): looks through it every second instead`,
    );
    void this.#pollUntilWatched();
  }

  async #pollUntilWatched(): Promise<void> {
    await this.#watch?.stop().catch(() => {});
    this.#watch = null;
    const { signal } = this.#stop;
    let took = 0;
    for (let turn = 1; !signal.aborted; turn += 1) {
      await sleep(Math.max(this.#pollMs, MOST_OF_TIME * took), undefined, { ref: false });
      if (turn % TRY_AGAIN === 0 && (await this.#isWatchedAgain())) return;
      const start = performance.now();
      await this.#tryRefresh(null);
      took = performance.now() - start;
    }
  }

  async #isWatchedAgain(): Promise<boolean> {
    try {
      await this.#begin();
    } catch {
      return false;
    }
    this.#log.info({ folder: this.#folder }, `Watches "${this.#folder}" again`);
    this.#note(null);
    return true;
  }
}
