import { expect, it } from "vitest";

import { PathSet } from "../../src/ingest/path-set.ts";
import { UnreadPaths } from "../../src/ingest/unread-paths.ts";
import type { Listing, Unreadable } from "../../src/sources/source.ts";

function listing(paths: readonly string[], unlisted: readonly string[] = []): Listing {
  const unread = paths.map((path): Unreadable => ({ kind: "unreadable", path, cause: "denied" }));
  return { files: [], unread, unlisted };
}

function pathsOf(unread: UnreadPaths): readonly string[] {
  return Array.from(unread.all, ({ path }) => path);
}

it("takes the place of what was known where was looked, and only there", () => {
  const unread = new UnreadPaths();
  unread.update(listing(["a.md.meta.yaml", "in"]), null, []);
  unread.update(listing(["b.md.meta.yaml"]), new PathSet(["in", "b.md"]), []);
  expect(pathsOf(unread)).toEqual(["a.md.meta.yaml", "b.md.meta.yaml"]);
  unread.update(listing([]), null, []);
  expect(pathsOf(unread)).toEqual([]);
});

it("says of a folder that cannot be listed whether what was in it is kept", () => {
  const unread = new UnreadPaths();
  unread.update(listing(["in", "x.meta.yaml"], ["in"]), null, ["a.md", "in/b.md"]);
  expect([...unread.all]).toEqual([
    { path: "in", cause: "denied", fault: "unreadable", keepsEarlier: true },
    { path: "x.meta.yaml", cause: "denied", fault: "unreadable" },
  ]);
  unread.update(listing(["in"], ["in"]), null, ["a.md"]);
  expect([...unread.all]).toEqual([{ path: "in", cause: "denied", fault: "unreadable" }]);
});

it("forgets a sidecar without an article file when the file has come", () => {
  const unread = new UnreadPaths();
  unread.update(listing(["a.md.meta.yaml", "b.md.meta.yaml"]), null, []);
  unread.update(listing([]), new PathSet(["a.md"]), ["a.md"]);
  expect(pathsOf(unread)).toEqual(["b.md.meta.yaml"]);
});

it("says it of each folder by itself", () => {
  const unread = new UnreadPaths();
  unread.update(listing(["new", "old", "old/sub"], ["new", "old", "old/sub"]), null, ["old/a.md"]);
  expect([...unread.all]).toEqual([
    { path: "new", cause: "denied", fault: "unreadable" },
    { path: "old", cause: "denied", fault: "unreadable", keepsEarlier: true },
    { path: "old/sub", cause: "denied", fault: "unreadable" },
  ]);
});

it("says of the folder of all, by its own name, whether anything is kept", () => {
  const unread = new UnreadPaths();
  unread.update(listing(["/articles"], [""]), null, ["in/a.md"]);
  expect([...unread.all]).toMatchObject([{ path: "/articles", keepsEarlier: true }]);
});
