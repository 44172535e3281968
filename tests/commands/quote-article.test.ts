import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { quote } from "../../src/commands/quote.ts";
import type { Reply } from "../../src/model/reply.ts";
import { slice } from "../../src/model/span.ts";
import { buildDigest } from "../support/digests.ts";
import { CHART, DEAL, FERRY, HARBOUR, TODAY, typing } from "../support/harbour.ts";

const SILENT = buildDigest({ title: "A quiet day at sea", paragraphs: ["Nothing was said."] });
const SILENT_ID = `~${SILENT.article.id}`;

let archive: Archive;
beforeEach(async () => {
  archive = createMemoryArchive();
  await archive.change({ put: [...HARBOUR, SILENT] });
});

async function ask(options: Readonly<Record<string, string>>): Promise<Reply> {
  return quote.answer(archive, options, 0, TODAY);
}

/** Whose words are shown, and where they begin. */
function saidIn(reply: Reply): unknown {
  if (reply.kind !== "quotes") return reply.kind;
  return reply.shown.map(({ article, quotation, speaker }) => [
    speaker,
    slice(article.text, quotation.spans[0]),
  ]);
}

describe("/quote article:", () => {
  it("shows all that one article quotes, whoever said it, even where it does not say who", async () => {
    const reply = await ask({ article: "harbour deal" });
    expect(saidIn(reply)).toEqual([
      ["Mara Okonjo", "We will,"],
      ["Tomás Éluard", "The minerals stay in the ground,"],
      [null, "Who pays for the cranes?"],
      ["Mara Okonjo", "a fair price"],
    ]);
    expect(reply).toMatchObject({
      speakers: [],
      article: { id: DEAL.article.id },
      total: { utterances: 3, fragments: 1, articles: 1 },
      paging: { ask: { command: "quote", options: { article: `~${DEAL.article.id}` } } },
    });
  });

  it("takes an article’s id, as a completion or a control gives it", async () => {
    const byTitle = await ask({ article: "storm closes" });
    expect(await ask({ article: FERRY.article.id })).toEqual(byTitle);
    expect(await ask({ article: `~${FERRY.article.id}` })).toEqual(byTitle);
  });

  it("takes a person, and words, besides", async () => {
    const article = `~${DEAL.article.id}`;
    expect(saidIn(await ask({ article, person: "Okonjo mara" }))).toEqual([
      ["Mara Okonjo", "We will,"],
      ["Mara Okonjo", "a fair price"],
    ]);
    expect(saidIn(await ask({ article, about: "cranes" }))).toEqual([
      [null, "Who pays for the cranes?"],
    ]);
    const both = await ask({ article, person: "Mara", about: "price" });
    expect(saidIn(both)).toEqual([["Mara Okonjo", "a fair price"]]);
    expect(both).toMatchObject({ paging: { ask: { options: { article, about: "price" } } } });
  });

  it("keeps the article where a name has to be chosen", async () => {
    const reply = await ask({ article: "storm", person: "okonjo" });
    expect(reply).toMatchObject({
      kind: "chooseSpeaker",
      ask: { options: { article: `~${FERRY.article.id}` } },
    });
  });

  it("says so where neither a person nor an article is given", async () => {
    expect(await ask({ about: "cranes" })).toEqual({ kind: "problem", problem: "personOrArticle" });
  });

  it.each([
    ["an article that is not there", { article: "xylophone" }, { sought: "article" }],
    [
      "an article that quotes nobody",
      { article: SILENT_ID },
      { sought: "quotationsIn", nearest: [] },
    ],
    [
      "somebody whom it does not quote",
      { article: SILENT_ID, person: "Mara" },
      { sought: "quotationsIn", nearest: ["Mara Okonjo"] },
    ],
    [
      "words that nobody says in it",
      { article: `~${CHART.article.id}`, about: "cranes" },
      { sought: "quotationsAbout", nearest: [] },
    ],
  ])("finds nothing for %s", async (_what, options, expected) => {
    expect(await ask(options)).toMatchObject({ kind: "nothingFound", ...expected });
  });

  it("says that an article is gone which a control names", async () => {
    await archive.change({ remove: [DEAL.article.id] });
    expect(await ask({ article: `~${DEAL.article.id}` })).toEqual({
      kind: "gone",
      what: "article",
      article: null,
    });
  });

  it("completes titles, and names", async () => {
    const titles = await quote.complete(archive, typing("article", "storm"));
    expect(titles.map(({ value }) => value)).toEqual([FERRY.article.id]);
    expect(await quote.complete(archive, typing("person", "hallor"))).toHaveLength(1);
  });
});
