import { createHash } from "node:crypto";

import { createMiddleware } from "hono/factory";

/** Names of this machine. A page of another name that leads here (DNS rebinding) is turned away. */
const HOST = /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/;

/** What a content security policy calls a text that it lets in. */
function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "style-src 'self'",
  // Two attributes alone, of the look's components: `style=""`, and `style="color:;"` of names without a colour.
  `style-src-attr 'unsafe-hashes' ${["", "color:;"].map(hashSource).join(" ")}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html",
].join("; ");

const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
};

/** Lets in the page alone: from this machine, and what it sends only from itself. */
export const guard = createMiddleware(async (context, next) => {
  const host = context.req.header("host") ?? "";
  if (!HOST.test(host)) return refuse("Open the page by 127.0.0.1 or localhost");
  if (context.req.method !== "GET" && context.req.header("origin") !== `http://${host}`) {
    return refuse("Only the page itself may do this");
  }
  await next();
  for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
  return undefined;
});

function refuse(error: string): Response {
  return Response.json({ error }, { status: 403 });
}
