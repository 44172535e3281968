import type { ArchiveStatus } from "../model/archive-facts.ts";
import type { ShardState } from "../model/shard-state.ts";

/** What is asked of a running bot to know how it is; told as it starts, asked at each probe. */
export class VitalSigns {
  #shards: () => readonly ShardState[] = () => [];
  #archive: () => Promise<ArchiveStatus> = async () => EMPTY;
  #lastReading: () => number | null = () => null;

  /** Tells that there is a connection to Discord, and how to ask after it. */
  connect(shards: () => readonly ShardState[]): void {
    this.#shards = shards;
  }

  /**
   * Tells of the archive, which may still be filled.
   *
   * @param lastReading how long the last reading of files took, in milliseconds; null before the first is done
   */
  index(archive: () => Promise<ArchiveStatus>, lastReading: () => number | null): void {
    this.#archive = archive;
    this.#lastReading = lastReading;
  }

  /** Empty before the bot has connected. */
  shards(): readonly ShardState[] {
    return this.#shards();
  }

  /** How long the last reading of files took; null before the first is done. */
  get indexSeconds(): number | null {
    const took = this.#lastReading();
    return took === null ? null : took / 1000;
  }

  /** Whether all articles can be asked about. */
  get isArchiveLoaded(): boolean {
    return this.#lastReading() !== null;
  }

  archive(): Promise<ArchiveStatus> {
    return this.#archive();
  }

  /** Whether it answers: connected to Discord with all shards, and the articles loaded. */
  get isReady(): boolean {
    const shards = this.#shards();
    return shards.length > 0 && shards.every(({ ready }) => ready) && this.isArchiveLoaded;
  }
}

const EMPTY: ArchiveStatus = {
  articles: 0,
  utterances: 0,
  fragments: 0,
  speakers: 0,
  range: { from: null, to: null, undated: 0 },
  sources: [],
  leftOut: [],
};
