import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../../src/archive/archive.ts";
import { CHART, HARBOUR } from "../../support/harbour.ts";
import { hostileText } from "../../support/hostile/texts.ts";

const LIMITS = { words: 5, bytes: 200 };

/** Which words of a text tell what it is about. */
export function tellingContract(create: () => Archive): void {
  let archive: Archive;
  beforeEach(async () => {
    archive = create();
    await archive.change({ put: HARBOUR });
  });

  describe("tellingWords", () => {
    it("are those that fewest articles have, in the order of the text", async () => {
      const text = "lol the HARBOUR, and who found that Chart of salt, wtf";
      expect(await archive.tellingWords(text, { ...LIMITS, words: 2 })).toEqual(["chart", "salt"]);
      expect(await archive.tellingWords(text, LIMITS)).toEqual(["harbour", "chart", "salt"]);
    });

    it("stand in a text, in its bullets or in its title alone, in any form", async () => {
      const text = "returning cranes line crane";
      expect(await archive.tellingWords(text, LIMITS)).toEqual(text.split(" "));
    });

    it("follow what the archive holds", async () => {
      await archive.change({ remove: [CHART.article.id] });
      expect(await archive.tellingWords("the museum and the ferry", LIMITS)).toEqual(["ferry"]);
      expect(await create().tellingWords("the museum", LIMITS)).toEqual([]);
    });

    it("keep to both limits, and find something as a query, whatever the text", async () => {
      const text = fc.array(fc.oneof(hostileText, fc.constantFrom("ferry", "cranes", "Okonjo")));
      await fc.assert(
        fc.asyncProperty(text, fc.nat(6), fc.nat(40), async (parts, words, bytes) => {
          const told = await archive.tellingWords(parts.join(" "), { words, bytes });
          const query = told.join(" ");
          expect(told.length).toBeLessThanOrEqual(words);
          expect(Buffer.byteLength(query)).toBeLessThanOrEqual(bytes);
          const { total } = await archive.search(query, 0, 1);
          expect(total > 0).toBe(told.length > 0);
        }),
        { numRuns: 60 },
      );
    });
  });
}
