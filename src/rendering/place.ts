import type { QuotesReply } from "../model/reply.ts";
import type { Texts } from "../texts/texts.ts";
import { shortenMarkdown } from "./shorten.ts";

/** A speaker's name in a line of its own. */
const SHORT_TEXT = 100;

/** "paragraph 4", and who, where several may have said it and the words shown do not say it. */
export function placeOf(
  { paragraph, speaker }: { readonly paragraph: number; readonly speaker: string | null },
  shown: string,
  { speakers }: QuotesReply,
  texts: Texts,
): string {
  const where = texts.paragraph(paragraph + 1);
  if (speakers.length === 1) return where;
  if (speaker === null) return `${where} · ${texts.quotes.speakerUnknown}`;
  if (shown.includes(speaker)) return where;
  return `${where} · ${shortenMarkdown(speaker, SHORT_TEXT)}`;
}
