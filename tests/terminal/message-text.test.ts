import * as fc from "fast-check";
import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";

import type { Reply } from "../../src/model/reply.ts";
import { inEnglish } from "../support/english.ts";
import { choicesOf, messageText, type ShownMessage } from "../../src/terminal/message-text.ts";
import { hostileReplies } from "../support/hostile/replies.ts";

const PLAIN = { colour: false, width: null };

function described(description: string): ShownMessage {
  return { embeds: [{ description }] };
}

describe("messageText", () => {
  it("shows an embed as lines", () => {
    const message: ShownMessage = {
      flags: 64,
      content: "-# Hello \\@all",
      embeds: [
        {
          title: "A \\*title\\*",
          url: "https://example.org/",
          description:
            "> a quote\n-# small\n- a point\n**[Storm \\[1\\]](https://example.org/s)** · <t:1739793600:f>",
          fields: [{ name: "Where", value: "**Ellin**" }],
          footer: { text: "1 article * 2" },
        },
      ],
    };
    expect(messageText(message, PLAIN).split("\n")).toEqual([
      "(only you can see this)",
      "  Hello @all",
      "A *title*",
      "https://example.org/",
      "  │ a quote",
      "  small",
      "  • a point",
      "Storm [1] <https://example.org/s> · 2025-02-17T12:00:00.000Z",
      "",
      "Where: Ellin",
      "",
      "1 article * 2",
    ]);
  });

  it("shows instants before 1970", () => {
    expect(messageText(described("<t:-1:f>"), PLAIN)).toBe("1969-12-31T23:59:59.000Z");
  });

  it("takes marks that are escaped for what they are", () => {
    expect(messageText(described("\\*\\*no\\*\\* \\<t:1:f\\> \\\\ \\[a\\](b)"), PLAIN)).toBe(
      "**no** <t:1:f> \\ [a](b)",
    );
  });

  it("paints bold and italic, and nothing without colour", () => {
    const message = described("a **b \\*c** *d* e");
    expect(messageText(message, PLAIN)).toBe("a b *c d e");
    expect(messageText(message, { colour: true, width: null })).toBe(
      "a \u001b[1mb *c\u001b[22m \u001b[3md\u001b[23m e",
    );
  });

  it("numbers what can be chosen", () => {
    const message: ShownMessage = {
      embeds: [{ description: "Text" }],
      components: [
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.Button,
              style: ButtonStyle.Secondary,
              custom_id: "a",
              label: "Previous",
              disabled: true,
            },
            {
              type: ComponentType.Button,
              style: ButtonStyle.Secondary,
              custom_id: "b",
              label: "Next",
            },
            { type: ComponentType.Button, style: ButtonStyle.Link, url: "https://x", label: "x" },
          ],
        },
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.StringSelect,
              custom_id: "c",
              placeholder: "Who",
              options: [
                { label: "Ida", value: "1" },
                { label: "Ada", value: "2" },
              ],
            },
          ],
        },
      ],
    };
    expect(messageText(message, PLAIN)).toBe("Text\n\n[1] Next\nWho: [2] Ida   [3] Ada");
    expect(choicesOf(message)).toEqual([
      { customId: "b", value: null, label: "Next", menu: null },
      { customId: "c", value: "1", label: "Ida", menu: "Who" },
      { customId: "c", value: "2", label: "Ada", menu: "Who" },
    ]);
    expect(choicesOf({})).toEqual([]);
  });

  it("lets nothing of an article reach the terminal but text", () => {
    const property = fc.property<[Reply]>(fc.oneof(...Object.values(hostileReplies)), (reply) => {
      const text = messageText(inEnglish(reply), PLAIN);
      expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
      expect(text.isWellFormed()).toBe(true);
    });
    fc.assert(property, { numRuns: 60 });
  });
});

describe("a screen of some width", () => {
  it("wraps between words, and keeps what stands before them", () => {
    const text = messageText(
      described("> one two three four five six\n- seven eight nine ten\nplain words that go on"),
      {
        colour: false,
        width: 24,
      },
    );
    expect(text.split("\n")).toEqual([
      "  │ one two three four",
      "  │ five six",
      "  • seven eight nine ten",
      "plain words that go on",
    ]);
  });

  it("wraps a point’s further lines below its words", () => {
    const text = messageText(described("- seven eight nine ten eleven"), {
      colour: false,
      width: 24,
    });
    expect(text.split("\n")).toEqual(["  • seven eight nine ten", "    eleven"]);
  });
});
