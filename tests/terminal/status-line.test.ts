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
