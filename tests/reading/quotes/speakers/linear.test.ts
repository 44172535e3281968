import { expect, it } from "vitest";
import { read } from "../../../../src/reading/read.ts";
import { articleOf } from "../../article-of.ts";

function letters(number: number): string {
  return number.toString(26).replaceAll(/\d/gu, (digit) => "ghijklmnop".charAt(Number(digit)));
}

/** Processor time in milliseconds to read so many characters of one kind of sentence. */
function timeOf(piece: (index: number) => string, length: number): number {
  const pieces: string[] = [];
  for (let size = 0, index = 0; size < length; index += 1) {
    const next = piece(index);
    pieces.push(next);
    size += next.length;
  }
  const article = articleOf(pieces.join(""));
  const before = process.cpuUsage();
  read(article);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

it.each<readonly [string, (index: number) => string]>([
  ["namesakes", (index) => `Mayor J${letters(index)} Roe came. “It is all the same,” Roe said. `],
  [
    "holders of an office",
    (index) => `Mayor Jane R${letters(index)} came. “It is,” the mayor said. `,
  ],
  ["unnamed sources", () => "“It is all the same,” an official said. "],
  ["pronouns in one sentence", () => "Roe, he, "],
  ["names in one row", () => "Jane Roe and "],
])("takes time linear in the text’s length for %s", (_, piece) => {
  timeOf(piece, 20_000); // warm
  const short = Math.max(10, timeOf(piece, 30_000));
  // Four times the text; sixteen times the time would be quadratic.
  expect(timeOf(piece, 120_000)).toBeLessThan(10 * short);
});
