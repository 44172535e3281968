import { type APIInteractionResponse, MessageFlags, type REST, Routes } from "discord.js";

import type { MessageBody } from "../rendering/message.ts";

/** The ways to answer one interaction. Each rejects where Discord refuses or cannot be reached. */
export interface Responder {
  /** The first response, within three seconds of the interaction. */
  callback(response: APIInteractionResponse): Promise<void>;
  editOriginal(message: MessageBody): Promise<void>;
  deleteOriginal(): Promise<void>;
  /** A further message that only the asker sees. */
  followUpPrivately(message: MessageBody): Promise<void>;
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
      await rest.post(Routes.interactionCallback(id, token), { body: response, auth: false });
    },
    async editOriginal(message) {
      await rest.patch(original, { body: message, auth: false });
    },
    async deleteOriginal() {
      await rest.delete(original, { auth: false });
    },
    async followUpPrivately(message) {
      const body = { ...message, flags: MessageFlags.Ephemeral };
      await rest.post(Routes.webhook(applicationId, token), { body, auth: false });
    },
  };
}
