import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { quote } from "../../src/commands/quote.ts";
import type { QuotesReply, Reply } from "../../src/model/reply.ts";
import { slice } from "../../src/model/span.ts";
import { buildDigest } from "../support/digests.ts";
import { HARBOUR, TODAY, typing } from "../support/harbour.ts";

const OTHER = buildDigest({ title: "A quiet day", paragraphs: ["Nothing was said."] });

let archive: Archive;
beforeEach(async () => {
  archive = createMemoryArchive();
  await archive.change({ put: HARBOUR });
});

async function ask(person: string, about: string | null = null, page = 0): Promise<Reply> {
  return quote.answer(archive, { person, about }, page, TODAY);
}

async function quotes(person: string, about: string | null = null, page = 0): Promise<QuotesReply> {
  const reply = await ask(person, about, page);
  if (reply.kind !== "quotes") throw new Error(`Cannot read quotations: it is ${reply.kind}`);
  return reply;
}

function wordsOf({ shown }: QuotesReply): readonly string[] {
  return shown.map(({ article, quotation }) => slice(article.text, quotation.spans[0]));
}

async function idOf(name: string): Promise<string> {
  const [entry] = (await archive.findSpeakers(name)).named;
  if (entry === undefined) throw new Error(`Cannot find ${name}`);
  return entry.id;
}

describe("/quote", () => {
  it("shows what a speaker said, with counts and days of what it shows", async () => {
    const reply = await quotes("okonjo mara");
    expect(wordsOf(reply)).toEqual([
      "We lost two cranes in one night,",
      "We will,",
      "a fair price",
    ]);
    const id = await idOf("Mara");
    expect(reply).toMatchObject({
      speakers: [{ id, name: "Mara Okonjo" }],
      corrected: null,
      about: null,
      total: { utterances: 2, fragments: 1, articles: 2 },
      range: { from: "2025-02-17", to: "2025-02-18", undated: 0 },
      paging: { page: 0, pages: 1, ask: { command: "quote", options: { person: id }, page: 0 } },
    });
  });

  it("takes an entry's id, as a completion or a menu gives it", async () => {
    expect(await quotes(await idOf("Mara"))).toEqual(await quotes("Mara"));
  });

  it("says so where everything is gone that named the speaker whom a control means", async () => {
    const id = await idOf("Petra Halloran");
    await archive.change({ remove: HARBOUR.map(({ article }) => article.id), put: [OTHER] });
    expect(await ask(id)).toEqual({ kind: "gone", what: "speaker", article: null });
  });

  it("says which spelling was asked, where the name was corrected", async () => {
    expect((await quotes("Haloran")).corrected).toBe("Haloran");
  });

  it("keeps to what it is about", async () => {
    const reply = await quotes("Mara", "pier");
    expect(wordsOf(reply)).toEqual(["We will,"]);
    expect(reply).toMatchObject({
      about: "pier",
      total: { utterances: 1, fragments: 0, articles: 1 },
      paging: { ask: { options: { person: await idOf("Mara"), about: "pier" } } },
    });
  });

  it("asks which one, where a name fits several, and keeps the rest of the question", async () => {
    const reply = await ask("oko", "crane");
    expect(reply).toMatchObject({
      kind: "chooseSpeaker",
      asked: "oko",
      candidates: [{ name: "Mara Okonjo" }, { name: "Jonas Okonjo" }],
      total: 2,
      ask: { command: "quote", options: { about: "crane" }, page: 0 },
    });
    expect(await ask("oko")).toMatchObject({ ask: { options: {} } });
  });

  it("offers the 25 most quoted of many, and counts all", async () => {
    const people = Array.from({ length: 30 }, (_, index) => ({ name: `Ann Number${index}` }));
    await archive.change({
      put: [
        buildDigest({
          title: "A meeting",
          paragraphs: people.map(({ name }) => `“I am ${name},” said one.`),
          people,
          quotations: people.map(({ name }) => ({ text: `I am ${name},`, speaker: name })),
        }),
      ],
    });
    const reply = await ask("ann");
    expect(reply).toMatchObject({ kind: "chooseSpeaker", total: 30 });
    expect(reply.kind === "chooseSpeaker" && reply.candidates.length).toBe(25);
  });

  it("shows all unnamed sources that fit, and asks for them again by the word", async () => {
    await archive.change({
      put: [
        buildDigest({
          title: "Crews wait",
          paragraphs: ["“Soon,” said a tired official."],
          quotations: [{ text: "Soon,", speaker: "a tired official" }],
        }),
      ],
    });
    const reply = await quotes("official");
    expect(reply.speakers.map(({ name }) => name)).toEqual([
      "a senior port official",
      "a tired official",
    ]);
    expect(wordsOf(reply)).toEqual(["Nobody will lose pay,", "Soon,", "a matter of weeks"]);
    expect(reply.paging.ask.options).toEqual({ person: "official" });
  });

  it("says that somebody is named but not quoted", async () => {
    expect(await ask("Reef Watch")).toEqual({
      kind: "nothingFound",
      sought: "quotations",
      asked: "Reef Watch",
      nearest: ["Reef Watch"],
    });
  });

  it("says that nothing they said is about it", async () => {
    expect(await ask("Mara", "kangaroos")).toEqual({
      kind: "nothingFound",
      sought: "quotationsAbout",
      asked: "kangaroos",
      nearest: ["Mara Okonjo"],
    });
  });

  it("gives the nearest names for somebody whom nobody quotes", async () => {
    expect(await ask("Hallorinus")).toEqual({
      kind: "nothingFound",
      sought: "speaker",
      asked: "Hallorinus",
      nearest: ["Petra Halloran"],
    });
  });

  it("has pages that hold every quotation once, and takes one beyond them for the last", async () => {
    const said = Array.from({ length: 23 }, (_, index) => `Number ${index} it is.`);
    await archive.change({
      put: [
        buildDigest({
          title: "A count",
          paragraphs: [said.map((each) => `“${each}” said Ida Lund.`).join(" ")],
          people: [{ name: "Ida Lund" }],
          quotations: said.map((text) => ({ text, speaker: "Ida Lund" })),
        }),
      ],
    });
    const first = await quotes("Ida Lund");
    const { pages } = first.paging;
    expect(pages).toBeGreaterThan(1);
    const all: QuotesReply[] = [];
    for (let page = 0; page < pages; page += 1) all.push(await quotes("Ida Lund", null, page));
    expect(all.flatMap(wordsOf)).toEqual(said);
    expect(all.every(({ shown }) => shown.length <= 10)).toBe(true);
    expect(await quotes("Ida Lund", null, 999)).toEqual(all.at(-1));
  });

  it("completes names with what tells them apart", async () => {
    const found = await quote.complete(archive, typing("person", "ok"));
    expect(found).toEqual([
      {
        kind: "speaker",
        value: await idOf("Mara"),
        name: "Mara Okonjo",
        role: "harbour minister",
        quotations: 3,
      },
      {
        kind: "speaker",
        value: await idOf("Jonas"),
        name: "Jonas Okonjo",
        role: null,
        quotations: 1,
      },
    ]);
    expect(await quote.complete(archive, typing("person", "", 1))).toHaveLength(1);
  });
});
