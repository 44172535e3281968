import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";

import { expect, it } from "vitest";

import { StatusLine } from "../../src/terminal/status-line.ts";

/** To the first column, and what is there is cleared. */
const CLEAR = "\u001B[1G\u001B[2K";

it("is written anew where it stands, and goes on below what is written above it", async () => {
  const output = new PassThrough();
  const line = new StatusLine(output);
  line.above(() => output.write("before\n"));
  line.show("10 %");
  line.show("20 %");
  line.above(() => output.write("a line of the log\n"));
  line.show("");
  line.above(() => output.write("after\n"));
  output.end();
  expect(await text(output)).toBe(
    `before\n10 %${CLEAR}20 %${CLEAR}a line of the log\n20 %${CLEAR}after\n`,
  );
});

it("has room for one line, and makes way for another stream of the same terminal", async () => {
  const [output, other] = [new PassThrough(), new PassThrough()];
  const line = new StatusLine(Object.assign(output, { columns: 40 }));
  expect(line.room).toBe(39);
  expect(new StatusLine(new PassThrough()).room).toBe(79);
  other.on("data", (chunk) => output.write(chunk));
  line.show("10 %");
  line.beside(other).write("Indexed 3 articles\n");
  await new Promise(setImmediate);
  line.show("");
  output.end();
  expect(await text(output)).toBe(`10 %${CLEAR}Indexed 3 articles\n10 %${CLEAR}`);
});
