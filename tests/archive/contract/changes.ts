import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";

import type { Archive, ArchiveChange } from "../../../src/archive/archive.ts";
import type { Digest } from "../../../src/model/digest.ts";
import { buildDigest } from "../../support/digests.ts";
import { CHART, DEAL, FERRY, HARBOUR } from "../../support/harbour.ts";
import { hostileDigest } from "../../support/hostile/digests.ts";
import { hostileText } from "../../support/hostile/texts.ts";
import { answers, completed, searched, titled, titleOf, wordsOf } from "./asking.ts";
import { history, known } from "./histories.ts";

/** How articles go again, and that nothing is left of what is gone. */
export function changesContract(create: () => Archive): void {
  let archive: Archive;
  beforeEach(async () => {
    archive = create();
    await archive.change({ put: HARBOUR });
  });

  describe("removal", () => {
    it("takes an article out of every answer", async () => {
      expect(await searched(archive, "minerals")).toContain(DEAL.article.title);
      await archive.change({ remove: [DEAL.article.id] });
      expect(await archive.digest(DEAL.article.id)).toBeNull();
      expect((await archive.newest(0, 9)).map(titleOf)).toEqual([FERRY, CHART].map(titleOf));
      expect(await titled(archive, "harbour deal")).not.toContain(DEAL.article.title);
      expect(await searched(archive, "minerals")).toEqual([]);
      expect((await archive.status()).articles).toBe(2);
      expect(await archive.whoseWords(DEAL.article.id)).toEqual({
        quotations: [],
        paraphrases: [],
      });
      expect(await archive.speakersQuotedIn(DEAL.article.id)).toEqual([]);
    });

    it("passes over an id that no article has", async () => {
      const before = await answers(archive, "okonjo");
      await archive.change({ remove: ["nobody", "__proto__"] });
      expect(await answers(archive, "okonjo")).toEqual(before);
    });

    it("of all leaves an archive like a new one", async () => {
      await archive.change({ remove: HARBOUR.map(({ article }) => article.id) });
      for (const asked of ["okonjo", "minerals", "éluard", "harbour deal"]) {
        expect(await answers(archive, asked)).toEqual(await answers(create(), asked));
      }
    });

    it("comes before what is put in the same step", async () => {
      await archive.change({ remove: [DEAL.article.id], put: [DEAL] });
      expect(await archive.digest(DEAL.article.id)).toEqual(DEAL);
    });
  });

  describe("a change", () => {
    it("keeps the last of several digests with one id", async () => {
      await archive.change({ put: [tides("High at noon"), tides("Low at noon")] });
      expect(await wordsOf(archive, "Ida Lund")).toEqual(["Low at noon,"]);
      expect(await completed(archive, "ida")).toEqual(["Ida Lund"]);
      expect(await searched(archive, "high")).toEqual([]);
    });

    it("that is asked for while another is under way comes after it", async () => {
      const gone = HARBOUR.map(({ article }) => article.id);
      await Promise.all([
        archive.change({ remove: gone }),
        archive.change({ put: [FERRY] }),
        archive.change({ remove: [FERRY.article.id], put: [CHART] }),
      ]);
      expect(await archive.newest(0, 9)).toEqual([CHART]);
    });
  });

  describe("an archive after any changes", () => {
    it("answers as a new one of the articles that it came to", async () => {
      const property = fc.asyncProperty(history(known), async ({ changes, texts }) => {
        const { lived, made } = await livedAndMade(create, changes, texts);
        expect(lived).toEqual(made);
      });
      await fc.assert(property, { numRuns: 60 });
    });

    it("answers so whatever its articles hold", async () => {
      const property = fc.asyncProperty(
        fc
          .uniqueArray(hostileDigest, {
            maxLength: 6,
            selector: ({ article: { origin } }) => origin.path,
          })
          .chain((digests) => history(digests.map((digest) => fc.constant(digest)))),
        hostileText,
        async ({ changes, texts }, text) => {
          const { lived, made } = await livedAndMade(create, changes, [...texts, text]);
          expect(lived).toEqual(made);
        },
      );
      await fc.assert(property, { numRuns: 40 });
    });
  });
}

/** What an archive says to some texts after changes, asked in between, and what a new one of what is left says. */
async function livedAndMade(
  create: () => Archive,
  changes: readonly ArchiveChange[],
  texts: readonly string[],
): Promise<{ readonly lived: readonly unknown[]; readonly made: readonly unknown[] }> {
  const lived = create();
  const left = new Map<string, Digest>();
  const last: ArchiveChange = {};
  for (const change of changes) {
    await lived.change(change);
    for (const id of change.remove ?? []) left.delete(id);
    for (const digest of change.put ?? []) left.set(digest.article.id, digest);
    Object.assign(last, change);
    await answers(lived, texts[0] ?? "");
  }
  const made = create();
  await made.change({ ...last, remove: [], put: [...left.values()] });
  const asked = async (archive: Archive) => {
    const said: unknown[] = [];
    for (const text of texts) said.push(await answers(archive, text));
    return said;
  };
  return { lived: await asked(lived), made: await asked(made) };
}

/** An edition of one article. */
function tides(words: string): Digest {
  return buildDigest({
    title: "Tides",
    paragraphs: [`“${words},” said Ida Lund.`],
    people: [{ name: "Ida Lund" }],
    quotations: [{ text: `${words},`, speaker: "Ida Lund" }],
  });
}
