import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";

import { readLines } from "../../src/terminal/prompt.ts";

describe("readLines", () => {
  it("writes what becomes of each line, one at a time, and counts them", async () => {
    const output = new PassThrough();
    const begun: string[] = [];
    const { signal } = new AbortController();
    const input = Readable.from(["first\n\n  \nsec", "ond\nlast"]);
    const count = await readLines(
      input,
      output,
      false,
      async (line) => {
        begun.push(line);
        return line.toUpperCase();
      },
      signal,
    );
    output.end();
    expect(count).toBe(3);
    expect(begun).toEqual(["first", "second", "last"]);
    expect(await text(output)).toBe("FIRST\n\nSECOND\n\nLAST\n\n");
  });

  it.each(["exit", "/quit", " EXIT "])("ends at %j", async (word) => {
    const begun: string[] = [];
    const run = async (line: string): Promise<string> => {
      begun.push(line);
      return line;
    };
    const input = new PassThrough();
    input.write(`first\n${word}\nsecond\n`);
    const { signal } = new AbortController();
    expect(await readLines(input, new PassThrough(), false, run, signal)).toBe(2);
    expect(begun).toEqual(["first"]);
  });

  it("ends when it is told to", async () => {
    const stop = new AbortController();
    const input = new PassThrough();
    input.write("first\nsecond\nthird\n");
    const count = await readLines(
      input,
      new PassThrough(),
      false,
      async (line) => {
        stop.abort();
        return line;
      },
      stop.signal,
    );
    expect(count).toBe(1);
  });

  it("does not begin when it has been told to end, though the input stays open", async () => {
    const count = await readLines(
      new PassThrough(),
      new PassThrough(),
      false,
      async (line) => line,
      AbortSignal.abort(),
    );
    expect(count).toBe(0);
  });
});
