import {
  type APIApplicationCommandInteractionDataOption,
  ApplicationCommandOptionType,
} from "discord-api-types/v10";

/** What a slash command was given. */
export interface GivenOptions {
  /** The text options, by name, trimmed; empty ones left out. */
  readonly texts: Readonly<Record<string, string>>;
  /** null where it was left out. */
  readonly private: boolean | null;
  /** The text option that is being typed, in a completion. */
  readonly focused: { readonly name: string; readonly text: string } | null;
}

/** Reads the options of a slash command or its completion. What this bot has not defined is passed over. */
export function readOptions(
  options: readonly APIApplicationCommandInteractionDataOption[] = [],
): GivenOptions {
  const texts = new Map<string, string>();
  let isPrivate: boolean | null = null;
  let focused: GivenOptions["focused"] = null;
  for (const option of options) {
    if (option.type === ApplicationCommandOptionType.Boolean) {
      if (option.name === "private") isPrivate = option.value;
    } else if (option.type === ApplicationCommandOptionType.String) {
      const text = option.value.trim();
      if (text !== "") texts.set(option.name, text);
      if (option.focused === true) focused = { name: option.name, text };
    }
  }
  return { texts: Object.fromEntries(texts), private: isPrivate, focused };
}
