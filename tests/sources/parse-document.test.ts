import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { paragraphsOf } from "../../src/model/article.ts";
import { slice } from "../../src/model/span.ts";
import { FormatError, type Format } from "../../src/sources/formats/format.ts";
import { parseAs, parseDocument, type ParsedDocument } from "../../src/sources/parse-document.ts";
import { causesOf, LOADED, loadedFormat, onlyArticle, parseText } from "./document.ts";

const EXTENSIONS = LOADED.flatMap(({ extensions }) => extensions);

/** Words as news has them, with marks that must survive; each paragraph a sentence. */
const word = fc.stringMatching(/^[“‘(]?[a-zéжß]{1,8}[’”),—–…-]{0,2}$/u);
const paragraph = fc
  .array(word, { minLength: 1, maxLength: 30 })
  .map((words) => `${words.join(" ")} end.`);
const body = fc.array(paragraph, { minLength: 1, maxLength: 6 });

/** Pieces of which each format's syntax consists. */
const piece = fc.constantFrom(
  ...'<p> </p> <div> <html> <body> <br> <!-- --> <script> # > - * ` | [ ] ( ) { } : , --- \n \n\n " \\ ~ & &amp; title text a: • KYIV: Share'.split(
    " ",
  ),
  "\ud800",
  "\u0000",
  "\u2028",
  "__proto__",
  "Updated 3 March 2025",
  '{"title":"a","text":"b"}',
);
const soup = fc
  .array(fc.oneof(piece, fc.string()), { maxLength: 60 })
  .map((parts) => parts.join(""));

/** Control characters but the line feed, and halves of characters. */
// eslint-disable-next-line no-control-regex
const UNCLEAN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/u;

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((part) => part !== "");
}

/** What is wrong with an answer; nothing should be. */
function flawsOf({ articles, problems }: ParsedDocument): readonly string[] {
  const flaws = articles.length + problems.length === 0 ? ["neither article nor problem"] : [];
  for (const article of articles) {
    const paragraphs = paragraphsOf(article).map((span) => slice(article.text, span));
    if (UNCLEAN.test(article.text)) flaws.push("control character");
    if (article.title === "" || article.title.trim() !== article.title) flaws.push("title");
    if (paragraphs.length === 0 || paragraphs.join("\n") !== article.text) flaws.push("paragraphs");
    if (paragraphs.some((text) => text.trim() !== text)) flaws.push("space around a paragraph");
  }
  return flaws;
}

/** What `parse` throws for a text, by name. */
function thrownBy(format: Format, text: string): string {
  try {
    format.parse(text);
    return "nothing";
  } catch (error) {
    return error instanceof FormatError ? "FormatError" : String(error);
  }
}

describe("parseDocument", () => {
  it.each([
    ["a.txt", (text: readonly string[]) => `Title of it\n\n${text.join("\n")}\n`],
    ["a.md", (text: readonly string[]) => `# Title of it\n\n${text.join("\n\n")}\n`],
    [
      "a.html",
      (text: readonly string[]) =>
        `<title>Title of it</title><article>${text.map((part) => `<p>${part}</p>`).join("")}</article>`,
    ],
    ["a.json", (text: readonly string[]) => JSON.stringify({ title: "Title of it", text })],
    [
      "a.jsonl",
      (text: readonly string[]) => JSON.stringify({ title: "Title of it", text: text.join("\n") }),
    ],
  ])("loses no word of a body in %s", (path, write) => {
    fc.assert(
      fc.property(body, (paragraphs) => {
        const article = onlyArticle(path, write(paragraphs));
        expect(wordsOf(article.text)).toEqual(wordsOf(paragraphs.join("\n")));
      }),
    );
  });

  it.each(EXTENSIONS)("makes a well-formed answer of any text as .%s", (extension) => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(flawsOf(parseText(`a.${extension}`, text))).toEqual([]);
      }),
    );
  });

  it.each(EXTENSIONS)("makes a well-formed answer of any bytes as .%s", (extension) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array(), (bytes, sidecar) => {
        const path = `a.${extension}`;
        expect(
          flawsOf(parseAs(loadedFormat(path), { kind: "document", path, bytes, sidecar })),
        ).toEqual([]);
      }),
    );
  });

  it.each(LOADED.map(({ format }) => format))(
    "$name throws nothing but a FormatError",
    (format) => {
      fc.assert(
        fc.property(soup, (text) => {
          expect(["nothing", "FormatError"]).toContain(thrownBy(format, text));
        }),
      );
    },
  );

  it("keeps an article's id when its body and its last change do", () => {
    const before = onlyArticle("a.txt", "A bridge\nUpdated 3 March 2025\nIt is open.");
    const after = onlyArticle("b.txt", "A bridge\nUpdated 4 March 2025\nIt is shut again.");
    expect(after.id).toBe(before.id);
    expect(after.date).not.toEqual(before.date);
  });

  it("names an article by its stated day of publication too", () => {
    const first = onlyArticle("a.txt", "A bridge\nPublished 3 March 2025\nIt is open.");
    const second = onlyArticle("a.txt", "A bridge\nPublished 4 March 2025\nIt is open.");
    expect(first.id).not.toBe(second.id);
  });

  it("keeps a paragraph that only looks like a dateline", () => {
    expect(onlyArticle("a.txt", "A bridge\nKYIV:").text).toBe("KYIV:");
  });

  it.each([
    ["a.txt", "", "empty"],
    ["a.txt", "a\0b", "notText"],
    ["a.md", "---\ntitle: [\n---\n\nWords.\n", "format"],
    ["a.json", "{", "format"],
    ["a.txt", "Only a title", "noArticle"],
    ["a.html", "<p>", "noArticle"],
    ["a.json", '{"title":"A bridge"}', "noArticle"],
    ["a.ndjson", "{}", "part"],
  ])("tells what kind of fault %s has that holds %j", (path, text, fault) => {
    expect(parseText(path, text).problems.map((problem) => problem.fault)).toEqual([fault]);
  });

  it("says what it cannot read", async () => {
    const bytes = new TextEncoder().encode("text");
    expect(await parseDocument({ kind: "document", path: "a.pdf", bytes, sidecar: null })).toEqual({
      articles: [],
      problems: [{ path: "a.pdf", cause: "no known format has this extension", fault: "format" }],
    });
    expect(causesOf("a.txt", "")).toEqual(["the file is empty"]);
    expect(causesOf("a.txt", "Only a title")).toEqual(["no text under the headline"]);
    expect(causesOf("a.json", "{")).toEqual(["not JSON"]);
    expect(causesOf("a.json", "[]")).toEqual(["no article"]);
    expect(causesOf("a.html", "<nav><a href='/'>Home</a></nav>")).toEqual(["no headline"]);
  });

  it("leaves out a document of which reading fails, and throws nothing", () => {
    const failing: Format = {
      name: "JSON",
      parse() {
        throw new RangeError("Maximum call stack size exceeded");
      },
    };
    const bytes = new TextEncoder().encode("{}");
    expect(parseAs(failing, { kind: "document", path: "a.json", bytes, sidecar: null })).toEqual({
      articles: [],
      problems: [
        {
          path: "a.json",
          cause: "reading it as JSON failed: Maximum call stack size exceeded",
          fault: "format",
        },
      ],
    });
  });

  it("does not list a million broken lines", () => {
    const causes = causesOf("a.ndjson", "x\n".repeat(200_000));
    expect(causes).toHaveLength(51);
    expect(causes[50]).toBe("199950 more problems like these");
  });
});
