import { Hono } from "hono";
import { unknownWebhook } from "./api-error.ts";
import type { LiveExchange } from "./exchange.ts";
import type { RestOptions } from "./rest.ts";
import type { RestEnv } from "./rest-body.ts";
import { checkEdit, checkFollowUp } from "./validation.ts";
import { APPLICATION_ID } from "./world.ts";

const WEBHOOK = "/webhooks/:application/:token";

/** `:message` is an id, or `@original`, which discord.js sends as `%40original`. */
const MESSAGE = `${WEBHOOK}/messages/:message`;

/** All that may follow a first response. The interaction's token is the whole authorization. */
export function webhookRoutes({ exchanges, answering }: RestOptions): Hono<RestEnv> {
  const routes = new Hono<RestEnv>();
  const exchangeOf = (params: { application: string; token: string }): LiveExchange => {
    if (params.application !== APPLICATION_ID) throw unknownWebhook();
    return exchanges.forWebhook(params.token);
  };
  routes.post(WEBHOOK, (context) => {
    const exchange = exchangeOf(context.req.param());
    return context.json(answering.followUp(exchange, checkFollowUp(context.get("body"))));
  });
  routes.get(MESSAGE, (context) => {
    const params = context.req.param();
    return context.json(answering.find(exchangeOf(params), params.message).message);
  });
  routes.patch(MESSAGE, (context) => {
    const params = context.req.param();
    const exchange = exchangeOf(params);
    const body = checkEdit(context.get("body"));
    return context.json(answering.edit(exchange, params.message, body));
  });
  routes.delete(MESSAGE, (context) => {
    const params = context.req.param();
    answering.remove(exchangeOf(params), params.message);
    return context.body(null, 204);
  });
  return routes;
}
