import { type ServerSettings, UNCHOSEN } from "../model/server-settings.ts";
import type { SettingsStore } from "./settings-store.ts";

/**
 * Settings that last as long as this process.
 *
 * @param below what was chosen before, where that can be read but not be changed
 */
export function createMemorySettings(below: SettingsStore | null = null): SettingsStore {
  const chosen = new Map<string, ServerSettings>();
  return {
    isKept: false,
    async read(serverId) {
      return chosen.get(serverId) ?? (await below?.read(serverId)) ?? UNCHOSEN;
    },
    async write(serverId, settings) {
      chosen.set(serverId, settings);
    },
    async close() {
      await below?.close();
    },
  };
}
