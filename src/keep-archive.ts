import { resolve } from "node:path";

import type { Logger } from "pino";

import type { MemoryArchive } from "./archive/memory.ts";
import { type Saved, sectionsBelow, sectionsOf } from "./archive/sections.ts";
import { inSlices } from "./archive/slices.ts";
import type { DigestCache } from "./cache/digest-cache.ts";
import { Snapshot } from "./cache/snapshot.ts";
import { WriteTroubles } from "./cache/write-troubles.ts";
import type { Library } from "./ingest/library.ts";
import type { LibraryState } from "./ingest/library-state.ts";
import { loadBeside, saveBeside } from "./kept-beside.ts";

/**
 * So long (milliseconds) after a change the archive is saved, unless the bot ends before: all of it is written, and
 * what a crash loses of it is read anew out of what each document came to. What could not be saved is tried again
 * as late.
 */
const SAVE_AFTER_MS = 60 * 60_000;

/** What belongs together and is kept as one. */
export interface Kept {
  readonly folder: string;
  readonly archive: MemoryArchive;
  readonly library: Library;
  readonly cache: DigestCache;
}

/** Keeps an archive on disk with what is known of its files, so that the next start reads no more than has changed. */
export class ArchiveKeeper {
  readonly #kept: Kept;
  readonly #snapshot: Snapshot;
  readonly #troubles: WriteTroubles;
  #timer: NodeJS.Timeout | null = null;
  #isDirty = false;
  /** Done when all that is to be written, or removed, is. */
  #written: Promise<void> = Promise.resolve();

  private constructor(kept: Kept, snapshot: Snapshot, log: Logger) {
    this.#kept = kept;
    this.#snapshot = snapshot;
    this.#troubles = new WriteTroubles(snapshot.folder, log);
  }

  /** @param sweeps whether what is kept, and cannot be used here, goes */
  static async open(
    kept: Kept,
    dataDir: string,
    sweeps: boolean,
    log: Logger,
  ): Promise<ArchiveKeeper> {
    return new ArchiveKeeper(kept, await Snapshot.open(dataDir, sweeps, log), log);
  }

  /** Has the archive be what it was when it was saved; says whether it is. To be called before it is anything else. */
  async restore(): Promise<boolean> {
    const sections = await this.#snapshot.read();
    if (sections === null) return false;
    try {
      const beside = loadBeside(sectionsOf("beside", sections));
      if (beside.folder !== resolve(this.#kept.folder)) return false;
      // The last that may fail: either all is as it was saved, or nothing is.
      await this.#kept.archive.load(sectionsOf("archive", sections));
      // What is not kept as it was read, either, is read once more.
      const lost = this.#kept.cache.restore(beside.cached);
      this.#kept.library.restore(beside.library, lost);
      return true;
    } catch (error) {
      // Nothing that is on disk may keep the bot from its articles.
      const cause = error instanceof Error ? error.message : String(error);
      await this.#snapshot.throwAway(`broken (${cause})`);
      return false;
    }
  }

  /** Says that the archive is another than it was when it was saved. It is saved at once, or some time after. */
  changed(when: "at once" | "later"): void {
    this.#isDirty = true;
    if (when === "at once") void this.save();
    else {
      this.#timer ??= setTimeout(() => void this.save(), SAVE_AFTER_MS);
      this.#timer.unref();
    }
  }

  /** Throws away what was kept, when all that was to be written before is. @param why a clause for the log: "damaged" */
  async throwAway(why: string): Promise<void> {
    await this.#next(() => this.#snapshot.throwAway(why));
  }

  /**
   * Saves the archive where it has changed since, when all that was to be saved before is; not where it lacks what a
   * change has failed to bring in, for what was saved before is then nearer to the truth. Never rejects: nothing of it
   * is needed, and what fails is tried again.
   */
  async save(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#next(() => this.#save());
  }

  #next(work: () => Promise<void>): Promise<void> {
    this.#written = this.#written.then(work).catch((error: unknown) => {
      this.#troubles.failed(error);
      this.changed("later");
    });
    return this.#written;
  }

  /** Changes wait until all is taken, but not for the disk. */
  async #save(): Promise<void> {
    const { cache, library } = this.#kept;
    if (!(await cache.canKeep())) {
      // That has been said, of the digests.
      if (this.#isDirty) this.changed("later");
      return;
    }
    const taken = await library.save((state) => this.#take(state));
    if (taken === null) return;
    await this.#snapshot.write(taken);
    this.#troubles.worked();
  }

  /** All that is to be written; null for nothing. */
  async #take(state: LibraryState): Promise<Saved | null> {
    const { folder, archive, cache } = this.#kept;
    if (!this.#isDirty) return null;
    // What changes while this is written is saved the next time.
    this.#isDirty = false;
    const beside = { folder: resolve(folder), library: state, cached: cache.kept };
    return new Map([
      ...sectionsBelow("archive", await archive.save()),
      ...sectionsBelow("beside", await inSlices(saveBeside(beside))),
    ]);
  }
}
