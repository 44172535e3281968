import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { findInArchive } from "../../src/commands/find-in-archive.ts";
import type { Reply } from "../../src/model/reply.ts";
import { renderMessage } from "../../src/rendering/message.ts";
import { buildDigest } from "../support/digests.ts";
import { ENGLISH } from "../support/english.ts";
import { CHART, DEAL, FERRY, HARBOUR } from "../support/harbour.ts";
import { hostileText } from "../support/hostile/texts.ts";

async function find(text: string): Promise<Reply> {
  const archive: Archive = createMemoryArchive();
  await archive.change({ put: HARBOUR });
  return findInArchive.answer(archive, text);
}

describe("Find in archive", () => {
  it.each([
    ["lol did you see that the FERRY is off again, cranes and all, wtf", FERRY],
    ["so they signed it. Éluard was right about the minerals, told you", DEAL],
    ["there is an old map at the museum now, lost for like ninety years!!", CHART],
    ["Halloran says it smells", CHART],
  ])("puts the article first that %j is about", async (text, digest) => {
    const reply = await find(text);
    expect(reply).toMatchObject({ kind: "passages" });
    const [first] = reply.kind === "passages" ? reply.shown : [];
    expect(first?.article.title).toBe(digest.article.title);
  });

  it("says which words it looked for, and its pages are a search for them", async () => {
    const reply = await find("What about the Ferry and the two cranes?");
    expect(reply).toMatchObject({
      query: "ferry two cranes",
      paging: { ask: { command: "search", options: { query: "ferry two cranes" } } },
    });
  });

  it("has one line for what says nothing, and for what no article has", async () => {
    for (const text of [" ", "😱!!", "…"]) {
      expect(await find(text)).toEqual({ kind: "problem", problem: "nothingToFind" });
    }
    expect(await find("xyzzy plugh")).toMatchObject({
      kind: "nothingFound",
      sought: "passages",
      asked: "xyzzy plugh",
    });
  });

  it("says a long message again without cutting a character", async () => {
    // Of four people, who are one character.
    const reply = await find(`xyzzy ${"👨‍👩‍👧‍👦".repeat(40)}`);
    expect(reply.kind).toBe("nothingFound");
    const { description = "" } = renderMessage(reply, ENGLISH).embeds?.[0] ?? {};
    const shownAgain = /xyzzy (?:👨‍👩‍👧‍👦)*…/u;
    expect(description).toMatch(shownAgain);
  });

  it("asks for no more than /search takes", async () => {
    const long = Array.from({ length: 6 }, (_, index) => String(index).padEnd(60, "abc"));
    const archive = createMemoryArchive();
    await archive.change({ put: [buildDigest({ title: "Long", paragraphs: [long.join(" ")] })] });
    const reply = await findInArchive.answer(archive, long.join(" "));
    expect(reply).toMatchObject({ kind: "passages", query: long.slice(0, 3).join(" ") });
  });

  it("finds what only a title says", async () => {
    const archive = createMemoryArchive();
    const digest = buildDigest({ title: "Kelpfield votes", paragraphs: ["It rained."] });
    await archive.change({ put: [...HARBOUR, digest] });
    const reply = await findInArchive.answer(archive, "anybody from Kelpfield here");
    expect(reply).toMatchObject({ kind: "passages", query: "kelpfield" });
  });

  it("says where the archive is empty", async () => {
    const reply = await findInArchive.answer(createMemoryArchive(), "the ferry");
    expect(reply).toEqual({ kind: "emptyArchive", leftOut: 0 });
  });

  it("answers to any message", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const { kind } = await find(`${text} ferry ${text}`);
        expect(["passages", "nothingFound"]).toContain(kind);
      }),
      { numRuns: 40 },
    );
    expect((await find("Ferry cranes ".repeat(50_000))).kind).toBe("passages");
  });
});
