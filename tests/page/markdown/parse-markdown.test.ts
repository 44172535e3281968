import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it, test } from "vitest";

import type { MarkdownNode } from "../../../src/page/markdown/node.ts";
import { parseMarkdown, plainText } from "../../../src/page/markdown/parse-markdown.ts";

const text = (words: string): MarkdownNode => ({ type: "text", text: words });

describe("Discord’s markdown", () => {
  test.each<[string, readonly MarkdownNode[]]>([
    [
      "**loud** *soft*",
      [
        { type: "strong", children: [text("loud")] },
        text(" "),
        { type: "emphasis", children: [text("soft")] },
      ],
    ],
    [
      "__u__ ~~s~~ ||x||",
      [
        { type: "underline", children: [text("u")] },
        text(" "),
        { type: "strike", children: [text("s")] },
        text(" "),
        { type: "spoiler", children: [text("x")] },
      ],
    ],
    ["# Big\nsmall", [{ type: "heading", level: 1, children: [text("Big")] }, text("small")]],
    ["-# fine print", [{ type: "subtext", children: [text("fine print")] }]],
    ["`a*b*`", [{ type: "code", text: "a*b*" }]],
    ["```js\nlet a;\n```", [{ type: "code-block", text: "let a;" }]],
    ["\\*not soft\\*", [text("*not soft*")]],
    ["snake_case_word", [text("snake_case_word")]],
    ["<t:1700000000:D>", [{ type: "time", seconds: 1_700_000_000, form: "D" }]],
    ["<t:1700000000>", [{ type: "time", seconds: 1_700_000_000, form: "f" }]],
    ["<t:1700000000:S>", [{ type: "time", seconds: 1_700_000_000, form: "S" }]],
    ["<@123456789012345678>", [{ type: "mention", of: "user", id: "123456789012345678" }]],
    ["<#123456789012345678>", [{ type: "mention", of: "channel", id: "123456789012345678" }]],
    ["</quote:123456789012345678>", [{ type: "command", name: "quote" }]],
    [
      "- a\n- b\n  - c\n2. d",
      [
        {
          type: "list",
          items: [
            { depth: 0, marker: "•", children: [text("a")] },
            { depth: 0, marker: "•", children: [text("b")] },
            { depth: 1, marker: "•", children: [text("c")] },
            { depth: 0, marker: "2.", children: [text("d")] },
          ],
        },
      ],
    ],
  ])("reads %j", (markdown, nodes) => {
    expect(parseMarkdown(markdown)).toEqual(nodes);
  });

  it("reads small print, headings and lists below a quotation", () => {
    expect(
      parseMarkdown("> “We will.”\n-# paragraph 6\n> more\n- entry").map(({ type }) => type),
    ).toEqual(["quote", "subtext", "quote", "list"]);
  });

  it("makes a link of an address of the web alone", () => {
    expect(parseMarkdown("[a *b* \\[c\\]](https://x.example/y_(z))")).toEqual([
      {
        type: "link",
        href: "https://x.example/y_(z)",
        children: [text("a "), { type: "emphasis", children: [text("b")] }, text(" [c]")],
      },
    ]);
    for (const address of ["javascript:alert(1)", "data:text/html,x", "//x.example"]) {
      const nodes = parseMarkdown(`[click](${address})`);
      expect(nodes.map(({ type }) => type)).not.toContain("link");
    }
  });

  it("takes HTML for text", () => {
    const html = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
    expect(parseMarkdown(html)).toEqual([text(html)]);
  });
});

describe("any text", () => {
  it("keeps its words, whatever marks stand around them", () => {
    const part = constantFrom(
      "*",
      "_",
      "~~",
      "||",
      ">",
      "> ",
      "# ",
      "- ",
      "-# ",
      "[",
      "\\",
      "\n",
      " ",
      "a",
    );
    assert(
      property(array(part, { maxLength: 40 }), (parts) => {
        const words = parts.filter((one) => one === "a").length;
        const kept = plainText(parseMarkdown(parts.join("")));
        expect(kept.split("a").length - 1).toBe(words);
      }),
    );
  });

  it.each(["*", "[", "[a](", "> ", "**a ", "`a", "||a", "<t:1", "_a *b", "- ", "https://a.b/("])(
    "is read in a moment where it is %j over and over",
    (mark) => {
      const start = performance.now();
      parseMarkdown(mark.repeat(Math.floor(4096 / mark.length)));
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});
