import { describe, expect, it } from "vitest";

import { madeNews } from "../../eval/made/news.ts";
import { measure } from "../../eval/telling/measure.ts";
import { KINDS, makeMessages } from "../../eval/telling/messages.ts";
import { bareArticle } from "../../src/model/article.ts";
import { read } from "../../src/reading/read.ts";

const digests = Array.from(madeNews(20, 1), ({ title, paragraphs }, index) =>
  read(
    bareArticle({
      id: `made-${index}`,
      title,
      text: paragraphs.join("\n"),
      origin: { path: "", part: index },
    }),
  ),
);
const messages = [...makeMessages(digests, 10, 1)];

/** A sentence of a text that a message has as it stands. */
function sentenceIn(text: string, message: string): string {
  return text.split(/(?<=[.”]) |\n/u).find((sentence) => message.includes(sentence)) ?? "no such";
}

describe("messages that tell what articles say", () => {
  it("are of each kind for each of some articles, and the same for the same seed", () => {
    expect(messages).toHaveLength(10 * KINDS.length);
    expect([...makeMessages(digests, 10, 1)]).toEqual(messages);
    expect([...makeMessages(digests, 10, 2)]).not.toEqual(messages);
  });

  it.each([
    ["whole", (text: string, told: string) => told.includes(sentenceIn(text, told))],
    ["shouted", (_text: string, told: string) => /\p{Lu}{4,} \p{Lu}{2,}/u.test(told)],
    ["code", (_text: string, told: string) => told.includes("`")],
    ["title", (text: string, told: string) => told.includes(text.slice(0, text.indexOf("\n")))],
  ] as const)("tell it as they say: %s", (kind, isTold) => {
    const own = messages.filter((message) => message.kind === kind);
    expect(own).toHaveLength(10);
    for (const { content, articleId } of own) {
      const digest = digests.find(({ article }) => article.id === articleId);
      expect(isTold(`${digest?.article.title}\n${digest?.article.text}`, content)).toBe(true);
    }
  });

  it("are measured by how often their article is found", async () => {
    const found = await measure(digests, messages, 16);
    expect([...found.keys()]).toEqual([...KINDS, "all"]);
    const all = found.get("all");
    expect(all?.first).toBeGreaterThan(0.8);
    expect(all?.inFive).toBeGreaterThanOrEqual(all?.first ?? 1);
    expect((await measure(digests, messages, 0)).get("all")).toEqual({ first: 0, inFive: 0 });
  });
});
