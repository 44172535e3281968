import {
  ChannelType,
  ComponentType,
  DiscordAPIError,
  InteractionContextType,
  RESTJSONErrorCodes,
} from "discord.js";
import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { createDispatcher, type Dispatcher } from "../../src/discord/dispatch.ts";
import { createMemorySettings } from "../../src/settings/memory.ts";
import type { SettingsStore } from "../../src/settings/settings-store.ts";
import { HARBOUR } from "../support/harbour.ts";
import {
  inShort,
  INTERACTION_ID,
  messageCommand,
  press,
  pressPrivate,
  recordingResponder,
  type Sent,
  slash,
  standingIn,
} from "../support/interactions.ts";
import { recordingLog } from "../support/log.ts";

const PROBLEM = "That did not work";
const SHARE_ROW = {
  type: ComponentType.ActionRow,
  components: [{ type: ComponentType.Button, style: 2, custom_id: "share", label: "Share" }],
} as const;
const MESSAGE = { embeds: [{ title: "Mara Okonjo", description: "x" }], components: [SHARE_ROW] };
const OTHER_USER = "100000000000000002";

let archive: Archive;
beforeEach(async () => {
  archive = createMemoryArchive();
  await archive.change({ put: HARBOUR });
});

/** What a dispatcher sends for one interaction, and the causes that it logs. */
async function answer(
  interaction: Parameters<Dispatcher["dispatch"]>[0],
  refuse?: (sent: Sent) => void,
  settings: SettingsStore = createMemorySettings(),
) {
  const { sent, respond } = recordingResponder(refuse);
  const { log, faults } = recordingLog();
  await createDispatcher({ archive, log, settings }).dispatch(interaction, respond);
  return { sent, faults: faults() };
}

function refusal(code: number): DiscordAPIError {
  const request = { files: undefined, body: undefined };
  return new DiscordAPIError({ code, message: "no" }, code, 403, "POST", "https://x", request);
}

function failingOn(way: Sent["way"], code: number): (sent: Sent) => void {
  return (sent) => {
    if (sent.way === way) throw refusal(code);
  };
}

describe("an answer", () => {
  it("can be removed where it is public, and shared where it is private", async () => {
    const shown = await answer(slash("quote", { person: "Mara" }));
    expect(JSON.stringify(shown.sent)).toContain('"custom_id":"remove"');
    expect(JSON.stringify(shown.sent)).not.toContain('"custom_id":"share"');
    const hidden = await answer(slash("quote", { person: "Mara", private: true }));
    expect(JSON.stringify(hidden.sent)).toContain('"custom_id":"share"');
    expect(JSON.stringify(hidden.sent)).not.toContain('"custom_id":"remove"');
  });

  it("has neither where it is noise, or nobody else reads along", async () => {
    const direct = { ...slash("quote", { person: "Mara" }), context: InteractionContextType.BotDM };
    for (const interaction of [
      slash("search", { query: "kangaroo" }),
      slash("search", { query: "kangaroo", private: true }),
      direct,
      messageCommand("Was this said?", "“We lost two cranes in one night”"),
    ]) {
      const { sent } = await answer(interaction);
      expect(JSON.stringify(sent)).not.toMatch(/"custom_id":"(?:share|remove)"/);
    }
  });

  it("stays what it is when it turns its pages", async () => {
    const control = "page|quote|0|person=Mara";
    const turned = await answer(pressPrivate(control, MESSAGE));
    expect(inShort(turned.sent)).toEqual(["7: Mara Okonjo"]);
    expect(JSON.stringify(turned.sent)).toContain('"custom_id":"share"');
    const open = await answer(press(control));
    expect(JSON.stringify(open.sent)).toContain('"custom_id":"remove"');
    const copy = await answer(press(control, { by: OTHER_USER }));
    expect(inShort(copy.sent)).toEqual(["4 private: Mara Okonjo"]);
    expect(JSON.stringify(copy.sent)).toContain('"custom_id":"share"');
  });
});

describe("where a channel may not show public answers", () => {
  const CHANNEL = { id: "10", type: ChannelType.GuildText } as const;

  /** What is sent in channel 10 of a server that chose another for public answers. */
  async function answered(interaction: Parameters<Dispatcher["dispatch"]>[0]) {
    const settings = createMemorySettings();
    await settings.write("1", { privateByDefault: false, publicChannels: ["11"] });
    return (await answer(standingIn(interaction, "1", CHANNEL), undefined, settings)).sent;
  }

  it("none can be shared, by an older button either", async () => {
    const hidden = await answered(slash("quote", { person: "Mara", private: true }));
    expect(JSON.stringify(hidden)).not.toContain('"custom_id":"share"');
    const refused = await answered(pressPrivate("share", MESSAGE));
    expect(inShort(refused)).toEqual([`4 private: ${PROBLEM}`]);
    expect(JSON.stringify(refused)).toContain("Replies are private in this channel");
  });

  it("those from before turn their pages in private, and can be removed", async () => {
    const control = "page|quote|0|person=Mara";
    expect(inShort(await answered(press(control)))).toEqual(["4 private: Mara Okonjo"]);
    expect(inShort(await answered(pressPrivate(control, MESSAGE)))).toEqual(["7: Mara Okonjo"]);
    expect(inShort(await answered(press("remove")))).toEqual(["6", "delete"]);
  });
});

describe("a share button", () => {
  const NAMED = { member: { nick: null, user: { id: "1", global_name: "Zoe_", username: "z" } } };

  it("is turned off, then the answer is there for everybody, with the name of who shares it", async () => {
    const { sent } = await answer(pressPrivate("share", MESSAGE, NAMED));
    expect(inShort(sent)).toEqual(["7", "public: Mara Okonjo"]);
    expect(sent).toMatchObject([
      {
        body: { data: { components: [{ components: [{ custom_id: "share", disabled: true }] }] } },
      },
      {
        body: {
          content: "-# Shared by \\@Zoe\\_",
          components: [{ components: [{ custom_id: "remove" }] }],
          allowed_mentions: { parse: [] },
        },
      },
    ]);
  });

  it("names people as the channel sees them", async () => {
    const user = { id: "1", global_name: null, username: "zoe" };
    for (const [who, name] of [
      [{ member: { nick: "Chief", user } }, "Chief"],
      [{ member: undefined, user }, "zoe"],
    ] as const) {
      const { sent } = await answer(pressPrivate("share", MESSAGE, who));
      expect(sent[1]).toMatchObject({ body: { content: `-# Shared by \\@${name}` } });
    }
  });

  it("is on again, and the asker told, where Discord does not take the message", async () => {
    const failing = failingOn("public", RESTJSONErrorCodes.MissingPermissions);
    const { sent, faults } = await answer(pressPrivate("share", MESSAGE, NAMED), failing);
    expect(inShort(sent)).toEqual(["7", "public: Mara Okonjo", "edit: ", `followUp: ${PROBLEM}`]);
    expect(sent[2]).toMatchObject({ body: { components: [SHARE_ROW] } });
    expect(JSON.stringify(sent[3])).toContain("It could not be shared.");
    expect(faults).toMatchObject([{ interaction: INTERACTION_ID, command: "share" }]);
  });

  it("of a message that everybody sees is none of ours", async () => {
    const { sent } = await answer(press("share"));
    expect(inShort(sent)).toEqual([`4 private: ${PROBLEM}`]);
  });
});

describe("a remove button", () => {
  it("takes the message away for who asked", async () => {
    const { sent } = await answer(press("remove"));
    expect(inShort(sent)).toEqual(["6", "delete"]);
  });

  it("tells anybody else that it is not theirs", async () => {
    const { sent } = await answer(press("remove", { by: OTHER_USER }));
    expect(inShort(sent)).toEqual([`4 private: ${PROBLEM}`]);
    expect(JSON.stringify(sent)).toContain("Only who asked for this answer, or shared it,");
  });

  it("is content where the message is gone already", async () => {
    const gone = failingOn("delete", RESTJSONErrorCodes.UnknownMessage);
    const { sent, faults } = await answer(press("remove"), gone);
    expect(inShort(sent)).toEqual(["6", "delete"]);
    expect(faults).toEqual([]);
  });

  it("says so where Discord does not let it", async () => {
    const refused = failingOn("delete", RESTJSONErrorCodes.MissingPermissions);
    const { sent, faults } = await answer(press("remove"), refused);
    expect(inShort(sent)).toEqual(["6", "delete", `followUp: ${PROBLEM}`]);
    expect(faults).toMatchObject([{ interaction: INTERACTION_ID, command: "remove" }]);
  });
});
