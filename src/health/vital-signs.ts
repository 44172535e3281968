import type { ArchiveStatus } from "../model/archive-facts.ts";
import type { ShardState } from "../model/shard-state.ts";

/** What is asked of a running bot to know how it is; told as it starts, asked at each probe. */
export class VitalSigns {
  #shards: () => readonly ShardState[] = () => [];
  #archive: () => Promise<ArchiveStatus> = async () => EMPTY;
  #indexSeconds: number | null = null;

  /** Tells that there is a connection to Discord, and how to ask after it. */
  connect(shards: () => readonly ShardState[]): void {
    this.#shards = shards;
  }

  /** Tells that all articles can be asked about, and how long reading them took. */
  load(archive: () => Promise<ArchiveStatus>, seconds: number): void {
    this.#archive = archive;
    this.#indexSeconds = seconds;
  }

  /** Empty before the bot has connected. */
  shards(): readonly ShardState[] {
    return this.#shards();
  }

  /** How long the last reading of the articles took; null before the first is done. */
  get indexSeconds(): number | null {
    return this.#indexSeconds;
  }

  get isArchiveLoaded(): boolean {
    return this.#indexSeconds !== null;
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
