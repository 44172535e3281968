import { shortenMarkdown } from "./shorten.ts";

/** A name within a line. */
const NAME = 100;

/** Says that a name was not found as it was asked, and which one is shown; nothing where it was. */
export function correctionLines(corrected: string | null, name: string): readonly string[] {
  if (corrected === null) return [];
  const [asked, nearest] = [corrected, name].map((each) => shortenMarkdown(each, NAME));
  return [`Nobody here is called “${asked}”. The nearest name is **${nearest}**.`];
}
