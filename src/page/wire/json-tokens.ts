/** A piece of a text in JSON, and what it is. */
export interface JsonToken {
  readonly kind: "key" | "string" | "number" | "word" | "plain";
  readonly text: string;
}

const TOKENS =
  /(?<key>"(?:[^"\\]|\\.)*"(?=:))|(?<string>"(?:[^"\\]|\\.)*")|(?<number>-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)|(?<word>true|false|null)/giu;

/** A value as JSON, indented, in pieces that can be coloured. */
export function jsonTokens(value: unknown): readonly JsonToken[] {
  const text = JSON.stringify(value, null, 2) ?? "";
  const tokens: JsonToken[] = [];
  let position = 0;
  for (const match of text.matchAll(TOKENS)) {
    if (match.index > position)
      tokens.push({ kind: "plain", text: text.slice(position, match.index) });
    position = match.index + match[0].length;
    tokens.push({ kind: kindOf(match.groups ?? {}), text: match[0] });
  }
  if (position < text.length) tokens.push({ kind: "plain", text: text.slice(position) });
  return tokens;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): JsonToken["kind"] {
  if (groups["key"] !== undefined) return "key";
  if (groups["string"] !== undefined) return "string";
  return groups["number"] === undefined ? "word" : "number";
}
