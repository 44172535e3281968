import type { Archive } from "../archive/archive.ts";
import type { Digest } from "../model/digest.ts";
import type { LeftOut } from "../model/ingest-report.ts";

/** Fewer articles than this wait for more: a change of an archive costs something of its own. */
const FEWEST = 250;

/**
 * Brings digests into an archive while others are still being read. What has gathered goes in when the
 * archive is done with what went in before, so that neither waits for the other.
 */
export class Intake {
  readonly #archive: Archive;
  /** By their articles' ids. */
  #put = new Map<string, Digest>();
  #remove = new Set<string>();
  #isChanging = false;
  /** Done when all that went in is there; rejects where it cannot be. */
  #changed: Promise<void> = Promise.resolve();

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /** @param gone the id of an article that was offered before, and gives way */
  offer({ kept, gone }: { readonly kept: Digest; readonly gone: string | null }): void {
    this.#put.set(kept.article.id, kept);
    if (gone !== null) {
      this.#put.delete(gone);
      this.#remove.add(gone);
    }
    if (this.#put.size >= FEWEST && !this.#isChanging) this.#begin();
  }

  /** Resolves when all is there. */
  async finish(leftOut: readonly LeftOut[]): Promise<void> {
    await this.#changed;
    await this.#archive.change({ ...this.#take(), leftOut });
  }

  #begin(): void {
    this.#isChanging = true;
    const change = this.#take();
    this.#changed = this.#changed
      .then(() => this.#archive.change(change))
      .finally(() => {
        this.#isChanging = false;
      });
    // Whether it failed is asked at the end.
    this.#changed.catch(() => {});
  }

  #take(): { readonly put: readonly Digest[]; readonly remove: readonly string[] } {
    const taken = { put: [...this.#put.values()], remove: [...this.#remove] };
    this.#put = new Map();
    this.#remove = new Set();
    return taken;
  }
}
