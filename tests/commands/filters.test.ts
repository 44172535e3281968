import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { quote } from "../../src/commands/quote.ts";
import { search } from "../../src/commands/search.ts";
import type { Reply } from "../../src/model/reply.ts";
import { buildDigest } from "../support/digests.ts";
import { CHART, DEAL, FERRY, HARBOUR, TODAY, typing } from "../support/harbour.ts";

const QUAY = buildDigest({
  title: "A lamp for the harbour",
  date: "2025-01-05",
  source: "The Quay Post",
  paragraphs: ["“The harbour needs a lamp,” Mara Okonjo said."],
  people: [{ name: "Mara Okonjo" }],
  quotations: [{ text: "The harbour needs a lamp,", speaker: "Mara Okonjo" }],
});
const NAMES = new Map([
  [CHART.article.title, "chart"],
  [DEAL.article.title, "deal"],
  [FERRY.article.title, "ferry"],
  [QUAY.article.title, "quay"],
]);

type Given = Readonly<Record<string, string>>;

let archive: Archive;
beforeEach(async () => {
  archive = createMemoryArchive();
  await archive.change({ put: [...HARBOUR, QUAY] });
});

async function ask(command: "quote" | "search", given: Given): Promise<Reply> {
  return command === "quote"
    ? quote.answer(archive, { person: "Mara", ...given }, 0, TODAY)
    : search.answer(archive, { query: "harbour", ...given }, 0, TODAY);
}

/** The articles that a reply shows, by short names. */
function shown(reply: Reply): readonly string[] {
  if (reply.kind !== "quotes" && reply.kind !== "passages") return [reply.kind];
  const titles = reply.shown.map(({ article }) => NAMES.get(article.title) ?? "?");
  return [...new Set(titles)].toSorted();
}

function optionsOf(reply: Reply): Given {
  return reply.kind === "quotes" || reply.kind === "passages" ? reply.paging.ask.options : {};
}

describe("/quote include:paraphrases in some articles only", () => {
  const WALL = buildDigest({
    title: "The wall",
    date: "2025-01-05",
    paragraphs: ["Ada Moreno said that the wall is closed."],
    people: [{ name: "Ada Moreno" }],
    paraphrases: [
      { text: "the wall is closed", speaker: "Ada Moreno", mention: "Ada Moreno", cue: "said" },
    ],
  });
  const asked = { person: "Ada Moreno", include: "paraphrases" };

  it("says how many paraphrases there are without, where the filter leaves none", async () => {
    await archive.change({ put: [WALL] });
    const reply = await ask("quote", { ...asked, after: "2025-02-01" });
    expect(reply).toMatchObject({
      kind: "nothingFound",
      filter: { after: "2025-02-01" },
      unfiltered: 1,
    });
    expect(await ask("quote", { ...asked, after: "2025-01-01" })).toMatchObject({
      kind: "quotes",
      total: { paraphrases: 1 },
    });
  });

  it("counts no paraphrases that were not asked for", async () => {
    await archive.change({ put: [WALL] });
    const reply = await ask("quote", { person: "Ada Moreno", after: "2025-02-01" });
    expect(reply.kind).toBe("nothingFound");
    expect(reply).not.toHaveProperty("unfiltered");
  });
});

describe.each(["quote", "search"] as const)("/%s in some articles only", (command) => {
  it.each<[Given, readonly string[]]>([
    [{ after: "2025-02-17" }, ["deal", "ferry"]],
    [{ after: "17 Feb 2025" }, ["deal", "ferry"]],
    [{ after: "18.02.2025" }, ["ferry"]],
    [{ before: "18 February 2025" }, ["deal", "quay"]],
    [{ before: "2025-02-17" }, ["quay"]],
    [{ after: "3 days ago", before: "yesterday" }, ["deal", "ferry"]],
    [{ source: "gazette" }, ["deal", "ferry"]],
    [{ source: "THE QUAY" }, ["quay"]],
    [{ source: "gazette", after: "2025-02-18" }, ["ferry"]],
  ])("%j", async (given, expected) => {
    const reply = await ask(command, given);
    expect(shown(reply)).toEqual(expected);
    expect(reply).toHaveProperty("filter");
  });

  it("asks its pages of the same days, on whatever day", async () => {
    const reply = await ask(command, { after: "3 days ago", before: "today", source: "pier" });
    const options = { after: "2025-02-17", before: "2025-02-20", source: "pier" };
    expect(optionsOf(reply)).toMatchObject(options);
  });

  it.each<[Given, string]>([
    [{ after: "the day of the flood" }, "dayNotUnderstood"],
    [{ before: "02/03/2025" }, "dayNotUnderstood"],
    [{ after: "2025-02-18", before: "2025-02-18" }, "daysCrossed"],
    [{ after: "yesterday", before: "last week" }, "daysCrossed"],
  ])("says what is wrong with %j", async (given, problem) => {
    expect(await ask(command, given)).toEqual({ kind: "problem", problem });
  });

  it("names publishers where there is none of the name", async () => {
    expect(await ask(command, { source: "Herald" })).toEqual({
      kind: "nothingFound",
      sought: "source",
      asked: "Herald",
      nearest: ["The Pier Gazette", "The Quay Post"],
    });
  });

  it("names the nearest publishers first", async () => {
    const reply = await ask(command, { source: "post of the quay" });
    expect(reply).toMatchObject({ nearest: ["The Quay Post", "The Pier Gazette"] });
  });

  it("says how much there is without, where nothing is left", async () => {
    const reply = await ask(command, { after: "2025-02-19" });
    expect(reply).toMatchObject({
      kind: "nothingFound",
      filter: { after: "2025-02-19" },
      unfiltered: 4,
    });
  });

  it("completes publishers", async () => {
    const view = command === "quote" ? quote : search;
    const values = async (text: string) =>
      (await view.complete(archive, typing("source", text))).map(({ value }) => value);
    expect(await values("")).toEqual(["The Pier Gazette", "The Quay Post"]);
    expect(await values("qua")).toEqual(["The Quay Post"]);
  });
});
