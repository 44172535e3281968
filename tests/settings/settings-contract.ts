import * as fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";

import { type ServerSettings, UNCHOSEN } from "../../src/model/server-settings.ts";
import type { SettingsStore } from "../../src/settings/settings-store.ts";

export const QUIET: ServerSettings = { privateByDefault: true, publicChannels: [] };
export const TWO_CHANNELS: ServerSettings = {
  privateByDefault: false,
  publicChannels: ["200000000000000002", "200000000000000001"],
};

/** What every store of settings does. */
export function settingsContract(create: () => Promise<SettingsStore>): void {
  async function open(): Promise<SettingsStore> {
    const store = await create();
    onTestFinished(() => store.close());
    return store;
  }

  describe("settings", () => {
    it("are unchosen until a server chooses", async () => {
      expect(await (await open()).read("1")).toEqual(UNCHOSEN);
    });

    it("are each server’s own, and the last that it chose", async () => {
      const store = await open();
      await store.write("1", QUIET);
      await store.write("2", TWO_CHANNELS);
      await store.write("1", TWO_CHANNELS);
      await store.write("2", QUIET);
      expect(await store.read("1")).toEqual(TWO_CHANNELS);
      expect(await store.read("2")).toEqual(QUIET);
      expect(await store.read("3")).toEqual(UNCHOSEN);
    });

    it("come back as they were written, for any text as an id", async () => {
      const store = await open();
      const settings = fc.record({
        privateByDefault: fc.boolean(),
        publicChannels: fc.array(fc.string(), { maxLength: 25 }),
      });
      const id = fc.oneof(fc.string(), fc.constantFrom("__proto__", "'; DROP TABLE x", "%", "\0"));
      await fc.assert(
        fc.asyncProperty(id, settings, async (serverId, chosen) => {
          await store.write(serverId, chosen);
          expect(await store.read(serverId)).toEqual(chosen);
        }),
        { numRuns: 50 },
      );
    });
  });
}
