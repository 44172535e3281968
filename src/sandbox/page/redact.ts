import { isDictionary } from "../json.ts";

const REDACTED = "[token]";

/** The path of a request to the bot's interface without the token that it names. */
export function redactPath(path: string): string {
  return path
    .replace(/^(\/api\/v\d+\/interactions\/[^/]+\/)[^/]+/, `$1${REDACTED}`)
    .replace(/^(\/api\/v\d+\/webhooks\/[^/]+\/)[^/?]+/, `$1${REDACTED}`);
}

/** An interaction without its token, which whoever has it can answer with. */
export function redactBody(body: unknown): unknown {
  return isDictionary(body) && "token" in body ? { ...body, token: REDACTED } : body;
}
