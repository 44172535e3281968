import type {
  ArchivedParaphrase,
  ArchivedQuotation,
  Passage,
} from "../../src/model/archive-facts.ts";
import type { Ask, Paging } from "../../src/model/ask.ts";
import type { Digest } from "../../src/model/digest.ts";
import type { SpeakerEntry } from "../../src/model/speaker-entry.ts";
import { FERRY } from "./harbour.ts";

export const ASK: Ask = { command: "quote", options: { person: "~mara000000" }, page: 0 };
export const ONE_PAGE: Paging = { page: 0, pages: 1, ask: ASK };
export const MARA: SpeakerEntry = {
  id: "~mara000000",
  kind: "person",
  name: "Mara Okonjo",
  aliases: ["Okonjo"],
  role: { text: "harbour minister", article: FERRY.article },
  utterances: 2,
  fragments: 1,
  paraphrases: 0,
  articles: 2,
  since: "2025-02-17",
};

export function quotation(
  digest: Digest,
  index: number,
  speaker = "Mara Okonjo",
): ArchivedQuotation {
  const found = digest.quotations[index];
  if (found === undefined) throw new Error(`Cannot show quotation ${index}: there is none`);
  const paragraph = digest.article.text.slice(0, found.spans[0].start).split("\n").length - 1;
  return { article: digest.article, quotation: found, speaker, paragraph };
}

export function paraphrase(
  digest: Digest,
  index: number,
  speaker = "Mara Okonjo",
): ArchivedParaphrase {
  const found = digest.paraphrases[index];
  if (found === undefined) throw new Error(`Cannot show paraphrase ${index}: there is none`);
  const paragraph = digest.article.text.slice(0, found.context.start).split("\n").length - 1;
  return { article: digest.article, paraphrase: found, speaker, paragraph };
}

export function passage(digest: Digest, index: number, word?: string): Passage {
  const sentence = digest.sentences[index];
  if (sentence === undefined) throw new Error(`Cannot show sentence ${index}: there is none`);
  const { start, end, paragraph } = sentence;
  const at = word === undefined ? -1 : digest.article.text.indexOf(word, start);
  const matches = word === undefined ? [] : [{ start: at, end: at + word.length }];
  return { span: { start, end }, paragraph, matches };
}

export const FERRY_LINE =
  "**[Storm closes the ferry line](https://example.org/ferry)** · <t:1739871000:f> · The Pier Gazette";
export const DEAL_LINE =
  "**[Harbour deal signed after a long night](https://example.org/deal)** · 17 February 2025 · The Pier Gazette";
