import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../../src/archive/archive.ts";
import type { Speech, SpeechPage, SpeechQuestion } from "../../../src/model/speech.ts";
import { DEAL, FERRY, HARBOUR } from "../../support/harbour.ts";
import { ALL, ANYTHING } from "../../support/speech.ts";

/** What some speakers said, a page at a time. */
export function speechContract(create: () => Archive): void {
  let archive: Archive;
  beforeEach(async () => {
    archive = create();
    await archive.change({ put: HARBOUR });
  });

  /** What Mara Okonjo said: a statement in a newer article, a statement and a fragment in an older. */
  async function mara(
    question: Partial<SpeechQuestion> = {},
    page: Partial<SpeechPage> = {},
  ): Promise<Speech> {
    const { named } = await archive.findSpeakers("Mara Okonjo");
    const speakerIds = named.map(({ id }) => id);
    return archive.speech({ ...ANYTHING, speakerIds, ...question }, { ...ALL, ...page });
  }

  describe("speech", () => {
    it("is counted over all pages, and shown by the page", async () => {
      const first = await mara({}, { most: 2 });
      expect(first.total).toMatchObject({ utterances: 2, fragments: 1, articles: 2 });
      expect(first.range).toEqual({ from: "2025-02-17", to: "2025-02-18", undated: 0 });
      expect(kindsOf(first)).toEqual(["2025-02-18 utterance", "2025-02-17 utterance"]);
      expect(first.heads).toEqual([
        { items: [1, 2], title: FERRY.article.title, day: "2025-02-18" },
        { items: [3, 3], title: DEAL.article.title, day: "2025-02-17" },
      ]);
      const second = await mara({}, { most: 2, page: 1 });
      expect(kindsOf(second)).toEqual(["2025-02-17 fragment"]);
      expect({ ...second, quotations: [], page: 0 }).toEqual({ ...first, quotations: [] });
    });

    it("has fewer on a page where they are long, and one at least", async () => {
      const { heads, quotations } = await mara({}, { size: 1 });
      expect(heads).toHaveLength(3);
      expect(quotations).toHaveLength(1);
    });

    it.each([-1, 99])("shows the nearest page for one that does not exist: %d", async (page) => {
      expect((await mara({}, { most: 1, page })).page).toBe(page < 0 ? 0 : 2);
    });

    it("keeps to articles that pass a filter, and tells what would be there without it", async () => {
      const some = await mara({ filter: { after: "2025-02-18", before: null, sources: null } });
      expect(kindsOf(some)).toEqual(["2025-02-18 utterance"]);
      const none = await mara({ filter: { after: "2026-01-01", before: null, sources: null } });
      expect(none.total).toMatchObject({ utterances: 0, fragments: 0, articles: 0 });
      expect(none.unfiltered).toBe(3);
      expect(none.heads).toEqual([]);
    });

    it("keeps to one article", async () => {
      const there = await mara({ articleId: DEAL.article.id });
      expect(kindsOf(there)).toEqual(["2025-02-17 utterance", "2025-02-17 fragment"]);
      expect((await mara({ articleId: "nobody" })).heads).toEqual([]);
    });

    it("counts what is retold where it is listed, or nothing is quoted", async () => {
      expect((await mara({ isRetoldToo: false })).total.paraphrases).toBeNull();
      expect((await mara({ isRetoldToo: true })).total.paraphrases).toBe(0);
      const nothing = await mara({ isRetoldToo: false, about: "kangaroo" });
      expect(nothing.total.paraphrases).toBe(0);
    });
  });
}

function kindsOf({ quotations }: Speech): readonly string[] {
  return quotations.map(({ article, quotation }) => `${article.date?.day} ${quotation.kind}`);
}
