import { describe, expect, it } from "vitest";

import type { Span } from "../../src/model/span.ts";
import type { SpeakerEntry } from "../../src/model/speaker-entry.ts";
import { inEnglish } from "../support/english.ts";
import { FERRY } from "../support/harbour.ts";
import { MARA, passage } from "../support/replies.ts";

const OFFICIAL: SpeakerEntry = {
  ...MARA,
  id: "~official00",
  kind: "unnamed",
  name: "a senior port official",
  role: null,
};
const NOTHING_NAMED = { quoted: [], places: [], dates: [] } as const;

/** The first place of words in the article. */
function spanOf(words: string): Span {
  const start = FERRY.article.text.indexOf(words);
  return { start, end: start + words.length };
}

/** Forty speakers whose names begin so. */
function speakers(name: string) {
  return Array.from({ length: 40 }, (_, index) => ({
    speaker: { ...MARA, id: `~mara${index}`, name: name + index },
    utterances: 2,
    fragments: 0,
  }));
}

describe("a summary", () => {
  it("says so where the text has no more than its headline", () => {
    const [embed] = inEnglish({
      kind: "summary",
      article: { ...FERRY.article, bullets: [] },
      keySentences: [],
      quotations: 0,
      sentences: 1,
      ...NOTHING_NAMED,
    }).embeds;
    expect(embed?.description).toBe("Its text says no more than what stands above.");
  });

  it("has the editor's points, the key sentences, and the facts to check them by", () => {
    const [embed] = inEnglish({
      kind: "summary",
      article: FERRY.article,
      keySentences: [passage(FERRY, 0), passage(FERRY, 3)],
      quotations: 0,
      sentences: 5,
      quoted: [
        { speaker: OFFICIAL, utterances: 1, fragments: 1 },
        { speaker: MARA, utterances: 2, fragments: 0 },
      ],
      places: [{ span: spanOf("port"), times: 3 }],
      dates: [
        { span: spanOf("night"), times: 1 },
        { span: spanOf("weeks"), times: 2 },
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
      { name: "Places named", value: "port (3×)" },
      { name: "Dates named", value: "night · weeks (2×)" },
      { name: "Where", value: "PORT ELLIN", inline: true },
      { name: "Source", value: "The Pier Gazette", inline: true },
      { name: "Author", value: "Ida Lund", inline: true },
      { name: "When", value: "<t:1739871000:f>", inline: true },
    ]);
    expect(embed.footer?.text).toBe("2 of 5 sentences · 18 February 2025");
  });

  it("shows no field where nothing is known, or nothing can be seen", () => {
    const [embed] = inEnglish({
      kind: "summary",
      article: { ...FERRY.article, url: null, date: null, source: "\u0007", author: null },
      keySentences: [],
      quotations: 0,
      sentences: 1,
      ...NOTHING_NAMED,
    }).embeds;
    expect(embed.url).toBeUndefined();
    expect(embed.fields?.map(({ name }) => name)).toEqual(["Where", "When"]);
  });

  it("leads to what those whom it quotes have said, on any page and after a restart", () => {
    const { components } = inEnglish({
      kind: "summary",
      article: FERRY.article,
      keySentences: [passage(FERRY, 0)],
      quotations: 0,
      sentences: 5,
      ...NOTHING_NAMED,
      quoted: [
        { speaker: MARA, utterances: 2, fragments: 1 },
        { speaker: OFFICIAL, utterances: 0, fragments: 1 },
      ],
    });
    expect(components).toMatchObject([
      {
        components: [
          {
            custom_id: "open|quote|person",
            options: [
              {
                label: "Mara Okonjo",
                value: "~mara000000",
                description: "harbour minister · 2 quotations · 1 fragment",
              },
              { label: "a senior port official", value: "~official00", description: "1 fragment" },
            ],
          },
        ],
      },
    ]);
  });

  it("counts all whom it has no room to name", () => {
    const reply = {
      kind: "summary",
      article: FERRY.article,
      keySentences: [],
      quotations: 0,
      sentences: 0,
      ...NOTHING_NAMED,
    } as const;
    const [embed] = inEnglish({ ...reply, quoted: speakers("*".repeat(30)) }).embeds;
    const value = embed.fields?.[0]?.value ?? "";
    const named = value.split(" · ").length - 1;
    expect(value.endsWith(` · and ${40 - named} more`)).toBe(true);
    expect(value.length).toBeLessThanOrEqual(1024);
    const [short] = inEnglish({ ...reply, quoted: speakers("N") }).embeds;
    expect(short.fields?.[0]?.value.endsWith(" · and 28 more")).toBe(true);
  });

  it("says that there is more where the points alone are too many", () => {
    const bullets = Array.from({ length: 3000 }, (_, index) => `point ${index}`);
    const [embed] = inEnglish({
      kind: "summary",
      article: { ...FERRY.article, bullets },
      keySentences: [passage(FERRY, 0)],
      quotations: 0,
      sentences: 1,
      ...NOTHING_NAMED,
    }).embeds;
    expect(embed.description).toMatch(/^\*\*Editor’s key points\*\*\n- point 0\n- point 1\n/);
    expect(embed.description).toMatch(/\n- point \d+\n…$/);
    expect(embed.description?.length).toBeLessThanOrEqual(4096);
  });
});
