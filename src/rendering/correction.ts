import type { Texts } from "../texts/texts.ts";
import { shortenMarkdown } from "./shorten.ts";

/** A name within a line. */
const NAME = 100;

/** Says that a name was not found as it was asked, and which one is shown; nothing where it was. */
export function correctionLines(
  corrected: string | null,
  name: string,
  texts: Texts,
): readonly string[] {
  if (corrected === null) return [];
  return [texts.speakers.corrected(shortenMarkdown(corrected, NAME), shortenMarkdown(name, NAME))];
}
