import type {
  APIButtonComponent,
  APIMessageTopLevelComponent,
  APIStringSelectComponent,
} from "discord-api-types/v10";
import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import { type Fault, badLength, required } from "./form-errors.ts";
import { type PlacedComponent, placedComponents } from "./components.ts";
import { isDictionary } from "./json.ts";
import { isBlank, schemeFaults } from "./text-rules.ts";

/** Rows of a message, and the width of a row: a button takes one place of it, a select all (docs: Components, Action Row). */
const ROWS = 5;
const ROW_WIDTH = 5;

const BUTTON_SCHEMES = ["http:", "https:", "discord:"];

/** What Discord draws as an emoji: a pictograph, a flag, or a keycap. */
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\uFE0F?\u20E3)/u;

/**
 * The rules for components that Discord's OpenAPI document does not state. The components fit that document already.
 *
 * @param at where the list of components stands in the request's body
 * @param isV2 whether the message has the flag IS_COMPONENTS_V2, which allows more than action rows
 */
export function componentFaults(
  components: readonly APIMessageTopLevelComponent[],
  at: Fault["path"],
  isV2: boolean,
): Fault[] {
  const placed = placedComponents(components, at);
  return [
    ...(isV2 ? [] : layoutFaults(components, at)),
    ...placed.flatMap(partFaults),
    ...duplicateIdFaults(placed),
  ];
}

function layoutFaults(
  components: readonly APIMessageTopLevelComponent[],
  at: Fault["path"],
): Fault[] {
  const strangers = components.flatMap((component, index): Fault[] =>
    component.type === ComponentType.ActionRow
      ? []
      : [
          {
            path: [...at, index, "type"],
            code: "UNION_TYPE_CHOICES",
            message: `Value of field "type" must be one of (${ComponentType.ActionRow},).`,
          },
        ],
  );
  return components.length > ROWS ? [badLength(at, 1, ROWS), ...strangers] : strangers;
}

function partFaults({ component, path }: PlacedComponent): Fault[] {
  switch (component.type) {
    case ComponentType.ActionRow:
      return widthFaults(component.components, path);
    case ComponentType.Button:
      return buttonFaults(component, path);
    case ComponentType.StringSelect:
      return selectFaults(component, path);
    default:
      return [];
  }
}

function widthFaults(components: readonly { type: ComponentType }[], path: Fault["path"]): Fault[] {
  let width = 0;
  return components.flatMap(({ type }, index): Fault[] => {
    width += type === ComponentType.Button ? 1 : ROW_WIDTH;
    if (width <= ROW_WIDTH) return [];
    return [
      {
        path: [...path, "components", index],
        code: "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
        message: "The specified component exceeds the maximum width",
      },
    ];
  });
}

function buttonFaults(button: APIButtonComponent, path: Fault["path"]): Fault[] {
  switch (button.style) {
    case ButtonStyle.Link:
      return [
        ...captionFaults(button, path),
        ...(button.url == null ? [required([...path, "url"])] : []),
        ...schemeFaults(button.url, BUTTON_SCHEMES, [...path, "url"]),
        ...unwantedFaults(button, "custom_id", path),
      ];
    case ButtonStyle.Premium:
      return [];
    default:
      return [
        ...captionFaults(button, path),
        ...(button.custom_id == null ? [required([...path, "custom_id"])] : []),
        ...unwantedFaults(button, "url", path),
      ];
  }
}

function captionFaults(
  { label, emoji }: { label?: string; emoji?: { id?: string; name?: string } },
  path: Fault["path"],
): Fault[] {
  return [
    ...(isBlank(label) && emoji == null ? [required([...path, "label"])] : []),
    ...emojiFaults(emoji, path),
  ];
}

function emojiFaults(
  emoji: { id?: string | null; name?: string | null } | null | undefined,
  path: Fault["path"],
): Fault[] {
  if (emoji == null || emoji.id != null || EMOJI.test(emoji.name ?? "")) return [];
  return [
    {
      path: [...path, "emoji", "name"],
      code: "BUTTON_COMPONENT_INVALID_EMOJI",
      message: "Invalid emoji",
    },
  ];
}

/** A button either opens a link or reports a press (docs: Components, Button). The code's name is our own. */
function unwantedFaults(button: object, key: "custom_id" | "url", path: Fault["path"]): Fault[] {
  if (!isDictionary(button) || button[key] == null) return [];
  const message = "A custom id and url cannot both be specified";
  return [{ path: [...path, key], code: "BUTTON_COMPONENT_CUSTOM_ID_AND_URL", message }];
}

function selectFaults(select: APIStringSelectComponent, path: Fault["path"]): Fault[] {
  const values = new Set<string>();
  const count = select.options.length;
  const most = select.max_values ?? 1;
  const chosen = select.options.filter((option) => option.default === true).length;
  return [
    ...select.options.flatMap((option, index): Fault[] => {
      const isKnown = values.has(option.value);
      values.add(option.value);
      const at = [...path, "options", index];
      return [
        ...(isBlank(option.label) ? [required([...at, "label"])] : []),
        ...emojiFaults(option.emoji, at),
        ...(isKnown ? [duplicateValue(at)] : []),
      ];
    }),
    // What a select may not ask for follows from the document's bounds; the codes' names are our own.
    ...(most > count ? [boundFault([...path, "max_values"], count)] : []),
    ...((select.min_values ?? 1) > most ? [boundFault([...path, "min_values"], most)] : []),
    ...(chosen > most ? [boundFault([...path, "options"], most)] : []),
  ];
}

const duplicateValue = (path: Fault["path"]): Fault => ({
  path,
  code: "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
  message: "The specified option value is already used",
});

const boundFault = (path: Fault["path"], maximum: number): Fault => ({
  path,
  code: "NUMBER_TYPE_MAX",
  message: `int value should be less than or equal to ${maximum}.`,
});

/** Disabled components count too (discord-api-docs#3673). */
function duplicateIdFaults(placed: readonly PlacedComponent[]): Fault[] {
  const known = new Set<string>();
  return placed.flatMap(({ component, path }): Fault[] => {
    if (!("custom_id" in component) || typeof component.custom_id !== "string") return [];
    const isKnown = known.has(component.custom_id);
    known.add(component.custom_id);
    if (!isKnown) return [];
    return [
      {
        path: [...path, "custom_id"],
        code: "COMPONENT_CUSTOM_ID_DUPLICATED",
        message: "Component custom id cannot be duplicated",
      },
    ];
  });
}
