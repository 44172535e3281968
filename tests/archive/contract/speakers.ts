import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../../src/archive/archive.ts";
import { buildDigest } from "../../support/digests.ts";
import { FERRY, HARBOUR } from "../../support/harbour.ts";
import { completed, nameOf, wordsOf } from "./asking.ts";
import { quotationsOf } from "../../support/speech.ts";

/** Whom a name means, and what they said. */
export function speakersContract(create: () => Archive): void {
  let archive: Archive;
  beforeEach(async () => {
    archive = create();
    await archive.change({ put: HARBOUR });
  });

  describe("speakersQuotedIn", () => {
    it("gives whom an article quotes, the most quoted first, with what it quotes of each", async () => {
      const found = await archive.speakersQuotedIn(FERRY.article.id);
      expect(
        found.map(({ speaker, utterances, fragments }) => [nameOf(speaker), utterances, fragments]),
      ).toEqual([
        ["a senior port official", 1, 1],
        ["Mara Okonjo", 1, 0],
        ["Jonas Okonjo", 1, 0],
      ]);
      for (const { speaker } of found) expect(await archive.speaker(speaker.id)).toEqual(speaker);
    });

    it("forgets what an article no longer quotes, and knows no other article", async () => {
      await archive.change({ put: [{ ...FERRY, quotations: FERRY.quotations.slice(0, 1) }] });
      const found = await archive.speakersQuotedIn(FERRY.article.id);
      expect(found.map(({ speaker }) => nameOf(speaker))).toEqual(["Mara Okonjo"]);
      expect(await archive.speakersQuotedIn("nowhere00000")).toEqual([]);
    });
  });

  describe("findSpeakers", () => {
    it.each([
      ["a full name", "Mara Okonjo", ["Mara Okonjo"]],
      ["a part of a name", "Jonas", ["Jonas Okonjo"]],
      ["other case", "mARA oKONJO", ["Mara Okonjo"]],
      ["other accents", "tomas eluard", ["Tomás Éluard"]],
      ["decomposed accents", "E\u0301luard", ["Tomás Éluard"]],
      ["a possessive", "Éluard’s", ["Tomás Éluard"]],
      ["words in another order", "okonjo jonas", ["Jonas Okonjo"]],
      ["beginnings of words", "pet hal", ["Petra Halloran"]],
    ])("takes %s", async (_what, asked, names) => {
      const found = await archive.findSpeakers(asked);
      expect(found.named.map(nameOf)).toEqual(names);
      expect(found).toMatchObject({ unnamed: [], corrected: false, nearest: [] });
    });

    it.each([
      ["Haloran", "Petra Halloran"],
      ["Okonyo Jonas", "Jonas Okonjo"],
    ])("forgives a slip of the pen and says so: %s", async (asked, name) => {
      const found = await archive.findSpeakers(asked);
      expect(found.named.map(nameOf)).toEqual([name]);
      expect(found.corrected).toBe(true);
    });

    it.each([
      ["the beginning of a surname", "oko"],
      ["a surname, though an article calls but one of them so", "Okonjo"],
    ])("gives all whom %s fits, the most quoted first", async (_what, asked) => {
      const found = await archive.findSpeakers(asked);
      expect(found.named.map(nameOf)).toEqual(["Mara Okonjo", "Jonas Okonjo"]);
    });

    it("does not take a bare surname for the whole name of but one", async () => {
      await archive.change({
        put: [
          buildDigest({
            title: "A word from Okonjo",
            paragraphs: ["“Hello,” said Okonjo."],
            people: [{ name: "Okonjo" }],
            quotations: [{ text: "Hello,", speaker: "Okonjo" }],
          }),
        ],
      });
      const found = await archive.findSpeakers("Okonjo");
      const names = found.named.map(nameOf).toSorted();
      expect(names).toEqual(["Jonas Okonjo", "Mara Okonjo", "Okonjo"]);
    });

    it("adds up what one name says over all articles", async () => {
      const [mara] = (await archive.findSpeakers("Mara")).named;
      expect(mara).toMatchObject({
        kind: "person",
        name: "Mara Okonjo",
        aliases: ["Okonjo"],
        role: { text: "harbour minister", article: { title: FERRY.article.title } },
        since: "2025-02-17",
        utterances: 2,
        fragments: 1,
        articles: 2,
      });
      expect(mara?.id).toMatch(/^~[\w-]{10}$/);
      expect(await archive.speaker(mara?.id ?? "")).toEqual(mara);
      expect(await archive.speaker("~nobody0000")).toBeNull();
    });

    it("finds unnamed sources by a word, one for each article", async () => {
      await archive.change({
        put: [
          buildDigest({
            title: "Crews wait for word",
            paragraphs: ["“Soon,” said a senior port official."],
            quotations: [{ text: "Soon,", speaker: "a senior port official" }],
          }),
        ],
      });
      const found = await archive.findSpeakers("officials");
      expect(await archive.findSpeakers("official")).toEqual(found);
      expect(found.named).toEqual([]);
      expect(found.unnamed.map(({ kind, name }) => ({ kind, name }))).toEqual([
        { kind: "unnamed", name: "a senior port official" },
        { kind: "unnamed", name: "a senior port official" },
      ]);
      expect(new Set(found.unnamed.map(({ id }) => id)).size).toBe(2);
    });

    it("prefers a name to an unnamed source", async () => {
      await archive.change({
        put: [
          buildDigest({
            title: "A man of that name",
            paragraphs: ["“Hello,” said Ed Official."],
            people: [{ name: "Ed Official" }],
            quotations: [{ text: "Hello,", speaker: "Ed Official" }],
          }),
        ],
      });
      const found = await archive.findSpeakers("official");
      expect(found.named.map(nameOf)).toEqual(["Ed Official"]);
      expect(found.unnamed).toEqual([]);
    });

    it("knows who is named but not quoted, after those who are quoted", async () => {
      const found = await archive.findSpeakers("Reef Watch");
      expect(found.named).toMatchObject([
        { kind: "organisation", name: "Reef Watch", utterances: 0, fragments: 0, articles: 0 },
      ]);
    });

    it("offers the nearest quoted names where nobody fits", async () => {
      await archive.change({
        put: [
          buildDigest({
            title: "A list",
            paragraphs: ["Hallorin."],
            people: [{ name: "Hallorin" }],
          }),
        ],
      });
      const found = await archive.findSpeakers("Hallorinus");
      expect(found).toMatchObject({ named: [], unnamed: [], corrected: false });
      expect(found.nearest.map(nameOf)).toEqual(["Petra Halloran"]);
      expect((await archive.findSpeakers("Zzyzx")).nearest).toEqual([]);
    });
  });

  describe("completeSpeakers", () => {
    it("gives all who are quoted for no text, the most quoted first", async () => {
      const quoted = ["Mara Okonjo", "Jonas Okonjo", "Petra Halloran", "Tomás Éluard"];
      expect(await completed(archive, "")).toEqual(quoted);
      expect(await completed(archive, " ")).toEqual(quoted);
      expect(await completed(archive, "", 2)).toEqual(quoted.slice(0, 2));
    });

    it.each(["okonj", "okonk", "oknojo", "halorran", "Petra Hallorin", "eluarb"])(
      "takes “%s”, whose beginning is nearly a name's, and so does a question",
      async (typed) => {
        const [first, ...others] = await archive.completeSpeakers(typed, 5);
        const { named } = await archive.findSpeakers(typed);
        expect(named).toEqual([first, ...others]);
        expect(first?.name).toMatch(/Okonjo|Halloran|Éluard/u);
      },
    );

    it("takes no slip in a word of three letters, nor what is far off", async () => {
      expect(await completed(archive, "okk")).toEqual([]);
      expect(await completed(archive, "okkkon")).toEqual([]);
    });

    it("counts utterances before fragments, and goes by name among equals", async () => {
      await archive.change({
        put: [
          buildDigest({
            title: "A count",
            paragraphs: [
              "“A one,” “b one,” “b two,” “c one,” “c part” “d one,” “a part” “a end” x.",
            ],
            people: ["Kit A", "Kit B", "Kit C", "Kit D"].map((name) => ({ name })),
            quotations: [
              { text: "A one,", speaker: "Kit D" },
              { text: "b one,", speaker: "Kit B" },
              { text: "b two,", speaker: "Kit B" },
              { text: "c one,", speaker: "Kit C" },
              { text: "c part", speaker: "Kit C", kind: "fragment" },
              { text: "d one,", speaker: "Kit A" },
              { text: "a part", speaker: "Kit D", kind: "fragment" },
              { text: "a end", speaker: "Kit D", kind: "fragment" },
            ],
          }),
        ],
      });
      expect(await completed(archive, "kit")).toEqual(["Kit B", "Kit D", "Kit C", "Kit A"]);
    });

    it("takes beginnings of words, in any case and without accents", async () => {
      expect(await completed(archive, "OKO")).toEqual(["Mara Okonjo", "Jonas Okonjo"]);
      expect(await completed(archive, "elu")).toEqual(["Tomás Éluard"]);
      expect(await completed(archive, "oko", 1)).toEqual(["Mara Okonjo"]);
    });

    it("forgives a slip of the pen", async () => {
      expect(await completed(archive, "haloran")).toEqual(["Petra Halloran"]);
    });

    it("leaves out unnamed sources and who is not quoted", async () => {
      expect(await completed(archive, "senior")).toEqual([]);
      expect(await completed(archive, "reef")).toEqual([]);
    });
  });

  describe("quotationsOf", () => {
    it("gives utterances before fragments, the newest article first within each", async () => {
      expect(await wordsOf(archive, "Mara Okonjo")).toEqual([
        "We lost two cranes in one night,",
        "We will, … rebuild every pier by summer.",
        "a fair price",
      ]);
    });

    it("says who is called what, and in which paragraph", async () => {
      const found = await archive.findSpeakers("official");
      const ids = found.unnamed.map(({ id }) => id);
      const quotations = await quotationsOf(archive, ids, null);
      expect(quotations.map(({ speaker, paragraph }) => ({ speaker, paragraph }))).toEqual([
        { speaker: "a senior port official", paragraph: 1 },
        { speaker: "a senior port official", paragraph: 1 },
      ]);
      expect(quotations.map(({ quotation }) => quotation.kind)).toEqual(["utterance", "fragment"]);
    });

    it("puts several speakers into one order", async () => {
      const found = await archive.findSpeakers("oko");
      const ids = found.named.map(({ id }) => id);
      const forward = await quotationsOf(archive, ids, null);
      expect(forward.map(({ article, speaker }) => [article.date?.day, speaker])).toEqual([
        ["2025-02-18", "Mara Okonjo"],
        ["2025-02-18", "Jonas Okonjo"],
        ["2025-02-17", "Mara Okonjo"],
        ["2025-02-17", "Mara Okonjo"],
      ]);
      expect(await quotationsOf(archive, ids.toReversed(), null)).toEqual(forward);
    });

    it.each([
      ["a word of the quotation", "cranes", ["We lost two cranes in one night,"]],
      ["the beginning of a word", "reb", ["We will, … rebuild every pier by summer."]],
      ["a word around it", "dock", ["a fair price"]],
      ["a word of its article's title", "storm", ["We lost two cranes in one night,"]],
      ["words that stand apart", "summer WE", ["We will, … rebuild every pier by summer."]],
      ["words of which one is nowhere", "cranes kangaroo", []],
    ])("keeps to what it is about: %s", async (_what, about, words) => {
      expect(await wordsOf(archive, "Mara Okonjo", about)).toEqual(words);
    });

    it("takes an `about` without words for none", async () => {
      expect(await wordsOf(archive, "Mara Okonjo", "…")).toHaveLength(3);
    });

    it("gives nothing for whom it does not know", async () => {
      expect(await quotationsOf(archive, [], null)).toEqual([]);
      expect(await quotationsOf(archive, ["~nobody0000", "__proto__"], null)).toEqual([]);
    });
  });
}
