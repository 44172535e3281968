import { describe, expect, it } from "vitest";

import { causesOf, onlyArticle, parseText } from "./document.ts";

const PAGE = "A bridge\nUpdated 3 March 2025\nIt is open.\n";

describe("a sidecar", () => {
  it("states what the page does not, and corrects what it does", () => {
    const article = onlyArticle(
      "a.txt",
      PAGE,
      "title: The bridge\ndate: 2025-03-01\nsource: Post\nauthor: J. Doe\nurl: https://post.example/b\ntags: [a, b]\n",
    );
    expect(article).toMatchObject({
      title: "The bridge",
      date: { day: "2025-03-01", instant: null },
      source: "Post",
      author: "J. Doe",
      url: "https://post.example/b",
      tags: ["a", "b"],
      text: "It is open.",
    });
  });

  it("leaves what it does not state", () => {
    expect(onlyArticle("a.txt", PAGE, "source: Post")).toMatchObject({
      title: "A bridge",
      date: { day: "2025-03-03", instant: null },
    });
  });

  it.each([
    ["a: [", /^not YAML: /u],
    ["just text", /^neither a mapping nor a list/u],
    ["date: soon", /^"date" names no day$/u],
    ["date: [1]\n", /^"date" names no day$/u],
    ["title: {a: 1}", /^"title" is not text$/u],
    ["url: ftp://a.example", /^"url" is no http\(s\) address$/u],
    ["- title: Other\n", /^no article has this title$/u],
    ["- source: Post\n", /^no title$/u],
    ["- 7\n", /^not a mapping$/u],
  ])("that cannot be used is a problem beside its article: %j", (sidecar, cause) => {
    const { articles, problems } = parseText("b/a.txt", PAGE, sidecar);
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([
      { path: "b/a.txt.meta.yaml", cause: expect.stringMatching(cause), fault: "stated" },
    ]);
  });

  it("is read in good time, however many fields it has", () => {
    const fields = Array.from({ length: 20_000 }, (_, index) => `k${String(index)}: x\n`).join("");
    const start = performance.now();
    expect(onlyArticle("a.txt", PAGE, `${fields}source: Post`).source).toBe("Post");
    // The parser's own check for duplicate keys would take ten seconds and more.
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it("has nothing to add to a file without articles", () => {
    expect(causesOf("a.txt", "Only a title", "source: Post")).toEqual([
      "no text under the headline",
    ]);
  });
});
