import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { ReadingProgress } from "../../src/model/reading-progress.ts";
import type { Reply } from "../../src/model/reply.ts";
import { renderMessage } from "../../src/rendering/message.ts";
import type { Audience } from "../../src/rendering/sharing.ts";
import { LOCALES, textsFor } from "../../src/texts/languages.ts";
import { expectDiscordTakes } from "../support/discord-rules.ts";
import { hostileReplies } from "../support/hostile/replies.ts";

/** The markdown that the renderer itself writes: links to web addresses, timestamps, channels, bold, italic, line starts. */
const OWN =
  /\[(?=[^[\]]*\]\(https?:)|\]\(https?:\/\/[^()\\*\s<>]*\)|<t:-?\d+:[fR]>|<#\d{17,20}>|^> |^-# |^\*(?!\*)|(?<!\*)\*$|\*\*/gmu;
/** What would take effect: styles, mentions, code, links; a heading; an emoji's or an address's colon. */
const EFFECT = /[*_~`|<>[\]@]|^\s*#|:\S/mu;

type Given = [Reply, Audience, ReadingProgress | null];

/** Mostly all has been read. */
const progress = fc.option(fc.record({ done: fc.nat(), total: fc.option(fc.nat()) }), { freq: 1 });
const audience = fc.constantFrom("everybody", "asker", "askerWhoMayShare", "askerInstead");

describe.each(Object.entries(hostileReplies))("a %s message", (_kind, arbitrary) => {
  it.each(LOCALES)(
    "is within Discord's limits and has no markdown but its own, in %s",
    (locale) => {
      const given = [arbitrary, audience, progress] as const;
      const property = fc.property<Given>(...given, (reply, seenBy, reading) => {
        const body = renderMessage(reply, textsFor(locale), seenBy, reading);
        expectDiscordTakes(body);
        const [{ title = "", description = "", fields = [], footer }] = body.embeds;
        expect(footer?.text.split(" · ") ?? []).not.toContain("");
        expect(withoutEscaped(title)).not.toMatch(EFFECT);
        expect(title).not.toContain("\n");
        expect(withoutEscaped(description).replaceAll(OWN, "")).not.toMatch(EFFECT);
        for (const { name, value } of fields) {
          expect(name).not.toMatch(EFFECT);
          expect(withoutEscaped(value).replaceAll(OWN, "")).not.toMatch(EFFECT);
          expect(value).not.toContain("\n");
        }
      });
      fc.assert(property, { numRuns: 30 });
    },
  );
});

function withoutEscaped(markdown: string): string {
  return markdown.replaceAll(/\\[^\p{L}\p{N}\s]/gu, "x");
}
