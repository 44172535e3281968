import { type APIMessage, ButtonStyle, ComponentType, EmbedType } from "discord-api-types/v10";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Reply } from "../../src/model/reply.ts";
import { renderMessage } from "../../src/rendering/message.ts";
import { type Audience, sharedControls, sharedMessage } from "../../src/rendering/sharing.ts";
import { customIds } from "../support/controls.ts";
import { expectDiscordTakes } from "../support/discord-rules.ts";
import { ENGLISH } from "../support/english.ts";
import { FERRY } from "../support/harbour.ts";
import { hostileReplies } from "../support/hostile/replies.ts";
import { hostileText } from "../support/hostile/texts.ts";
import { activeMarks } from "../support/markdown.ts";

const SUMMARY: Reply = {
  kind: "summary",
  article: FERRY.article,
  keySentences: [],
  sentences: 3,
  quotations: 0,
  quoted: [],
  places: [],
  dates: [],
};

function idsFor(audience: Audience, reply: Reply = SUMMARY): readonly string[] {
  return customIds(renderMessage(reply, ENGLISH, audience));
}

/** What of a rendered message Discord sends back with a press. */
function returned(reply: Reply): Pick<APIMessage, "embeds" | "components"> {
  const { embeds, components } = renderMessage(reply, ENGLISH, "askerWhoMayShare");
  let id = 0;
  return {
    embeds: embeds.map((embed) => ({ ...embed, type: EmbedType.Rich })),
    components: components.map((row) => ({
      ...row,
      id: (id += 1),
      components: row.components.map((part) => ({ ...part, id: (id += 1) })),
    })),
  };
}

describe("a reply’s message", () => {
  it("can be removed where all see it, and shared where only the asker does, if that is allowed", () => {
    expect(idsFor("everybody")).toEqual(["remove"]);
    expect(idsFor("askerWhoMayShare")).toEqual(["share"]);
    expect(idsFor("asker")).toEqual([]);
  });

  it("has such a button beside the others, where they have room for it", () => {
    const { components } = renderMessage({ ...SUMMARY, quotations: 2 }, ENGLISH, "everybody");
    expect(components).toHaveLength(1);
    expect(customIds({ components })).toEqual([
      `ask|quote|0|article=~${FERRY.article.id}`,
      "remove",
    ]);
  });

  it("that asks whom is meant is not shared", () => {
    const entry = { kind: "person", aliases: [], role: null, since: null } as const;
    const counts = { utterances: 1, fragments: 0, paraphrases: 0, articles: 1 };
    const choice: Reply = {
      kind: "chooseSpeaker",
      asked: "a",
      candidates: [{ ...entry, ...counts, id: "~ada", name: "Ada" }],
      total: 1,
      option: "person",
      ask: { command: "quote", options: {}, page: 0 },
    };
    expect(idsFor("askerWhoMayShare", choice)).toEqual(["choose|quote|person"]);
    expect(idsFor("everybody", choice)).toEqual(["choose|quote|person", "remove"]);
  });
});

describe.each(Object.entries(hostileReplies))("a %s message that is shared", (_kind, arbitrary) => {
  it("is within Discord's limits, for any reply and any name", () => {
    const property = fc.property<[Reply, string]>(arbitrary, hostileText, (reply, name) => {
      const shared = sharedMessage(returned(reply), name, ENGLISH);
      const { content, embeds, components, allowed_mentions } = shared;
      const [embed, ...others] = embeds;
      expect(others).toEqual([]);
      expectDiscordTakes({ embeds: [embed ?? {}], components, allowed_mentions });
      expect(content.length).toBeLessThanOrEqual(2000);
      expect(content).not.toContain("\n");
      expect(activeMarks(content.slice("-# ".length))).toBe("");
      expect(customIds({ components })).toContain("remove");
      expect(customIds({ components })).not.toContain("share");
    });
    fc.assert(property, { numRuns: 15 });
  });
});

describe("sharedMessage", () => {
  it("says who shares it, whatever they are called, and pings nobody", () => {
    const shared = sharedMessage(returned(SUMMARY), "**Zoe** <@1> @everyone", ENGLISH);
    expect(shared.content).toBe("-# Shared by \\@\\*\\*Zoe\\*\\* \\<\\@1\\> \\@everyone");
    expect(shared.allowed_mentions).toEqual({ parse: [] });
    expect(shared.embeds).toEqual(renderMessage(SUMMARY, ENGLISH).embeds);
  });

  it("keeps all other controls", () => {
    const reply = { ...SUMMARY, quotations: 2 };
    expect(customIds(sharedMessage(returned(reply), "Zoe", ENGLISH))).toEqual(
      idsFor("everybody", reply),
    );
  });
});

describe("sharedControls", () => {
  it("have the button off, so that nothing is shared twice", () => {
    expect(sharedControls(returned(SUMMARY), ENGLISH)).toEqual([
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            custom_id: "share",
            label: "Shared in channel",
            disabled: true,
          },
        ],
      },
    ]);
  });
});
