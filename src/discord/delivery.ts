import { setTimeout as sleep } from "node:timers/promises";

import { InteractionResponseType, MessageFlags, RESTJSONErrorCodes } from "discord-api-types/v10";
import { DiscordAPIError } from "discord.js";

import type { Outcome } from "../model/interaction-record.ts";
import type { Answer } from "./answer.ts";
import { toCallback, toUpdate } from "./callback.ts";
import type { Responder } from "./responder.ts";

/** Where an answer goes. */
export type Delivery =
  /** A new message; `ephemeral` is what is known before the answer is. */
  | { readonly kind: "reply"; readonly ephemeral: boolean }
  /** The message whose button was pressed changes; what is private still comes as a new one. */
  | { readonly kind: "update" };

/** Sends an answer in one of the ways that the interaction still has. */
type Send = (answer: Answer) => Promise<void>;

/**
 * Gives Discord the answer, or, where it is not ready after `deferAfterMs`, the promise of one, and
 * then the answer.
 *
 * @param answer must not reject
 * @param onRefused what to say instead where Discord finds the answer's body wrong
 * @returns what the answer that was given comes to
 */
export async function deliver(
  answer: Promise<Answer>,
  delivery: Delivery,
  respond: Responder,
  deferAfterMs: number,
  onRefused: (error: DiscordAPIError) => Answer,
): Promise<Outcome> {
  const ready = await inTime(answer, deferAfterMs);
  const send = ready === null ? await defer(delivery, respond) : atOnce(delivery, respond);
  const given = ready ?? (await answer);
  try {
    await send(given);
    return given.outcome;
  } catch (error) {
    if (!isRefusedBody(error)) throw error;
    const instead = onRefused(error);
    await send(instead);
    return instead.outcome;
  }
}

function atOnce(delivery: Delivery, respond: Responder): Send {
  return async (answer) => {
    if (delivery.kind === "reply" || answer.ephemeral) return respond.callback(toCallback(answer));
    return respond.callback(toUpdate(answer));
  };
}

/**
 * A deferred message's visibility cannot change, so a private answer to a publicly deferred question
 * takes the placeholder away and follows up in private.
 */
async function defer(delivery: Delivery, respond: Responder): Promise<Send> {
  if (delivery.kind === "update") {
    await respond.callback({ type: InteractionResponseType.DeferredMessageUpdate });
  } else {
    await respond.callback({
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      data: delivery.ephemeral ? { flags: MessageFlags.Ephemeral } : {},
    });
  }
  const isPrivate = delivery.kind === "reply" && delivery.ephemeral;
  let hasPlaceholder = delivery.kind === "reply";
  return async ({ message, ephemeral }) => {
    if (!ephemeral || isPrivate) return respond.editOriginal(message);
    if (hasPlaceholder) await respond.deleteOriginal();
    hasPlaceholder = false;
    return respond.followUpPrivately(message);
  };
}

async function inTime(answer: Promise<Answer>, ms: number): Promise<Answer | null> {
  const timer = new AbortController();
  const late = sleep(ms, null, { signal: timer.signal }).catch(() => null);
  const first = await Promise.race([answer, late]);
  timer.abort();
  return first;
}

/** Whether Discord found the body itself wrong, so that the interaction can still be answered. */
function isRefusedBody(error: unknown): error is DiscordAPIError {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType
  );
}
