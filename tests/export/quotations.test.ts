import { describe, expect, it } from "vitest";

import { createMemoryArchive } from "../../src/archive/memory.ts";
import { exportSpeech, type ExportedSpeech } from "../../src/export/quotations.ts";
import type { Digest } from "../../src/model/digest.ts";
import { DEAL, FERRY } from "../support/harbour.ts";
import { LOCK } from "../support/lock.ts";

async function exported(...digests: readonly Digest[]): Promise<readonly ExportedSpeech[]> {
  const archive = createMemoryArchive();
  await archive.change({ put: digests });
  const lines: ExportedSpeech[] = [];
  for (const digest of digests) {
    lines.push(...exportSpeech(digest, await archive.whoseWords(digest.article.id)));
  }
  return lines;
}

describe("exportSpeech", () => {
  it("gives quotations, then paraphrases as lines of their own kind", async () => {
    const lines = await exported(LOCK);
    expect(lines.map(({ kind, text }) => [kind, text])).toEqual([
      ["utterance", "It took a week,"],
      ["paraphrase", "the gates had been mended"],
      ["paraphrase", "the winter was to blame"],
      ["paraphrase", "ships were waiting"],
    ]);
    const [, , denied, officials] = lines;
    expect(denied).toMatchObject({
      article: LOCK.article.id,
      title: "The lock opens",
      date: "2025-03-02",
      speaker: { kind: "person", name: "Ann Holm", role: "lock keeper" },
      mention: { text: "She" },
      cue: { text: "denied" },
      context: { text: "She denied that the winter was to blame." },
    });
    expect(officials?.speaker).toMatchObject({
      kind: "unnamed",
      name: "Port officials",
      entry: { name: "Port officials" },
      role: null,
    });
  });

  it("names the person over the whole archive, the same in all articles", async () => {
    const lines = await exported(FERRY, DEAL);
    const mara = lines.filter(({ speaker }) => speaker.name === "Mara Okonjo");
    expect(mara).toHaveLength(3);
    const entries = mara.map(({ speaker }) => speaker.entry);
    expect(new Set(entries.map((entry) => entry?.id)).size).toBe(1);
    expect(entries[0]).toEqual({ id: expect.stringMatching(/^~/), name: "Mara Okonjo" });
    const unknown = lines.find(({ text }) => text === "Who pays for the cranes?");
    expect(unknown?.speaker).toEqual({ kind: "unknown", name: null, entry: null, role: null });
  });

  it("gives positions at which the words stand", async () => {
    const { text } = DEAL.article;
    for (const { spans, text: words, context } of await exported(DEAL)) {
      expect(spans.map(({ start, end }) => text.slice(start, end)).join(" … ")).toBe(words);
      expect(text.slice(context.start, context.end)).toBe(context.text);
    }
  });
});
