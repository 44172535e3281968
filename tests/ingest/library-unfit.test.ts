import * as fc from "fast-check";
import { expect, it } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { Library } from "../../src/ingest/library.ts";
import { type ReadDocument, readDocumentsHere } from "../../src/ingest/read-documents.ts";
import type { Digest } from "../../src/model/digest.ts";
import { Shelf } from "../support/shelf.ts";

const CAUSE = "the archive cannot take it in (Cannot read properties of null (reading 'map'))";

function isUnfit({ article }: Digest): boolean {
  return article.text.includes("poison");
}

/** What no archive can take in. */
function broken(digest: Digest): Digest {
  return Object.assign(structuredClone(digest), { people: null });
}

/** A library that reads documents, and has something else be of some that come of them. */
function libraryOf(shelf: Shelf, archive: Archive, change: (read: ReadDocument) => ReadDocument) {
  return new Library(shelf, archive, {
    settleMs: 0,
    async *read(documents, bytes) {
      for await (const read of readDocumentsHere(documents, bytes)) yield change(read);
    },
  });
}

function withUnfit(shelf: Shelf, archive: Archive): Library {
  return libraryOf(shelf, archive, (read) => ({
    ...read,
    digests: read.digests.map((digest) => (isUnfit(digest) ? broken(digest) : digest)),
  }));
}

/** The same as if reading had found what is wrong. */
function withUnreadable(shelf: Shelf, archive: Archive): Library {
  return libraryOf(shelf, archive, ({ path, digests, problems }) => ({
    path,
    digests: digests.filter((digest) => !isUnfit(digest)),
    problems: [
      ...problems,
      ...digests.filter(isUnfit).map(() => ({
        path,
        cause: CAUSE,
      })),
    ],
  }));
}

function text(title: string, body = "Words."): string {
  return `# ${title}\n\n${body}\n`;
}

async function textsOf(archive: Archive): Promise<readonly string[]> {
  return (await archive.newest(0, 1000)).map(({ article }) => article.text).toSorted();
}

it("leaves out what the archive cannot take in, with its cause, and the rest is live", async () => {
  const shelf = new Shelf({ "a.md": text("Mill") });
  const archive = createMemoryArchive();
  const library = withUnfit(shelf, archive);
  await library.refresh(null);
  shelf.put("b.md", text("Wall", "A poison."));
  shelf.put("c.md", text("Ferry", "It sails."));
  const problem = { path: "b.md", cause: CAUSE };
  expect(await library.refresh(null)).toMatchObject({
    added: 1,
    news: [problem],
    leftOut: [problem],
  });
  expect(await textsOf(archive)).toEqual(["It sails.", "Words."]);
  expect((await archive.status()).leftOut).toEqual([problem]);
  expect((await archive.search("poison", 0, 9)).total).toBe(0);

  shelf.put("d.md", text("Pier", "It stands."));
  expect(await library.refresh(null)).toMatchObject({ added: 1, news: [] });
  shelf.put("b.md", text("Wall", "A cure."));
  expect(await library.refresh(null)).toMatchObject({ added: 1, leftOut: [] });
  expect(await textsOf(archive)).toEqual(["A cure.", "It sails.", "It stands.", "Words."]);
});

it("tries what is left out once more only where that is asked for", async () => {
  const shelf = new Shelf({ "a.md": text("Mill") });
  const archive = createMemoryArchive();
  let isFit = true;
  const library = libraryOf(shelf, archive, (read) => ({
    ...read,
    digests: isFit ? read.digests : read.digests.map(broken),
  }));
  await library.refresh(null);
  isFit = false;
  shelf.put("a.md", text("Mill", "It closed."));
  shelf.put("b.md", text("Wall", "It leaks."));
  const leftOut = [{ path: "a.md", keepsEarlier: true }, { path: "b.md" }];
  expect(await library.refresh(null)).toMatchObject({ leftOut, news: leftOut });
  const asked = await library.refresh(null, { triesFailed: true });
  expect(asked).toMatchObject({ read: 2, added: 0, changed: 0, leftOut, news: [] });
  expect(await textsOf(archive)).toEqual(["Words."]);
  isFit = true;
  expect(await library.refresh(null)).toMatchObject({ read: 0, leftOut });
  const fit = await library.refresh(null, { triesFailed: true });
  expect(fit).toMatchObject({ added: 1, changed: 1, leftOut: [] });
  expect(await textsOf(archive)).toEqual(["It closed.", "It leaks."]);
});

it("does so in the portions of a first reading, too", async () => {
  const names = Array.from({ length: 400 }, (_, number) => String(number));
  const shelf = new Shelf(
    Object.fromEntries(
      names.map((name) => [
        `${name}.md`,
        text(`Title ${name}`, name.endsWith("77") ? "A poison." : `On ${name}.`),
      ]),
    ),
  );
  const archive = createMemoryArchive();
  expect(await withUnfit(shelf, archive).refresh(null)).toMatchObject({
    added: 396,
    leftOut: ["177.md", "277.md", "377.md", "77.md"].map((path) => ({ path })),
  });
  expect((await archive.status()).leftOut).toHaveLength(4);
});

it("keeps what a file held before, whatever it is called by then", async () => {
  const shelf = new Shelf({ "a.md": text("Mill"), "b.md": text("Wall", "It leaks.") });
  const archive = createMemoryArchive();
  const library = withUnfit(shelf, archive);
  await library.refresh(null);
  shelf.put("a.md", text("Mill", "A poison."));
  shelf.put("b.md", text("Walls", "A poison, too."));
  shelf.put("c.md", text("Ferry", "It sails."));
  expect(await library.refresh(null)).toMatchObject({
    added: 1,
    changed: 0,
    removed: 0,
    news: [
      { path: "a.md", keepsEarlier: true },
      { path: "b.md", keepsEarlier: true },
    ],
  });
  expect(await textsOf(archive)).toEqual(["It leaks.", "It sails.", "Words."]);
});

/** A document of one of some articles, each of which several files may hold in several editions. */
function file(titles: readonly string[]): fc.Arbitrary<string> {
  return fc
    .record({
      title: fc.constantFrom(...titles),
      date: fc.constantFrom("2026-01-02", "2026-01-03"),
      body: fc.constantFrom("It leaks.", "It stands.", "A poison.", "A poison, too."),
    })
    .map(
      ({ title, date, body }) =>
        `---\ntitle: ${title}\nurl: https://example.org/${title}\ndate: ${date}\n---\n\n${body}\n`,
    );
}

/** What becomes of three files, step by step. */
function historyOf(titlesOf: (path: string) => readonly string[]) {
  const paths = ["a.md", "b.md", "c.md"];
  const change = fc
    .constantFrom(...paths)
    .chain((path) => fc.tuple(fc.constant(path), fc.option(file(titlesOf(path)))));
  return fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
}

function put(shelf: Shelf, files: readonly (readonly [string, string | null])[]): void {
  for (const [path, held] of files) {
    if (held === null) shelf.remove(path);
    else shelf.put(path, held);
  }
}

it("comes to what it would if reading had found what is unfit, however files come and go", async () => {
  const histories = historyOf((path) => [`Mill of ${path}`, `Wall of ${path}`]);
  const property = fc.asyncProperty(histories, async (steps) => {
    const shelf = new Shelf();
    const [archive, other] = [createMemoryArchive(), createMemoryArchive()];
    const [library, model] = [withUnfit(shelf, archive), withUnreadable(shelf, other)];
    for (const files of steps) {
      put(shelf, files);
      const [mine, theirs] = [await library.refresh(null), await model.refresh(null)];
      expect({ ...mine, seconds: 0 }).toEqual({ ...theirs, seconds: 0 });
      expect(await archive.status()).toEqual(await other.status());
      expect(await archive.newest(0, 9)).toEqual(await other.newest(0, 9));
    }
  });
  await fc.assert(property, { numRuns: 40 });
});

it("has nothing unfit, and all that is fit in the end, where files share articles", async () => {
  const property = fc.asyncProperty(
    historyOf(() => ["Mill", "Wall"]),
    async (steps) => {
      const shelf = new Shelf();
      const archive = createMemoryArchive();
      const library = withUnfit(shelf, archive);
      for (const files of steps) {
        put(shelf, files);
        await library.refresh(null);
        expect((await archive.newest(0, 9)).filter(isUnfit)).toEqual([]);
      }
      for (const [path, held] of Object.entries(shelf.texts())) {
        shelf.put(path, held?.replace("poison", "cure") ?? null);
      }
      await library.refresh(null);
      const anew = createMemoryArchive();
      await withUnfit(shelf, anew).refresh(null);
      expect(await archive.status()).toEqual(await anew.status());
      expect(await archive.newest(0, 9)).toEqual(await anew.newest(0, 9));
    },
  );
  await fc.assert(property, { numRuns: 40 });
});
