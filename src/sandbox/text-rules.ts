import type { Fault } from "./form-errors.ts";

/** Half of a pair, alone: no UTF-8 can carry it. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether text is missing or shows nothing. Discord strips white space from what it is sent. */
export function isBlank(text: string | null | undefined): boolean {
  return text == null || text.trim() === "";
}

/**
 * Whether any text in a parsed body, keys included, holds half of a surrogate pair. JSON can escape it, UTF-8 cannot
 * carry it; the sandbox takes it that Discord refuses such a body as invalid JSON (its documents do not say).
 */
export function holdsLoneSurrogate(value: unknown): boolean {
  if (typeof value === "string") return LONE_SURROGATE.test(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(
    ([key, inner]) => LONE_SURROGATE.test(key) || holdsLoneSurrogate(inner),
  );
}

/** @param url fits the schema, so it is a URL; it may be missing */
export function schemeFaults(
  url: string | null | undefined,
  schemes: readonly string[],
  path: Fault["path"],
): Fault[] {
  if (url == null || !URL.canParse(url) || schemes.includes(new URL(url).protocol)) return [];
  const allowed = schemes.map((scheme) => `'${scheme.slice(0, -1)}'`).join(", ");
  return [
    {
      path,
      code: "URL_TYPE_INVALID_SCHEME",
      message: `Scheme "${new URL(url).protocol.slice(0, -1)}" is not supported. Scheme must be one of (${allowed}).`,
    },
  ];
}
