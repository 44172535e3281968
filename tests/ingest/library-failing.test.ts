import { expect, it, onTestFinished, vi } from "vitest";

import type { Archive, ArchiveChange } from "../../src/archive/archive.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { Library } from "../../src/ingest/library.ts";
import { NOTHING_STATED } from "../../src/model/people-statements.ts";
import { Shelf } from "../support/shelf.ts";

/** An archive, some changes of which fail: those of these numbers, from 0. */
function failing(...numbers: readonly number[]): Archive {
  const archive = createMemoryArchive();
  let made = 0;
  return {
    ...archive,
    async change(change: ArchiveChange) {
      made += 1;
      if (numbers.includes(made - 1)) throw new Error("no room");
      await archive.change(change);
    },
  };
}

function text(title: string, body = "Words."): string {
  return `# ${title}\n\n${body}\n`;
}

/** The article of one address as it was on a day. */
function edition(date: string): string {
  return `---\ntitle: Mill\nurl: https://example.org/\ndate: ${date}\n---\n\nOn ${date}.\n`;
}

async function textsOf(archive: Archive): Promise<readonly string[]> {
  return (await archive.newest(0, 1000)).map(({ article }) => article.text).toSorted();
}

it("has all in the archive after the next refreshing, when a change has failed", async () => {
  const shelf = new Shelf({ "a.md": text("Mill"), "b.md": text("Ferry", "It sails.") });
  const archive = failing(1);
  const library = new Library(shelf, archive, { settleMs: 0 });
  await library.refresh(null);
  shelf.put("a.md", text("Mill", "It closed."));
  shelf.remove("b.md");
  shelf.put("c.md", text("Wall", "It leaks."));
  shelf.put("d.md", "");
  await expect(library.refresh(null)).rejects.toThrow("no room");
  expect(await textsOf(archive)).toEqual(["It sails.", "Words."]);

  expect(await library.refresh(["elsewhere"])).toMatchObject({
    added: 1,
    changed: 1,
    removed: 1,
    news: [{ path: "d.md" }],
  });
  expect(await textsOf(archive)).toEqual(["It closed.", "It leaks."]);
  expect((await archive.status()).leftOut).toMatchObject([{ path: "d.md" }]);
  expect(await library.refresh(null)).toMatchObject({ added: 0, changed: 0, removed: 0 });
});

it("fails at first where one portion has, and has all of it at the second time", async () => {
  const titles = Array.from({ length: 130 }, (_, number) => `Title ${number}`);
  const shelf = new Shelf(
    Object.fromEntries(titles.map((title) => [`${title}.md`, text(title, `On ${title}.`)])),
  );
  const archive = failing(0);
  const library = new Library(shelf, archive, { settleMs: 0 });
  await expect(library.refresh(null)).rejects.toThrow("no room");
  expect(await textsOf(archive)).toEqual([]);
  expect(await library.refresh(null)).toMatchObject({ added: 130 });
  expect(await textsOf(archive)).toHaveLength(130);
});

it("has an older edition back that a newer one failed to take the place of", async () => {
  const shelf = new Shelf({ "a.md": edition("2026-01-02") });
  const archive = failing(1, 2);
  const library = new Library(shelf, archive, { settleMs: 0 });
  await library.refresh(null);
  shelf.put("b.md", edition("2026-01-03"));
  await expect(library.refresh(null)).rejects.toThrow("no room");
  shelf.put("c.md", edition("2026-01-04"));
  await expect(library.refresh(null)).rejects.toThrow("no room");
  shelf.remove("c.md");
  await library.refresh(null);
  expect(await textsOf(archive)).toEqual(["On 2026-01-03."]);
  shelf.remove("b.md");
  await library.refresh(null);
  expect(await textsOf(archive)).toEqual(["On 2026-01-02."]);
});

it("lists what is left out by then, not when the change failed", async () => {
  const shelf = new Shelf();
  const archive = failing(1);
  const library = new Library(shelf, archive, { settleMs: 0 });
  await library.refresh(null);
  shelf.put("a.md", "");
  await expect(library.refresh(null)).rejects.toThrow("no room");
  shelf.put("a.md", text("Mill"));
  await library.refresh(null);
  expect((await archive.status()).leftOut).toEqual([]);
});

it("tells what the owner states of people, too, the next time", async () => {
  const stated = { ...NOTHING_STATED, apart: [["Ada Lind", "Ada Linde"]] } as const;
  const told: unknown[] = [];
  const archive: Archive = {
    ...createMemoryArchive(),
    async change({ people }) {
      told.push(people);
      if (told.length === 1) throw new Error("no room");
    },
  };
  const people = { path: "people.yaml", read: async () => ({ statements: stated, problems: [] }) };
  const library = new Library(new Shelf(), archive, { people, settleMs: 0 });
  await expect(library.refresh(null)).rejects.toThrow("no room");
  await library.refresh(null);
  await library.refresh(null);
  expect(told).toEqual([stated, stated]);
});

it("tells it, too, where files could not be looked at or read in between", async () => {
  const stated = { ...NOTHING_STATED, apart: [["Ada Lind", "Ada Linde"]] } as const;
  const told: unknown[] = [];
  const archive: Archive = {
    ...createMemoryArchive(),
    change: async ({ people }) => void told.push(people),
  };
  const shelf = new Shelf();
  let states = NOTHING_STATED;
  const people = { path: "people.yaml", read: async () => ({ statements: states, problems: [] }) };
  const library = new Library(shelf, archive, { people, settleMs: 0 });
  await library.refresh(null);
  states = stated;
  const list = vi.spyOn(shelf, "list").mockRejectedValueOnce(new Error("no luck"));
  onTestFinished(() => list.mockRestore());
  told.length = 0;
  await expect(library.refresh(null)).rejects.toThrow("no luck");
  await library.refresh(null);
  await library.refresh(null);
  expect(told).toEqual([stated]);
});
