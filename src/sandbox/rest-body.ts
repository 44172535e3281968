import { createMiddleware } from "hono/factory";
import { ApiError, invalidJson } from "./api-error.ts";
import { holdsLoneSurrogate } from "./text-rules.ts";

/** What each request carries besides itself: its body, parsed, and the refusal that it met. */
export interface RestEnv {
  Variables: { body: unknown; refusal: ApiError | undefined };
}

/** Reads the body once, for the routes and for the log. Files are not taken. */
export const readBody = createMiddleware<RestEnv>(async (context, next) => {
  const text = await context.req.text();
  context.set("body", undefined);
  if (text !== "") {
    const type = context.req.header("content-type") ?? "";
    if (!type.startsWith("application/json")) {
      const message = 'Expected "Content-Type" header to be one of {"application/json"}.';
      throw new ApiError(400, 50035, "Invalid Form Body", {
        _errors: [{ code: "CONTENT_TYPE_INVALID", message }],
      });
    }
    const body = parse(text);
    context.set("body", body);
    if (holdsLoneSurrogate(body)) throw invalidJson();
  }
  await next();
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidJson();
  }
}
