import type { OptionValues } from "./fill-options.ts";

/** What has a name in several languages: a command, an option, a choice. */
interface Called {
  readonly name: string;
  /** By locale. */
  readonly name_localizations?:
    | Readonly<Record<string, string | null | undefined>>
    | null
    | undefined;
}

/** Whether a client in a language finds it so: by the name that it shows, or by the one that was registered. */
export function isCalled(called: Called, name: string, locale: string): boolean {
  return called.name === name || called.name_localizations?.[locale] === name;
}

/** What a user filled in, by the names that the options were registered under, as a client sends them. */
export function byRegisteredName(
  definitions: readonly Called[],
  given: OptionValues,
  locale: string,
): OptionValues {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      definitions.find((definition) => isCalled(definition, name, locale))?.name ?? name,
      value,
    ]),
  );
}
