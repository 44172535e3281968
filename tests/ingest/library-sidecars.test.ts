import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import * as fc from "fast-check";
import { expect, it } from "vitest";

import { createMemoryArchive } from "../../src/archive/memory.ts";
import { Library } from "../../src/ingest/library.ts";
import { createFolderSource } from "../../src/sources/folder.ts";

const TEXTS: Readonly<Record<string, string>> = {
  "a.txt": "The mill closes\n\nIt closed on Monday.\n",
  "a.txt.meta.yaml": "date: 2026-01-02\n",
  "b.md": "# The ferry sails\n\nIt sails on Friday.\n",
  "b.md.meta.yaml": "date: [\n",
};

const event = fc.record({ path: fc.constantFrom(...Object.keys(TEXTS)), isThere: fc.boolean() });

it("lists what a new library does, after any coming and going of files and sidecars", async () => {
  const property = fc.asyncProperty(fc.array(event, { maxLength: 8 }), async (events) => {
    const folder = await mkdtemp(join(tmpdir(), "dateline-sidecars-"));
    const opened = () =>
      new Library(createFolderSource(folder), createMemoryArchive(), { settleMs: 0 });
    const library = opened();
    await library.refresh(null);
    for (const { path, isThere } of events) {
      if (isThere) await writeFile(join(folder, path), TEXTS[path] ?? "");
      else await rm(join(folder, path), { force: true });
      const { leftOut } = await library.refresh([path]);
      const fresh = await opened().refresh(null);
      expect(leftOut.map(named)).toEqual(fresh.leftOut.map(named));
    }
    await rm(folder, { recursive: true });
  });
  await fc.assert(property, { numRuns: 40 });
});

/** Without whether something earlier is kept, which only who knew it can tell. */
function named({ path, cause }: { readonly path: string; readonly cause: string }): string {
  return `${path}: ${cause}`;
}
