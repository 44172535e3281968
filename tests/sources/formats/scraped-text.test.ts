import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine } from "../../../src/sources/clean.ts";
import { type FoundArticle, FormatError } from "../../../src/sources/formats/format.ts";
import { scrapedText } from "../../../src/sources/formats/scraped-text.ts";

import { causesOf, onlyArticle, parseText } from "../document.ts";

const BODY = "The bridge is open. Nobody has to pay.";

/** An article whose head holds a line. */
function pageWith(line: string): string {
  return `A bridge for all\n\n${line}\nFollow\n\nA bridge for all\n\n${BODY}\n`;
}

function titlesOf(text: string): string[] {
  return parseText("a.txt", text).articles.map(({ title }) => title);
}

describe("furniture in the head", () => {
  it.each([
    "Short Url",
    "https://arab.example/5abc",
    "Share this article",
    "Facebook Twitter Email",
    "Advertisement",
    "Read more: Ferries to stop",
    "Subscribe",
    "Sign up for our newsletter",
    "Listen",
    "Listen to this article · 4 min",
    "3 min read",
    "12 comments",
    "Photo: Post archive",
    "AFP",
    "Home > World > Europe",
    "6 sec ago",
    "Updated 6 sec ago",
    "----------",
  ])("%j is nowhere in the article", (line) => {
    expect(onlyArticle("a.txt", pageWith(line))).toMatchObject({
      title: "A bridge for all",
      date: null,
      author: null,
      caption: null,
      bullets: [],
      text: BODY,
    });
  });

  it.each([
    ["Updated 17 February 2025", "2025-02-17"],
    ["Published: 3 March 2025 · Updated: 5 March 2025", "2025-03-03"],
    ["Last updated on March 5, 2025 10:15", "2025-03-05"],
    ["March 5, 2025", "2025-03-05"],
    ["By Jane Doe | 5 March 2025", "2025-03-05"],
  ])("%j dates it", (line, day) => {
    expect(onlyArticle("a.txt", pageWith(line)).date).toEqual({ day, instant: null });
  });

  it.each([
    ["By Jane Doe", "Jane Doe"],
    ["By JANE DOE and John Roe", "JANE DOE and John Roe"],
    ["By Jane Doe | Share", "Jane Doe"],
    ["Par Élodie Marchand", "Élodie Marchand"],
  ])("%j signs it", (line, author) => {
    expect(onlyArticle("a.txt", pageWith(line)).author).toBe(author);
  });

  it.each([
    "People cross the bridge on Feb. 14, 2025. (AP)",
    "People cross the bridge. [File: Jane Doe/Reuters]",
    "People cross the bridge in the morning. Photograph: Jane Doe/AFP",
    "People cross the new bridge in the early morning",
  ])("%j is its caption, and does not date it", (line) => {
    expect(onlyArticle("a.txt", pageWith(line))).toMatchObject({ caption: line, date: null });
  });
});

describe("the head of a page that does not repeat its headline", () => {
  const MORE = "So says the mayor. So does the council.\nThey hope for the best.";

  it.each([
    "By Jane Doe\n3 March 2025",
    "It took three winters.\n\nJane Doe in Norrvik\nMon 3 Mar 2025 11.00 GMT\nShare",
    "It took three winters.\nShare full article\n12\nJane Doe\nBy Jane Doe\nReporting from Norrvik\n3 March 2025",
    "1 of 3 |\nPeople cross the bridge. (AP Photo/Jane Doe)\nRead More\nUpdated 5:00 PM CET, March 3, 2025",
    "Summary\nCompanies\nBridge is free for all\nBy Jane Doe\nMarch 3, 2025",
  ])("%j leaves the body alone, and dates it", (head) => {
    const article = onlyArticle("a.txt", `A bridge for all\n${head}\n\n${BODY}\n${MORE}\n`);
    expect(article).toMatchObject({ text: `${BODY}\n${MORE}`, date: { day: "2025-03-03" } });
  });

  it("makes key points of a standfirst, and leaves labels out", () => {
    const head = "It took three winters.\nJane Doe\nOur reporter\nPublished 3 March 2025";
    expect(onlyArticle("a.txt", `A bridge for all\n${head}\n\n${BODY}\n${MORE}`)).toMatchObject({
      bullets: ["It took three winters."],
      caption: null,
    });
  });

  it("has a photo's caption below its agency", () => {
    const head =
      "3 hours ago\nShare\nJane Doe\nTraffic reporter\nGetty Images\nPeople on the bridge";
    expect(onlyArticle("a.txt", `A bridge for all\n${head}\n\n${BODY}\n${MORE}`)).toMatchObject({
      caption: "People on the bridge",
      text: `${BODY}\n${MORE}`,
    });
  });

  it("has points without bullets below their heading", () => {
    const head = "By Jane Doe\nSummary\nBridge is free for all\nFerries will stop";
    expect(onlyArticle("a.txt", `A bridge for all\n${head}\n${BODY}`)).toMatchObject({
      bullets: ["Bridge is free for all", "Ferries will stop"],
      text: BODY,
    });
  });

  it.each([
    ["a quotation", `“It is open,” she said.\nBy Jane Doe\n${MORE}`],
    ["a dateline", `NORRVIK: It is open.\nBy Jane Doe\n${MORE}`],
    ["three sentences", `It is open.\nIt is long.\nIt is free.\nBy Jane Doe\n${MORE}\n${MORE}`],
    ["as much as follows", "It is open.\nIt is long.\nBy Jane Doe\nSo it ends."],
    ["entries of a log", `It is open.\n3 March 2025\n${MORE}\n4 March 2025\n${MORE}`],
    ["a long paragraph", `${"It is open, ".repeat(30)}they say.\nBy Jane Doe\n${MORE}`],
  ])("does not reach over %s", (_, body) => {
    const { text, dateline } = onlyArticle("a.txt", `A bridge for all\n${body}`);
    expect(dateline === null ? text : `${dateline}: ${text}`).toBe(body);
  });
});

describe("furniture at the tail", () => {
  it.each([
    "Source: Post and agencies",
    "jd/jr (AFP, Reuters)",
    "Associated Press writer Jane Doe in Norrvik contributed to this report.",
    "A version of this article appears in print on March 4, 2025, Section A, Page 4.",
    "Copyright 2025 The Post",
    "Most Popular\nFerries to stop\nA seal in the harbour",
    "Related Topics\nBridges\nTraffic",
    "Read more: Ferries to stop\nShare",
    "Follow Jane Doe on Twitter @janedoe.",
    "(Reporting by Jane Doe; Editing by John Roe)",
    "Topics: bridges, traffic",
  ])("%j is not in the body", (tail) => {
    expect(onlyArticle("a.txt", `${pageWith("Share")}\n${tail}\n`).text).toBe(BODY);
  });

  it("does not take a body's last short lines along", () => {
    const text = `${BODY}\nThe end of the road\nShare of votes: 7`;
    expect(onlyArticle("a.txt", `A bridge for all\n${text}\nShare\n`).text).toBe(text);
  });
});

describe("the body", () => {
  it("keeps lines that would be furniture elsewhere", () => {
    const text = ["It is open.", "Share", "Most Popular", "By Jane Doe", "So it ends."].join("\n");
    expect(onlyArticle("a.txt", `A bridge for all\n${text}`).text).toBe(text);
  });

  it("keeps a first sentence that opens like a byline or a stamp", () => {
    for (const first of ["By Monday, the bridge was empty.", "Updated in 2025, it is safe."]) {
      expect(onlyArticle("a.txt", `A bridge for all\n${first}`).text).toBe(first);
    }
  });

  it.each([
    "Profits rose > 5 percent in May\nThey fell after that.",
    "Sales > Costs > Hopes",
    "Ferries > Bridges\nSo they say.",
  ])("keeps %j, which no furniture marks as a breadcrumb", (text) => {
    expect(onlyArticle("a.txt", `A bridge for all\n${text}`).text).toBe(text);
  });

  it("loses notices between its paragraphs only", () => {
    const text = "It is open.\nStory continues below advertisement\nSo it ends.";
    expect(onlyArticle("a.txt", `A bridge for all\n${text}`).text).toBe("It is open.\nSo it ends.");
  });

  it("loses a list of other articles between its paragraphs where the page says where it ends", () => {
    const list = "Recommended Stories\nlist of 2 items\nlist 1 of 2\nFerries to stop\nend of list";
    const text = `It is open.\n${list}\nSo it ends.`;
    expect(onlyArticle("a.txt", `A bridge for all\n${text}`).text).toBe("It is open.\nSo it ends.");
    const endless = text.replace("end of list", "The end");
    expect(onlyArticle("a.txt", `A bridge for all\n${endless}`).text).toBe(endless);
  });

  it("is the points of a page that has nothing else", () => {
    const article = onlyArticle("a.txt", "A bridge for all\n\n• It is open.\n• It is long.");
    expect(article).toMatchObject({ bullets: [], text: "It is open.\nIt is long." });
  });
});

describe("several articles in a file", () => {
  it("begin where a headline is repeated below furniture", () => {
    const text = `${pageWith("Share")}\n\n${pageWith("Listen").replaceAll("bridge for", "ferry for")}`;
    const { articles } = parseText("a.txt", text);
    expect(articles.map(({ title }) => title)).toEqual(["A bridge for all", "A ferry for all"]);
    expect(articles.map(({ origin }) => origin.part)).toEqual([0, 1]);
  });

  it("begin where a headline set apart is dated or signed", () => {
    const text = `A bridge for all\n\n${BODY}\n\n\nA ferry for some\nBy Jane Doe\n\nIt sails.\n`;
    expect(titlesOf(text)).toEqual(["A bridge for all", "A ferry for some"]);
  });

  it("do not begin at a line that a body repeats", () => {
    const refrain = "And so it goes on and on";
    const verses = `\n${refrain}\n\nWe walk.\n\n${refrain}\n\nWe sing.\n`;
    expect(titlesOf(`A song of the bridge\n${verses}${verses}`)).toEqual(["A song of the bridge"]);
  });

  it("do not begin at a rule or a label between stamped entries", () => {
    const entries = "___.\n\n9:15 p.m.\n\nThe polls are shut.\n\n".repeat(4);
    expect(titlesOf(`Live from the town hall\n\n${entries}`)).toEqual(["Live from the town hall"]);
  });

  it("leave the page's name and menu above them out", () => {
    expect(titlesOf(`The Post\nBridges\n\n${pageWith("Share")}`)).toEqual(["A bridge for all"]);
  });

  it("report the one without text, and keep the rest", () => {
    const text = `A ferry for some\n\n\nA bridge for all\nBy Jane Doe\n\n${BODY}\n`;
    expect(titlesOf(text)).toEqual(["A bridge for all"]);
    expect(causesOf("a.txt", "Share\nFollow\n")).toEqual(["no headline"]);
  });
});

it("finds nothing that still had to be cleaned", () => {
  const piece = fc.constantFrom(
    ..."A bridge, opens. • - | By Jane Roe Updated 3 March 2025 (AP) \u00ad \u202e \ud83d Home > World".split(
      " ",
    ),
    " ",
    "  ",
    "\u00a0",
    "\t",
    "\n",
    "\n\n",
    "\u2028",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      for (const found of findArticles(pieces.join(""))) {
        const { title, author, caption, bullets, paragraphs } = found;
        for (const text of [title, author ?? "-", caption ?? "-", ...bullets, ...paragraphs]) {
          expect(text).not.toBe("");
          expect(cleanLine(text)).toBe(text);
        }
      }
    }),
    { numRuns: 500 },
  );
});

/** What the format finds; nothing where it finds no article. */
function findArticles(text: string): readonly FoundArticle[] {
  try {
    return scrapedText.parse(text).articles;
  } catch (error) {
    if (error instanceof FormatError) return [];
    throw error;
  }
}

describe("time", () => {
  it.each([
    ["headlines", (count: number) => "A short headline of it\n\nShare\n".repeat(count)],
    ["lines", (count: number) => `T\n${"a\n".repeat(count)}`],
    ["quotation marks", (count: number) => `T\n${'"'.repeat(count)}`],
    ["capitals", (count: number) => `T\n${"AA ".repeat(count)}`],
    ["stamps", (count: number) => `T\n${"Updated 3 March 2025\n".repeat(count)}x.`],
  ])("does not grow with the square of the number of %s", (_, write) => {
    const start = performance.now();
    parseText("a.txt", write(20_000));
    // Linear work takes well under a second; quadratic work at this size takes minutes.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
