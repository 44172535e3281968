/** What has a name in several languages: a command, an option, a choice. */
export interface Called {
  readonly name: string;
  /** By locale. */
  readonly name_localizations?:
    | Readonly<Record<string, string | null | undefined>>
    | null
    | undefined;
}

/** What a client in a language shows it as. */
export function nameIn({ name, name_localizations: names }: Called, locale: string): string {
  return names?.[locale] ?? name;
}

/** The one that is called so, by the name that is shown or the one that was registered, in any case. */
export function findCalled<T extends Called>(
  all: readonly T[],
  word: string,
  locale: string,
): T | undefined {
  const called = word.toLowerCase();
  return (
    all.find((each) => nameIn(each, locale).toLowerCase() === called) ??
    all.find((each) => each.name.toLowerCase() === called)
  );
}
