import type { Reply } from "../../src/model/reply.ts";
import { type MessageBody, renderMessage } from "../../src/rendering/message.ts";
import { textsFor } from "../../src/texts/languages.ts";

export const ENGLISH = textsFor("en-GB");

/** A reply as it is shown in English. */
export function inEnglish(reply: Reply): MessageBody {
  return renderMessage(reply, ENGLISH);
}
