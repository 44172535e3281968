import type {
  APIButtonComponentWithCustomId,
  APIChannelSelectComponent,
  APIMessage,
  APIMessageChannelSelectInteractionData,
  APIMessageComponent,
  APIMessageStringSelectInteractionData,
  APIStringSelectComponent,
} from "discord-api-types/v10";
import { ChannelType, ComponentType } from "discord-api-types/v10";
import { placedComponents } from "./components.ts";
import { permissionsOf } from "./permissions.ts";
import { GUILD_CHANNELS, type Profile } from "./world.ts";

type Select = APIStringSelectComponent | APIChannelSelectComponent;

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

/**
 * @param values of a string select's options, or the ids of channels
 * @throws {Error} when the message has no such select, or the values cannot be chosen in it
 */
export function chooseSelect(
  message: APIMessage,
  customId: string,
  values: readonly string[],
): Select {
  const component = chooseComponent(message, customId);
  if (
    component.type !== ComponentType.StringSelect &&
    component.type !== ComponentType.ChannelSelect
  ) {
    throw new Error(`Cannot choose in "${customId}": it is not a select of texts or channels`);
  }
  const { min_values: least = 1, max_values: most = 1 } = component;
  const known = new Set(offered(component));
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

/** What the client sends for a choice. */
export function selectData(
  { type, custom_id }: Select,
  values: readonly string[],
  profile: Profile,
): APIMessageStringSelectInteractionData | APIMessageChannelSelectInteractionData {
  const chosen = [...values];
  if (type === ComponentType.StringSelect) {
    return { custom_id, component_type: type, values: chosen };
  }
  const permissions = String(permissionsOf(profile));
  const channels = GUILD_CHANNELS.filter(({ id }) => chosen.includes(id)).map(
    ({ id, name }) => [id, { id, name, type: ChannelType.GuildText, permissions }] as const,
  );
  return {
    custom_id,
    component_type: type,
    values: chosen,
    resolved: { channels: Object.fromEntries(channels) },
  };
}

/** All channels of the sandbox are for text. */
function offered(select: Select): readonly string[] {
  if (select.type === ComponentType.StringSelect) return select.options.map(({ value }) => value);
  const { channel_types: types = [] } = select;
  const isOpen = types.length === 0 || types.includes(ChannelType.GuildText);
  return isOpen ? GUILD_CHANNELS.map(({ id }) => id) : [];
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
