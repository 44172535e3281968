import { ActivityType, type GatewayPresenceUpdateData, PresenceUpdateStatus } from "discord.js";

import type { ReadingProgress } from "../model/reading-progress.ts";

/** Milliseconds between two updates of a shard: Discord takes five within 20 seconds, some say within 60. */
const PAUSE = 15_000;
/** How often it is looked whether there is something else to say, in milliseconds. */
const LOOK_EVERY = 250;

/** One connection, as far as its presence is concerned. */
export interface PresentShard {
  readonly id: number;
  /** Whether it can be told anything now. */
  readonly isReady: boolean;
  /** Shows this below the bot's name to all who see it through this shard. */
  show(presence: GatewayPresenceUpdateData): void;
}

/**
 * Keeps how far reading has come below the bot's name, until it is done: then there is nothing, as usual.
 * Whoever asks meanwhile sees why something may not be there yet.
 *
 * Measures time by a clock that nobody sets.
 */
export class ReadingPresence {
  readonly #shards: () => readonly PresentShard[];
  readonly #reading: () => ReadingProgress | null;
  readonly #words: (progress: ReadingProgress) => string;
  readonly #pause: number;
  /** What each shard shows, and since when; a shard that is not here shows nothing. */
  readonly #shown = new Map<number, { readonly text: string; readonly at: number }>();
  #timer: NodeJS.Timeout | null = null;

  /**
   * @param words how far reading is, as it is said
   * @param pause milliseconds between two updates of a shard
   */
  constructor(
    shards: () => readonly PresentShard[],
    reading: () => ReadingProgress | null,
    words: (progress: ReadingProgress) => string,
    pause = PAUSE,
  ) {
    this.#shards = shards;
    this.#reading = reading;
    this.#words = words;
    this.#pause = pause;
  }

  /** Tells it from now on; ends by itself when all has been read, and no shard says otherwise. */
  start(): void {
    this.#timer = setInterval(() => this.#look(), Math.min(LOOK_EVERY, this.#pause));
    this.#timer.unref();
    this.#look();
  }

  /** A shard has a new session, which shows nothing. */
  forget(shardId: number): void {
    const shown = this.#shown.get(shardId);
    if (shown !== undefined) this.#shown.set(shardId, { ...shown, text: "" });
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  #look(): void {
    const progress = this.#reading();
    const text = progress === null ? "" : this.#words(progress);
    const shards = this.#shards();
    for (const shard of shards) this.#tell(shard, text);
    const isOver = shards.every(({ id }) => (this.#shown.get(id)?.text ?? "") === "");
    if (progress === null && isOver) this.stop();
  }

  #tell(shard: PresentShard, text: string): void {
    const shown = this.#shown.get(shard.id) ?? { text: "", at: -Infinity };
    const now = performance.now();
    if (!shard.isReady || text === shown.text || now - shown.at < this.#pause) return;
    this.#shown.set(shard.id, { text, at: now });
    shard.show(presenceOf(text));
  }
}

function presenceOf(text: string): GatewayPresenceUpdateData {
  return {
    since: null,
    activities:
      text === "" ? [] : [{ name: "Custom Status", type: ActivityType.Custom, state: text }],
    status: PresenceUpdateStatus.Online,
    afk: false,
  };
}
