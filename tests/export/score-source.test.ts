import { describe, expect, it } from "vitest";

import { type ScoredOrLeftOut, scoreSource } from "../../src/export/score-source.ts";
import { createFolderSource } from "../../src/sources/folder.ts";
import { folderOf } from "../e2e/folders.ts";

async function scored(files: Readonly<Record<string, string>>): Promise<ScoredOrLeftOut[]> {
  const found: ScoredOrLeftOut[] = [];
  for await (const each of scoreSource(createFolderSource(await folderOf(files)))) found.push(each);
  return found;
}

const ROE =
  "The port stays\n\nJane Roe spoke on Friday.\n\n“We will rebuild the quay,” she said.\n";
const HOLM = "The town votes\n\n“We count on Sunday night,” Ann Holm said.\n";

describe("scoreSource", () => {
  it("gives a line for each file, its offsets in the file as it lies on disk", async () => {
    const files = { "port.txt": `\uFEFF${ROE}`, "north/town.v2.txt": HOLM };
    const found = await scored(files);
    expect(found.map(({ file }) => file?.id)).toEqual(["north/town.v2", "port"]);
    for (const { file } of found) {
      const raw = file?.id === "port" ? files["port.txt"] : files["north/town.v2.txt"];
      expect(file?.quotes).toHaveLength(1);
      for (const { start, end, text } of file?.quotes ?? []) {
        expect(raw.slice(start, end)).toBe(text);
      }
    }
  });

  it("gives all articles of a file in one line, at their own places", async () => {
    const lines = ["Jane Roe", "Ann Holm"].map((name) =>
      JSON.stringify({ title: `${name} speaks`, text: `“We count on Sunday,” ${name} said.` }),
    );
    const list = lines.join("\n");
    const [two] = await scored({ "two.ndjson": list });
    const quotes = two?.file?.quotes ?? [];
    expect(quotes.map(({ speaker }) => speaker)).toEqual(["Jane Roe", "Ann Holm"]);
    expect(quotes.map(({ start }) => start)).toEqual([list.indexOf("We"), list.lastIndexOf("We")]);
  });

  it("says what it leaves out, and goes on", async () => {
    const found = await scored({ "a.txt": "", "port.txt": ROE });
    expect(found.map(({ file, leftOut }) => [file?.id, leftOut])).toEqual([
      [undefined, [{ path: "a.txt", cause: "the file is empty", fault: "empty" }]],
      ["port", []],
    ]);
  });

  it("reads the same article in two files in both", async () => {
    const found = await scored({ "a.txt": ROE, "b.txt": ROE });
    expect(found.map(({ file }) => file?.quotes.length)).toEqual([1, 1]);
  });
});
