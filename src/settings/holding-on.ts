import type { ServerSettings } from "../model/server-settings.ts";
import type { SettingsStore } from "./settings-store.ts";

/**
 * Settings that hold, too, where they cannot be kept: what the store does not take lasts as long as this
 * process, or until the store takes what the same server chooses next.
 *
 * @param onUnkept told the cause when something cannot be kept, and again only after something could
 */
export function holdingOn(store: SettingsStore, onUnkept: (error: unknown) => void): SettingsStore {
  const unkept = new Map<string, ServerSettings>();
  let isKept = store.isKept;
  return {
    get isKept() {
      return isKept;
    },
    async read(serverId) {
      return unkept.get(serverId) ?? (await store.read(serverId));
    },
    async write(serverId, settings) {
      try {
        await store.write(serverId, settings);
        unkept.delete(serverId);
        isKept = store.isKept;
      } catch (error) {
        if (isKept) onUnkept(error);
        unkept.set(serverId, settings);
        isKept = false;
      }
    },
    close: () => store.close(),
  };
}
