import { describe, expect, it } from "vitest";

import { slice } from "../../src/model/span.ts";
import { RawFile } from "../../src/export/placement.ts";
import { scoreForm } from "../../src/export/score-form.ts";
import { read } from "../../src/reading/read.ts";
import { parseDocument } from "../../src/sources/parse-document.ts";

async function scored(raw: string) {
  const { articles } = await parseDocument({
    kind: "document",
    path: "port.txt",
    bytes: new TextEncoder().encode(raw),
    sidecar: null,
  });
  return scoreForm(
    "port",
    raw,
    articles.map((article) => read(article)),
  ).quotes;
}

describe("scoreForm", () => {
  it("gives each pair of marks its place in the file, speaker and mention", async () => {
    const raw = `The port stays\n\nEASTON, Norway — Jane Roe spoke on Friday.\n\n“We\u00a0will,” she said, “rebuild the quay.”\n`;
    const quotes = await scored(raw);
    expect(quotes.map(({ text, speaker, mention }) => [text, speaker, mention?.text])).toEqual([
      ["We\u00a0will,", "Jane Roe", "she"],
      ["rebuild the quay.", "Jane Roe", "she"],
    ]);
    for (const { start, end, text } of quotes) expect(raw.slice(start, end)).toBe(text);
  });

  it("does not read the headline, which repeats what the body says in full", async () => {
    expect(await scored("“We stay,” says Roe\n\nJane Roe is the mayor.\n")).toEqual([]);
  });
});

describe("RawFile", () => {
  it("finds a paragraph that was joined from lines, after lines that were left out", () => {
    const raw = "Menu\n\nThe port\nis\u200b full.\nShare this\n\nIt is full.";
    const place = new RawFile(raw).place("The port is full.\nIt is full.");
    const placed = place({ start: 4, end: 16 });
    expect(placed && slice(raw, placed)).toBe("port\nis\u200b full");
    expect(place({ start: 18, end: 20 })?.start).toBe(raw.lastIndexOf("It"));
  });

  it("gives null for what is not there", () => {
    expect(new RawFile("The port is full.").place("Nobody came.")({ start: 0, end: 6 })).toBeNull();
  });

  it("finds each article's words behind those of the article before", () => {
    const raw = "First\n\nIt is full.\n\nSecond\n\nIt is full.";
    const file = new RawFile(raw);
    const span = { start: 0, end: 11 };
    expect(file.place("It is full.")(span)?.start).toBe(raw.indexOf("It"));
    expect(file.place("It is full.")(span)?.start).toBe(raw.lastIndexOf("It"));
  });

  it("takes linear time for a file of many articles whose words stand otherwise in it", () => {
    const articles = Array.from({ length: 20_000 }, (_, index) => `It is full, ${index} said.`);
    const file = new RawFile(articles.map((text) => text.replaceAll(",", "\\u002c")).join("\n"));
    const start = performance.now();
    for (const text of articles) expect(file.place(text)({ start: 0, end: 4 })).toBeNull();
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
