import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Archive } from "../../../src/archive/archive.ts";
import { buildDigest } from "../../support/digests.ts";
import { HARBOUR, TODAY } from "../../support/harbour.ts";
import { hostileText } from "../../support/hostile/texts.ts";

/** Publishers, and searches in some articles only. */
export function sourcesContract(create: () => Archive): void {
  describe("publishers", () => {
    it.each([
      ["gazette", ["The Pier Gazette"]],
      ["PIER the", ["The Pier Gazette"]],
      ["pier-gazette", ["The Pier Gazette"]],
      ["pier gazete", ["The Pier Gazette"]],
      ["gazzet", ["The Pier Gazette"]],
      ["peir", ["The Pier Gazette"]],
      ["gaz post", []],
      ["herald", []],
      ["", []],
      ["“”", []],
      ["__proto__", []],
    ])("are found by words of their names: %j", async (name, expected) => {
      const archive = create();
      await archive.change({ put: HARBOUR });
      expect(await archive.findSources(name)).toEqual(expected);
    });

    it("are one where its whole name is asked for", async () => {
      const archive = create();
      const articles = ["The Pier", "The Pier Post"].map((source) =>
        buildDigest({ title: source, source, paragraphs: ["A lamp."] }),
      );
      await archive.change({ put: articles });
      expect(await archive.findSources("the pier")).toEqual(["The Pier"]);
      expect(await archive.findSources("pier")).toEqual(["The Pier", "The Pier Post"]);
    });

    it("come with the one that has most articles first, and go with their last", async () => {
      const archive = create();
      const only = buildDigest({ title: "A lamp", source: "Pier Post", paragraphs: ["A lamp."] });
      await archive.change({ put: [...HARBOUR, only] });
      expect(await archive.findSources("pier")).toEqual(["The Pier Gazette", "Pier Post"]);
      await archive.change({ remove: [only.article.id] });
      expect(await archive.findSources("pier")).toEqual(["The Pier Gazette"]);
    });
  });

  describe("the nearest publishers", () => {
    const OTHERS = ["Pier Post", "The Quay Gazette", "Pier Post", "The Pier Gazette"].map(
      (source, index) =>
        buildDigest({ title: `Lamp ${index}`, source, paragraphs: [`A lamp, ${index}.`] }),
    );

    it.each([
      ["gazette weekly", ["The Pier Gazette", "The Quay Gazette"]],
      ["pire gazete times", ["The Pier Gazette", "Pier Post", "The Quay Gazette"]],
      ["quay pots", ["The Quay Gazette", "Pier Post"]],
      ["quaygazete", ["The Quay Gazette"]],
      ["TPG", ["The Pier Gazette"]],
      ["PG", ["The Pier Gazette"]],
      ["herald", []],
      ["", []],
      ["__proto__", []],
    ])("to %j", async (name, expected) => {
      const archive = create();
      await archive.change({ put: [...HARBOUR, ...OTHERS] });
      expect(await archive.nearestSources(name)).toEqual(expected);
    });

    it("are few, for any text, and in time", async () => {
      const archive = create();
      const many = Array.from({ length: 300 }, (_, index) =>
        buildDigest({
          title: `Lamp ${index}`,
          source: `The ${"Pier ".repeat(index % 50)} Gazette ${index}`,
          paragraphs: [`A lamp, ${index}.`],
        }),
      );
      await archive.change({ put: many });
      await fc.assert(
        fc.asyncProperty(hostileText, async (text) => {
          expect((await archive.nearestSources(text)).length).toBeLessThanOrEqual(5);
        }),
        { numRuns: 30 },
      );
      const start = performance.now();
      await archive.nearestSources("pirx gazettx ".repeat(5000));
      expect(performance.now() - start).toBeLessThan(1000);
    });
  });

  describe("a search in some articles only", () => {
    it.each([
      [{ after: "2025-02-18", before: null, sources: null }, 1],
      [{ after: null, before: "2025-02-18", sources: null }, 1],
      [{ after: "2025-02-17", before: "2025-02-19", sources: null }, 2],
      [{ after: null, before: null, sources: ["The Pier Gazette"] }, 2],
      [{ after: null, before: null, sources: ["Somebody Else"] }, 0],
      [{ after: null, before: null, sources: null }, 3],
    ])("%j", async (filter, total) => {
      const archive = create();
      await archive.change({ put: HARBOUR });
      const results = await archive.search("harbour", 0, 5, TODAY, filter);
      expect(results.total).toBe(total);
    });

    it("goes by what the query says as well", async () => {
      const archive = create();
      await archive.change({ put: HARBOUR });
      const filter = { after: "2025-02-17", before: null, sources: null };
      const both = await archive.search("harbour before:2025-02-18", 0, 5, TODAY, filter);
      expect(both.total).toBe(1);
    });
  });
}
