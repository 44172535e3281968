import type { Span } from "../../../model/span.ts";

const NAME = String.raw`(?:he|she|they|\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3})`;
const VERB = "(?:said|says|told|wrote|writes|asked|asks|added|adds|replied|replies|tweeted)";

/** `…, Roe said` and `…, said Roe`, from the mark before them on. */
const ATTRIBUTION = new RegExp(
  String.raw`[,?!](?=\s(?:${NAME}\s${VERB}|${VERB}\s${NAME})(?![\p{L}’']))`,
  "u",
);

/** Where a quotation ends whose closing mark was forgotten: before its attribution; null without one. */
export function findLostClosing(text: string, { start, end }: Span): number | null {
  const found = ATTRIBUTION.exec(text.slice(start, end));
  return found === null ? null : start + found.index + 1;
}
