import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord-api-types/v10";

import type {
  CommandDefinition,
  MessageCommand,
  OptionDefinition,
} from "../commands/definition.ts";

const EVERYWHERE = {
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** A command's definition as Discord takes it: for servers, the bot's own DMs, and user installs anywhere. */
export function toDiscordCommand({
  name,
  description,
  options,
}: CommandDefinition): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    options: Object.entries(options).map(([option, definition]) => toOption(option, definition)),
    ...EVERYWHERE,
  };
}

/** A command of a message's menu as Discord takes it; it can be used wherever the others can. */
export function toDiscordMessageCommand({
  name,
}: MessageCommand): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  return { type: ApplicationCommandType.Message, name, ...EVERYWHERE };
}

function toOption(name: string, definition: OptionDefinition): APIApplicationCommandOption {
  const { type, description, required, completed = false, choices, maxLength } = definition;
  if (type === "flag") {
    return { type: ApplicationCommandOptionType.Boolean, name, description, required };
  }
  if (choices !== undefined) {
    return {
      type: ApplicationCommandOptionType.String,
      name,
      description,
      required,
      choices: choices.map(({ label, value }) => ({ name: label, value })),
    };
  }
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description,
    required,
    // As a constant it would pick one branch of Discord's union; the value is the same.
    ...(completed ? { autocomplete: true } : {}),
    ...(maxLength === undefined ? {} : { max_length: maxLength }),
  };
}
