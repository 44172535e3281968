import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { quote } from "../../src/commands/quote.ts";
import type { QuotesReply, Reply } from "../../src/model/reply.ts";
import { slice } from "../../src/model/span.ts";
import { buildDigest } from "../support/digests.ts";
import { TODAY } from "../support/harbour.ts";
import { LOCK, TOLL } from "../support/lock.ts";

let archive: Archive;
beforeEach(async () => {
  archive = createMemoryArchive();
  await archive.change({ put: [LOCK, TOLL] });
});

interface Asked {
  readonly about?: string;
  readonly include?: "paraphrases";
  readonly page?: number;
}

async function ask(person: string, { about, include, page = 0 }: Asked = {}): Promise<Reply> {
  const options = { person, about: about ?? null, include: include ?? null };
  return quote.answer(archive, options, page, TODAY);
}

async function quotes(person: string, asked: Asked = {}): Promise<QuotesReply> {
  const reply = await ask(person, { include: "paraphrases", ...asked });
  if (reply.kind !== "quotes") throw new Error(`Cannot read quotations: it is ${reply.kind}`);
  return reply;
}

function retoldOf({ retold }: QuotesReply): readonly string[] {
  return retold.map(({ article, paraphrase }) => slice(article.text, paraphrase.spans[0]));
}

describe("/quote include:paraphrases", () => {
  it("lists them after the quotations, counted apart", async () => {
    const reply = await quotes("Holm");
    expect(reply.shown).toHaveLength(1);
    expect(retoldOf(reply)).toEqual([
      "the toll would rise",
      "the gates had been mended",
      "the winter was to blame",
    ]);
    expect(reply.total).toEqual({ utterances: 1, fragments: 0, paraphrases: 3, articles: 2 });
    expect(reply.range).toEqual({ from: "2025-03-02", to: "2025-03-09", undated: 0 });
    expect(reply.paging.ask.options).toMatchObject({ include: "paraphrases" });
  });

  it("keeps to those about something", async () => {
    expect(retoldOf(await quotes("Holm", { about: "toll" }))).toEqual(["the toll would rise"]);
  });

  it("finds unnamed sources whose words are only retold", async () => {
    const reply = await quotes("official");
    expect(reply.speakers).toMatchObject([{ kind: "unnamed", name: "Port officials" }]);
    expect(reply.shown).toEqual([]);
    expect(retoldOf(reply)).toEqual(["ships were waiting"]);
  });

  it("goes on over pages, with the question in each", async () => {
    const said = Array.from({ length: 25 }, (_, index) => `he would build ship ${index}`);
    await archive.change({
      put: [
        buildDigest({
          title: "A yard",
          paragraphs: said.map((words) => `Ole Berg said ${words}.`),
          people: [{ name: "Ole Berg" }],
          paraphrases: said.map((text) => ({
            text,
            speaker: "Ole Berg",
            mention: "Ole Berg",
            cue: "said",
          })),
        }),
      ],
    });
    const { paging } = await quotes("Ole Berg");
    const pages = await Promise.all(
      Array.from({ length: paging.pages }, (_, page) => quotes("Ole Berg", { page })),
    );
    expect(pages.flatMap(retoldOf)).toEqual(said);
    expect(
      pages.every(
        ({
          paging: {
            ask: { options },
          },
        }) => options["include"] !== undefined,
      ),
    ).toBe(true);
  });

  it("asks who is meant with the option kept", async () => {
    await archive.change({
      put: [
        buildDigest({
          title: "Another Holm",
          paragraphs: ["“No,” said Ida Holm."],
          people: [{ name: "Ida Holm" }],
          quotations: [{ text: "No,", speaker: "Ida Holm" }],
        }),
      ],
    });
    expect(await ask("Holm", { include: "paraphrases" })).toMatchObject({
      kind: "chooseSpeaker",
      ask: { options: { include: "paraphrases" } },
    });
  });
});

describe("/quote without it", () => {
  it("shows no paraphrase, and does not count any", async () => {
    const reply = await ask("Holm");
    expect(reply).toMatchObject({
      kind: "quotes",
      retold: [],
      total: { utterances: 1, fragments: 0, paraphrases: null, articles: 1 },
    });
    expect(JSON.stringify(reply)).not.toContain('"include"');
  });

  it.each([
    ["a person", "Vik", "Tor Vik", 1],
    ["an unnamed source", "official", "Port officials", 1],
  ])("says so where %s is only retold", async (_what, asked, name, paraphrases) => {
    expect(await ask(asked)).toEqual({
      kind: "nothingFound",
      sought: "quotations",
      asked: name,
      nearest: [name],
      paraphrases,
    });
  });

  it("says so where only paraphrases are about it", async () => {
    expect(await ask("Holm", { about: "toll" })).toMatchObject({
      sought: "quotationsAbout",
      asked: "toll",
      paraphrases: 1,
    });
  });
});
