/** What those who manage a server have chosen for it. Plain JSON. */
export interface ServerSettings {
  /** Whether replies are for the asker alone, unless the asker says otherwise. */
  readonly privateByDefault: boolean;
  /** Ids of the only channels that may show public replies; none: every channel may. */
  readonly publicChannels: readonly string[];
}

/** As many channels as a menu of Discord's shows as chosen. */
export const MOST_CHANNELS = 25;

/** A server's settings where nobody has chosen any, and those of where there is no server. */
export const UNCHOSEN: ServerSettings = { privateByDefault: false, publicChannels: [] };
