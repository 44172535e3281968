import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../../src/archive/archive.ts";
import type { Digest } from "../../../src/model/digest.ts";
import { buildDigest } from "../../support/digests.ts";
import { CHART, DEAL, FERRY, HARBOUR } from "../../support/harbour.ts";
import { completed, titleOf, wordsOf } from "./asking.ts";

/** How digests come and go, and what is newest. */
export function digestsContract(create: () => Archive): void {
  let archive: Archive;
  beforeEach(async () => {
    archive = create();
    await archive.change({ put: HARBOUR });
  });

  describe("digests", () => {
    it("gives a digest by its article's id", async () => {
      expect(await archive.digest(DEAL.article.id)).toEqual(DEAL);
      expect(await archive.digest("nobody")).toBeNull();
    });

    it("sees what comes after a question", async () => {
      expect(await completed(archive, "ida")).toEqual([]);
      const digest = buildDigest({
        title: "A word",
        date: "2026-01-01",
        paragraphs: ["“Now,” said Ida Lund."],
        people: [{ name: "Ida Lund" }],
        quotations: [{ text: "Now,", speaker: "Ida Lund" }],
      });
      await archive.change({ put: [digest] });
      expect(await completed(archive, "ida")).toEqual(["Ida Lund"]);
      expect(await archive.newest(0, 1)).toEqual([digest]);
      expect((await archive.status()).speakers).toBe(5);
    });

    it("replaces a digest with the same id, for every question", async () => {
      const paragraphs = ["“The deal is off,” said Tomás Éluard. A heron watched."];
      await archive.change({
        put: [
          buildDigest({
            title: DEAL.article.title,
            date: "2025-02-19",
            paragraphs,
            people: [{ name: "Tomás Éluard" }],
            quotations: [{ text: "The deal is off,", speaker: "Tomás Éluard" }],
          }),
        ],
      });
      expect((await archive.status()).articles).toBe(3);
      expect((await archive.newest(0, 1)).map(titleOf)).toEqual([DEAL.article.title]);
      expect((await archive.search("minerals", 0, 5)).articles).toEqual([]);
      expect((await archive.search("heron", 0, 5)).articles.map(({ id }) => id)).toEqual([
        DEAL.article.id,
      ]);
      expect(await wordsOf(archive, "Éluard")).toEqual(["The deal is off,"]);
      expect(await archive.findTitles("harbour deal", 5)).toHaveLength(1);
    });

    it("finds the same after a replacement as if the old had never been", async () => {
      const fresh = create();
      const others = ["harbour gulls.", "harbour harbour tide.", "tide and gulls."].map(
        (text, index) => buildDigest({ title: `Note ${index}`, paragraphs: [text] }),
      );
      await fresh.change({ put: [...others, edition("A harbour at low tide.")] });
      const edited = create();
      await edited.change({ put: [...others, edition("gulls gulls tide gulls tide harbour.")] });
      await edited.change({ put: [edition("A harbour at low tide.")] });
      for (const words of ["harbour", "tide", "gulls", "harbour tide"]) {
        expect(await edited.search(words, 0, 9)).toEqual(await fresh.search(words, 0, 9));
      }
    });
  });

  describe("newest", () => {
    it("is newest first, what has no date last", async () => {
      expect((await archive.newest(0, 9)).map(titleOf)).toEqual([FERRY, DEAL, CHART].map(titleOf));
    });

    it("takes a window", async () => {
      expect((await archive.newest(1, 1)).map(titleOf)).toEqual([titleOf(DEAL)]);
      expect(await archive.newest(3, 5)).toEqual([]);
    });

    it("orders a day's articles by instant, then by where they were read", async () => {
      const made = [
        { title: "c", date: "2025-03-01", path: "b.txt", part: 1 },
        { title: "b", date: "2025-03-01", path: "b.txt", part: 0 },
        { title: "d", date: "2025-03-01", instant: "2025-03-01T08:00:00.000Z" },
        { title: "a", date: "2025-03-01", path: "a.txt" },
        { title: "e", date: "2025-03-01", instant: "2025-03-01T21:00:00.000Z" },
      ].map((outline) => buildDigest({ ...outline, paragraphs: ["Text."] }));
      for (const order of [made, made.toReversed()]) {
        const other = create();
        await other.change({ put: order });
        expect((await other.newest(0, 9)).map(titleOf)).toEqual(["e", "d", "a", "b", "c"]);
      }
    });
  });

  describe("status", () => {
    it("counts articles, quotations and named speakers who are quoted", async () => {
      expect(await archive.status()).toEqual({
        articles: 3,
        utterances: 7,
        fragments: 2,
        speakers: 4,
        range: { from: "2025-02-17", to: "2025-02-18", undated: 1 },
        sources: [
          { name: "The Pier Gazette", articles: 2 },
          { name: null, articles: 1 },
        ],
        leftOut: [],
      });
    });

    it("is zero for an empty archive", async () => {
      expect(await create().status()).toEqual({
        articles: 0,
        utterances: 0,
        fragments: 0,
        speakers: 0,
        range: { from: null, to: null, undated: 0 },
        sources: [],
        leftOut: [],
      });
    });

    it("states what was left out of the last reading", async () => {
      await archive.change({ leftOut: [{ path: "a.txt", cause: "no headline on line 1" }] });
      const leftOut = [{ path: "b.txt", cause: "no text" }];
      await archive.change({ leftOut });
      expect((await archive.status()).leftOut).toEqual(leftOut);
    });
  });
}

function edition(text: string): Digest {
  return buildDigest({ title: "The tide table", date: "2025-01-01", paragraphs: [text] });
}
