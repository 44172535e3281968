import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { pino } from "pino";
import * as fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";

import { DigestCache } from "../../src/cache/digest-cache.ts";
import { toBytes } from "../../src/ingest/document-bytes.ts";
import { type ReadDocument, readDocument } from "../../src/ingest/read-documents.ts";
import { readStepByStep } from "../../src/ingest/read-file.ts";
import { createReader } from "../../src/ingest/threads/read-on-threads.ts";
import { createFolderSource } from "../../src/sources/folder.ts";
import type { RawDocument } from "../../src/sources/source.ts";
import { folderOf } from "../e2e/folders.ts";

const VERSION = "v".repeat(32);
const ENCODER = new TextEncoder();
const DOCUMENTS = [documentOf("a.md", "One."), documentOf("b.md", "Two."), documentOf("c.txt", "")];

function documentOf(path: string, body: string, sidecar: string | null = null): RawDocument {
  return {
    kind: "document",
    path,
    bytes: ENCODER.encode(body === "" ? "" : `---\ntitle: About ${path}\n---\n\n${body}\n`),
    sidecar: sidecar === null ? null : ENCODER.encode(sidecar),
  };
}

/** A cache over a reader that reads here; `read` says what came of documents, `reads` how many it read, `lines` what was logged. */
async function openCache(dataDir: string | null, version = VERSION) {
  const lines: string[] = [];
  const write = (line: string) => lines.push(String(JSON.parse(line).msg));
  let reads = 0;
  const expected: number[] = [];
  const reader = {
    expect: (bytes: number) => {
      expected.push(bytes);
      return false;
    },
    readFile: async () => null,
    read: async (document: RawDocument) => {
      reads += 1;
      return toBytes(await readDocument(document));
    },
    rest: async () => {},
    close: async () => {},
  };
  const cache = await DigestCache.open(dataDir, true, reader, pino({}, { write }), version);
  onTestFinished(() => cache.close());
  const read = async (documents: readonly RawDocument[] = DOCUMENTS) => {
    async function* given(): AsyncGenerator<RawDocument> {
      yield* documents;
    }
    const found: ReadDocument[] = [];
    for await (const outcome of cache.read(given(), 100)) found.push(outcome);
    await cache.rest();
    return found;
  };
  return { cache, read, lines, expected, reads: () => reads };
}

async function packsIn(dataDir: string): Promise<readonly string[]> {
  return (await readdir(join(dataDir, "digests"))).map((name) => join(dataDir, "digests", name));
}

/** What files of a folder come to where they are read on threads from the disk on. */
async function readAll(dataDir: string | null, folder: string) {
  const reader = createReader({ few: 0, count: 1 });
  const cache = await DigestCache.open(dataDir, true, reader, pino({ level: "silent" }), VERSION);
  onTestFinished(() => cache.close());
  const source = createFolderSource(folder);
  const { files } = await source.list();
  const whole = cache.readFiles(source, source.root, files);
  const found: ReadDocument[] = [];
  for await (const outcome of whole ?? []) found.push(outcome);
  await cache.rest();
  return { isRead: whole !== null, found, cache, source, files };
}

describe("files that are many", () => {
  const text = "---\ntitle: A title\n---\n\n“We sail,” Ada Lind said.\n";

  function folderOfArticles() {
    return folderOf({ "a.md": text, "b.md": text, "c.md": text, "b.md.meta.yaml": "source: [" });
  }

  it("are read on threads from the disk on, and come to what they come to one by one", async () => {
    const folder = await folderOfArticles();
    const { found, source, files } = await readAll(null, folder);
    const expected = await Promise.all(
      files.map((file) => readStepByStep(source, file, readDocument)),
    );
    expect(found).toEqual(expected);
    expect(found.map(({ problems }) => problems.length)).toEqual([0, 1, 0]);
  });

  it("are kept by what they hold, and are then not read on threads first", async () => {
    const [dataDir, folder] = [await folderOf({}), await folderOfArticles()];
    const first = await readAll(dataDir, folder);
    expect(first.isRead).toBe(true);
    expect(first.cache.kept).toHaveLength(3);
    await first.cache.close();
    const again = await readAll(dataDir, folder);
    expect(again.isRead).toBe(false);
    async function* documents(): AsyncGenerator<RawDocument> {
      for (const file of again.files) {
        for (const step of await again.source.read(file)) if (step.kind === "document") yield step;
      }
    }
    for await (const { digests } of again.cache.read(documents(), 100)) {
      expect(digests).toHaveLength(1);
    }
    expect(again.cache.counts).toEqual({ hits: 3, misses: 0 });
  });

  it("are read here where no thread can be started", async () => {
    const folder = await folderOfArticles();
    const main = new URL("./no-such-thread.mjs", import.meta.url);
    const reader = createReader({ few: 0, main });
    const cache = await DigestCache.open(null, true, reader, pino({ level: "silent" }), VERSION);
    const source = createFolderSource(folder);
    const { files } = await source.list();
    const found: ReadDocument[] = [];
    for await (const each of cache.readFiles(source, source.root, files) ?? []) found.push(each);
    await cache.rest();
    expect(found.map(({ digests }) => digests.length)).toEqual([1, 1, 1]);
  });
});

describe("DigestCache", () => {
  it("reads once what is read again, also what could not be read", async () => {
    const dataDir = await folderOf({});
    const first = await openCache(dataDir);
    const outcomes = await first.read();
    expect(outcomes).toEqual(await Promise.all(DOCUMENTS.map(readDocument)));
    const second = await openCache(dataDir);
    expect(await second.read()).toEqual(outcomes);
    expect([first.reads(), second.reads()]).toEqual([3, 0]);
    expect(second.cache.counts).toEqual({ hits: 3, misses: 0 });
    expect([...first.lines, ...second.lines]).toEqual([]);
  });

  it("has the reader expect all where nothing is kept", async () => {
    const dataDir = await folderOf({});
    const [first, second] = [await openCache(dataDir), await openCache(null)];
    await first.read();
    await second.read();
    const third = await openCache(dataDir);
    await third.read([documentOf("d.md", "Four.")]);
    expect([first, second, third].map(({ expected }) => expected)).toEqual([[100], [100], []]);
  });

  it("has the reader expect files where nothing is kept, before anybody knows how large they are", async () => {
    const dataDir = await folderOf({});
    const first = await openCache(dataDir);
    first.cache.expectFiles(3);
    expect(first.expected).toEqual([3000]);
    await first.read();
    const second = await openCache(dataDir);
    second.cache.expectFiles(3);
    expect(second.expected).toEqual([]);
  });

  it("reads again what has another path, other bytes or another sidecar", async () => {
    const { read, reads } = await openCache(await folderOf({}));
    await read([documentOf("a.md", "One.")]);
    await read([documentOf("b.md", "One.")]);
    await read([documentOf("a.md", "Two.")]);
    const [amended] = await read([documentOf("a.md", "One.", "title: Another title")]);
    expect(amended?.digests[0]?.article.title).toBe("Another title");
    expect(reads()).toBe(4);
  });

  it("reads all anew with other code, and says so in one line", async () => {
    const dataDir = await folderOf({});
    await (await openCache(dataDir)).read();
    const other = await openCache(dataDir, "w".repeat(32));
    await other.read();
    expect(other.reads()).toBe(3);
    expect(other.lines).toEqual([expect.stringContaining("what another version kept")]);
    const again = await openCache(dataDir, "w".repeat(32));
    await again.read();
    expect(again.reads()).toBe(0);
  });

  it("gives what is right, whatever becomes of its files", async () => {
    const dataDir = await folderOf({});
    const outcomes = await (await openCache(dataDir)).read();
    const [path = ""] = await packsIn(dataDir);
    const whole = await readFile(path);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.uint8Array(), async (at, bytes) => {
        for (const old of await packsIn(dataDir)) await rm(old);
        await writeFile(path, Buffer.concat([whole.subarray(0, at), bytes]));
        const { cache, read, lines } = await openCache(dataDir);
        expect(await read()).toEqual(outcomes);
        expect(lines).toHaveLength(1);
        await cache.close();
      }),
      { numRuns: 20 },
    );
  });

  it("says in one line that records are damaged, and reads them anew", async () => {
    const dataDir = await folderOf({});
    const outcomes = await (await openCache(dataDir)).read();
    const [path = ""] = await packsIn(dataDir);
    const bytes = await readFile(path);
    for (const word of ["One.", "Two."]) bytes[bytes.indexOf(word)] = 0;
    await writeFile(path, bytes);
    const { read, reads, lines } = await openCache(dataDir);
    expect(await read()).toEqual(outcomes);
    expect(reads()).toBe(2);
    expect(lines).toEqual([expect.stringContaining("is damaged, and is read anew")]);
  });

  it("says of what it had before which it has no more", async () => {
    const dataDir = await folderOf({});
    const { cache, read } = await openCache(dataDir);
    await read();
    const { cache: again } = await openCache(dataDir);
    expect(again.restore(cache.kept)).toEqual(new Set());
    for (const path of await packsIn(dataDir)) await rm(path);
    const { cache: without } = await openCache(dataDir);
    expect(without.restore(cache.kept)).toEqual(new Set(DOCUMENTS.map(({ path }) => path)));
    const { cache: nowhere } = await openCache(null);
    expect(nowhere.restore(cache.kept)).toEqual(new Set());
  });

  it("forgets what no document refers to any more", async () => {
    const dataDir = await folderOf({});
    const { cache, read } = await openCache(dataDir);
    await read([documentOf("a.md", "One.".repeat(500))]);
    await cache.sweep(["a.md"]);
    expect(await packsIn(dataDir)).toHaveLength(1);
    await read([documentOf("a.md", "Two.")]);
    await cache.sweep(["a.md"]);
    const [path = "", ...others] = await packsIn(dataDir);
    expect(others).toEqual([]);
    expect((await readFile(path)).includes("One.")).toBe(false);
    const after = await openCache(dataDir);
    await after.read([]);
    await after.cache.sweep([]);
    expect(await packsIn(dataDir)).toEqual([]);
  });

  it("holds little more than what is there, however many documents come and go", async () => {
    const dataDir = await folderOf({});
    const { cache, read } = await openCache(dataDir);
    for (let pass = 0; pass < 12; pass += 1) {
      const documents = Array.from({ length: 5 }, (_, index) =>
        documentOf(`${pass}-${index}.md`, "One.".repeat(2000)),
      );
      await read(documents);
      await cache.sweep(documents.map(({ path }) => path));
    }
    const packs = await Promise.all((await packsIn(dataDir)).map((path) => readFile(path)));
    expect(packs.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(2 * 5 * 9000);
  });

  it("stays small while one document changes again and again", async () => {
    const dataDir = await folderOf({});
    const { cache, read, reads } = await openCache(dataDir);
    for (let edit = 0; edit < 40; edit += 1) {
      await read([documentOf("a.md", `Edit ${edit}.`), documentOf("b.md", "One.")]);
      if (cache.isCrowded) await cache.sweep(["a.md", "b.md"]);
      expect((await packsIn(dataDir)).length).toBeLessThan(10);
    }
    expect(reads()).toBe(41);
  });

  it("goes on without a folder where it cannot have one, and says so in one line", async () => {
    const folder = await folderOf({ file: "no folder" });
    const { cache, read, reads, lines } = await openCache(join(folder, "file"));
    expect(await read()).toHaveLength(3);
    await cache.sweep(["a.md"]);
    expect(reads()).toBe(3);
    expect(lines).toEqual([
      expect.stringMatching(/^Nothing more is kept in ".*" for now: not a folder$/),
    ]);
  });

  it("keeps what is read when it can have a folder later, and what others kept there", async () => {
    const dataDir = await folderOf({});
    await (await openCache(dataDir)).read();
    await rename(join(dataDir, "digests"), join(dataDir, "away"));
    await writeFile(join(dataDir, "digests"), "no folder");
    const { cache, read, reads, lines } = await openCache(dataDir);
    await read();
    await rm(join(dataDir, "digests"));
    await rename(join(dataDir, "away"), join(dataDir, "digests"));
    expect(await cache.canKeep()).toBe(true);
    await read([documentOf("d.md", "Four.")]);
    await cache.sweep([...DOCUMENTS.map(({ path }) => path), "d.md"]);
    expect(reads()).toBe(4);
    expect(lines).toEqual([
      expect.stringMatching(/^Nothing more is kept in ".*" for now: not a folder$/),
      expect.stringMatching(/ can be written again$/),
    ]);
    const again = await openCache(dataDir);
    await again.read([...DOCUMENTS, documentOf("d.md", "Four.")]);
    expect(again.reads()).toBe(0);
  });

  it("goes on when nothing can be written any more, and says so in one line", async () => {
    const dataDir = await folderOf({});
    const { cache, read, lines } = await openCache(dataDir);
    await rm(join(dataDir, "digests"), { recursive: true });
    await writeFile(join(dataDir, "digests"), "no folder");
    expect(await read()).toHaveLength(3);
    expect(await read()).toHaveLength(3);
    await cache.sweep(["a.md"]);
    expect(lines).toEqual([
      expect.stringMatching(/^Nothing more is kept in ".*" for now: not a folder$/),
    ]);
  });

  it("keeps again what is read when it can be written again, and says so once", async () => {
    const dataDir = await folderOf({});
    const { read, lines } = await openCache(dataDir);
    await rm(join(dataDir, "digests"), { recursive: true });
    await writeFile(join(dataDir, "digests"), "no folder");
    await read([documentOf("a.md", "One.")]);
    await rm(join(dataDir, "digests"));
    // Nothing to write says nothing of whether it can be.
    await read([]);
    expect(lines).toEqual([expect.stringMatching(/^Nothing more is kept in ".*" for now/)]);
    await read([documentOf("b.md", "Two.")]);
    await read([documentOf("c.md", "Three.")]);
    expect(lines.slice(1)).toEqual([expect.stringMatching(/ can be written again$/)]);
    const again = await openCache(dataDir);
    await again.read([documentOf("b.md", "Two."), documentOf("c.md", "Three.")]);
    expect(again.reads()).toBe(0);
  });

  it("joins no packs while they cannot be written", async () => {
    const dataDir = await folderOf({});
    const { cache, read } = await openCache(dataDir);
    for (let edit = 0; edit < 9; edit += 1) await read([documentOf("a.md", `Edit ${edit}.`)]);
    expect(cache.isCrowded).toBe(true);
    await rename(join(dataDir, "digests"), join(dataDir, "away"));
    await writeFile(join(dataDir, "digests"), "no folder");
    await read([documentOf("a.md", "One.")]);
    expect(cache.isCrowded).toBe(false);
    await rm(join(dataDir, "digests"));
    await rename(join(dataDir, "away"), join(dataDir, "digests"));
    await read([documentOf("a.md", "Two.")]);
    expect(cache.isCrowded).toBe(true);
  });

  it("keeps nothing where it is told so", async () => {
    const { read, reads, lines } = await openCache(null);
    await read();
    expect(await read()).toHaveLength(3);
    expect(reads()).toBe(6);
    expect(lines).toEqual([]);
  });
});
