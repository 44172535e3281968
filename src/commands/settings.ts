import type { BotCommand } from "./bot-command.ts";
import { MOST_CHANNELS, type ServerSettings } from "../model/server-settings.ts";

/** A channel as it is written in a text, `<#200000000000000001>`, or its id alone. */
const CHANNEL = /(?<!\d)\d{17,20}(?!\d)/gu;
/** What stands for all channels, whatever the language. */
const ANY = "any";

/** `/settings`: what those who manage a server have chosen for it, and what they choose. */
export const settings: BotCommand = {
  definition: {
    name: "settings",
    audience: "managers",
    options: {
      replies: {
        type: "text",
        required: false,
        choices: ["public", "private"],
        maxLength: 7,
      },
      // As many as there may be, each `<#…>` and a space.
      channels: { type: "text", required: false, maxLength: 600 },
    },
  },
  texts: (commands) => commands.settings,

  async answer({ settings: store }, { serverId, managesServer }, { replies, channels }) {
    if (serverId === null) return { kind: "problem", problem: "serversOnly" };
    // Who is offered the command is for each server to say; and a button outlives a permission.
    if (!managesServer) return { kind: "problem", problem: "managersOnly" };
    const publicChannels = channels === undefined ? undefined : readChannels(channels);
    if (publicChannels === null) return { kind: "problem", problem: "channelsNotUnderstood" };
    const before = await store.read(serverId);
    const chosen: ServerSettings = {
      privateByDefault: replies === undefined ? before.privateByDefault : replies === "private",
      publicChannels: publicChannels ?? before.publicChannels,
    };
    if (replies !== undefined || channels !== undefined) await store.write(serverId, chosen);
    return { kind: "settings", settings: chosen, isKept: store.isKept };
  },
};

/** Ids of channels that a text names, each once; none for all; null where it names none, or too many. */
function readChannels(text: string): readonly string[] | null {
  if (text.trim().toLowerCase() === ANY) return [];
  const ids = [...new Set(text.match(CHANNEL))];
  return ids.length === 0 || ids.length > MOST_CHANNELS ? null : ids;
}
