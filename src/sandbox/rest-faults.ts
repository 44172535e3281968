import { setTimeout as sleep } from "node:timers/promises";

import type { HttpBindings } from "@hono/node-server";
import type { Context, MiddlewareHandler } from "hono";

import { alreadyAcknowledged, type ApiError, unknownInteraction } from "./api-error.ts";

/** What goes wrong with a request. */
export type RestFault =
  /** 429. `retryAfter` in seconds; null where Discord, or what stands before it, does not say. */
  | { readonly kind: "rateLimited"; readonly retryAfter: number | null; readonly global?: boolean }
  /** A server's error, with a page in place of JSON, as a gateway before Discord sends it. */
  | { readonly kind: "serverError"; readonly status: 500 | 502 | 503 | 504 }
  /** A refusal of Discord's for an interaction that is fine. */
  | { readonly kind: "refusal"; readonly code: 10062 | 40060 }
  /** The connection is cut without an answer. */
  | { readonly kind: "cut" }
  /** The answer takes so many milliseconds; it is the right one. */
  | { readonly kind: "slow"; readonly ms: number };

export interface FaultyRequests {
  /** How many requests go wrong so; 1 unless told. */
  readonly times?: number;
  /** Which requests, by method and path; any first response to an interaction unless told. */
  readonly matching?: RegExp;
  /** Whether Discord does what it was asked to, and only its answer goes wrong. */
  readonly carriedOut?: boolean;
}

interface Planned {
  readonly fault: RestFault;
  readonly matching: RegExp;
  readonly carriedOut: boolean;
  left: number;
}

const FIRST_RESPONSE = /^POST \/api\/v10\/interactions\/\d+\/[^/]+\/callback/u;

/** The faults that are to come, in the order in which they were asked for. */
export class RestFaults {
  #planned: Planned[] = [];

  plan(fault: RestFault, requests: FaultyRequests = {}): void {
    const { times = 1, matching = FIRST_RESPONSE, carriedOut = false } = requests;
    this.#planned.push({ fault, matching, carriedOut, left: times });
  }

  /** From now on nothing goes wrong. */
  clear(): void {
    this.#planned = [];
  }

  /** Lets a planned fault happen in place of the routes behind it, or after them. */
  readonly happen: MiddlewareHandler = async (context, next) => {
    const planned = this.#take(`${context.req.method} ${new URL(context.req.url).pathname}`);
    if (planned === null) return next();
    const { fault, carriedOut } = planned;
    if (fault.kind === "slow") await sleep(fault.ms);
    if (carriedOut || fault.kind === "slow") await next();
    if (fault.kind !== "slow") context.res = faultyResponse(fault, context);
    return undefined;
  };

  #take(request: string): Planned | null {
    const planned = this.#planned.find(({ matching }) => matching.test(request));
    if (planned === undefined) return null;
    planned.left -= 1;
    if (planned.left <= 0) this.#planned = this.#planned.filter((each) => each !== planned);
    return planned;
  }
}

function faultyResponse(fault: Exclude<RestFault, { kind: "slow" }>, context: Context): Response {
  switch (fault.kind) {
    case "rateLimited":
      return rateLimited(fault.retryAfter, fault.global ?? false);
    case "serverError":
      return new Response("<html>upstream error</html>", {
        status: fault.status,
        headers: { "content-type": "text/html" },
      });
    case "refusal":
      return refused(fault.code === 10062 ? unknownInteraction() : alreadyAcknowledged());
    case "cut":
      socketOf(context)?.destroy();
      return new Response(null, { status: 500 });
  }
}

/** As documented: Rate Limits, Exceeding A Rate Limit. What is no answer of Discord's own has no JSON. */
function rateLimited(retryAfter: number | null, global: boolean): Response {
  if (retryAfter === null) return new Response("error code: 1015", { status: 429 });
  return Response.json(
    { message: "You are being rate limited.", retry_after: retryAfter, global },
    {
      status: 429,
      headers: {
        "retry-after": String(Math.ceil(retryAfter)),
        "x-ratelimit-scope": global ? "global" : "user",
        ...(global ? { "x-ratelimit-global": "true" } : {}),
      },
    },
  );
}

function refused({ status, body }: ApiError): Response {
  return Response.json(body, { status });
}

function socketOf({ env }: Context<{ Bindings: HttpBindings }>) {
  return env.incoming.socket;
}
