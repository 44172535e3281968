import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from "discord-api-types/v10";
import { describe, expect, it } from "vitest";

import { COMMANDS, MESSAGE_COMMANDS } from "../../src/commands/commands.ts";
import { toDiscordCommand, toDiscordMessageCommand } from "../../src/discord/definitions.ts";
import { LOCALES } from "../../src/texts/languages.ts";

/** Discord's documentation of command names; capitals are for menus alone. */
const NAME = /^[-_\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const TRANSLATED = LOCALES.filter((locale) => !locale.startsWith("en-"));
const SLASH = COMMANDS.map(toDiscordCommand);
const MENU = MESSAGE_COMMANDS.map(toDiscordMessageCommand);

type Localizations = Readonly<Record<string, string | null | undefined>> | null | undefined;

interface Called {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: Localizations;
  readonly description_localizations?: Localizations;
}

interface Choice extends Called {
  readonly value: string | number;
}

function choicesOf(option: APIApplicationCommandOption): readonly Choice[] {
  return option.type === ApplicationCommandOptionType.String ? (option.choices ?? []) : [];
}

/** What a client in a language shows. */
function shown(
  called: Called,
  locale: string,
): { readonly name: string; readonly description: string } {
  return {
    name: called.name_localizations?.[locale] ?? called.name,
    description: called.description_localizations?.[locale] ?? called.description ?? "",
  };
}

/** The texts that count towards Discord's 8000 characters: of each the longest. */
function sizeOf(called: Called): number {
  return (
    longest(called.name, called.name_localizations) +
    longest(called.description ?? "", called.description_localizations)
  );
}

function longest(text: string, others: Localizations): number {
  const lengths = Object.values(others ?? {}).map((other) => other?.length ?? 0);
  return Math.max(text.length, ...lengths);
}

describe.each(LOCALES)("commands in %s", (locale) => {
  it("have names that Discord takes, and that are one command's alone", () => {
    const names = SLASH.map((command) => shown(command, locale).name);
    for (const name of names) expect(name).toMatch(NAME);
    expect(names).toEqual(names.map((name) => name.toLowerCase()));
    expect(new Set(names).size).toBe(names.length);
    const items = MENU.map((command) => shown(command, locale).name);
    for (const item of items) expect(item).toMatch(/^\S.{0,30}\S$/u);
    expect(new Set(items).size).toBe(items.length);
  });

  it.each(SLASH)(
    "/$name: options and choices have texts that Discord takes, and names of their own",
    (command) => {
      const options = command.options ?? [];
      for (const each of [command, ...options]) {
        const { name, description } = shown(each, locale);
        expect(name).toMatch(NAME);
        expect(name).toBe(name.toLowerCase());
        expect(description).toMatch(/^\S.{0,98}\S$/u);
      }
      for (const option of options) {
        const called = choicesOf(option).map((choice) => shown(choice, locale).name);
        for (const label of called) expect(label).toMatch(/^\S(?:.{0,98}\S)?$/u);
        expect(new Set(called).size).toBe(called.length);
      }
      const names = options.map((option) => shown(option, locale).name);
      expect(new Set(names).size).toBe(names.length);
    },
  );
});

describe.each(TRANSLATED)("the commands' texts in %s", (locale) => {
  it("are there for all commands, options and choices", () => {
    for (const command of [...SLASH, ...MENU]) {
      expect(command.name_localizations).toHaveProperty(locale);
      for (const option of ("options" in command ? command.options : null) ?? []) {
        expect(option.name_localizations).toHaveProperty(locale);
        expect(option.description_localizations).toHaveProperty(locale);
        for (const choice of choicesOf(option)) {
          expect(choice.name_localizations).toHaveProperty(locale);
        }
      }
    }
  });
});

describe("a command in all languages", () => {
  it.each(SLASH)(
    "/$name is within 8000 characters, the longest of each text counted",
    (command) => {
      const options = command.options ?? [];
      const choices = options.flatMap(choicesOf);
      const values = choices.map(({ value }) => String(value)).join("");
      const all: readonly Called[] = [command, ...options, ...choices];
      const size = all.reduce((sum, each) => sum + sizeOf(each), 0);
      expect(size + values.length).toBeLessThanOrEqual(8000);
    },
  );
});
