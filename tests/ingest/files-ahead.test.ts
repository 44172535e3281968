import { setTimeout as sleep } from "node:timers/promises";

import { expect, it } from "vitest";

import { filesAhead } from "../../src/ingest/files-ahead.ts";
import type { ListedFile } from "../../src/sources/source.ts";
import { Shelf } from "../support/shelf.ts";

const PATHS = Array.from({ length: 60 }, (_, number) => `${100 + number}.md`);
const MEGABYTE = 2 ** 20;

/** A source that says how many of its files were being read at a time, at most. */
function countingSource() {
  const shelf = new Shelf(Object.fromEntries(PATHS.map((path) => [path, `About ${path}`])));
  let underWay = 0;
  const source = {
    most: 0,
    list: () => shelf.list(),
    async read(file: ListedFile) {
      underWay += 1;
      source.most = Math.max(source.most, underWay);
      await sleep(1);
      underWay -= 1;
      return shelf.read(file);
    },
  };
  return source;
}

async function readAll(source: ReturnType<typeof countingSource>, size: number) {
  const files = (await source.list()).files.map((file) => ({ ...file, size }));
  const paths: string[] = [];
  for await (const { file, steps } of filesAhead(source, files)) {
    expect(steps).toMatchObject([{ kind: "document", path: file.path }]);
    paths.push(file.path);
  }
  return paths;
}

it("reads several files at a time, and gives them in their order", async () => {
  const source = countingSource();
  expect(await readAll(source, 100)).toEqual(PATHS);
  expect(source.most).toBe(16);
});

it("reads no more large files at a time than there is room for", async () => {
  const source = countingSource();
  expect(await readAll(source, 10 * MEGABYTE)).toEqual(PATHS);
  expect(source.most).toBeLessThan(5);
});
