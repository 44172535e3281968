import { describe, expect, it } from "vitest";

import type { ArchiveChange } from "../../src/archive/archive.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { Intake } from "../../src/ingest/intake.ts";
import { deferred } from "../support/deferred.ts";
import { buildDigest } from "../support/digests.ts";

function digestOf(number: number) {
  return buildDigest({ title: `Title ${number}`, paragraphs: ["Words."] });
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
    const intake = new Intake(watched);
    for (let number = 0; number < 700; number += 1) {
      intake.offer({ kept: digestOf(number), gone: null });
    }
    await Promise.resolve();
    expect(changes.map(({ put }) => put?.length)).toEqual([250]);
    release(undefined);
    await intake.finish([{ path: "a.txt", cause: "empty" }]);
    expect(changes.map(({ put }) => put?.length)).toEqual([250, 450]);
    expect(await archive.status()).toMatchObject({
      articles: 700,
      leftOut: [{ path: "a.txt", cause: "empty" }],
    });
  });

  it("takes out what has given way to another, whether it is in yet or not", async () => {
    const { archive, watched, release } = watchedArchive();
    release(undefined);
    const intake = new Intake(watched);
    for (let number = 0; number < 300; number += 1) {
      intake.offer({ kept: digestOf(number), gone: null });
    }
    intake.offer({ kept: digestOf(1000), gone: idOf(0) });
    intake.offer({ kept: digestOf(1001), gone: idOf(299) });
    await intake.finish([]);
    expect((await archive.status()).articles).toBe(300);
    expect(await archive.digest(idOf(0))).toBeNull();
    expect(await archive.digest(idOf(299))).toBeNull();
    expect(await archive.digest(idOf(1001))).not.toBeNull();
  });

  it("says at the end that the archive failed", async () => {
    const intake = new Intake({
      ...createMemoryArchive(),
      change: () => Promise.reject(new Error("no room")),
    });
    for (let number = 0; number < 300; number += 1) {
      intake.offer({ kept: digestOf(number), gone: null });
    }
    await expect(intake.finish([])).rejects.toThrow("no room");
  });
});
