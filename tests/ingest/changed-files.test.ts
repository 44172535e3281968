import { describe, expect, it } from "vitest";

import { changedFiles, settledFiles } from "../../src/ingest/changed-files.ts";
import { PathSet } from "../../src/ingest/path-set.ts";
import type { ArticleSource, ListedFile } from "../../src/sources/source.ts";

function file(path: string, stamp = "1"): ListedFile {
  return { path, stamp, isLink: false, sidecar: null, size: 1 };
}

const KNOWN = new Map(["a.md", "in/b.md", "in/c.md"].map((path) => [path, { stamp: "1" }]));

describe("changedFiles", () => {
  it("are those that are new, have another stamp, or are not there", () => {
    const files = [file("a.md"), file("in/b.md", "2"), file("in/d.md")];
    const { gone, fresh } = changedFiles({ files, unread: [], unlisted: [] }, KNOWN, null);
    expect(gone).toEqual(["in/c.md"]);
    expect(fresh.map(({ path }) => path)).toEqual(["in/b.md", "in/d.md"]);
  });

  it("are gone only where was looked, and where one could look", () => {
    const listing = { files: [], unread: [], unlisted: [] };
    expect(changedFiles(listing, KNOWN, new PathSet(["a.md"])).gone).toEqual(["a.md"]);
    expect(changedFiles({ ...listing, unlisted: ["in"] }, KNOWN, null).gone).toEqual(["a.md"]);
    expect(changedFiles({ ...listing, unlisted: [""] }, KNOWN, null).gone).toEqual([]);
  });
});

describe("settledFiles", () => {
  it("are those that are the same a while later", async () => {
    const later = [file("a.md"), file("b.md", "2")];
    const asked: unknown[] = [];
    const source: ArticleSource = {
      async list(at) {
        asked.push(at);
        return { files: later, unread: [], unlisted: [] };
      },
      read: () => Promise.resolve([]),
    };
    const files = [file("a.md"), file("b.md"), file("c.md")];
    expect(await settledFiles(source, files, 1)).toEqual([file("a.md")]);
    expect(await settledFiles(source, files, 0)).toEqual(files);
    expect(await settledFiles(source, [], 1)).toEqual([]);
    expect(asked).toEqual([["a.md", "b.md", "c.md"]]);
  });
});
