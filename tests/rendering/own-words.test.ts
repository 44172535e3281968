import { ComponentType } from "discord-api-types/v10";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Reply } from "../../src/model/reply.ts";
import { type MessageBody, renderMessage } from "../../src/rendering/message.ts";
import { ENGLISH } from "../support/english.ts";
import { hostileReplies } from "../support/hostile/replies.ts";
import { marked, outside, withoutLatin } from "../support/pseudo.ts";

/** Addresses of links, and timestamps, which the client writes out in the reader's language. */
const NO_WORDS = /\]\([^)]*\)|<t:-?\d+:f>/gu;

const MARKED = marked(ENGLISH);

/** What is read of a message. */
function readIn({ embeds, components }: MessageBody): readonly string[] {
  const [{ title = "", description = "", fields = [], footer }] = embeds;
  return [
    title,
    description,
    footer?.text ?? "",
    ...fields.flatMap(({ name, value }) => [name, value]),
    ...components.flatMap((row) =>
      row.components.flatMap((part) => {
        if (part.type === ComponentType.StringSelect) {
          const options = part.options.map(
            (option) => `${option.label} ${option.description ?? ""}`,
          );
          return [part.placeholder ?? "", ...options];
        }
        return "label" in part ? [part.label ?? ""] : [];
      }),
    ),
  ];
}

describe.each(Object.entries(hostileReplies))("the words of a %s message", (_kind, arbitrary) => {
  it("are the catalogue's, for any reply, but for those of articles and of who asks", () => {
    const property = fc.property<[Reply]>(arbitrary, (reply) => {
      const message = renderMessage(withoutLatin(reply), MARKED, "askerWhoMayShare");
      for (const text of readIn(message)) {
        expect(outside(text).replaceAll(NO_WORDS, "")).not.toMatch(/\p{sc=Latin}/u);
      }
    });
    fc.assert(property, { numRuns: 40 });
  });
});
