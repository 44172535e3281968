import type { ServerSettings } from "../model/server-settings.ts";

/**
 * What servers chose. Every method is async, so that a store may live in another process.
 *
 * `tests/settings/settings-contract.ts` is the rest of this definition: each adapter runs it.
 */
export interface SettingsStore {
  /** Whether what is written outlives this process. */
  readonly isKept: boolean;
  /** What a server chose last; {@link UNCHOSEN} where it chose nothing. Rejects where that cannot be read. */
  read(serverId: string): Promise<ServerSettings>;
  /** Replaces what a server chose: all of it or nothing. Rejects where it cannot be kept. */
  write(serverId: string, settings: ServerSettings): Promise<void>;
  /** Nothing is asked of it after. */
  close(): Promise<void>;
}
