import { ChannelType } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";

import { createMemoryArchive } from "../../src/archive/memory.ts";
import { createDispatcher } from "../../src/discord/dispatch.ts";
import { createMemorySettings } from "../../src/settings/memory.ts";
import type { SettingsStore } from "../../src/settings/settings-store.ts";
import { HARBOUR } from "../support/harbour.ts";
import { inShort, recordingResponder, slash, standingIn } from "../support/interactions.ts";
import { recordingLog } from "../support/log.ts";

const CHANNEL = { id: "10", type: ChannelType.GuildText };

/** What is seen of `/people`, used in a channel of server 1, or of another. */
async function seen(
  settings: SettingsStore,
  given: Readonly<Record<string, boolean>> = {},
  serverId: string | null = "1",
) {
  const archive = createMemoryArchive();
  await archive.change({ put: HARBOUR });
  const { log, faults } = recordingLog();
  const { respond, sent } = recordingResponder();
  const interaction = standingIn(slash("people", given), serverId, CHANNEL);
  await createDispatcher({ archive, log, settings }).dispatch(interaction, respond);
  return { sent: inShort(sent), faults: faults().map(({ msg }) => msg) };
}

const PUBLIC = ["4: Who is quoted"];
const PRIVATE = ["4 private: Who is quoted"];

describe("a server’s choice", () => {
  it("makes replies private by default, there alone, unless the asker says otherwise", async () => {
    const settings = createMemorySettings();
    await settings.write("1", { privateByDefault: true, publicChannels: [] });
    expect((await seen(settings)).sent).toEqual(PRIVATE);
    expect((await seen(settings, { private: false })).sent).toEqual(PUBLIC);
    expect((await seen(settings, {}, "2")).sent).toEqual(PUBLIC);
    expect((await seen(settings, {}, null)).sent).toEqual(PUBLIC);
  });

  it("keeps channels that it did not choose free of public replies", async () => {
    const settings = createMemorySettings();
    await settings.write("1", { privateByDefault: false, publicChannels: ["11"] });
    expect((await seen(settings, { private: false })).sent).toEqual(PRIVATE);
    await settings.write("1", { privateByDefault: false, publicChannels: ["11", "10"] });
    expect((await seen(settings)).sent).toEqual(PUBLIC);
  });

  it("is taken for private where it cannot be read, and the log says why", async () => {
    const broken: SettingsStore = {
      ...createMemorySettings(),
      read: () => Promise.reject(new Error("the disk is wet")),
    };
    const { sent, faults } = await seen(broken);
    expect(sent).toEqual(PRIVATE);
    expect(faults).toEqual(["Cannot read what a server chose"]);
  });
});
