import { type APIMessageComponentInteraction, InteractionResponseType } from "discord.js";

import type { Outcome } from "../model/interaction-record.ts";
import { controlsOf, sharedControls, sharedMessage } from "../rendering/sharing.ts";
import { textsFor } from "../texts/languages.ts";
import { toAnswer } from "./answer.ts";
import { isPrivate } from "./audience.ts";
import { toCallback } from "./callback.ts";
import type { Responder } from "./responder.ts";

/**
 * Shows a private answer to everybody, as it stands. Who sees a message cannot change, so it is a new
 * one: a follow-up to the press. It comes after an update, not after a deferral, so nothing but its own
 * flags says who sees it; and the update has its button off before a second press.
 *
 * @param mayShow whether the channel may show public replies
 * @param onFailure told where Discord does not take it
 */
export async function shareAnswer(
  interaction: APIMessageComponentInteraction,
  mayShow: boolean,
  respond: Responder,
  onFailure: (error: unknown) => void,
): Promise<Outcome> {
  const { message, locale } = interaction;
  const problem = isPrivate(message) ? "privateChannel" : "staleControl";
  if (!mayShow || problem === "staleControl") {
    const answer = toAnswer({ kind: "problem", problem }, true, locale);
    await respond.callback(toCallback(answer));
    return answer.outcome;
  }
  const texts = textsFor(locale);
  await respond.callback({
    type: InteractionResponseType.UpdateMessage,
    data: { components: [...sharedControls(message, texts)] },
  });
  try {
    await respond.followUpPublicly(sharedMessage(message, nameOf(interaction), texts));
    return "answered";
  } catch (error) {
    onFailure(error);
    await respond.editOriginal({ components: controlsOf(message) });
    const answer = toAnswer({ kind: "problem", problem: "notShared" }, true, locale);
    await respond.followUpPrivately(answer.message);
    return "failed";
  }
}

/** Who presses, as people in the channel see them. */
function nameOf({ member, user }: APIMessageComponentInteraction): string {
  const presser = member?.user ?? user;
  return member?.nick ?? presser?.global_name ?? presser?.username ?? "";
}
