import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Archive, ArchiveChange } from "../../src/archive/archive.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { RANKING } from "../../src/archive/search/settings.ts";
import { answers } from "./contract/asking.ts";
import { history, known } from "./contract/histories.ts";

/** What a change makes of the answers to a text: before it, whenever others had their turn meanwhile, and after. */
async function askedDuring(archive: Archive, change: ArchiveChange, text: string) {
  const before = await answers(archive, text);
  const state = { isDone: false };
  const done = archive.change(change).finally(() => {
    state.isDone = true;
  });
  const meanwhile: unknown[] = [];
  while (!state.isDone) {
    await new Promise((resolve) => setImmediate(resolve));
    meanwhile.push(await answers(archive, text));
  }
  await done;
  return { before, meanwhile, after: await answers(archive, text) };
}

describe("the memory archive while it changes", () => {
  it("answers each question as before, and from some moment on as after", async () => {
    let turns = 0;
    const property = fc.asyncProperty(
      history(known),
      fc.nat(),
      async ({ changes, texts }, pick) => {
        // Each yield is a turn for others.
        const archive = createMemoryArchive(RANKING, 0);
        const text = texts[pick % texts.length] ?? "";
        for (const change of changes) {
          const { before, meanwhile, after } = await askedDuring(archive, change, text);
          const changed = meanwhile.findIndex((answer) => !isSame(answer, before));
          const since = changed < 0 ? [] : meanwhile.slice(changed);
          turns += meanwhile.length;
          for (const answer of since) expect(answer).toEqual(after);
        }
      },
    );
    await fc.assert(property, { numRuns: 30 });
    expect(turns).toBeGreaterThan(500);
  });
});

function isSame(a: unknown, b: unknown): boolean {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
}
