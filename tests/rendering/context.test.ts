import { describe, expect, it } from "vitest";

import { paragraphsOf } from "../../src/model/article.ts";
import type { ContextReply } from "../../src/model/context-reply.ts";

import { customIds } from "../support/controls.ts";
import { buildArticle } from "../support/digests.ts";
import { inEnglish } from "../support/english.ts";
import { FERRY } from "../support/harbour.ts";
import { FERRY_LINE, MARA } from "../support/replies.ts";

function around(paragraphs: readonly string[], words: string): ContextReply {
  const article = { ...FERRY.article, text: paragraphs.join("\n") };
  const start = article.text.indexOf(words);
  return {
    kind: "context",
    article,
    speaker: null,
    marked: [{ start, end: start + words.length }],
    paragraphs: paragraphsOf(article).map((span, paragraph) => ({ span, paragraph })),
    total: paragraphs.length,
    quotations: 0,
  };
}

function linesOf(reply: ContextReply): readonly string[] {
  return inEnglish(reply).embeds[0].description?.split("\n") ?? [];
}

describe("context", () => {
  it("is whole paragraphs with the words bold, their numbers, and the article’s line", () => {
    const reply = around(
      ["The line is closed.", "“We lost two,” she *said*.", "It rains."],
      "We lost two,",
    );
    expect(linesOf(reply)).toEqual([
      FERRY_LINE,
      "",
      "> The line is closed. \\[¶\u00a01\\]",
      "",
      "> “**We lost two,**” she \\*said\\*. \\[¶\u00a02\\]",
      "",
      "> It rains. \\[¶\u00a03\\]",
    ]);
    const [embed] = inEnglish({ ...reply, speaker: MARA }).embeds;
    expect(embed.title).toBe("Mara Okonjo, in context");
    expect(embed.footer?.text).toBe("paragraph 2 of 3");
  });

  it("is shortened only at the ends, and says so", () => {
    const long = "lorem ".repeat(500).trim();
    const reply = around([long, "“We lost two,” she said.", long], "We lost two,");
    const lines = linesOf(reply);
    expect(lines[2]).toMatch(/^> … lorem lorem .* lorem \\\[¶\u00a01\\\]$/u);
    expect(lines[4]).toBe("> “**We lost two,**” she said. \\[¶\u00a02\\]");
    expect(lines[6]).toMatch(/^> lorem .* lorem … \\\[¶\u00a03\\\]$/u);
    expect(lines.join("\n").length).toBeLessThanOrEqual(4096);
    expect(lines.join("\n").length).toBeGreaterThan(3000);
  });

  it("leads to the article’s summary and, where it has any, its quotations", () => {
    const reply = around(["It rains."], "rains");
    const { id } = buildArticle({ title: FERRY.article.title, paragraphs: ["x"] });
    expect(customIds(inEnglish(reply))).toEqual([`ask|summary|0|article=~${id}`]);
    expect(customIds(inEnglish({ ...reply, quotations: 4 }))).toEqual([
      `ask|summary|0|article=~${id}`,
      `ask|quote|0|article=~${id}`,
    ]);
  });
});

describe("what is gone", () => {
  it("is said to be, with a way to the article that was edited", () => {
    const removed = inEnglish({ kind: "gone", what: "article", article: null });
    expect(removed.embeds[0].description).toContain("This article has been removed");
    expect(removed.components).toEqual([]);
    const [speaker] = inEnglish({ kind: "gone", what: "speaker", article: null }).embeds;
    expect(speaker.description).toContain("The articles that named this speaker");
    const edited = inEnglish({ kind: "gone", what: "words", article: FERRY.article });
    expect(edited.embeds[0].description).toContain(FERRY_LINE);
    expect(customIds(edited)).toEqual([`ask|summary|0|article=~${FERRY.article.id}`]);
  });
});
