import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createMemoryArchive } from "../../src/archive/memory.ts";
import { findCommand } from "../../src/commands/commands.ts";
import type { Ask } from "../../src/model/ask.ts";
import type { Reply } from "../../src/model/reply.ts";
import { inEnglish } from "../support/english.ts";
import type { Archive } from "../../src/archive/archive.ts";
import type { Digest } from "../../src/model/digest.ts";
import { expectDiscordTakes } from "../support/discord-rules.ts";
import { TODAY } from "../support/harbour.ts";
import { hostileDigest } from "../support/hostile/digests.ts";

/** More than any archive here has. */
const MOST_PAGES = 50;

async function askAgain(archive: Archive, { command, options, page }: Ask): Promise<Reply> {
  const found = findCommand(command);
  if (found === null) throw new Error(`Cannot ask again: /${command} is unknown`);
  return found.answer(archive, options, page, TODAY);
}

/** Every page of a reply, by asking its own question again. */
async function allPages(archive: Archive, first: Reply): Promise<readonly Reply[]> {
  if (!("paging" in first)) return [first];
  const { pages, ask } = first.paging;
  expect(pages).toBeLessThan(MOST_PAGES);
  const replies: Reply[] = [];
  for (let page = 0; page < pages; page += 1) {
    const reply = await askAgain(archive, { ...ask, page });
    expect(reply).toMatchObject({ kind: first.kind, paging: { page, pages } });
    replies.push(reply);
  }
  return replies;
}

async function everyReply(
  archive: Archive,
  digests: readonly Digest[],
): Promise<readonly (readonly Reply[])[]> {
  const asks: Ask[] = [
    { command: "summary", options: {}, page: 0 },
    { command: "people", options: {}, page: 0 },
    { command: "people", options: { kind: "unnamed" }, page: 0 },
    { command: "summary", options: { since: "2000", length: "long" }, page: 0 },
  ];
  for (const { article } of digests) {
    const words = article.text.slice(0, 40);
    asks.push({ command: "summary", options: { article: article.id }, page: 0 });
    asks.push({ command: "summary", options: { about: words, length: "short" }, page: 0 });
    asks.push({ command: "search", options: { query: words }, page: 0 });
    asks.push({ command: "quote", options: { person: words }, page: 0 });
    asks.push({ command: "people", options: { name: words }, page: 0 });
  }
  for (const { id } of await archive.completeSpeakers("", 25)) {
    asks.push({ command: "quote", options: { person: id }, page: 0 });
    asks.push({ command: "people", options: { name: id }, page: 0 });
  }
  const replies: (readonly Reply[])[] = [];
  for (const ask of asks) replies.push(await allPages(archive, await askAgain(archive, ask)));
  return replies;
}

describe("whatever is in the archive", () => {
  it("every page of every answer is a message that Discord takes, and nothing is on two", async () => {
    const digests = fc.uniqueArray(hostileDigest, {
      minLength: 1,
      maxLength: 4,
      selector: ({ article }) => article.id,
    });
    const property = fc.asyncProperty(digests, async (given) => {
      const archive = createMemoryArchive();
      await archive.change({ put: given });
      for (const pages of await everyReply(archive, given)) {
        for (const reply of pages) expectDiscordTakes(inEnglish(reply));
        const quotations = pages.flatMap((reply) => (reply.kind === "quotes" ? reply.shown : []));
        const [first] = pages;
        const { total } = first?.kind === "quotes" ? first : { total: null };
        expect(quotations).toHaveLength((total?.utterances ?? 0) + (total?.fragments ?? 0));
      }
    });
    await fc.assert(property, { numRuns: 40 });
  });
});
