import { describe, expect, it } from "vitest";

import { renderMessage } from "../../src/rendering/message.ts";
import { FERRY } from "../support/harbour.ts";
import { passage } from "../support/replies.ts";

describe("a summary", () => {
  it("has the editor's points, the key sentences, and the facts to check them by", () => {
    const [embed] = renderMessage({
      kind: "summary",
      article: FERRY.article,
      keySentences: [passage(FERRY, 0), passage(FERRY, 3)],
      sentences: 5,
      quoted: [
        { name: "a senior port official", utterances: 1, fragments: 1 },
        { name: "Mara Okonjo", utterances: 2, fragments: 0 },
      ],
    }).embeds;
    expect(embed.title).toBe("Storm closes the ferry line");
    expect(embed.url).toBe("https://example.org/ferry");
    expect(embed.description?.split("\n")).toEqual([
      "**Editor’s key points**",
      "- No ferry runs before Friday",
      "- Two cranes are damaged",
      "",
      "**Key sentences**, word for word",
      "- The ferry line is closed. \\[¶\u00a01\\]",
      "- “Nobody will lose pay,” the official said. \\[¶\u00a02\\]",
    ]);
    expect(embed.fields).toEqual([
      {
        name: "Quoted",
        value: "a senior port official (1 quotation, 1 fragment) · Mara Okonjo (2 quotations)",
      },
      { name: "Where", value: "PORT ELLIN", inline: true },
      { name: "Source", value: "The Pier Gazette", inline: true },
      { name: "Author", value: "Ida Lund", inline: true },
      { name: "When", value: "<t:1739871000:f>", inline: true },
    ]);
    expect(embed.footer?.text).toBe("2 of 5 sentences · 18 February 2025");
  });

  it("shows no field where nothing is known, or nothing can be seen", () => {
    const [embed] = renderMessage({
      kind: "summary",
      article: { ...FERRY.article, url: null, date: null, source: "\u0007", author: null },
      keySentences: [],
      sentences: 1,
      quoted: [],
    }).embeds;
    expect(embed.url).toBeUndefined();
    expect(embed.fields?.map(({ name }) => name)).toEqual(["Where", "When"]);
  });

  it("counts all whom it has no room to name", () => {
    const quoted = Array.from({ length: 40 }, (_, index) => ({
      name: `${"*".repeat(30)}${index}`,
      utterances: 1_000_000,
      fragments: 1_000_000,
    }));
    const reply = { kind: "summary", article: FERRY.article, keySentences: [], sentences: 0 };
    const [embed] = renderMessage({ ...reply, kind: "summary", quoted }).embeds;
    const value = embed.fields?.[0]?.value ?? "";
    const named = value.split(" · ").length - 1;
    expect(value.endsWith(` · and ${40 - named} more`)).toBe(true);
    expect(value.length).toBeLessThanOrEqual(1024);
    const few = quoted.map((each, index) => ({ ...each, name: `N${index}`, fragments: 0 }));
    const [short] = renderMessage({ ...reply, kind: "summary", quoted: few }).embeds;
    expect(short.fields?.[0]?.value.endsWith(" · and 28 more")).toBe(true);
  });

  it("says that there is more where the points alone are too many", () => {
    const bullets = Array.from({ length: 3000 }, (_, index) => `point ${index}`);
    const [embed] = renderMessage({
      kind: "summary",
      article: { ...FERRY.article, bullets },
      keySentences: [passage(FERRY, 0)],
      sentences: 1,
      quoted: [],
    }).embeds;
    expect(embed.description).toMatch(/^\*\*Editor’s key points\*\*\n- point 0\n- point 1\n/);
    expect(embed.description).toMatch(/\n- point \d+\n…$/);
    expect(embed.description?.length).toBeLessThanOrEqual(4096);
  });
});
