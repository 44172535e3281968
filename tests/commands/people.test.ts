import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { people } from "../../src/commands/people.ts";
import type { Reply, SpeakerReply, SpeakersReply } from "../../src/model/reply.ts";
import { buildDigest } from "../support/digests.ts";
import { FERRY, HARBOUR, TODAY, typing } from "../support/harbour.ts";

let archive: Archive;
beforeEach(async () => {
  archive = createMemoryArchive();
  await archive.change({ put: HARBOUR });
});

async function ask(options: Record<string, string> = {}, page = 0): Promise<Reply> {
  return people.answer(archive, options, page, TODAY);
}

async function list(options: Record<string, string> = {}, page = 0): Promise<SpeakersReply> {
  const reply = await ask(options, page);
  if (reply.kind !== "speakers") throw new Error(`Cannot read a list: it is ${reply.kind}`);
  return reply;
}

async function pageOf(name: string, number = 0): Promise<SpeakerReply> {
  const reply = await ask({ name }, number);
  if (reply.kind !== "speaker") throw new Error(`Cannot read a page: it is ${reply.kind}`);
  return reply;
}

function namesOf({ shown }: SpeakersReply): readonly string[] {
  return shown.map(({ speaker }) => speaker.name);
}

/** Articles that quote Kit 1 once, Kit 2 twice, and so on. */
async function manyKits(count: number): Promise<void> {
  const names = Array.from({ length: count }, (_, index) => `Kit ${"ABCDEFGHIJKLMNOPQR"[index]}x`);
  await archive.change({
    put: names.map((_name, index) =>
      buildDigest({
        title: `Day ${index}`,
        date: `2025-03-${String(index + 1).padStart(2, "0")}`,
        paragraphs: names.slice(index).map((name) => `“It is ${name},” a voice.`),
        people: names.map((name) => ({ name })),
        quotations: names.slice(index).map((name) => ({ text: `It is ${name},`, speaker: name })),
      }),
    ),
  });
}

describe("/people without a name", () => {
  it("lists persons and bodies, the most quoted first, and says how many sources are unnamed", async () => {
    const reply = await list();
    expect(namesOf(reply)).toEqual([
      "Mara Okonjo",
      "Jonas Okonjo",
      "Petra Halloran",
      "Tomás Éluard",
    ]);
    expect(reply.shown[0]?.speaker).toMatchObject({
      utterances: 2,
      fragments: 1,
      articles: 2,
      since: "2025-02-17",
      role: { text: "harbour minister", article: { title: FERRY.article.title } },
    });
    expect(reply).toMatchObject({
      list: "named",
      asked: null,
      total: 4,
      other: {
        list: "unnamed",
        total: 1,
        ask: { command: "people", options: { kind: "unnamed" } },
      },
      paging: { page: 0, pages: 1, ask: { command: "people", options: {}, page: 0 } },
    });
  });

  it("lists unnamed sources apart, each with its article", async () => {
    const reply = await list({ kind: "unnamed" });
    expect(namesOf(reply)).toEqual(["a senior port official"]);
    expect(reply.shown[0]?.article?.title).toBe(FERRY.article.title);
    expect(reply.other).toMatchObject({ list: "named", total: 4, ask: { options: {} } });
  });

  it("keeps to persons, or to bodies", async () => {
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
    expect(namesOf(await list({ kind: "organisations" }))).toEqual(["Reef Watch"]);
    expect(namesOf(await list({ kind: "persons" }))).toHaveLength(4);
    expect(namesOf(await list())).toHaveLength(5);
  });

  it("has everybody on one of its pages, and takes a page beyond the last for the last", async () => {
    await manyKits(18);
    const pages = await Promise.all([0, 1, 2].map((number) => list({}, number)));
    const names = pages.flatMap(namesOf);
    expect(names).toHaveLength(22);
    expect(new Set(names).size).toBe(22);
    expect(pages.map(({ paging }) => [paging.page, paging.pages])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
    expect(await list({}, 999)).toEqual(pages[2]);
  });
});

describe("/people with a name", () => {
  it("shows one speaker’s articles, the newest first", async () => {
    const reply = await pageOf("mara");
    expect(reply.speaker).toMatchObject({ name: "Mara Okonjo", aliases: ["Okonjo"] });
    expect(
      reply.shown.map(({ article, utterances, fragments }) => [
        article.date?.day,
        utterances,
        fragments,
      ]),
    ).toEqual([
      ["2025-02-18", 1, 0],
      ["2025-02-17", 1, 1],
    ]);
    expect(reply).toMatchObject({
      corrected: null,
      range: { from: "2025-02-17", to: "2025-02-18", undated: 0 },
      quotations: { command: "quote", options: { person: reply.speaker.id } },
      paging: { ask: { command: "people", options: { name: reply.speaker.id } } },
    });
    expect(await pageOf(reply.speaker.id)).toEqual(reply);
  });

  it("pages the articles, each on one page", async () => {
    await manyKits(18);
    const { pages } = (await pageOf("Kit Rx")).paging;
    expect(pages).toBe(2);
    const replies = await Promise.all([0, 1].map((number) => pageOf("Kit Rx", number)));
    const titles = replies.flatMap(({ shown }) => shown.map(({ article }) => article.title));
    expect(titles).toEqual(Array.from({ length: 18 }, (_, index) => `Day ${17 - index}`));
  });

  it("asks which, where it fits several", async () => {
    expect(await ask({ name: "okonjo" })).toMatchObject({
      kind: "chooseSpeaker",
      asked: "okonjo",
      candidates: [{ name: "Mara Okonjo" }, { name: "Jonas Okonjo" }],
      total: 2,
      option: "name",
      ask: { command: "people", options: {}, page: 0 },
    });
  });

  it("says which spelling was asked, where the name was corrected", async () => {
    expect(await pageOf("Haloran")).toMatchObject({
      corrected: "Haloran",
      speaker: { name: "Petra Halloran" },
    });
  });

  it("shows the one unnamed source that fits, and lists several", async () => {
    expect((await pageOf("official")).speaker.kind).toBe("unnamed");
    await archive.change({
      put: [
        buildDigest({
          title: "Crews wait for word",
          paragraphs: ["“Soon,” said a senior port official."],
          quotations: [{ text: "Soon,", speaker: "a senior port official" }],
        }),
      ],
    });
    const reply = await list({ name: "officials" });
    expect(reply).toMatchObject({ list: "unnamed", asked: "officials", total: 2, other: null });
    expect(reply.shown.map(({ article }) => article?.title)).toEqual([
      FERRY.article.title,
      "Crews wait for word",
    ]);
  });

  it("says that nobody is called so, with the nearest, or is not quoted", async () => {
    expect(await ask({ name: "Hallorinus" })).toMatchObject({
      kind: "nothingFound",
      sought: "speaker",
      nearest: ["Petra Halloran"],
    });
    expect(await ask({ name: "Reef Watch" })).toMatchObject({
      kind: "nothingFound",
      sought: "quotations",
      asked: "Reef Watch",
    });
  });

  it("completes names", async () => {
    const suggestions = await people.complete(archive, typing("name", "oko"));
    expect(suggestions).toMatchObject([
      { name: "Mara Okonjo", role: "harbour minister", quotations: 3 },
      { name: "Jonas Okonjo", role: null, quotations: 1 },
    ]);
  });
});
