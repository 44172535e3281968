import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../../src/archive/archive.ts";
import { slice } from "../../../src/model/span.ts";
import { DEAL } from "../../support/harbour.ts";
import { LOCK, TOLL } from "../../support/lock.ts";
import { paraphrasesOf, quotationsOf } from "../../support/speech.ts";

/** What articles report in their own words, apart from what they quote. */
export function paraphrasesContract(create: () => Archive): void {
  let archive: Archive;
  beforeEach(async () => {
    archive = create();
    await archive.change({ put: [LOCK, TOLL] });
  });

  async function idsOf(name: string): Promise<readonly string[]> {
    const { named, unnamed, retold } = await archive.findSpeakers(name);
    return [...named, ...unnamed, ...retold].map(({ id }) => id);
  }

  async function told(name: string, about: string | null = null): Promise<readonly string[]> {
    const found = await paraphrasesOf(archive, await idsOf(name), about);
    return found.map(({ article, paraphrase }) => slice(article.text, paraphrase.spans[0]));
  }

  describe("paraphrasesOf", () => {
    it("gives the newest article's first, then in text order", async () => {
      expect(await told("Holm")).toEqual([
        "the toll would rise",
        "the gates had been mended",
        "the winter was to blame",
      ]);
    });

    it("gives with each its article, its speaker's name there, and its paragraph", async () => {
      const found = await paraphrasesOf(archive, await idsOf("Holm"), "winter");
      expect(found).toMatchObject([
        { article: { title: "The lock opens" }, speaker: "Ann Holm", paragraph: 1 },
      ]);
    });

    it("keeps to sentences about something", async () => {
      expect(await told("Holm", "toll")).toEqual(["the toll would rise"]);
      expect(await told("Holm", "gates mended")).toEqual(["the gates had been mended"]);
      expect(await told("Holm", "ferry")).toEqual([]);
    });

    it("gives nothing for nobody", async () => {
      expect(await paraphrasesOf(archive, [], null)).toEqual([]);
      expect(await paraphrasesOf(archive, ["~nobody0000"], null)).toEqual([]);
    });
  });

  describe("whoseWords", () => {
    it("gives for each quotation and paraphrase of an article who said it in the archive", async () => {
      const [holm] = (await archive.findSpeakers("Holm")).named;
      const [officials] = (await archive.findSpeakers("official")).retold;
      const whose = await archive.whoseWords(LOCK.article.id);
      expect(whose.quotations.map((each) => each?.id)).toEqual([holm?.id]);
      expect(whose.paraphrases.map((each) => each?.id)).toEqual([
        holm?.id,
        holm?.id,
        officials?.id,
      ]);
    });

    it("gives null where nobody is known, and nothing for no article", async () => {
      await archive.change({ put: [{ ...DEAL, paraphrases: [] }] });
      const { quotations } = await archive.whoseWords(DEAL.article.id);
      expect(quotations.map((each) => each?.name ?? null)).toEqual([
        "Mara Okonjo",
        "Mara Okonjo",
        "Tomás Éluard",
        null,
      ]);
      expect(await archive.whoseWords("nobody000000")).toEqual({ quotations: [], paraphrases: [] });
    });
  });

  describe("paraphrases", () => {
    it("are counted apart, and are no quotations", async () => {
      const [holm] = (await archive.findSpeakers("Holm")).named;
      expect(holm).toMatchObject({ utterances: 1, fragments: 0, paraphrases: 3, articles: 1 });
      expect(await quotationsOf(archive, [holm?.id ?? ""], null)).toHaveLength(1);
      expect(await archive.status()).toMatchObject({ utterances: 1, fragments: 0, speakers: 1 });
    });

    it("make nobody one who is quoted", async () => {
      const [vik] = (await archive.findSpeakers("Vik")).named;
      expect(vik).toMatchObject({ utterances: 0, fragments: 0, paraphrases: 1, articles: 0 });
      expect(await archive.completeSpeakers("Vik", 5)).toEqual([]);
      expect((await archive.quotedSpeakers("named", 0, 9)).total).toBe(1);
    });

    it("make unnamed sources findable, apart from those who are quoted", async () => {
      const found = await archive.findSpeakers("official");
      expect(found).toMatchObject({ named: [], unnamed: [], corrected: false });
      expect(found.retold).toMatchObject([
        { kind: "unnamed", name: "Port officials", paraphrases: 1, articles: 0 },
      ]);
      expect(await told("official")).toEqual(["ships were waiting"]);
    });

    it("go with their article's edition", async () => {
      await archive.change({ put: [{ ...LOCK, paraphrases: [] }] });
      expect(await told("Holm")).toEqual(["the toll would rise"]);
      expect((await archive.findSpeakers("official")).retold).toEqual([]);
    });
  });
}
