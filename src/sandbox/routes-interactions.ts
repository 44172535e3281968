import type { APIInteractionResponse } from "discord-api-types/v10";
import { InteractionResponseType, MessageFlags } from "discord-api-types/v10";
import { Hono } from "hono";
import { isLoading } from "./answering.ts";
import type { LiveExchange } from "./exchange.ts";
import type { RestOptions } from "./rest.ts";
import type { RestEnv } from "./rest-body.ts";
import { checkCallback } from "./validation.ts";

/** The first response to an interaction. Its token is the whole authorization. */
export function interactionRoutes({ exchanges, answering }: RestOptions): Hono<RestEnv> {
  const routes = new Hono<RestEnv>();
  routes.post("/interactions/:id/:token/callback", (context) => {
    const { id, token } = context.req.param();
    const exchange = exchanges.forCallback(id, token);
    const { interaction, focused } = exchange;
    const checked = checkCallback(context.get("body"), interaction.type, focused);
    answering.respond(exchange, checked);
    if (context.req.query("with_response") !== "true") return context.body(null, 204);
    return context.json(callbackResponse(exchange, checked.response));
  });
  return routes;
}

/** The message itself is told only where the response has made or changed it (docs: Interaction Callback Resource Object). */
function callbackResponse(exchange: LiveExchange, { type }: APIInteractionResponse): object {
  const { interaction, original } = exchange;
  const message = original?.message;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message === undefined
        ? {}
        : {
            response_message_id: message.id,
            response_message_loading: isLoading(message),
            response_message_ephemeral: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
          }),
      channel_id: interaction.channel?.id,
      guild_id: interaction.guild_id,
    },
    ...(type === InteractionResponseType.ChannelMessageWithSource ||
    type === InteractionResponseType.UpdateMessage
      ? { resource: { type, message } }
      : {}),
  };
}
