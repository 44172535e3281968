import type {
  APIApplicationCommandOptionChoice,
  APIInteractionResponse,
} from "discord-api-types/v10";
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
} from "discord-api-types/v10";
import {
  ApplicationCommandUpdateRequestSchema,
  InteractionApplicationCommandAutocompleteCallbackIntegerDataSchema as IntegerChoicesSchema,
  InteractionApplicationCommandAutocompleteCallbackNumberDataSchema as NumberChoicesSchema,
  InteractionApplicationCommandAutocompleteCallbackStringDataSchema as StringChoicesSchema,
  IncomingWebhookInteractionRequestSchema as NewMessageSchema,
  IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema as UpdateSchema,
  IncomingWebhookUpdateRequestPartialSchema as EditSchema,
} from "discord-api-spec/zod";
import type { ZodMiniType } from "zod/mini";
import { ApiError, refuseEmpty, refuseFaults } from "./api-error.ts";
import { type CommandBody, choiceFaults, commandFaults } from "./command-rules.ts";
import { type Fault, required } from "./form-errors.ts";
import { isDictionary } from "./json.ts";
import { type MessageBody, isEmptyMessage, messageFaults } from "./message-rules.ts";
import { schemaFaults } from "./schema-faults.ts";

/** Commands of one kind that an application may have in one place (docs: Application Commands, limits). */
const COMMANDS = 100;
const MENU_COMMANDS = 15;

/** Which callbacks each interaction may be answered with (docs: Interaction Callback Type); 9, a modal, is left out. */
const CALLBACKS: Readonly<Record<number, readonly number[]>> = {
  [InteractionType.Ping]: [InteractionResponseType.Pong],
  [InteractionType.ApplicationCommand]: [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
  ],
  [InteractionType.MessageComponent]: [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
    InteractionResponseType.DeferredMessageUpdate,
    InteractionResponseType.UpdateMessage,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [
    InteractionResponseType.ApplicationCommandAutocompleteResult,
  ],
};

const CHOICE_SCHEMAS: Readonly<Record<number, ZodMiniType>> = {
  [ApplicationCommandOptionType.String]: StringChoicesSchema,
  [ApplicationCommandOptionType.Integer]: IntegerChoicesSchema,
  [ApplicationCommandOptionType.Number]: NumberChoicesSchema,
};

/** A first response that has passed its checks. */
export interface CheckedCallback {
  readonly response: APIInteractionResponse;
  /** What it shows or changes; empty for a response that does neither. */
  readonly message: MessageBody;
}

/**
 * Checks a first response to an interaction of the type.
 *
 * @param focused the type of the option that is being completed
 * @throws {ApiError} 50035, or 50006 for a message that is empty
 */
export function checkCallback(
  body: unknown,
  type: InteractionType,
  focused?: ApplicationCommandOptionType,
): CheckedCallback {
  assertResponse(body, type);
  const { type: kind } = body;
  const data: unknown = ("data" in body ? body.data : null) ?? {};
  switch (kind) {
    case InteractionResponseType.ChannelMessageWithSource:
      return { response: body, message: checkNewMessage(data, ["data"]) };
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return { response: body, message: checkMessage(NewMessageSchema, data, ["data"]) };
    case InteractionResponseType.DeferredMessageUpdate:
    case InteractionResponseType.UpdateMessage:
      return { response: body, message: checkMessage(UpdateSchema, data, ["data"]) };
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      checkChoices(data, focused);
      return { response: body, message: {} };
    default:
      return { response: body, message: {} };
  }
}

/** Checks a message that a follow-up creates. */
export function checkFollowUp(body: unknown): MessageBody {
  return checkNewMessage(body, []);
}

/** Checks what an edit changes; whether anything is left is seen only when it is applied. */
export function checkEdit(body: unknown): MessageBody {
  return checkMessage(EditSchema, body, []);
}

/** Checks the whole list that replaces an application's commands. */
export function checkCommands(body: unknown): readonly CommandBody[] {
  assertCommands(body);
  refuseFaults(commandFaults(body));
  refuseTooMany(body);
  return body;
}

function assertResponse(
  body: unknown,
  type: InteractionType,
): asserts body is APIInteractionResponse {
  if (!isDictionary(body) || !("type" in body)) return refuseFaults([required(["type"])]);
  const allowed = CALLBACKS[type] ?? [];
  if (allowed.some((one) => one === body["type"])) return;
  const message =
    body["type"] === InteractionResponseType.Modal
      ? "The sandbox does not show modals."
      : `Value must be one of {${allowed.join(", ")}}.`;
  refuseFaults([{ path: ["type"], code: "BASE_TYPE_CHOICES", message }]);
}

function checkNewMessage(value: unknown, at: Fault["path"]): MessageBody {
  const message = checkMessage(NewMessageSchema, value, at);
  refuseEmpty(isEmptyMessage(message));
  return message;
}

function checkMessage(schema: ZodMiniType, value: unknown, at: Fault["path"]): MessageBody {
  assertMessage(schema, value, at);
  refuseFaults(messageFaults(value, at));
  return value;
}

function assertMessage(
  schema: ZodMiniType,
  value: unknown,
  at: Fault["path"],
): asserts value is MessageBody {
  refuseFaults(schemaFaults(schema, value, at));
}

function checkChoices(data: unknown, focused: ApplicationCommandOptionType | undefined): void {
  assertChoices(data, focused ?? ApplicationCommandOptionType.String);
  const given = (data.choices ?? []).filter((choice) => choice !== null);
  refuseFaults(choiceFaults(given, ["data", "choices"]));
}

function assertChoices(
  data: unknown,
  focused: ApplicationCommandOptionType,
): asserts data is { choices?: (APIApplicationCommandOptionChoice | null)[] | null } {
  const schema = CHOICE_SCHEMAS[focused];
  if (schema === undefined) throw new Error(`Cannot complete an option of type ${focused}`);
  refuseFaults(schemaFaults(schema, data, ["data"]));
}

function assertCommands(body: unknown): asserts body is readonly CommandBody[] {
  if (!Array.isArray(body)) {
    const message = "Only iterables may be used in a ListType";
    return refuseFaults([{ path: [], code: "LIST_TYPE_CONVERT", message }]);
  }
  refuseFaults(
    body.flatMap((command: unknown, index) =>
      schemaFaults(ApplicationCommandUpdateRequestSchema, withNumericPermissions(command), [index]),
    ),
  );
}

/** @throws {ApiError} 30032 when there are too many of one kind */
function refuseTooMany(commands: readonly CommandBody[]): void {
  const counts = new Map<ApplicationCommandType, number>();
  for (const { type } of commands) {
    const kind = type ?? ApplicationCommandType.ChatInput;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const most = kind === ApplicationCommandType.ChatInput ? COMMANDS : MENU_COMMANDS;
    if (count <= most) continue;
    throw new ApiError(400, 30032, `Maximum number of application commands reached (${most}).`);
  }
}

/** The document has these permissions as a number; the docs, and every library, send the number as text. */
function withNumericPermissions(command: unknown): unknown {
  const key = "default_member_permissions";
  if (!isDictionary(command) || typeof command[key] !== "string") return command;
  return { ...command, [key]: Number(command[key]) };
}
