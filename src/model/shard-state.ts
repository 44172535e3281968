/** How one connection to Discord's gateway is. */
export interface ShardState {
  /** From 0. */
  readonly shard: number;
  readonly ready: boolean;
  /** Milliseconds from heartbeat to acknowledgement; null before the first. */
  readonly pingMs: number | null;
}
