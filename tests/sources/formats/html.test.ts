import { describe, expect, it } from "vitest";

import { causesOf, onlyArticle } from "../document.ts";

const ARTICLE =
  "<article><h1>The bridge</h1><p>It is open.</p><p>It is long, said the mayor.</p></article>";

function page(head: string, body = ARTICLE): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}

describe("HTML", () => {
  it("reads an article's paragraphs, without its title", () => {
    expect(onlyArticle("a.html", page("<title>The bridge</title>"))).toMatchObject({
      title: "The bridge",
      text: "It is open.\nIt is long, said the mayor.",
      date: null,
    });
  });

  it("keeps publication and later change apart", () => {
    const changed = '<meta property="article:modified_time" content="2025-03-05T10:00:00Z">';
    const published = '<meta property="article:published_time" content="2025-03-03T10:00:00Z">';
    const neither = onlyArticle("a.html", page(""));
    expect(onlyArticle("a.html", page(changed))).toMatchObject({
      id: neither.id,
      date: { day: "2025-03-05" },
    });
    const dated = onlyArticle("a.html", page(changed + published));
    expect(dated.date?.day).toBe("2025-03-03");
    expect(dated.id).not.toBe(neither.id);
  });

  it("uses meta elements where JSON-LD is broken", () => {
    const head =
      '<script type="application/ld+json">{"@type":</script>' +
      '<meta name="author" content="https://a.example/jane"><meta name="author" content="Jane Doe">' +
      '<meta property="og:title" content="A bridge | The Post"><meta property="og:site_name" content="The Post">' +
      '<link rel="canonical" href="/relative"><meta property="og:url" content="https://post.example/b">';
    expect(onlyArticle("a.html", page(head))).toMatchObject({
      title: "A bridge",
      author: "Jane Doe",
      source: "The Post",
      url: "https://post.example/b",
    });
  });

  it("reads the text that JSON-LD repeats where the page has none", () => {
    const linked = {
      "@type": "NewsArticle",
      headline: "A bridge",
      articleBody: "It is open.\nYes.",
    };
    const head = `<script type="application/ld+json">${JSON.stringify([linked])}</script>`;
    expect(onlyArticle("a.html", page(head, "<nav>Menu</nav>")).text).toBe("It is open.\nYes.");
  });

  it("does without the frame of a page", () => {
    expect(onlyArticle("a.htm", "<title>T</title><p>One &eacute;t&eacute;.<p>Two.").text).toBe(
      "One été.\nTwo.",
    );
  });

  it.each([
    [page("<title>T</title>", "<ul><li><a href='/'>Home</a></li></ul>"), "no article text"],
    [page("", "<p>It is open.</p>"), "no headline"],
    [page("<title>T</title>", `${"<div>".repeat(5000)}x.`), "HTML nested too deeply"],
    [page("<title>T</title>", `${"<li><p>".repeat(1000)}x.`), "HTML nested too deeply"],
    [
      page("<title>T</title>", "<div>".repeat(150) + "<p>It is open, and long.</p>".repeat(10_000)),
      "HTML nested too deeply",
    ],
    [page("<title>T</title>", "a<br>".repeat(600_000)), "HTML with too many elements"],
    [page("<title>T</title>", "<b>a</b>".repeat(60_000)), "HTML with too many elements"],
    ["<".repeat(2_000_000), "HTML with too many elements"],
    [
      page("<title>T</title>", `<p>${"&nbsp;".repeat(300_000)}</p>`),
      "HTML with too many character references",
    ],
    [
      page("<title>T</title>", `<p class="${"c ".repeat(300_000)}">It is open.</p>`),
      "HTML that no document can be made of",
    ],
  ])("says what is wrong", (source, cause) => {
    expect(causesOf("a.html", source)).toEqual([cause]);
  });

  it("reads a large page with much around its article", () => {
    const menu = `<ul>${'<li><a href="/a">A link</a></li>'.repeat(10_000)}</ul>`;
    const text = `<p>${"It is open, and it is long, said the mayor of the town. ".repeat(10)}</p>`;
    const read = onlyArticle(
      "a.html",
      page("<title>T</title>", menu + `<article>${text}</article>`),
    );
    expect(read.text).toContain("said the mayor");
  });
});
