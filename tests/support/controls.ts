import {
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  ComponentType,
} from "discord-api-types/v10";

/** What of a message its controls are read from. */
interface Controlled {
  readonly components?: readonly APIMessageTopLevelComponent[];
}

/** The custom ids of a message's buttons and menus, in order. */
export function customIds({ components = [] }: Controlled): readonly string[] {
  return components.flatMap((row) =>
    row.type === ComponentType.ActionRow
      ? row.components.flatMap((part) => ("custom_id" in part ? [part.custom_id] : []))
      : [],
  );
}

/** The custom id of the button whose label has these words. */
export function buttonOf({ components = [] }: Controlled, words: string): string {
  for (const row of components) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const part of row.components) {
      const isButton = part.type === ComponentType.Button && "custom_id" in part;
      if (isButton && part.label?.includes(words) === true) return part.custom_id;
    }
  }
  throw new Error(`There is no button "${words}"`);
}

/** The menu whose placeholder has these words. */
export function menuOf(
  { components = [] }: Controlled,
  words: string,
): { readonly customId: string; readonly options: readonly APISelectMenuOption[] } {
  for (const row of components) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const part of row.components) {
      if (part.type !== ComponentType.StringSelect) continue;
      if (part.placeholder?.includes(words) === true) {
        return { customId: part.custom_id, options: part.options };
      }
    }
  }
  throw new Error(`There is no menu "${words}"`);
}

/** The value of the menu's first entry whose label has these words. */
export function valueOf(
  { options }: { readonly options: readonly APISelectMenuOption[] },
  words: string,
): string {
  const option = options.find(({ label }) => label.includes(words));
  if (option === undefined) throw new Error(`There is no entry "${words}"`);
  return option.value;
}
