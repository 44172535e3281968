import { describe, expect, it } from "vitest";

import { causesOf, onlyArticle, parseText } from "../document.ts";

describe("Markdown", () => {
  it("takes its title from the front matter, the first heading or the first line", () => {
    expect(onlyArticle("a.md", "---\ntitle: One\n---\n# Two\n\nText.")).toMatchObject({
      title: "One",
      text: "Two\nText.",
    });
    expect(onlyArticle("a.md", "Before.\n\n# Two\n\nText.")).toMatchObject({
      title: "Two",
      text: "Before.\nText.",
    });
    expect(onlyArticle("a.md", "Three\nText.")).toMatchObject({ title: "Three", text: "Text." });
  });

  it("keeps words and drops marks", () => {
    const source =
      "# T\n\n*a* **b** ~~c~~ `d` [e](https://f.example) ![g](h.png) i\\\nj &amp; k\n\n- l\n  - m\n\n> n\n\n```\no p\n```\n\n<b>q</b> r <!-- s -->\n";
    expect(onlyArticle("a.md", source).text).toBe("a b c d e i j & k\nl\nm\nn\no p\nq r");
  });

  it("reads a date as the day of publication", () => {
    const one = onlyArticle("a.md", "---\ntitle: A\ndate: 2025-02-17\n---\nText.");
    const two = onlyArticle("a.md", "---\ntitle: A\ndate: 2025-02-18\n---\nText.");
    expect(one.date).toEqual({ day: "2025-02-17", instant: null });
    expect(two.id).not.toBe(one.id);
  });

  it("takes a rule above the text for a rule", () => {
    expect(onlyArticle("a.md", "---\nA bridge\n\nIt is open.")).toMatchObject({
      title: "A bridge",
      text: "It is open.",
    });
  });

  it.each([
    ["---\na: [\n---\nText\n\nMore.", /^front matter is not YAML: /u],
    ["---\n- a\n---\nText\n\nMore.", /^front matter is not a mapping$/u],
    ["---\ntitle: A bridge\n\nText\n\nMore.", /^front matter without an end$/u],
    ["---\ndate: soon\n---\nText\n\nMore.", /^front matter: "date" names no day$/u],
    ["# Title", /^no text under the headline$/u],
    ["![only](a.png)", /^no headline$/u],
    [`# T\n\n${">".repeat(10_000)} x`, /^Markdown nested too deeply$/u],
    [`# T\n\n${"> a\nb\n".repeat(20_000)}`, /^Markdown nested too deeply$/u],
  ])("says what is wrong with %j", (source, cause) => {
    expect(causesOf("a.md", source)).toEqual([expect.stringMatching(cause)]);
  });
});

describe("time", () => {
  it.each([
    "*a_",
    "a_*b",
    "[a](b) *c* ",
    "[",
    "] ",
    "a[ ",
    "# a\n",
    "a\n=\n",
    "a\n\n",
    "http://a.b ",
  ])("is not lost on a megabyte of %j", (unit) => {
    const start = performance.now();
    parseText("a.md", `# T\n\nText.\n\n${unit.repeat(1_000_000 / unit.length)}`);
    // Refusing takes well under a second; reading these takes minutes.
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it("is taken for a long article with emphasis and links", () => {
    const paragraph = "It *is* open, and [nobody](https://a.example) has **to** pay.";
    const text = `# T\n\n${`${paragraph}\n\n`.repeat(500)}`;
    expect(onlyArticle("a.md", text).text.split("\n")).toHaveLength(500);
  });
});
