import { ChannelType } from "discord-api-types/v10";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { mayShow, type Place, placeOf, visibility } from "../../src/discord/visibility.ts";
import { UNCHOSEN } from "../../src/model/server-settings.ts";
import { slash, standingIn } from "../support/interactions.ts";

const SERVER: Place = { serverId: "1", channelId: "10", parentId: null };
const DIRECT: Place = { serverId: null, channelId: "10", parentId: null };
const PRIVATE = { privateByDefault: true, publicChannels: [] };
const ONE_CHANNEL = { privateByDefault: false, publicChannels: ["10"] };

describe("visibility", () => {
  it.each([
    ["is public where nobody chose anything", UNCHOSEN, SERVER, null, "public"],
    ["is what the asker says", UNCHOSEN, SERVER, true, "private"],
    ["is private by default where the server wants that", PRIVATE, SERVER, null, "private"],
    ["is public there when the asker says so", PRIVATE, SERVER, false, "public"],
    ["is public in a channel that may show it", ONE_CHANNEL, SERVER, null, "public"],
    ["is private in any other", ONE_CHANNEL, { ...SERVER, channelId: "11" }, null, "private"],
    [
      "is private there whatever the asker says",
      ONE_CHANNEL,
      { ...SERVER, channelId: "11" },
      false,
      "private",
    ],
    [
      "is public in a thread of a channel that may show it",
      ONE_CHANNEL,
      { ...SERVER, channelId: "12", parentId: "10" },
      null,
      "public",
    ],
    [
      "is private where Discord names no channel",
      ONE_CHANNEL,
      { ...SERVER, channelId: null },
      false,
      "private",
    ],
    ["knows no settings in a direct message", PRIVATE, DIRECT, null, "public"],
  ] as const)("%s", (_what, settings, place, asked, expected) => {
    expect(visibility(settings, place, asked)).toBe(expected);
  });

  it("is never public where the channel may not show it", () => {
    const id = fc.constantFrom("10", "11", "12", "13");
    const settings = fc.record({
      privateByDefault: fc.boolean(),
      publicChannels: fc.uniqueArray(id),
    });
    const place = fc.record({
      serverId: fc.constantFrom("1", null),
      channelId: fc.option(id),
      parentId: fc.option(id),
    });
    fc.assert(
      fc.property(settings, place, fc.option(fc.boolean()), (chosen, where, asked) => {
        const isPublic = visibility(chosen, where, asked) === "public";
        const allowed = mayShow(chosen, where);
        expect(!isPublic || (allowed && asked !== true)).toBe(true);
        expect(asked !== false || isPublic === allowed).toBe(true);
      }),
    );
  });
});

describe("placeOf", () => {
  it("tells the server, the channel, and the channel that a thread belongs to", () => {
    const thread = { id: "12", type: ChannelType.PublicThread, parent_id: "10" };
    expect(placeOf(standingIn(slash("people"), "1", thread))).toEqual({
      serverId: "1",
      channelId: "12",
      parentId: "10",
    });
  });

  it("does not take the category of a channel for a channel", () => {
    const channel = { id: "10", type: ChannelType.GuildText, parent_id: "9" };
    expect(placeOf(standingIn(slash("people"), "1", channel))).toEqual(SERVER);
  });

  it("knows no server in a direct message", () => {
    const channel = { id: "10", type: ChannelType.DM };
    expect(placeOf(standingIn(slash("people"), null, channel))).toEqual(DIRECT);
    expect(placeOf(slash("people"))).toEqual({ serverId: null, channelId: null, parentId: null });
  });
});
