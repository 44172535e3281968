import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../../src/archive/archive.ts";
import { buildDigest } from "../../support/digests.ts";
import { HARBOUR } from "../../support/harbour.ts";
import { nameOf } from "./asking.ts";

/** Names that are one person's over all articles, and who is quoted at all. */
export function peopleContract(create: () => Archive): void {
  let archive: Archive;
  beforeEach(async () => {
    archive = create();
    await archive.change({ put: HARBOUR });
  });

  describe("names that turn out to be one", () => {
    const surname = buildDigest({
      title: "A word from Eluard",
      date: "2025-03-01",
      paragraphs: ["“No,” said Eluard, the diver."],
      people: [{ name: "Eluard", role: "diver" }],
      quotations: [{ text: "No,", speaker: "Eluard" }],
    });

    it("are one entry, which the id of either finds", async () => {
      const alone = create();
      await alone.change({ put: [surname] });
      const [before] = (await alone.findSpeakers("Eluard")).named;
      await alone.change({ put: HARBOUR });
      const [after, ...others] = (await alone.findSpeakers("Eluard")).named;
      expect(others).toEqual([]);
      expect(after).toMatchObject({
        name: "Tomás Éluard",
        role: { text: "diver", article: { title: surname.article.title } },
        utterances: 2,
        since: "2025-02-17",
      });
      expect(before?.id).not.toBe(after?.id);
      expect(await alone.speaker(before?.id ?? "")).toEqual(after);
    });

    it("are what the owner states, whichever comes first", async () => {
      await archive.change({
        people: {
          people: [
            { name: "Petra Halloran", also: ["Jonas Okonjo", "Peh"], role: "wanted", kind: null },
          ],
          apart: [["Tomás Éluard", "Eluard"]],
        },
      });
      await archive.change({ put: [surname] });
      for (const name of ["Jonas", "Peh", "Halloran"]) {
        expect((await archive.findSpeakers(name)).named).toMatchObject([
          { name: "Petra Halloran", role: { text: "wanted", article: null }, utterances: 2 },
        ]);
      }
      expect((await archive.findSpeakers("Éluard")).named.map(nameOf).toSorted()).toEqual([
        "Eluard",
        "Tomás Éluard",
      ]);
      await archive.change({ people: { people: [], apart: [] } });
      expect((await archive.findSpeakers("Jonas")).named.map(nameOf)).toEqual(["Jonas Okonjo"]);
    });
  });

  describe("quotedSpeakers", () => {
    it("lists who is quoted, the most quoted first, in a window", async () => {
      const all = await archive.quotedSpeakers("named", 0, 25);
      const names = ["Mara Okonjo", "Jonas Okonjo", "Petra Halloran", "Tomás Éluard"];
      expect(all.shown.map(nameOf)).toEqual(names);
      expect(all.total).toBe(4);
      const some = await archive.quotedSpeakers("named", 1, 2);
      expect(some.shown.map(nameOf)).toEqual(names.slice(1, 3));
      expect(some.total).toBe(4);
      expect(await archive.quotedSpeakers("named", 9, 2)).toEqual({ shown: [], total: 4 });
    });

    it("keeps persons, bodies and unnamed sources apart", async () => {
      await archive.change({
        put: [
          buildDigest({
            title: "The watch speaks",
            paragraphs: ["“No fish,” said the Reef Watch."],
            people: [{ name: "Reef Watch", kind: "organisation" }],
            quotations: [{ text: "No fish,", speaker: "Reef Watch" }],
          }),
        ],
      });
      expect((await archive.quotedSpeakers("organisations", 0, 9)).shown.map(nameOf)).toEqual([
        "Reef Watch",
      ]);
      expect((await archive.quotedSpeakers("persons", 0, 9)).total).toBe(4);
      expect((await archive.quotedSpeakers("named", 0, 9)).total).toBe(5);
      expect((await archive.quotedSpeakers("unnamed", 0, 9)).shown.map(nameOf)).toEqual([
        "a senior port official",
      ]);
    });
  });

  describe("articlesQuoting", () => {
    it("gives the articles with their counts, the newest first", async () => {
      const [mara] = (await archive.findSpeakers("Mara")).named;
      const articles = await archive.articlesQuoting(mara?.id ?? "");
      expect(
        articles.map(({ article: { title }, utterances, fragments }) => [
          title,
          utterances,
          fragments,
        ]),
      ).toEqual([
        ["Storm closes the ferry line", 1, 0],
        ["Harbour deal signed after a long night", 1, 1],
      ]);
    });

    it("gives none for whom it does not know, and for who is named only", async () => {
      expect(await archive.articlesQuoting("~nobody0000")).toEqual([]);
      const [watch] = (await archive.findSpeakers("Reef Watch")).named;
      expect(await archive.articlesQuoting(watch?.id ?? "")).toEqual([]);
    });
  });
}
