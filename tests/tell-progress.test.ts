import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";

import { afterEach, beforeEach, expect, it, vi } from "vitest";

import type { Indexing } from "../src/indexing.ts";
import type { ReadingProgress } from "../src/model/reading-progress.ts";
import { tellProgress } from "../src/tell-progress.ts";
import { StatusLine } from "../src/terminal/status-line.ts";
import { deferred } from "./support/deferred.ts";
import { recordingLog } from "./support/log.ts";

/** To the first column, and what is there is cleared. */
const CLEAR = "\u001B[1G\u001B[2K";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A reading of a thousand files, of which a hundred are done each second. */
function reading() {
  const end = deferred<void>();
  const began = performance.now();
  let progress: ReadingProgress | null = { done: 0, total: null };
  const elapsed = (): number => performance.now() - began;
  const indexing: Pick<Indexing, "progress" | "elapsed" | "done"> = {
    progress: () => progress,
    elapsed,
    done: end.promise,
  };
  return {
    indexing,
    /** So many milliseconds go by. */
    goOn: (ms: number): void => {
      progress = { done: Math.floor((elapsed() + ms) / 10), total: 1000 };
      vi.advanceTimersByTime(ms);
    },
    end: async (): Promise<void> => {
      progress = null;
      end.resolve();
      await end.promise;
      await Promise.resolve();
    },
  };
}

/** What stands in a terminal at last: what was cleared stands there no more. */
function standing(written: string): readonly string[] {
  return written.split("\n").map((line) => line.split(CLEAR).at(-1) ?? "");
}

it("is a bar that moves at the end of a terminal, below what else is written, and goes", async () => {
  const terminal = Object.assign(new PassThrough(), { columns: 80 });
  const status = new StatusLine(terminal);
  const { log } = recordingLog();
  const { indexing, goOn, end } = reading();
  tellProgress(indexing, log, status);
  goOn(250);
  goOn(1750);
  status.above(() => terminal.write("a line of the log\n"));
  goOn(250);
  const before = String(terminal.read());
  expect(standing(before)).toEqual([
    "a line of the log",
    "████░░░░░░░░░░░░░░░░ 22 % (225 of 1 000 files), 100/s, 8 s left",
  ]);
  await end();
  goOn(1000);
  terminal.end();
  expect(standing(before + (await text(terminal))).at(-1)).toBe("");
  expect(vi.getTimerCount()).toBe(0);
});

it("takes no more than a line of a narrow terminal", () => {
  const terminal = Object.assign(new PassThrough(), { columns: 30 });
  const { indexing, goOn } = reading();
  tellProgress(indexing, recordingLog().log, new StatusLine(terminal));
  goOn(2000);
  expect(standing(String(terminal.read()))).toEqual(["20 %, 100/s, 8 s left"]);
});

it("is a line of the log every five seconds where there is no terminal", async () => {
  const { log, lines } = recordingLog();
  const { indexing, goOn, end } = reading();
  tellProgress(indexing, log, null);
  goOn(5000);
  goOn(4999);
  await end();
  goOn(9000);
  expect(lines.map(({ msg }) => msg)).toEqual([
    "Reading: 50 % (500 of 1 000 files), 100/s, 5 s left",
  ]);
});
