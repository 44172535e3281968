import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";

import { PLACEHOLDER, SELECT_LABEL, SELECT_OPTIONS } from "./limits.ts";
import { shorten } from "./shorten.ts";

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A button that is pressed; @param label plain text of at most 80 characters */
export function button(
  customId: string,
  label: string,
  disabled = false,
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: customId,
    label,
    disabled,
  };
}

/** One row with one menu, of its first 25 options; none without a custom id or anything to choose. */
export function menu(
  customId: string | null,
  placeholder: string,
  options: readonly APISelectMenuOption[],
): readonly Row[] {
  if (customId === null || options.length === 0) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: customId,
          placeholder: shorten(placeholder, PLACEHOLDER),
          options: options.slice(0, SELECT_OPTIONS),
        },
      ],
    },
  ];
}

/** An entry of a menu, with facts on it in small print, where there are any. */
export function optionOf(
  value: string,
  label: string,
  facts: readonly (string | null | undefined)[],
): APISelectMenuOption {
  const known = facts.filter((fact) => fact != null && fact !== "").join(" · ");
  return {
    label: shorten(label, SELECT_LABEL),
    value,
    ...(known === "" ? {} : { description: shorten(known, SELECT_LABEL) }),
  };
}
