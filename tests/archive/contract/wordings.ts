import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../../src/archive/archive.ts";
import type { Paraphrase } from "../../../src/model/paraphrase.ts";
import { slice, type Span } from "../../../src/model/span.ts";
import type { CheckedPart } from "../../../src/model/verdict.ts";
import { buildDigest } from "../../support/digests.ts";
import { DEAL, HARBOUR } from "../../support/harbour.ts";

const DEBATE = buildDigest({
  title: "The harbour debate",
  date: "2025-02-19",
  paragraphs: [
    "“I am not anti-reform, I am for it,” said Mara Okonjo. “I never said that the piers would close. Nobody asked [the council] for that.”",
    "“We counted ten cranes and 1,000 crates,” said Jonas Okonjo. “It’s a cease-fire of sorts.”",
    "The council will not publish the accounts before the summer, an aide wrote.",
    "“Unless we pay, the crates come back. Some say the ferry is late. Not all of us agree. Hardly anyone paid,” said Ida Roe.",
    "“No, I didn’t. No, I knew of it,” said Bo Lind.",
    "“The neighbouring harbours organised the theatre programme,” said Una Vik. “The port paid a lot of money.”",
  ],
  people: [
    { name: "Mara Okonjo" },
    { name: "Jonas Okonjo" },
    { name: "Ida Roe" },
    { name: "Bo Lind" },
    { name: "Una Vik" },
  ],
  quotations: [
    { text: "I am not anti-reform, I am for it,", speaker: "Mara Okonjo" },
    {
      text: "I never said that the piers would close. Nobody asked [the council] for that.",
      speaker: "Mara Okonjo",
    },
    { text: "We counted ten cranes and 1,000 crates,", speaker: "Jonas Okonjo" },
    { text: "It’s a cease-fire of sorts.", speaker: "Jonas Okonjo" },
    {
      text: "Unless we pay, the crates come back. Some say the ferry is late. Not all of us agree. Hardly anyone paid,",
      speaker: "Ida Roe",
    },
    { text: "No, I didn’t. No, I knew of it,", speaker: "Bo Lind" },
    {
      text: "The neighbouring harbours organised the theatre programme,",
      speaker: "Una Vik",
    },
    { text: "The port paid a lot of money.", speaker: "Una Vik" },
  ],
});

/** A part in short: what is found where, whose it is, and the words that differ or that are kept. */
function inShort({ finding }: CheckedPart): unknown {
  if (finding === null) return null;
  const { article, source, comparison } = finding;
  const { added, dropped, ...rest } = comparison;
  const by = source.kind === "author" ? "author" : (source.speaker?.name ?? null);
  const words = dropped.map((span) => slice(article.text, span));
  return {
    by,
    wording: rest.wording,
    negation: rest.negation,
    dropped: words,
    added: added.length,
  };
}

const VERBATIM = { wording: "verbatim", negation: null, dropped: [], added: 0 };
const SHORTENED = { ...VERBATIM, wording: "shortened" };
const ALTERED = { ...VERBATIM, wording: "altered" };

/** Texts are compared with what is said and written, word by word. */
export function wordingsContract(create: () => Archive): void {
  let archive: Archive;
  beforeEach(async () => {
    archive = create();
    await archive.change({ put: [...HARBOUR, DEBATE] });
  });

  async function verified(text: string, ids: readonly string[] = []): Promise<readonly unknown[]> {
    return (await archive.verify(text, ids)).map(inShort);
  }

  describe("verifying", () => {
    it.each([
      ["We lost two cranes in one night", "Mara Okonjo", VERBATIM],
      ["WE LOST — two cranes … in one night!", "Mara Okonjo", VERBATIM],
      ["“[We] lost two cranes [at the port] in one night [sic]”", "Mara Okonjo", VERBATIM],
      ["[W]e lost two crane[s] in one night", "Mara Okonjo", VERBATIM],
      ["We will rebuild every pier by summer.", "Mara Okonjo", VERBATIM],
      ["Who pays for the cranes?", null, VERBATIM],
      ["a matter of weeks", "a senior port official", VERBATIM],
      ["lost two cranes", "Mara Okonjo", SHORTENED],
      ["We lost … one night", "Mara Okonjo", SHORTENED],
      ["every pier", "Mara Okonjo", SHORTENED],
      ["We counted 10 cranes and 1000 crates", "Jonas Okonjo", VERBATIM],
      ["The neighboring harbors organized the theater program", "Una Vik", VERBATIM],
      ["It is a ceasefire of sorts", "Jonas Okonjo", VERBATIM],
      ["Nobody asked for that", "Mara Okonjo", SHORTENED],
      [
        "We lost three cranes in one night",
        "Mara Okonjo",
        { ...ALTERED, dropped: ["two"], added: 1 },
      ],
      [
        "We lost two cranes in one week",
        "Mara Okonjo",
        { ...ALTERED, dropped: ["night"], added: 1 },
      ],
      [
        "They lost two cranes in one night",
        "Mara Okonjo",
        { ...ALTERED, dropped: ["We"], added: 1 },
      ],
      ["We lost cranes in one night", "Mara Okonjo", { ...ALTERED, dropped: ["two"] }],
      ["The ferry line is closed", "author", VERBATIM],
      ["The council will not publish the accounts", "author", SHORTENED],
    ])("%j", async (text, by, expected) => {
      expect(await verified(text)).toEqual([{ by, ...expected }]);
    });

    it.each([
      ["I am anti-reform, I am for it", "dropped", ["not"], 0],
      ["I am … anti-reform, I am for it", "dropped", ["not"], 0],
      ["I said that the piers would close", "dropped", ["never"], 0],
      ["We didn't lose two cranes in one night", "added", ["lost"], 1],
      ["We never lost two cranes in one night", "added", [], 1],
      ["The council will publish the accounts before the summer", "dropped", ["not"], 0],
      ["all of us agree", "dropped", ["Not"], 0],
      ["anyone paid", "dropped", ["Hardly"], 0],
      ["No, I did", "dropped", ["didn’t"], 0],
    ])("says that a negation differs: %j", async (text, negation, dropped, added) => {
      expect(await verified(text)).toMatchObject([
        { wording: "altered", negation, dropped, added },
      ]);
    });

    it.each([
      ["anti-reform", "not"],
      ["that the piers would close", "never"],
      ["I am for it", "not"],
      ["Nobody asked for that", null],
      ["the crates come back", "Unless"],
      ["the ferry is late", "say"],
      ["I knew of it", null],
    ])("knows the negation that a slice leaves out: %j", async (text, left) => {
      const [part] = await archive.verify(text, []);
      const { comparison, article } = part?.finding ?? {};
      expect(comparison?.wording).toBe("shortened");
      const span = comparison?.turnLeftOut ?? null;
      expect(span && article && slice(article.text, span)).toBe(left);
    });

    it.each([
      "The harbour will be sold to the highest bidder",
      "We have to do it because it is what it is",
      "strong cranes",
      "The cranes are a fraud",
      "It’s a good night for the ferry",
      "xyzzy",
    ])("finds nothing close to %j", async (text) => {
      expect(await verified(text)).toEqual([null]);
    });

    it.each(["", " ", "…", "[]", "\ud800"])("finds nothing in %j", async (text) => {
      expect(await verified(text)).toEqual([null]);
    });

    it("takes apart what is joined from several, with or without a sign", async () => {
      for (const joint of [" … ", ". "]) {
        const parts = await archive.verify(
          `We lost two cranes in one night${joint}The minerals stay in the ground`,
          [],
        );
        expect(parts.map(inShort)).toMatchObject([
          { by: "Mara Okonjo", wording: "verbatim" },
          { by: "Tomás Éluard", wording: "verbatim" },
        ]);
      }
      expect(
        await verified("We lost two cranes in one night. Aliens took them to the moon."),
      ).toMatchObject([{ by: "Mara Okonjo", wording: "verbatim" }, null]);
    });

    it("takes as one what one speaker says in a row, and says what it joins silently", async () => {
      const joined =
        "I am not anti-reform, I am for it. I never said that the piers would close. Nobody asked for that.";
      expect(await verified(joined)).toEqual([{ by: "Mara Okonjo", ...VERBATIM }]);
      const [part] = await archive.verify(
        "I am not anti-reform, I am for it. Nobody asked for that.",
        [],
      );
      expect(part?.finding?.comparison).toMatchObject({
        wording: "shortened",
        joinsSilently: true,
      });
    });

    it("tells what an article reports in its own words from what its author says", async () => {
      const text =
        "Mara Okonjo said that the crews would keep all their pay. The crews are paid each week.";
      const reported = buildDigest({
        title: "Pay",
        paragraphs: [text],
        people: [{ name: "Mara Okonjo" }],
      });
      const span = (words: string): Span => {
        const start = text.indexOf(words);
        return { start, end: start + words.length };
      };
      const paraphrase: Paraphrase = {
        spans: [span("the crews would keep all their pay")],
        speaker: { kind: "named", person: 0 },
        mention: span("Mara Okonjo"),
        cue: span("said"),
        context: span("Mara Okonjo said that the crews would keep all their pay."),
      };
      await archive.change({ put: [{ ...reported, paraphrases: [paraphrase] }] });
      const sources = async (asked: string) =>
        (await archive.verify(asked, [])).map(({ finding }) => finding?.source);
      expect(await sources("the crews would keep their pay")).toMatchObject([
        { kind: "paraphrase", paraphrase, speaker: { name: "Mara Okonjo" } },
      ]);
      expect(await sources("The crews are paid each week")).toMatchObject([{ kind: "author" }]);
    });

    it("prefers of equals what those speakers said", async () => {
      const twice = buildDigest({
        title: "Twice",
        date: "2025-03-01",
        paragraphs: ["“We will see,” said Ada Lind. “We will see,” said Bo Holm."],
        people: [{ name: "Ada Lind" }, { name: "Bo Holm" }],
        quotations: [
          { text: "We will see,", speaker: "Ada Lind" },
          { text: "We will see,", speaker: "Bo Holm" },
        ],
      });
      await archive.change({ put: [twice] });
      for (const name of ["Ada Lind", "Bo Holm"]) {
        const { named } = await archive.findSpeakers(name);
        const ids = named.map(({ id }) => id);
        const [part] = await archive.verify("we will see", ids);
        const { source } = part?.finding ?? {};
        expect(source).toMatchObject({ speaker: { name, entry: { id: ids[0] } } });
      }
    });

    it.each([
      ["The port paid a lot of honey", true],
      ["The prot paid a lot of mnoey", true],
      ["The port paid a lot of monkeys", false],
      ["The port paid a lot if money", false],
      ["The port paid a lot of the money", false],
      ["The neighboring harbors organize a theater program", false],
    ])("tells a slip of the pen from other words: %j", async (text, isSlip) => {
      const [part] = await archive.verify(text, []);
      expect(part?.finding?.comparison).toMatchObject({ wording: "altered", isSlip });
    });

    it("finds what is in a row in the archive within words that are not", async () => {
      expect(
        await verified(
          "Look what I read: nobody will sell those cranes because We counted ten cranes and 1,000 crates, the whole town laughed about it for weeks",
        ),
      ).toMatchObject([null, { by: "Jonas Okonjo", wording: "verbatim" }, null]);
    });

    it("forgets an article that another replaces", async () => {
      const { article } = DEAL;
      const text = "Nothing of the old text is here.";
      const sentences = [{ start: 0, end: text.length, paragraph: 0 }];
      await archive.change({
        put: [{ ...DEAL, article: { ...article, text }, sentences, quotations: [], people: [] }],
      });
      expect(await verified("The minerals stay in the ground")).toEqual([null]);
      expect(await verified("Nothing of the old text is here")).toMatchObject([{ by: "author" }]);
    });

    it("knows every run of two or more words of a quotation", async () => {
      for (const { article, quotations } of [...HARBOUR, DEBATE]) {
        for (const { spans } of quotations) {
          const text = spans.map((span) => slice(article.text, span)).join(" ");
          // "all of us agree" lacks but the "Not" of its sentence.
          const mayLackNegation = /Not|Nobody|Hardly|didn’t/u.test(text);
          for (const run of runsOf(text.split(" "))) {
            const [part, ...more] = await archive.verify(run, []);
            expect({ run, more }).toEqual({ run, more: [] });
            const { wording, negation } = part?.finding?.comparison ?? {};
            const isWhole = wording === "verbatim" || wording === "shortened";
            // Of "Nobody asked", "asked" lacks a negation; an author's "asked" lacks nothing.
            const isSaid = part?.finding?.source.kind === "quotations";
            const isKnown = isWhole || (isSaid && negation === "dropped" && mayLackNegation);
            expect({ run, isKnown }).toEqual({ run, isKnown: true });
          }
        }
      }
    });
  });
}

/** Every run of two or more neighbours. */
function* runsOf(words: readonly string[]): Generator<string> {
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 2; to <= words.length; to += 1) yield words.slice(from, to).join(" ");
  }
}
