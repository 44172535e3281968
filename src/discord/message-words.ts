import type { APIEmbed, APIMessage } from "discord-api-types/v10";

import { withoutCode } from "./without-code.ts";

/** Characters of a message that are read: as long as Discord lets anybody write one. */
const LONGEST = 4000;

const CODE_FENCE = /```(?:[\w+-]*\n)?/g;
/** Mentions, custom emojis, timestamps and commands: "<@1>", "<#2>", "<:x:3>", "<t:4:R>", "</quote:5>". */
const REFERENCE = /<(?:[@#]|a?:|t:|\/|id:)[^<>\n]{0,200}>/g;
const LABELLED_LINK = /\[([^[\]\n]{1,500})\]\(<?https?:\/\/[^\s()]*>?\)/g;
const LINK = /<?https?:\/\/[^\s<>]+>?/g;
/** What makes a heading, small print or a list of a line; a dash may be a signature's. */
const LINE_START = /^[ \t]*(?:#{1,3}|-#|[*+])[ \t]+/;
const BLOCK_QUOTE = /^[ \t]*>>?>?(?:[ \t]|$)/;
const ALL_THAT_FOLLOWS = /^[ \t]*>>>[ \t]/;
const ESCAPED = /\\([^\p{L}\p{N}\s])/gu;
/** Marks of style around words: bold, italic, underlined, struck through, hidden, code. */
const STYLE = /\*{1,3}|__|~~|\|\||`+|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const QUOTATION_MARKS = /["“”„«»]/;

/**
 * What a message says, without Discord's markdown: no mentions, addresses, or marks of style. A block
 * quote without quotation marks of its own is put into such. A message that has no words of its own has
 * those that it forwards, or those of its embeds.
 *
 * @param readsCode whether what stands in marks of code is read as well; where a message has nothing
 *   else to say, it is in any case
 */
export function messageWords(message: MessageParts, readsCode: boolean): string {
  const forwarded = (message.message_snapshots ?? []).map((snapshot) => snapshot.message);
  const all = [message, ...forwarded];
  const embedded = all.flatMap(({ embeds }) => embeds.map(embedText));
  for (const markdown of [...all.map(({ content }) => content), embedded.join("\n")]) {
    const read = markdown.slice(0, 2 * LONGEST);
    const words = (readsCode ? "" : plainLines(withoutCode(read))) || plainLines(read);
    if (words !== "") return words.slice(0, LONGEST);
  }
  return "";
}

type MessageParts = Pick<APIMessage, "content" | "embeds" | "message_snapshots">;

function embedText({ title, description, fields = [] }: APIEmbed): string {
  return [title, description, ...fields.flatMap(({ name, value }) => [name, value])]
    .filter((text) => text !== undefined)
    .join("\n");
}

function plainLines(markdown: string): string {
  const lines: string[] = [];
  let quoted: string[] = [];
  let isAllQuoted = false;
  const finishQuote = (): void => {
    const text = quoted.join(" ").trim();
    if (text !== "") lines.push(QUOTATION_MARKS.test(text) ? text : `“${text}”`);
    quoted = [];
  };
  for (const line of markdown.replace(CODE_FENCE, "\n").split("\n")) {
    isAllQuoted ||= ALL_THAT_FOLLOWS.test(line);
    if (isAllQuoted || BLOCK_QUOTE.test(line)) {
      quoted.push(plain(line.replace(BLOCK_QUOTE, "")));
      continue;
    }
    finishQuote();
    const text = plain(line);
    if (text !== "") lines.push(text);
  }
  finishQuote();
  return lines.join("\n");
}

function plain(line: string): string {
  return line
    .replace(LABELLED_LINK, "$1")
    .replace(LINK, "")
    .replace(REFERENCE, "")
    .replace(LINE_START, "")
    .replace(ESCAPED, "$1")
    .replace(STYLE, "")
    .trim();
}
