/** Whether a parsed value is an object with keys, rather than a list or a scalar. */
export function isDictionary(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A copy as the wire would carry it, without what is null: Discord leaves out what it was sent as null. */
export function withoutNulls<T>(value: T): T {
  const text = JSON.stringify(value, (_key, inner: unknown) => inner ?? undefined);
  const copy: T = JSON.parse(text);
  return copy;
}
