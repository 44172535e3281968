import { describe, expect, it } from "vitest";

import { causesOf, onlyArticle, parseText } from "../document.ts";

const ARTICLE = { title: "A bridge", text: "It is open." };

describe("JSON", () => {
  it.each([
    ["an article", ARTICLE],
    ["a list", [ARTICLE]],
    ["a list within", { articles: [ARTICLE] }],
    ["other names", { Headline: "A bridge", article_body: ["It is open."] }],
    ["markup", { title: "A bridge", content: "<p>It <b>is</b> open.</p>" }],
  ])("reads %s", (_, value) => {
    expect(onlyArticle("a.json", JSON.stringify(value))).toMatchObject(ARTICLE);
  });

  it.each([
    [{ published_at: "2025-03-03" }, { date: { day: "2025-03-03", instant: null } }],
    [{ dateModified: "2025-03-04" }, { date: { day: "2025-03-04", instant: null } }],
    [{ date: "Friday" }, { date: null }],
    [{ publisher: { name: "Post" } }, { source: "Post" }],
    [{ authors: [{ name: "A" }, "B"] }, { author: "A, B" }],
    [{ byline: "By Jane Doe" }, { author: "Jane Doe" }],
    [{ keywords: "a, b,a" }, { tags: ["a", "b"] }],
    [{ link: "https://post.example/a#b" }, { url: "https://post.example/a" }],
    [{ dateline: "KYIV:" }, { dateline: "KYIV" }],
    [{ highlights: "• One\n• Two" }, { bullets: ["One", "Two"] }],
  ])("reads %j", (fields, facts) => {
    expect(onlyArticle("a.json", JSON.stringify({ ...ARTICLE, ...fields }))).toMatchObject(facts);
  });

  it("keeps what is good of a list, and says what is not", () => {
    const text = JSON.stringify([{ text: "x" }, ARTICLE, { title: "x" }, null]);
    expect(parseText("a.json", text).articles).toHaveLength(1);
    expect(causesOf("a.json", text)).toEqual([
      "article 1: no title",
      "article 3: no text",
      "article 4: not an object",
    ]);
  });

  it("keeps what is good of its lines, whatever the file is called", () => {
    const line = JSON.stringify(ARTICLE);
    for (const path of ["a.ndjson", "a.jsonl", "a.json"]) {
      const text = `${line}\r\n\n{"title":\n${line}\n`;
      expect(parseText(path, text).articles).toHaveLength(2);
      expect(causesOf(path, text)).toEqual(["line 3: not JSON"]);
    }
  });

  it("takes no field from a prototype", () => {
    const text = '{"__proto__": {"title": "A bridge", "text": "It is open."}}';
    expect(causesOf("a.json", text)).toEqual(["no title"]);
  });
});

describe("time", () => {
  it("does not grow with the square of a dateline's dashes", () => {
    const dateline = `${"-".repeat(200_000)}x`;
    const start = performance.now();
    parseText("a.json", JSON.stringify({ title: "A bridge", text: "It is open.", dateline }));
    // Linear work takes some milliseconds; quadratic work at this size takes a minute.
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
