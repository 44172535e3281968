import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../../../../src/model/article.ts";
import { slice } from "../../../../src/model/span.ts";
import { pairMarks } from "../../../../src/reading/quotes/marks/pair-marks.ts";

function insides(text: string): readonly string[] {
  return pairMarks(text, paragraphsOf({ text })).map((pair) => slice(text, pair));
}

describe("pairMarks", () => {
  it.each([
    ["curly", "He said “come in,” and left.", ["come in,"]],
    ["straight", 'He said "come in," and left.', ["come in,"]],
    ["doubled apostrophes", "He said ''come in,'' and left.", ["come in,"]],
    [
      "a quotation that ends a doubled one",
      "He said ''she told me 'no.''' Then he left.",
      ["she told me 'no.'"],
    ],
    ["guillemets", "Il a dit « entrez donc » et partit.", ["entrez donc"]],
    ["single guillemets", "Er sagte ‹kommen Sie› und ging.", ["kommen Sie"]],
    ["reversed guillemets", "Er sagte »kommen Sie« und ging.", ["kommen Sie"]],
    ["reversed single guillemets", "Er sagte ›kommen Sie‹ und ging.", ["kommen Sie"]],
    ["grave accents", "He said ``come in,'' and left.", ["come in,"]],
    ["a closing mark where an opening one belongs", "He said ”come in,” and left.", ["come in,"]],
    ["a closing mark too many", "He said “come in,” and ” left.", ["come in,"]],
    ["a closing mark that is lost", "“It is late, Roe said. It was.", ["It is late,"]],
    ["one that is lost before an inversion", "“Is it late? asked Jane Roe.", ["Is it late?"]],
    [
      "a mark that the next paragraph opens again",
      "“It is late, Roe said it was.\n“Go.”",
      ["It is late, Roe said it was.", "Go."],
    ],
    ["German", "Er sagte: „Kommen Sie“ und ging.", ["Kommen Sie"]],
    ["single curly", "He called it a ‘sorry end’ for all.", ["sorry end"]],
    ["single straight", "He called it a 'sorry end' for all.", ["sorry end"]],
    [
      "single around a plural's apostrophe",
      "‘The workers’ pay is late,’ he said.",
      ["The workers’ pay is late,"],
    ],
    [
      "apostrophes are none",
      "It’s the ’90s, and the Smiths’ dog isn't 'ere yet; rock ’n’ roll.",
      [],
    ],
    ["single inside double", "“He said ‘no’ to me,” she said.", ["He said ‘no’ to me,"]],
    ["double inside double", "“He said “no” to me,” she said.", ["He said “no” to me,"]],
    [
      "an opening mark where a closing belongs",
      "“It is late,“ he said. “Go.”",
      ["It is late,", "Go."],
    ],
    ["an inch mark", 'The board is 12" wide.', []],
    ["mixed", '“Come in," he said.', ["Come in,"]],
    ["two in one sentence", '"One" and "two" and "three".', ["One", "two", "three"]],
    ["never closed", "He said: “come in\nNobody came.", ["come in"]],
    ["empty", "He said “” and “ ” twice.", []],
  ])("%s", (_, text, expected) => {
    expect(insides(text)).toEqual(expected);
  });

  it("tells a paragraph that reopens what the one before left open", () => {
    const text = "He said: “First of all.\n“And then.”\n“Who?” she asked.";
    const found = pairMarks(text, paragraphsOf({ text }));
    expect(found.map(({ reopens, closed }) => [reopens, closed])).toEqual([
      [false, false],
      [true, true],
      [false, true],
    ]);
  });

  it.each(['"', "“", "”", "'", "‘", "’", "''", "«", "„", '" a', "“a ", " 'a", " ‘a "])(
    "pairs 100 000 of %j in linear time",
    (mark) => {
      const text = mark.repeat(100_000);
      const start = performance.now();
      pairMarks(text, paragraphsOf({ text }));
      expect(performance.now() - start).toBeLessThan(2_000);
    },
  );
});
