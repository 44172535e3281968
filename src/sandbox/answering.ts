import type { APIInteraction, APIInteractionResponse, APIMessage } from "discord-api-types/v10";
import { InteractionResponseType, InteractionType, MessageFlags } from "discord-api-types/v10";
import { refuseEmpty, tooManyFollowUps, unknownMessage } from "./api-error.ts";
import type { LiveExchange } from "./exchange.ts";
import type { Exchanges } from "./exchanges.ts";
import { type MessageBody, isEmptyMessage } from "./message-rules.ts";
import type { MessageStore, StoredMessage } from "./messages.ts";
import type { CheckedCallback } from "./validation.ts";
import { editedMessage, newMessage } from "./wire-message.ts";

/** Follow-ups to one interaction where the app is installed for the user alone (docs: Create Followup Message). */
const USER_INSTALL_FOLLOW_UPS = 5;

const ORIGINAL = "@original";

export interface AnsweringOptions {
  readonly exchanges: Exchanges;
  readonly messages: MessageStore;
  readonly nextId: () => string;
  readonly now: () => number;
}

/** Carries out what the bot answers, once it has been checked. */
export class Answering {
  readonly #options: AnsweringOptions;

  constructor(options: AnsweringOptions) {
    this.#options = options;
  }

  /**
   * The first response to an interaction.
   *
   * @throws {ApiError} 50006 when an update would leave nothing of the message
   */
  respond(exchange: LiveExchange, { response, message }: CheckedCallback): void {
    switch (response.type) {
      case InteractionResponseType.ChannelMessageWithSource:
        exchange.original = this.#create(exchange, message);
        exchange.settle(exchange.original.message);
        break;
      case InteractionResponseType.DeferredChannelMessageWithSource:
        exchange.original = this.#create(exchange, message, { isLoading: true });
        break;
      case InteractionResponseType.UpdateMessage:
        exchange.original = exchange.source;
        if (exchange.source !== undefined) {
          exchange.settle(this.#edit(exchange.source, message));
        }
        break;
      case InteractionResponseType.DeferredMessageUpdate:
        exchange.original = exchange.source;
        break;
      default:
    }
    exchange.acknowledge(response);
    if (isDeferral(response)) this.#options.exchanges.expectAnswer(exchange);
  }

  /** @throws {ApiError} 10008 when the token has no such message */
  find(exchange: LiveExchange, id: string): StoredMessage {
    const { original } = exchange;
    const stored = id === ORIGINAL ? original : exchange.message(id);
    if (stored === undefined || stored.isDeleted) throw unknownMessage();
    return stored;
  }

  /** @throws {ApiError} 10008 when the token has no such message, 50006 when nothing of it would be left */
  edit(exchange: LiveExchange, id: string, body: MessageBody): APIMessage {
    const stored = this.find(exchange, id);
    const message = this.#edit(stored, body);
    if (stored === exchange.original) exchange.settle(message);
    return message;
  }

  /**
   * To take a message away whose component was used is an answer: nothing need follow, as after a deferral's
   * own message.
   *
   * @throws {ApiError} 10008 when the token has no such message
   */
  remove(exchange: LiveExchange, id: string): void {
    const stored = this.find(exchange, id);
    this.#options.messages.remove(stored);
    if (stored !== exchange.original) return;
    exchange.deleted = true;
    if (stored === exchange.source) exchange.settle(stored.message);
  }

  /**
   * While a deferral's message still loads, a follow-up is an edit of it: no message is created, and whether it is
   * private was decided by the deferral, whatever the follow-up's flags (docs: Create Followup Message).
   *
   * @throws {ApiError} 40094 when there have been too many
   */
  followUp(exchange: LiveExchange, body: MessageBody): APIMessage {
    const { original } = exchange;
    if (original !== undefined && !original.isDeleted && isLoading(original.message)) {
      return this.edit(exchange, ORIGINAL, body);
    }
    const owners = exchange.interaction.authorizing_integration_owners;
    const isUserOnly = "1" in owners && !("0" in owners);
    if (isUserOnly && exchange.followUpCount >= USER_INSTALL_FOLLOW_UPS) throw tooManyFollowUps();
    exchange.followUpCount += 1;
    const stored = this.#create(exchange, body, { originalId: original?.message.id });
    exchange.addFollowUp(stored);
    exchange.settle(stored.message);
    return stored.message;
  }

  #create(
    exchange: LiveExchange,
    body: MessageBody,
    more: { isLoading?: boolean; originalId?: string | undefined } = {},
  ): StoredMessage {
    const { messages, nextId, now } = this.#options;
    const { interaction, asker } = exchange;
    const message = newMessage({ id: nextId(), interaction, body, now: now(), ...more });
    const command = commandName(interaction);
    const stored: StoredMessage = { message, asker, command, isDeleted: false };
    messages.add(stored);
    return stored;
  }

  #edit(stored: StoredMessage, body: MessageBody): APIMessage {
    const message = editedMessage(stored.message, body, this.#options.now());
    refuseEmpty(isEmptyMessage(message));
    this.#options.messages.change(stored, message);
    return message;
  }
}

function commandName(interaction: APIInteraction): string | undefined {
  return interaction.type === InteractionType.ApplicationCommand
    ? interaction.data.name
    : undefined;
}

/** Whether the message is the sign that the bot is thinking. */
export function isLoading(message: APIMessage): boolean {
  return ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
}

function isDeferral({ type }: APIInteractionResponse): boolean {
  return (
    type === InteractionResponseType.DeferredChannelMessageWithSource ||
    type === InteractionResponseType.DeferredMessageUpdate
  );
}
