import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it, vi } from "vitest";

import { readLines } from "../../src/terminal/prompt.ts";
import { deferred } from "../support/deferred.ts";

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

async function echo(line: string): Promise<string> {
  return line.toUpperCase();
}

describe("what goes on while somebody types", () => {
  it("stands in a terminal's prompt, and what is said when it is done above the next", async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    let written = "";
    output.on("data", (chunk) => (written += String(chunk)));
    const { promise: done, resolve } = deferred<string>();
    let status: string | null = "10 %";
    const stop = new AbortController();
    const reading = readLines(input, output, true, echo, stop.signal, {
      status: () => status,
      done,
    });
    expect(written).toContain("10 % > ");
    input.write("half a l");
    status = "20 %";
    await vi.waitFor(() => expect(written).toContain("20 % > half a l"), { timeout: 3000 });
    status = null;
    resolve("All is read.");
    await vi.waitFor(() => expect(written).toContain("All is read.\n\n"));
    input.write("ine\n");
    await vi.waitFor(() => expect(written).toContain("HALF A LINE"));
    expect(written.slice(written.indexOf("All is read."))).not.toContain("%");
    stop.abort();
    await reading;
  });

  it("is waited for where no terminal is", async () => {
    const output = new PassThrough();
    const { promise: done, resolve } = deferred<string>();
    const { signal } = new AbortController();
    const reading = readLines(Readable.from(["a\n"]), output, false, echo, signal, {
      status: () => "10 %",
      done,
    });
    resolve("All is read.");
    await reading;
    output.end();
    expect(await text(output)).toBe("All is read.\n\nA\n\n");
  });

  it("leaves the prompt as it was where it fails", async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    let written = "";
    output.on("data", (chunk) => (written += String(chunk)));
    const stop = new AbortController();
    const reading = readLines(input, output, true, echo, stop.signal, {
      status: () => "10 %",
      done: Promise.reject(new Error("no disk")),
    });
    await vi.waitFor(() => expect(written).toMatch(/> [^%]*> /u));
    stop.abort();
    await reading;
  });
});
