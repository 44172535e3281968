import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { afterEach, describe, expect, it } from "vitest";

import { fromBytes } from "../../../src/ingest/document-bytes.ts";
import { type ReadDocument, readDocument } from "../../../src/ingest/read-documents.ts";
import {
  ReadingThreads,
  type ReadingThreadsOptions,
  type ThreadDeath,
} from "../../../src/ingest/threads/reading-threads.ts";
import type { RawDocument } from "../../../src/sources/source.ts";

const run = promisify(execFile);
const MORTAL = new URL("./mortal-thread.mjs", import.meta.url);
const MUTE = new URL("./mute-thread.mjs", import.meta.url);
/** Of which no `Worker` is made: it throws, as where the system has no thread to give. */
const NO_THREAD = new URL("https://example.org/thread.mjs");
let open: ReadingThreads[] = [];

afterEach(async () => {
  await Promise.all(open.map((threads) => threads.close()));
  open = [];
});

function start(options: ReadingThreadsOptions): ReadingThreads {
  const threads = new ReadingThreads(options);
  open.push(threads);
  threads.startAll();
  return threads;
}

function documentOf(path: string, body: string): RawDocument {
  const bytes = new TextEncoder().encode(`---\ntitle: About ${path}\n---\n\n${body}\n`);
  return { kind: "document", path, bytes, sidecar: null };
}

/** Of threads of which one can be had, and after it none. */
function startWithOne(count: number, onDeath: (death: ThreadDeath) => void): ReadingThreads {
  const mains = [MORTAL];
  return start({
    count,
    onDeath,
    get main() {
      return mains.pop() ?? NO_THREAD;
    },
  });
}

async function read(threads: ReadingThreads, document: RawDocument): Promise<ReadDocument | null> {
  const json = await threads.read(document);
  return json === null ? null : fromBytes(json);
}

describe("ReadingThreads", () => {
  it("read what this thread would", async () => {
    const threads = start({ count: 1 });
    const documents = Array.from({ length: 30 }, (_, number) =>
      documentOf(`${number}.md`, `“We stay for ${number} years,” Ada Lind said.`),
    );
    const found = await Promise.all(documents.map((document) => read(threads, document)));
    expect(found).toEqual(await Promise.all(documents.map(readDocument)));
    expect(threads.isReady).toBe(true);
  });

  it.each([
    ["an exit", "Exit!", "its reading ended with code 3"],
    ["an error", "Throw!", "its reading failed: a broken thread"],
    ["a document without end", "Hang!", "its reading never ended"],
    ["too little memory", "Fill!", "its reading took too much memory"],
  ])("lose one document to %s, and its cause is told", async (_, order, cause) => {
    const threads = start({
      count: 1,
      main: MORTAL,
      longestReading: order === "Hang!" ? 300 : 10_000,
      limits: { maxOldGenerationSizeMb: 64 },
    });
    const bodies = ["One.", "Two.", order, "Four.", "Five.", "Six."];
    const found = await Promise.all(
      bodies.map((body, number) => read(threads, documentOf(`${number}.md`, body))),
    );
    expect(found.flatMap((document) => document?.problems ?? [])).toEqual(
      bodies.map((body, number) => ({
        path: `${number}.md`,
        cause: body === order ? cause : "read on a thread",
      })),
    );
  });

  it("blame nobody where a thread dies between two documents", async () => {
    const deaths: ThreadDeath[] = [];
    const threads = start({ count: 1, main: MORTAL, onDeath: (death) => deaths.push(death) });
    const bodies = ["One.", "Later!", "Three.", "Four."];
    const found = await Promise.all(
      bodies.map((body, number) => read(threads, documentOf(`${number}.md`, body))),
    );
    expect(found.flatMap((document) => document?.problems ?? [])).toEqual(
      bodies.map((_, number) => ({ path: `${number}.md`, cause: "read on a thread" })),
    );
    expect(deaths).toEqual([
      { cause: "its reading failed: a broken thread", path: null, isLast: false },
    ]);
  });

  it("have nothing to say where no thread can be started", async () => {
    const threads = start({ count: 2, main: new URL("./no-such-thread.mjs", import.meta.url) });
    expect(await read(threads, documentOf("a.md", "One."))).toBeNull();
    expect(await read(threads, documentOf("b.md", "Two."))).toBeNull();
    expect(threads.isReady).toBe(false);
  });

  it("say once that no thread can be had, and have nothing to say", async () => {
    const deaths: ThreadDeath[] = [];
    const threads = start({ count: 3, main: NO_THREAD, onDeath: (death) => deaths.push(death) });
    expect(await read(threads, documentOf("a.md", "One."))).toBeNull();
    expect(deaths).toEqual([{ cause: expect.stringContaining("URL"), path: null, isLast: true }]);
  });

  it("read on those that can be had where others cannot", async () => {
    const deaths: ThreadDeath[] = [];
    const threads = startWithOne(3, (death) => deaths.push(death));
    const document = await read(threads, documentOf("a.md", "One."));
    expect(document?.problems).toEqual([{ path: "a.md", cause: "read on a thread" }]);
    expect(deaths).toEqual([]);
  });

  it("have nothing to say where none can be had in a dead one’s place", async () => {
    const deaths: ThreadDeath[] = [];
    const threads = startWithOne(1, (death) => deaths.push(death));
    expect(await read(threads, documentOf("a.md", "Exit!"))).toBeNull();
    expect(await read(threads, documentOf("b.md", "Two."))).toBeNull();
    expect(deaths.map(({ path, isLast }) => [path, isLast])).toEqual([
      ["a.md", false],
      [null, true],
    ]);
  });

  it("wait for a thread that never starts no longer than for others", async () => {
    const deaths: ThreadDeath[] = [];
    const onDeath = (death: ThreadDeath) => deaths.push(death);
    const threads = start({ count: 2, main: MUTE, longestStart: 100, onDeath });
    expect(await read(threads, documentOf("a.md", "One."))).toBeNull();
    expect(deaths).toEqual([{ cause: "it never started", path: null, isLast: true }]);
  });

  it("are waited for by a process that has nothing else to do, until they have read", async () => {
    const script = fileURLToPath(new URL("./read-and-leave.ts", import.meta.url));
    const { stdout } = await run(process.execPath, ["--import", "tsx", script], {
      timeout: 20_000,
    });
    expect(stdout).toBe("read");
  });

  it("have nothing to say once they are closed", async () => {
    const threads = start({ count: 1 });
    const asked = read(threads, documentOf("a.md", "One."));
    await threads.close();
    expect(await asked).toBeNull();
    expect(await read(threads, documentOf("b.md", "Two."))).toBeNull();
  });
});
