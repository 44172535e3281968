import type {
  APIButtonComponentWithCustomId,
  APIMessage,
  APIMessageComponent,
  APIStringSelectComponent,
} from "discord-api-types/v10";
import { ComponentType } from "discord-api-types/v10";
import { placedComponents } from "./components.ts";

/** @throws {Error} when the message has no such button, or it cannot be pressed */
export function chooseButton(
  message: APIMessage,
  customId: string,
): APIButtonComponentWithCustomId {
  const component = chooseComponent(message, customId);
  if (component.type !== ComponentType.Button || !("custom_id" in component)) {
    throw new Error(`Cannot press "${customId}": it is not a button`);
  }
  return component;
}

/** @throws {Error} when the message has no such select, or the values cannot be chosen in it */
export function chooseSelect(
  message: APIMessage,
  customId: string,
  values: readonly string[],
): APIStringSelectComponent {
  const component = chooseComponent(message, customId);
  if (component.type !== ComponentType.StringSelect) {
    throw new Error(`Cannot choose in "${customId}": it is not a string select`);
  }
  const { options, min_values: least = 1, max_values: most = 1 } = component;
  const known = new Set(options.map((option) => option.value));
  const chosen = new Set(values);
  const stranger = values.find((value) => !known.has(value));
  if (stranger !== undefined) {
    throw new Error(`Cannot choose "${stranger}" in "${customId}": it is not an option`);
  }
  if (chosen.size !== values.length || values.length < least || values.length > most) {
    throw new Error(`Cannot choose in "${customId}": ${least} to ${most} different values needed`);
  }
  return component;
}

function chooseComponent(message: APIMessage, customId: string): APIMessageComponent {
  const component = placedComponents(message.components ?? [])
    .map((placed) => placed.component)
    .find((one) => "custom_id" in one && one.custom_id === customId);
  if (component === undefined) {
    throw new Error(`Cannot use "${customId}": message ${message.id} has no such component`);
  }
  if ("disabled" in component && component.disabled) {
    throw new Error(`Cannot use "${customId}": it is disabled`);
  }
  return component;
}
