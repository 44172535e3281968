import {
  type APIMessageComponentInteraction,
  DiscordAPIError,
  InteractionResponseType,
  RESTJSONErrorCodes,
} from "discord.js";

import type { Outcome } from "../model/interaction-record.ts";
import { toAnswer } from "./answer.ts";
import { toCallback } from "./callback.ts";
import type { Responder } from "./responder.ts";

/**
 * Takes an answer away for who asked for it, or shared it; anybody else is told that it is not theirs.
 *
 * @param isTheirs whether who presses is who asked
 * @param onFailure told where Discord does not take it
 */
export async function removeAnswer(
  { locale }: Pick<APIMessageComponentInteraction, "locale">,
  isTheirs: boolean,
  respond: Responder,
  onFailure: (error: unknown) => void,
): Promise<Outcome> {
  if (!isTheirs) {
    const answer = toAnswer({ kind: "problem", problem: "notYours" }, true, locale);
    await respond.callback(toCallback(answer));
    return answer.outcome;
  }
  // After this, the original answer is the message whose button was pressed.
  await respond.callback({ type: InteractionResponseType.DeferredMessageUpdate });
  try {
    await respond.deleteOriginal();
    return "answered";
  } catch (error) {
    if (isGone(error)) return "answered";
    onFailure(error);
    const answer = toAnswer({ kind: "problem", problem: "internal" }, true, locale);
    await respond.followUpPrivately(answer.message);
    return "failed";
  }
}

function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;
}
