import { InteractionType, MessageFlags } from "discord-api-types/v10";
import { ApplicationCommandType } from "discord-api-types/v10";
import type { CommandStore } from "../commands.ts";
import type { LiveExchange } from "../exchange.ts";
import type { StoredMessage } from "../messages.ts";
import { PEOPLE } from "./people.ts";
import type { CommandsByPerson, PageMessage, Pending } from "./protocol.ts";

/** What the page is shown of what the sandbox knows. */

export function pageMessage({ message, asker, command }: StoredMessage): PageMessage {
  const isPrivate = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return { message, onlyFor: isPrivate ? asker.id : null, command: command ?? null };
}

/** null for what leaves no trace in a channel: autocomplete. */
export function pendingOf({ interaction, asker, source }: LiveExchange): Pending | null {
  const { id } = interaction;
  const shared = { id, userId: asker.id, channelId: interaction.channel?.id ?? "" };
  switch (interaction.type) {
    case InteractionType.ApplicationCommand: {
      const { data } = interaction;
      const messageId = data.type === ApplicationCommandType.Message ? data.target_id : null;
      return { ...shared, command: data.name, messageId, customId: null };
    }
    case InteractionType.MessageComponent: {
      const messageId = source?.message.id ?? null;
      return { ...shared, command: null, messageId, customId: interaction.data.custom_id };
    }
    default:
      return null;
  }
}

export function commandsByPerson(commands: CommandStore): CommandsByPerson {
  return Object.fromEntries(
    PEOPLE.map(({ id, managesServer }) => [
      id,
      commands.visible({ place: "guild", managesServer, administers: false }),
    ]),
  );
}
