import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { context } from "../../src/commands/context.ts";
import type { Reply } from "../../src/model/reply.ts";
import { slice } from "../../src/model/span.ts";
import { placeOfWords } from "../../src/model/words-place.ts";
import { DEAL, FERRY, HARBOUR, TODAY } from "../support/harbour.ts";

let archive: Archive;
beforeEach(async () => {
  archive = createMemoryArchive();
  await archive.change({ put: HARBOUR });
});

const TEXT = DEAL.article.text;

function placeOf(words: string): string {
  const start = TEXT.indexOf(words);
  return placeOfWords(DEAL.article, { start, end: start + words.length });
}

async function around(words: string): Promise<Reply> {
  const options = { article: `~${DEAL.article.id}`, words: placeOf(words) };
  return context.answer(archive, options, 0, TODAY);
}

function paragraphsIn(reply: Reply): unknown {
  return reply.kind === "context" ? reply.paragraphs.map(({ paragraph }) => paragraph) : reply.kind;
}

function markedIn(reply: Reply): unknown {
  if (reply.kind !== "context") return reply.kind;
  return reply.marked.map((span) => slice(reply.article.text, span));
}

describe("context", () => {
  it("is the paragraph of a quotation with the one before and the one after", async () => {
    const reply = await around("The minerals stay in the ground,");
    expect(paragraphsIn(reply)).toEqual([0, 1, 2]);
    expect(reply).toMatchObject({ speaker: { name: "Tomás Éluard" }, total: 3, quotations: 4 });
    expect(paragraphsIn(await around("a fair price"))).toEqual([0, 1]);
    expect(paragraphsIn(await around("Who pays for the cranes?"))).toEqual([1, 2]);
  });

  it("marks both parts of a quotation that is interrupted, and only those", async () => {
    const reply = await around("We will,” Mara Okonjo said, “rebuild every pier by summer.");
    expect(markedIn(reply)).toEqual(["We will,", "rebuild every pier by summer."]);
  });

  it("marks other words as they stand, and says no name", async () => {
    const reply = await around("Nobody at the table argued.");
    expect(markedIn(reply)).toEqual(["Nobody at the table argued."]);
    expect(reply).toMatchObject({ speaker: null });
  });

  it("finds the words in an article that was edited around them", async () => {
    const text = `A new paragraph.\n${TEXT}`;
    const edited = { ...DEAL, quotations: [], article: { ...DEAL.article, text } };
    await archive.change({ put: [edited] });
    const reply = await around("a fair price");
    expect(markedIn(reply)).toEqual(["a fair price"]);
    expect(paragraphsIn(reply)).toEqual([0, 1, 2]);
  });

  it("says so where the words are gone, or the article is", async () => {
    const text = TEXT.replace("fair", "just");
    const edited = { ...DEAL, quotations: [], article: { ...DEAL.article, text } };
    await archive.change({ put: [edited] });
    expect(await around("a fair price")).toMatchObject({
      kind: "gone",
      what: "words",
      article: { id: DEAL.article.id },
    });
    await archive.change({ remove: [DEAL.article.id] });
    expect(await around("a fair price")).toEqual({
      kind: "gone",
      what: "article",
      article: null,
    });
  });

  it.each([
    [{ article: FERRY.article.id, words: "0.1.000000000000" }, "gone"],
    [{ article: "~", words: "0.1.000000000000" }, "gone"],
    [{ article: `~${FERRY.article.id}`, words: "everything" }, "problem"],
    [{ article: `~${FERRY.article.id}`, words: "0.0.000000000000" }, "gone"],
  ])("takes what is made up for what it is: %j", async (options, kind) => {
    expect((await context.answer(archive, options, 0, TODAY)).kind).toBe(kind);
  });
});
