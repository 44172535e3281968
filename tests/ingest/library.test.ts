import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { Library, type Refreshed } from "../../src/ingest/library.ts";
import { slice } from "../../src/model/span.ts";
import type { ListedFile } from "../../src/sources/source.ts";
import { answers } from "../archive/contract/asking.ts";
import { Shelf } from "../support/shelf.ts";

function page(facts: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  return ["---", ...lines, "---", "", body, ""].join("\n");
}

function refreshed(shelf: Shelf, archive: Archive): Promise<Refreshed> {
  return new Library(shelf, archive).refresh(null);
}

/** The texts that an archive holds of these documents, newest first. */
async function textsOf(documents: Readonly<Record<string, string | null>>): Promise<string[]> {
  const archive = createMemoryArchive();
  await new Library(new Shelf(documents), archive).refresh(null);
  return (await archive.newest(0, 10)).map(({ article }) => article.text);
}

describe("a library that is new", () => {
  it("tells how many files it is going to read before it has their sizes, once", async () => {
    const shelf = new Shelf({ "a.md": "# One", "b.md": "# Two" });
    const expected: number[] = [];
    const library = new Library(shelf, createMemoryArchive(), {
      expectFiles: (files) => void expected.push(files),
    });
    await library.refresh(null);
    await library.refresh(null);
    expect(expected).toEqual([2]);
  });
});

describe("the same article", () => {
  const TITLE = "The mill closes";

  it("in two files is one", async () => {
    const text = page({ title: TITLE }, "The mill closed on Monday.");
    expect(await textsOf({ "a.md": text, "sub/b.md": text })).toHaveLength(1);
  });

  it("under two addresses is one, and keeps an address", async () => {
    const archive = createMemoryArchive();
    const body = "The mill closed on Monday.";
    await refreshed(
      new Shelf({
        "a.md": page({ title: TITLE, url: "https://example.org/mill" }, body),
        "b.md": page({ title: TITLE }, body),
      }),
      archive,
    );
    const [digest, ...others] = await archive.newest(0, 10);
    expect(others).toEqual([]);
    expect(digest?.article.url).toBe("https://example.org/mill");
  });

  it("changed in a later file replaces the old", async () => {
    expect(
      await textsOf({
        "a.md": page({ title: TITLE }, "The mill closed on Monday."),
        "b.md": page({ title: TITLE }, "The mill will close on Friday."),
      }),
    ).toEqual(["The mill will close on Friday."]);
  });

  it("is kept in its newer edition, in whichever order the files come", async () => {
    const url = "https://example.org/mill";
    const older = page({ title: TITLE, url, date: "2026-01-02" }, "The mill may close.");
    const newer = page({ title: TITLE, url, date: "2026-01-05" }, "The mill has closed.");
    expect(await textsOf({ "a.md": newer, "b.md": older })).toEqual(["The mill has closed."]);
    expect(await textsOf({ "a.md": older, "b.md": newer })).toEqual(["The mill has closed."]);
  });

  it("is reported where its words gave way to others", async () => {
    const report = await refreshed(
      new Shelf({
        "a.md": page({ title: TITLE }, "The mill closed on Monday."),
        "b.md": page({ title: TITLE }, "The mill will close on Friday."),
        "c.md": page({ title: TITLE }, "The mill will close on Friday."),
      }),
      createMemoryArchive(),
    );
    expect(report.replaced).toEqual([
      { title: TITLE, by: { path: "c.md", part: 0 }, replaced: { path: "a.md", part: 0 } },
    ]);
  });

  it("is not another of the same title on another day", async () => {
    expect(
      await textsOf({
        "a.md": page({ title: "Morning news", date: "2026-01-02" }, "It rained in the hills."),
        "b.md": page({ title: "Morning news", date: "2026-01-03" }, "It snowed in the hills."),
      }),
    ).toEqual(["It snowed in the hills.", "It rained in the hills."]);
  });
});

describe("what cannot be read", () => {
  it("is reported in order, and the rest goes on", async () => {
    const archive = createMemoryArchive();
    const { leftOut } = await refreshed(
      new Shelf({
        "a.txt": "",
        "b.md": page({ title: "Good" }, "“We stay here for good,” Ada Lind said."),
        "c.txt": null,
        "d.ndjson": '{"title":"Fine","text":"Words."}\nnot json\n',
      }),
      archive,
    );
    expect(leftOut.map(({ path }) => path)).toEqual(["a.txt", "c.txt", "d.ndjson"]);
    expect(leftOut[1]).toEqual({ path: "c.txt", cause: "permission denied", fault: "unreadable" });
    const status = await archive.status();
    expect(status).toMatchObject({ articles: 2, utterances: 1, speakers: 1, leftOut });
    const digest = (await archive.newest(0, 2)).find(({ quotations }) => quotations.length > 0);
    const [quotation] = digest?.quotations ?? [];
    expect(slice(digest?.article.text ?? "", quotation?.spans[0] ?? { start: 0, end: 0 })).toBe(
      "We stay here for good,",
    );
  });
});

describe("a library after any changes of its files", () => {
  const PATHS = ["a.md", "b.md", "c.ndjson", "d.md"];
  const TITLES = ["The mill closes", "The ferry sails", "Morning news"];
  const record = fc.record({
    title: fc.constantFrom(...TITLES),
    date: fc.constantFrom("2026-01-02", "2026-01-05"),
    text: fc.constantFrom("“We stay here,” Ada Lind said.", "“We go,” Bo Vik said.", "It rained."),
  });
  const event = fc.record({
    path: fc.constantFrom(...PATHS),
    records: fc.array(record, { maxLength: 2 }),
    isTold: fc.boolean(),
  });

  it("has what a new one has of the files that are left", async () => {
    const property = fc.asyncProperty(fc.array(event, { maxLength: 8 }), async (events) => {
      const [shelf, archive] = [new Shelf(), createMemoryArchive()];
      const library = new Library(shelf, archive, { settleMs: 0 });
      await library.refresh(null);
      let waiting: string[] = [];
      for (const { path, records, isTold } of events) {
        put(shelf, path, records);
        waiting.push(path);
        if (!isTold) continue;
        await library.refresh(waiting);
        waiting = [];
      }
      const { leftOut } = await library.refresh(null);
      const fresh = createMemoryArchive();
      await new Library(new Shelf(shelf.texts()), fresh).refresh(null);
      for (const asked of ["lind", "mill", "we go", "rained"]) {
        expect(await answers(archive, asked)).toEqual(await answers(fresh, asked));
      }
      expect(leftOut).toEqual((await fresh.status()).leftOut);
    });
    await fc.assert(property, { numRuns: 60 });
  });
});

describe("a file that changes while it is looked at", () => {
  it("is left for later, and the rest is read", async () => {
    const shelf = new Shelf();
    const archive = createMemoryArchive();
    const library = new Library(shelf, archive, { settleMs: 20 });
    await library.refresh(null);
    shelf.put("a.md", page({ title: "The mill" }, "It clo"));
    shelf.put("b.md", page({ title: "The ferry" }, "It sails."));
    const reading = library.refresh(null);
    await new Promise((resolve) => setTimeout(resolve, 5));
    shelf.put("a.md", page({ title: "The mill" }, "It closed."));
    expect(await reading).toMatchObject({ added: 1, unsettled: ["a.md"] });
    expect((await archive.newest(0, 9)).map(({ article }) => article.text)).toEqual(["It sails."]);
    expect(await library.refresh(["a.md"])).toMatchObject({ added: 1, unsettled: [] });
  });
});

describe("a folder that cannot be listed", () => {
  it("keeps what is known to be in it", async () => {
    const shelf = new Shelf({
      "a.md": page({ title: "The mill" }, "It closed."),
      "sub/b.md": page({ title: "The ferry" }, "It sails."),
    });
    const archive = createMemoryArchive();
    let isShut = false;
    const source = {
      async list() {
        const listing = await shelf.list();
        if (!isShut) return listing;
        const unread = [{ kind: "unreadable", path: "sub", cause: "permission denied" } as const];
        return { files: listing.files.slice(0, 1), unread, unlisted: ["sub"] };
      },
      read: (file: ListedFile) => shelf.read(file),
    };
    const library = new Library(source, archive, { settleMs: 0 });
    await library.refresh(null);
    isShut = true;
    expect(await library.refresh(null)).toMatchObject({
      removed: 0,
      news: [{ path: "sub", cause: "permission denied", fault: "unreadable", keepsEarlier: true }],
    });
    expect((await archive.status()).articles).toBe(2);
  });
});

/** A file of some articles; of none it is no file. */
function put(
  shelf: Shelf,
  path: string,
  records: readonly { title: string; date: string; text: string }[],
) {
  const [first] = records;
  if (first === undefined) shelf.remove(path);
  else if (path.endsWith(".ndjson")) {
    shelf.put(path, records.map((each) => JSON.stringify(each)).join("\n"));
  } else shelf.put(path, page({ title: first.title, date: first.date }, first.text));
}
