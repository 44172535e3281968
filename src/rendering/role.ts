import type { SpeakerRole } from "../model/speaker-entry.ts";
import type { Texts } from "../texts/texts.ts";
import { articleReference } from "./article-line.ts";
import { shortenMarkdown } from "./shorten.ts";

/** A role in a line of its own. */
const ROLE = 100;

/** What somebody is called, and which article has it so; nothing where it is not known. */
export function roleLines(role: SpeakerRole | null, texts: Texts): readonly string[] {
  if (role === null) return [];
  const called = `*${shortenMarkdown(role.text, ROLE)}*`;
  return role.article === null
    ? [called]
    : [called, `-# ${texts.speakers.soCalledIn(articleReference(role.article, texts))}`];
}
