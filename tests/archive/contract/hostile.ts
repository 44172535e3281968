import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../../src/archive/archive.ts";
import { buildDigest } from "../../support/digests.ts";
import { HARBOUR } from "../../support/harbour.ts";
import { hostileDigest } from "../../support/hostile/digests.ts";
import { hostileText } from "../../support/hostile/texts.ts";
import { wordsOf, answers } from "./asking.ts";
import { quotationsOf } from "../../support/speech.ts";

/** Texts that no question may fail for. */
const AWKWARD = [
  "",
  "   \t ",
  "…?!",
  "__proto__",
  "constructor",
  "toString",
  "\u0000\ud800\u202e",
  "*",
  '"okonjo" -ferry +title:x',
  "okonjo ".repeat(1500),
  "x".repeat(10_000),
  "minerls".repeat(9),
];

/** What no text and no order of arrival may change. */
export function hostileContract(create: () => Archive): void {
  let archive: Archive;
  beforeEach(async () => {
    archive = create();
    await archive.change({ put: HARBOUR });
  });

  describe("hostile text", () => {
    it.each(["harbour", "e\u0301"])(
      "takes an article of one word of a megabyte in good time: %j over and over",
      async (piece) => {
        const long = piece.repeat(Math.ceil(1_000_000 / piece.length));
        // Of the processor: a busy machine takes longer.
        const start = process.cpuUsage();
        await archive.change({ put: [buildDigest({ title: "A word", paragraphs: [long] })] });
        await archive.search("harbour", 0, 5);
        expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
      },
    );

    it.each(AWKWARD.map((text) => [text.slice(0, 20), text]))(
      "answers every question about %j",
      async (_shown, text) => {
        const found = await archive.findSpeakers(text);
        expect(Array.isArray(found.named)).toBe(true);
        expect(await archive.speaker(text)).toBeNull();
        expect(await archive.digest(text)).toBeNull();
        expect(Array.isArray(await archive.findTitles(text, 5))).toBe(true);
        expect((await archive.completeSpeakers(text, 5)).length).toBeLessThanOrEqual(5);
        expect((await archive.search(text, 0, 5)).hits.length).toBeLessThanOrEqual(5);
        const telling = await archive.tellingWords(text, { words: 5, bytes: 200 });
        expect(telling.length).toBeLessThanOrEqual(5);
        expect(await quotationsOf(archive, [text], text)).toEqual([]);
        expect((await archive.verify(text, [text])).length).toBeGreaterThan(0);
      },
    );

    it("finds nobody and nothing for a text without words", async () => {
      for (const text of ["", " \t", "…"]) {
        expect(await archive.findSpeakers(text)).toEqual({
          named: [],
          unnamed: [],
          retold: [],
          corrected: false,
          nearest: [],
        });
        expect((await archive.search(text, 0, 5)).articles).toEqual([]);
        expect(await archive.findTitles(text, 5)).toEqual([]);
      }
    });

    it("keeps names that are names of built-in properties", async () => {
      const text = "“Yes,” said Constructor. “No,” said __proto__. “Well,” said toString.";
      await archive.change({
        put: [
          buildDigest({
            title: "__proto__",
            paragraphs: [text],
            people: [{ name: "Constructor" }, { name: "__proto__" }, { name: "toString" }],
            quotations: [
              { text: "Yes,", speaker: "Constructor" },
              { text: "No,", speaker: "__proto__" },
              { text: "Well,", speaker: "toString" },
            ],
          }),
        ],
      });
      expect(await wordsOf(archive, "constructor")).toEqual(["Yes,"]);
      expect(await wordsOf(archive, "__proto__")).toEqual(["No,"]);
      expect(await wordsOf(archive, "tostring")).toEqual(["Well,"]);
      expect((await archive.search("constructor", 0, 5)).articles).toHaveLength(1);
      expect(await archive.findTitles("__proto__", 5)).toHaveLength(1);
    });
  });

  describe("order of arrival", () => {
    const distinct = fc.uniqueArray(hostileDigest, {
      maxLength: 6,
      comparator: (a, b) =>
        a.article.id === b.article.id || a.article.origin.path === b.article.origin.path,
    });

    it("changes no answer", async () => {
      const property = fc.asyncProperty(
        distinct,
        fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
        hostileText,
        async (digests, weights, text) => {
          const shuffled = digests
            .map((digest, index) => ({ digest, weight: weights[index] ?? 0 }))
            .toSorted((a, b) => a.weight - b.weight)
            .map(({ digest }) => digest);
          const together = create();
          await together.change({ put: digests });
          const apart = create();
          for (const digest of shuffled) await apart.change({ put: [digest] });
          const word = digests[0]?.article.text.slice(0, 12) ?? text;
          for (const asked of [text, word, "word", "e"]) {
            expect(await answers(apart, asked)).toEqual(await answers(together, asked));
          }
        },
      );
      await fc.assert(property, { numRuns: 40 });
    });

    it("changes no answer among equals", async () => {
      const equals = ["b", "a", "d", "c"].map((path) =>
        buildDigest({
          title: `Tide ${path}`,
          path,
          paragraphs: ["The boats and the goats float."],
        }),
      );
      const [forward, backward] = [create(), create()];
      await forward.change({ put: equals });
      await backward.change({ put: equals.toReversed() });
      for (const asked of ["boats", "tide", "xoats", "tide xoats"]) {
        expect(await answers(backward, asked)).toEqual(await answers(forward, asked));
      }
    });
  });
}
