import type { Logger } from "pino";

import { type ServerSettings, UNCHOSEN } from "../model/server-settings.ts";
import type { SettingsStore } from "../settings/settings-store.ts";
import type { Place } from "./visibility.ts";

/** Goes where what a server chose cannot be read: what should have been private must not be shown. */
const UNREADABLE: ServerSettings = { privateByDefault: true, publicChannels: [] };

/** What was chosen for the place of an interaction; never rejects. */
export async function choiceFor(
  { serverId }: Place,
  settings: SettingsStore,
  log: Logger,
): Promise<ServerSettings> {
  if (serverId === null) return UNCHOSEN;
  try {
    return await settings.read(serverId);
  } catch (error) {
    log.error({ server: serverId, err: error }, "Cannot read what a server chose");
    return UNREADABLE;
  }
}
