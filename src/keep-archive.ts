import { resolve } from "node:path";

import type { Logger } from "pino";

import type { MemoryArchive } from "./archive/memory.ts";
import { jsonOf, jsonSection, sectionsBelow, sectionsOf } from "./archive/sections.ts";
import type { DigestCache } from "./cache/digest-cache.ts";
import { Snapshot } from "./cache/snapshot.ts";
import type { Library } from "./ingest/library.ts";
import { isLibraryState, type LibraryState } from "./ingest/library-state.ts";

/**
 * So long (milliseconds) after a change the archive is saved, unless the bot ends before: all of it is written, and
 * what a crash loses of it is read anew out of what each document came to.
 */
const SAVE_AFTER_MS = 60 * 60_000;

/** What is kept beside the archive itself. */
interface Beside {
  /** Of the articles. */
  readonly folder: string;
  readonly library: LibraryState;
  readonly cached: DigestCache["kept"];
}

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
  readonly #log: Logger;
  #timer: NodeJS.Timeout | null = null;
  #isDirty = false;
  #isTrusted = true;

  private constructor(kept: Kept, snapshot: Snapshot, log: Logger) {
    this.#kept = kept;
    this.#snapshot = snapshot;
    this.#log = log;
  }

  static async open(kept: Kept, dataDir: string, log: Logger): Promise<ArchiveKeeper> {
    return new ArchiveKeeper(kept, await Snapshot.open(dataDir, log), log);
  }

  /** Has the archive be what it was when it was saved; says whether it is. To be called before it is anything else. */
  async restore(): Promise<boolean> {
    const sections = await this.#snapshot.read();
    if (sections === null) return false;
    try {
      const beside = jsonOf(sections, "beside", isBeside);
      if (beside.folder !== resolve(this.#kept.folder)) return false;
      await this.#kept.archive.load(sectionsOf("archive", sections));
      this.#kept.library.restore(beside.library);
      this.#kept.cache.restore(beside.cached);
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

  /** Says that the archive may not be what the library takes it for: what is kept of it goes, and nothing more is. */
  async distrust(): Promise<void> {
    if (!this.#isTrusted) return;
    this.#isTrusted = false;
    await this.#snapshot.throwAway("of an archive that a change has failed in");
  }

  /** Saves the archive where it has changed since. Never rejects: nothing of it is needed. */
  async save(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    try {
      await this.#save();
    } catch (error) {
      this.#log.warn(
        { err: error },
        "The archive could not be saved; the next start reads it anew",
      );
    }
  }

  async #save(): Promise<void> {
    if (!this.#isTrusted) return;
    const { folder, archive, library, cache } = this.#kept;
    await library.save(async (state) => {
      // That the folder cannot be written has been said, of the digests.
      if (!this.#isDirty || !cache.isKeeping) return;
      this.#isDirty = false;
      if (archive.isWorn()) {
        this.#log.info("Most words that the archive knows are gone: the next start makes it anew");
        await this.#snapshot.remove();
        return;
      }
      const beside: Beside = { folder: resolve(folder), library: state, cached: cache.kept };
      await archive.save(async (sections) =>
        this.#snapshot.write(
          new Map([...sectionsBelow("archive", sections), ["beside", jsonSection(beside)]]),
        ),
      );
    });
  }
}

function isBeside(value: unknown): value is Beside {
  return (
    typeof value === "object" &&
    value !== null &&
    "folder" in value &&
    "library" in value &&
    isLibraryState(value.library) &&
    "cached" in value &&
    Array.isArray(value.cached)
  );
}
