import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { ApiError, errorsOf, isBodyRefused, notFound } from "./api-error.ts";
import type { Answering } from "./answering.ts";
import type { CommandStore } from "./commands.ts";
import type { Exchanges } from "./exchanges.ts";
import type { Feed } from "./feed.ts";
import { applicationRoutes } from "./routes-application.ts";
import { interactionRoutes } from "./routes-interactions.ts";
import { webhookRoutes } from "./routes-webhooks.ts";
import type { RestFaults } from "./rest-faults.ts";
import { type RestEnv, readBody } from "./rest-body.ts";
import type { RequestLog } from "./request-log.ts";

/** Bytes of a request; no message without files comes near. */
const BODY_LIMIT = 1_048_576;

export interface RestOptions {
  readonly token: string;
  readonly log: RequestLog;
  readonly feed: Feed;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly commands: CommandStore;
  readonly exchanges: Exchanges;
  readonly answering: Answering;
  readonly faults: RestFaults;
  /** What `GET /gateway/bot` answers. */
  readonly gateway: () => object;
}

/** The HTTP half of the pretend Discord, under `/api/v10`. */
export function createRest(options: RestOptions): Hono<RestEnv> {
  const app = new Hono<RestEnv>();
  app.use(async (context, next) => {
    const at = options.now();
    await next();
    const { method } = context.req;
    const request = {
      method,
      path: pathOf(context.req.url),
      body: context.get("body"),
      status: context.res.status,
    };
    options.log.request(request);
    const refusal = context.get("refusal");
    options.feed.tell({ type: "request", request: { ...request, at, refusal } });
  });
  app.use(options.faults.happen);
  app.use(
    bodyLimit({
      maxSize: BODY_LIMIT,
      onError: () => refuse(new ApiError(413, 40005, "Request entity too large")),
    }),
  );
  app.use(readBody);
  app.route("/api/v10", applicationRoutes(options));
  app.route("/api/v10", interactionRoutes(options));
  app.route("/api/v10", webhookRoutes(options));
  app.notFound((context) => {
    const refusal = notFound();
    context.set("refusal", refusal);
    return refuse(refusal);
  });
  app.onError((error, context) => {
    const refusal =
      error instanceof ApiError ? error : new ApiError(500, 0, `500: ${error.message}`);
    context.set("refusal", refusal);
    if (isBodyRefused(refusal)) {
      options.log.violation({
        method: context.req.method,
        path: pathOf(context.req.url),
        body: context.get("body"),
        errors: errorsOf(refusal),
      });
    }
    return refuse(refusal);
  });
  return app;
}

function refuse(error: ApiError): Response {
  return Response.json(error.body, { status: error.status });
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
