import { copyFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";

import { expect, it } from "vitest";

import { fromBytes } from "../../../src/ingest/document-bytes.ts";
import { readDocument } from "../../../src/ingest/read-documents.ts";
import { createReader } from "../../../src/ingest/threads/read-on-threads.ts";
import type { ThreadDeath } from "../../../src/ingest/threads/reading-threads.ts";
import type { RawDocument } from "../../../src/sources/source.ts";
import { folderOf } from "../../e2e/folders.ts";

const MORTAL = new URL("./mortal-thread.mjs", import.meta.url);

function documentOf(body: string, path = "a.md"): RawDocument {
  const bytes = new TextEncoder().encode(`---\ntitle: A title\n---\n\n${body}\n`);
  return { kind: "document", path, bytes, sidecar: null };
}

it("reads what is little here, and what is large on a thread", async () => {
  const reader = createReader({ few: 1000, count: 1, main: MORTAL });
  const little = documentOf("Exit!");
  expect(fromBytes(await reader.read(little))).toEqual(await readDocument(little));
  const large = documentOf(`Exit! ${"Words. ".repeat(300)}`);
  expect(fromBytes(await reader.read(large))?.problems).toEqual([
    { path: "a.md", cause: "its reading ended with code 3" },
  ]);
  await reader.rest();
});

it.each([
  ["text.txt", 45_000, 55_000],
  ["records.json", 4500, 5500],
  ["records.jsonl", 4500, 5500],
])("reads %s here up to its length, and on a thread above it", async (path, short, long) => {
  const reader = createReader({ count: 1, main: MORTAL });
  const causes = async (length: number) =>
    fromBytes(await reader.read(documentOf("Words. ".repeat(length / 7), path)))?.problems.map(
      ({ cause }) => cause,
    );
  expect(await causes(short)).not.toContain("read on a thread");
  expect(await causes(long)).toEqual(["read on a thread"]);
  await reader.rest();
});

it.each(["page.html", "PAGE.HTM"])("reads %s on a thread, however short it is", async (path) => {
  const reader = createReader({ count: 1, main: MORTAL });
  const read = fromBytes(await reader.read(documentOf("Words.", path)));
  expect(read?.problems).toEqual([{ path, cause: "read on a thread" }]);
  await reader.rest();
});

it("keeps the thread of a document that is alone, and ends it when it has long had nothing to read", async () => {
  const reader = createReader({ main: MORTAL, keptIdle: 300 });
  const which = async () => {
    const read = fromBytes(await reader.read(documentOf("Which?", "page.html")));
    await reader.rest();
    return read?.problems[0]?.cause;
  };
  const first = await which();
  expect(first).toMatch(/^thread \d+$/u);
  expect(await which()).toBe(first);
  await sleep(600);
  const second = await which();
  expect(second).not.toBe(first);
  expect(await which()).toBe(second);
  await reader.close();
  expect(await which()).not.toBe(second);
  await reader.close();
});

it("keeps no thread that was started as there was much", async () => {
  const reader = createReader({ main: MORTAL, count: 1 });
  const which = async () =>
    fromBytes(await reader.read(documentOf("Which?", "page.html")))?.problems[0]?.cause;
  reader.expect(1_000_000);
  const first = await which();
  await reader.rest();
  expect(await which()).not.toBe(first);
  await reader.close();
});

it("leaves what is more than little to threads before they are there", async () => {
  const reader = createReader({ few: 1000, count: 1, main: MORTAL });
  const documents = Array.from({ length: 9 }, () => documentOf("Words. ".repeat(50)));
  const found = await Promise.all(documents.map((document) => reader.read(document)));
  const problems = found.map((json) => fromBytes(json)?.problems.map(({ cause }) => cause));
  expect(problems.slice(0, 1)).toEqual([[]]);
  expect(problems.slice(2)).toEqual(documents.slice(2).map(() => ["read on a thread"]));
  await reader.rest();
});

it("leaves all to threads where it is told that there is more than little", async () => {
  const reader = createReader({ few: 1000, count: 1, main: MORTAL });
  const causes = async () => fromBytes(await reader.read(documentOf("One.")))?.problems;
  expect(reader.expect(600)).toBe(false);
  expect(await causes()).toEqual([]);
  expect(reader.expect(1200)).toBe(true);
  expect(await causes()).toEqual([{ path: "a.md", cause: "read on a thread" }]);
  await reader.rest();
  expect(await causes()).toEqual([]);
  await reader.rest();
});

it.each([
  ["ends as it starts", new URL("./no-such-thread.mjs", import.meta.url)],
  ["cannot be had", new URL("https://example.org/thread.mjs")],
])("reads here where each thread %s", async (_, main) => {
  const reader = createReader({ few: 0, main });
  const document = documentOf("One.");
  expect(fromBytes(await reader.read(document))).toEqual(await readDocument(document));
  await reader.rest();
});

it("says that no thread can be started once, until one starts", async () => {
  const main = join(await folderOf({}), "thread.mjs");
  const deaths: ThreadDeath[] = [];
  const reader = createReader({
    main: pathToFileURL(main),
    onDeath: (death) => deaths.push(death),
  });
  const read = async () => {
    await reader.read(documentOf("One.", "page.html"));
    await reader.rest();
    return deaths.length;
  };
  expect([await read(), await read()]).toEqual([1, 1]);
  await copyFile(MORTAL, main);
  expect(await read()).toBe(1);
  await rm(main);
  expect(await read()).toBe(1);
  await reader.close();
  expect([await read(), await read()]).toEqual([2, 2]);
  expect(deaths.map(({ isLast }) => isLast)).toEqual([true, true]);
});
