import {
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord-api-types/v10";

import type { Command, MessageCommand, OptionDefinition } from "../commands/definition.ts";
import type {
  CommandCatalogue,
  CommandTexts,
  OptionTexts,
} from "../texts/commands/command-texts.ts";
import { COMMANDS_EN } from "../texts/commands/en.ts";
import { inEachLanguage } from "../texts/languages.ts";

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

/** In servers that have the bot, for members who may manage them, until a server says otherwise. */
const MANAGERS = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
};

/** In servers that have the bot, for administrators: whose the bot is cannot be said to Discord. */
const ADMINISTRATORS = { ...MANAGERS, default_member_permissions: "0" };

const OFFERED = { everybody: EVERYWHERE, managers: MANAGERS, owner: ADMINISTRATORS };

/** A command as Discord takes it, in all languages: for servers, the bot's own DMs, and user installs anywhere. */
export function toDiscordCommand({
  definition,
  texts,
}: Pick<Command, "definition" | "texts">): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name: definition.name,
    ...localized((commands) => texts(commands)),
    options: Object.entries(definition.options).map(([name, option]) =>
      toOption(name, option, (commands) => textsOf(texts(commands), name)),
    ),
    ...OFFERED[definition.audience ?? "everybody"],
  };
}

/** A command of a message's menu as Discord takes it; it can be used wherever the others can. */
export function toDiscordMessageCommand({
  texts,
}: MessageCommand): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.Message,
    name: texts(COMMANDS_EN),
    name_localizations: inEachLanguage(({ commands }) => texts(commands)),
    ...EVERYWHERE,
  };
}

function toOption(
  name: string,
  { type, required, completed = false, choices, maxLength }: OptionDefinition,
  texts: (commands: CommandCatalogue) => OptionTexts,
): APIApplicationCommandOption {
  const option = { name, ...localized(texts), required };
  if (type === "flag") return { type: ApplicationCommandOptionType.Boolean, ...option };
  if (choices !== undefined) {
    return {
      type: ApplicationCommandOptionType.String,
      ...option,
      choices: choices.map((value) => toChoice(value, texts)),
    };
  }
  return {
    type: ApplicationCommandOptionType.String,
    ...option,
    // As a constant it would pick one branch of Discord's union; the value is the same.
    ...(completed ? { autocomplete: true } : {}),
    ...(maxLength === undefined ? {} : { max_length: maxLength }),
  };
}

function toChoice(
  value: string,
  texts: (commands: CommandCatalogue) => OptionTexts,
): APIApplicationCommandOptionChoice<string> {
  const nameIn = (commands: CommandCatalogue): string => texts(commands).choices?.[value] ?? value;
  return {
    name: nameIn(COMMANDS_EN),
    name_localizations: inEachLanguage(({ commands }) => nameIn(commands)),
    value,
  };
}

/** A description, and what it and the name are in other languages. */
function localized(texts: (commands: CommandCatalogue) => OptionTexts) {
  return {
    name_localizations: inEachLanguage(({ commands }) => texts(commands).name),
    description: texts(COMMANDS_EN).description,
    description_localizations: inEachLanguage(({ commands }) => texts(commands).description),
  };
}

function textsOf({ name: command, options }: CommandTexts, name: string): OptionTexts {
  const texts = options[name];
  if (texts === undefined) throw new Error(`Cannot register /${command}: "${name}" has no texts`);
  return texts;
}
