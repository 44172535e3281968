/** Readers of values whose shape their writers did not agree on. */

/** A text, or the text of a number; null for anything else. */
export function textOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  return typeof value === "number" && Number.isFinite(value) ? String(value) : null;
}

/** The values of a list, or the one value; none for null. */
export function listOf(value: unknown): readonly unknown[] {
  if (value == null) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

/** Names given as texts, as `{ name }`, or as a list of either. */
export function namesOf(value: unknown): readonly string[] {
  return listOf(value)
    .map((item) => textOf(item) ?? textOf(propertyOf(item, "name")))
    .filter((name) => name !== null);
}

/** A cleaned author's name without the "By" of a byline, which fields for authors hold too. */
export function withoutBy(name: string): string {
  return name.replace(/^by\s+/iu, "");
}

/** A property of an object's own; undefined where there is none. */
export function propertyOf(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

/** Tags as a list of names, or as one text with commas between. */
export function tagsOf(value: unknown): readonly string[] {
  return typeof value === "string" ? value.split(",") : namesOf(value);
}
