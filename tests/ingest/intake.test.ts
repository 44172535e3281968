import { describe, expect, it } from "vitest";

import type { ArchiveChange } from "../../src/archive/archive.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { Catalogue } from "../../src/ingest/catalogue.ts";
import { Edition } from "../../src/ingest/edition.ts";
import { Intake } from "../../src/ingest/intake.ts";
import { Owed } from "../../src/ingest/owed.ts";
import { ONE_PORTION } from "../../src/ingest/portions.ts";
import { deferred } from "../support/deferred.ts";
import { buildDigest } from "../support/digests.ts";

function digestOf(number: number) {
  return buildDigest({ title: `Title ${number}`, paragraphs: ["Words."] });
}

/** The same article with other words. */
function changed(number: number) {
  return buildDigest({ title: `Title ${number}`, paragraphs: ["Other words."] });
}

function offer(intake: Intake, number: number): void {
  intake.offer(`${number}.md`, [Edition.of(digestOf(number))]);
}

function idOf(number: number): string {
  return digestOf(number).article.id;
}

/** An archive whose changes can be held up, and what they were. */
function watchedArchive() {
  const archive = createMemoryArchive();
  const changes: ArchiveChange[] = [];
  const { promise, resolve } = deferred<undefined>();
  return {
    archive,
    changes,
    release: resolve,
    watched: {
      ...archive,
      async change(change: ArchiveChange) {
        changes.push(change);
        await promise;
        await archive.change(change);
      },
    },
  };
}

describe("Intake", () => {
  it("brings in what has gathered when the archive is done with what went before", async () => {
    const { archive, watched, changes, release } = watchedArchive();
    const intake = new Intake(watched, new Catalogue(), new Owed(), () => 250);
    for (let number = 0; number < 700; number += 1) offer(intake, number);
    await Promise.resolve();
    expect(changes.map(({ put }) => put?.length)).toEqual([250]);
    release(undefined);
    await intake.finish(() => ({ leftOut: [{ path: "a.txt", cause: "empty" }] }));
    expect(changes.map(({ put }) => put?.length)).toEqual([250, 450]);
    expect(await archive.status()).toMatchObject({
      articles: 700,
      leftOut: [{ path: "a.txt", cause: "empty" }],
    });
  });

  it("waits for the end where there is no hurry", async () => {
    const { archive, watched, changes, release } = watchedArchive();
    release(undefined);
    const intake = new Intake(watched, new Catalogue(), new Owed(), ONE_PORTION);
    for (let number = 0; number < 700; number += 1) offer(intake, number);
    await intake.finish(() => ({}));
    expect(changes.map(({ put }) => put?.length)).toEqual([700]);
    expect((await archive.status()).articles).toBe(700);
  });

  it("says what became of articles, over all that went in", async () => {
    const { archive, watched, release } = watchedArchive();
    release(undefined);
    const catalogue = new Catalogue();
    const before = new Intake(watched, catalogue, new Owed(), () => 1);
    for (let number = 0; number < 3; number += 1) offer(before, number);
    await before.finish(() => ({}));
    const after = new Intake(watched, catalogue, new Owed(), () => 1);
    after.offer("0.md", []);
    offer(after, 3);
    after.offer("1.md", [Edition.of(changed(1))]);
    const { fates } = await after.finish(() => ({}));
    const [before1, after1] = [digestOf(1), changed(1)].map((each) => Edition.of(each).facts);
    expect(Object.fromEntries(fates)).toMatchObject({
      [idOf(0)]: { from: { facts: { id: idOf(0) } }, to: null },
      [idOf(1)]: { from: { facts: before1 }, to: { facts: after1 } },
      [idOf(3)]: { from: null, to: { facts: { id: idOf(3) } } },
    });
    expect(before1).not.toEqual(after1);
    expect(catalogue.kept(idOf(1))?.digest).toBeNull();
    expect((await archive.status()).articles).toBe(3);
  });

  it("has an edition back whose article the archive had, when a newer one goes", async () => {
    const archive = createMemoryArchive();
    const catalogue = new Catalogue();
    const [older, newer] = ["2026-01-02", "2026-01-05"].map((date) =>
      buildDigest({ title: "The mill", date, path: `${date}.md`, paragraphs: [`On ${date}.`] }),
    );
    if (older === undefined || newer === undefined) throw new Error("There are two");
    const { id } = older.article;
    const bring = async (path: string, editions: readonly Edition[]) => {
      const intake = new Intake(archive, catalogue, new Owed(), () => 1);
      intake.offer(path, editions);
      await intake.finish(() => ({}));
      return archive.digest(id);
    };
    expect(await bring("older", [Edition.of(older)])).toEqual(older);
    expect(await bring("newer", [Edition.of(newer)])).toEqual(newer);
    expect(await bring("newer", [])).toEqual(older);
    // One that has never been there, as a newer one was.
    expect(await bring("newer", [Edition.of(newer)])).toEqual(newer);
    expect(await bring("older", [])).toEqual(newer);
    expect(await bring("older", [Edition.of(older)])).toEqual(newer);
    expect(await bring("newer", [])).toEqual(older);
  });

  it("changes nothing for nothing", async () => {
    const { watched, changes } = watchedArchive();
    await new Intake(watched, new Catalogue(), new Owed(), () => 1).finish(() => ({}));
    expect(changes).toEqual([]);
  });

  it("says at the end that the archive failed", async () => {
    const failing = {
      ...createMemoryArchive(),
      change: () => Promise.reject(new Error("no room")),
    };
    const intake = new Intake(failing, new Catalogue(), new Owed(), () => 250);
    for (let number = 0; number < 300; number += 1) offer(intake, number);
    await expect(intake.finish(() => ({}))).rejects.toThrow("no room");
  });
});
