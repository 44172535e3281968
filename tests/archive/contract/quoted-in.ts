import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../../src/archive/archive.ts";
import { slice } from "../../../src/model/span.ts";
import { buildDigest } from "../../support/digests.ts";
import { DEAL, HARBOUR } from "../../support/harbour.ts";
import { paraphrasesIn, quotationsIn } from "../../support/speech.ts";

/** What one article quotes and reports, whoever said it. */
export function quotedInContract(create: () => Archive): void {
  let archive: Archive;
  beforeEach(async () => {
    archive = create();
    await archive.change({ put: HARBOUR });
  });

  describe("what an article quotes", () => {
    it("is utterances, then fragments, with who said them, as far as it says so", async () => {
      const quoted = await quotationsIn(archive, DEAL.article.id, null);
      expect(
        quoted.map(({ quotation, speaker, paragraph, article }) => [
          slice(article.text, quotation.spans[0]),
          speaker,
          paragraph,
        ]),
      ).toEqual([
        ["We will,", "Mara Okonjo", 0],
        ["The minerals stay in the ground,", "Tomás Éluard", 1],
        ["Who pays for the cranes?", null, 2],
        ["a fair price", "Mara Okonjo", 0],
      ]);
    });

    it("is only what has all of some words, where they are given", async () => {
      const about = await quotationsIn(archive, DEAL.article.id, "minerals");
      expect(about.map(({ speaker }) => speaker)).toEqual(["Tomás Éluard"]);
      expect(await quotationsIn(archive, DEAL.article.id, "kangaroo")).toEqual([]);
    });

    it("is nothing where there is no such article", async () => {
      expect(await quotationsIn(archive, "nobody", null)).toEqual([]);
      expect(await paraphrasesIn(archive, "nobody", null)).toEqual([]);
    });
  });

  describe("what an article reports", () => {
    it("is its paraphrases, with who said it", async () => {
      const digest = buildDigest({
        title: "A note",
        paragraphs: ["Ida Lund said that the pier was safe. It rained."],
        people: [{ name: "Ida Lund" }],
        paraphrases: [
          { text: "the pier was safe", speaker: "Ida Lund", mention: "Ida Lund", cue: "said" },
        ],
      });
      await archive.change({ put: [digest] });
      const [first, ...rest] = await paraphrasesIn(archive, digest.article.id, null);
      expect(first).toMatchObject({ speaker: "Ida Lund", paragraph: 0 });
      expect(rest).toEqual([]);
      expect(await paraphrasesIn(archive, digest.article.id, "storm")).toEqual([]);
    });
  });
}
