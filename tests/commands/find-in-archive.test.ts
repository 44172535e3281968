import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { findInArchive } from "../../src/commands/find-in-archive.ts";
import type { Reply } from "../../src/model/reply.ts";
import { CHART, DEAL, FERRY, HARBOUR } from "../support/harbour.ts";
import { hostileText } from "../support/hostile.ts";

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
    expect(await find(" ")).toEqual({ kind: "problem", problem: "nothingToVerify" });
    expect(await find("xyzzy plugh")).toMatchObject({
      kind: "nothingFound",
      sought: "passages",
      asked: "xyzzy plugh",
    });
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
