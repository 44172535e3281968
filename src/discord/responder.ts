import {
  type APIInteractionResponse,
  DiscordAPIError,
  MessageFlags,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from "discord.js";

import type { MessageBody } from "../rendering/message.ts";
import type { SharedMessage } from "../rendering/sharing.ts";
import { persist } from "./persist.ts";

/** Milliseconds that trying on is worth: a first response is taken for three seconds only. */
const CALLBACK_PATIENCE = 2500;
/** What follows it is taken for 15 minutes, but somebody waits. */
const WEBHOOK_PATIENCE = 60_000;

/** The ways to answer one interaction. Each rejects where Discord refuses, or cannot be reached in time. */
export interface Responder {
  /** The first response, within three seconds of the interaction. */
  callback(response: APIInteractionResponse): Promise<void>;
  /** Changes what is given of the message; all else stays. */
  editOriginal(message: Partial<MessageBody>): Promise<void>;
  deleteOriginal(): Promise<void>;
  /** A further message that only the asker sees. */
  followUpPrivately(message: MessageBody): Promise<void>;
  /** A further message that everybody sees. */
  followUpPublicly(message: SharedMessage): Promise<void>;
}

/** Answers one interaction over Discord's REST interface; its token is all the authority it needs. */
export function createResponder(
  rest: REST,
  interaction: {
    readonly id: string;
    readonly application_id: string;
    readonly token: string;
  },
): Responder {
  const { id, application_id: applicationId, token } = interaction;
  const original = Routes.webhookMessage(applicationId, token, "@original");
  return {
    async callback(response) {
      const route = Routes.interactionCallback(id, token);
      try {
        await persist(() => rest.post(route, { body: response, auth: false }), CALLBACK_PATIENCE);
      } catch (error) {
        // An earlier attempt got through, though its answer did not come back.
        if (!isAcknowledged(error)) throw error;
      }
    },
    async editOriginal(message) {
      const edit = { body: message, auth: false };
      await persist(() => rest.patch(original, edit), WEBHOOK_PATIENCE);
    },
    async deleteOriginal() {
      await persist(() => rest.delete(original, { auth: false }), WEBHOOK_PATIENCE);
    },
    async followUpPrivately(message) {
      const body = { ...message, flags: MessageFlags.Ephemeral };
      const route = Routes.webhook(applicationId, token);
      await persist(() => rest.post(route, { body, auth: false }), WEBHOOK_PATIENCE);
    },
    async followUpPublicly(body) {
      const route = Routes.webhook(applicationId, token);
      await persist(() => rest.post(route, { body, auth: false }), WEBHOOK_PATIENCE);
    },
  };
}

function isAcknowledged(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}
