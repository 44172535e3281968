import { describe, expect, it } from "vitest";

import { createMemoryArchive } from "../../src/archive/memory.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { slice } from "../../src/model/span.ts";
import type { ArticleSource } from "../../src/sources/source.ts";

const ENCODER = new TextEncoder();

/** A source with these documents, in this order; null is one that cannot be read. */
function sourceOf(documents: Readonly<Record<string, string | null>>): ArticleSource {
  return {
    async *documents() {
      for (const [path, text] of Object.entries(documents)) {
        yield text === null
          ? ({ kind: "unreadable", path, cause: "permission denied" } as const)
          : ({ kind: "document", path, bytes: ENCODER.encode(text), sidecar: null } as const);
      }
    },
  };
}

function page(facts: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  return ["---", ...lines, "---", "", body, ""].join("\n");
}

/** The texts that an archive holds of these documents, newest first. */
async function textsOf(documents: Readonly<Record<string, string | null>>): Promise<string[]> {
  const archive = createMemoryArchive();
  await ingest(sourceOf(documents), archive);
  return (await archive.newest(0, 10)).map(({ article }) => article.text);
}

describe("the same article", () => {
  const TITLE = "The mill closes";

  it("in two files is one", async () => {
    const text = page({ title: TITLE }, "The mill closed on Monday.");
    expect(await textsOf({ "a.md": text, "sub/b.md": text })).toHaveLength(1);
  });

  it("under two addresses is one, and keeps an address", async () => {
    const archive = createMemoryArchive();
    const body = "The mill closed on Monday.";
    await ingest(
      sourceOf({
        "a.md": page({ title: TITLE, url: "https://example.org/mill" }, body),
        "b.md": page({ title: TITLE }, body),
      }),
      archive,
    );
    const [digest, ...others] = await archive.newest(0, 10);
    expect(others).toEqual([]);
    expect(digest?.article.url).toBe("https://example.org/mill");
  });

  it("changed in a later file replaces the old", async () => {
    expect(
      await textsOf({
        "a.md": page({ title: TITLE }, "The mill closed on Monday."),
        "b.md": page({ title: TITLE }, "The mill will close on Friday."),
      }),
    ).toEqual(["The mill will close on Friday."]);
  });

  it("is kept in its newer edition, in whichever order the files come", async () => {
    const url = "https://example.org/mill";
    const older = page({ title: TITLE, url, date: "2026-01-02" }, "The mill may close.");
    const newer = page({ title: TITLE, url, date: "2026-01-05" }, "The mill has closed.");
    expect(await textsOf({ "a.md": newer, "b.md": older })).toEqual(["The mill has closed."]);
    expect(await textsOf({ "a.md": older, "b.md": newer })).toEqual(["The mill has closed."]);
  });

  it("is reported where its words gave way to others", async () => {
    const report = await ingest(
      sourceOf({
        "a.md": page({ title: TITLE }, "The mill closed on Monday."),
        "b.md": page({ title: TITLE }, "The mill will close on Friday."),
        "c.md": page({ title: TITLE }, "The mill will close on Friday."),
      }),
      createMemoryArchive(),
    );
    expect(report.replaced).toEqual([
      { title: TITLE, by: { path: "b.md", part: 0 }, replaced: { path: "a.md", part: 0 } },
    ]);
  });

  it("is not another of the same title on another day", async () => {
    expect(
      await textsOf({
        "a.md": page({ title: "Morning news", date: "2026-01-02" }, "It rained in the hills."),
        "b.md": page({ title: "Morning news", date: "2026-01-03" }, "It snowed in the hills."),
      }),
    ).toEqual(["It snowed in the hills.", "It rained in the hills."]);
  });
});

describe("what cannot be read", () => {
  it("is reported in order, and the rest goes on", async () => {
    const archive = createMemoryArchive();
    const { leftOut } = await ingest(
      sourceOf({
        "a.txt": "",
        "b.md": page({ title: "Good" }, "“We stay here for good,” Ada Lind said."),
        "c.txt": null,
        "d.ndjson": '{"title":"Fine","text":"Words."}\nnot json\n',
      }),
      archive,
    );
    expect(leftOut.map(({ path }) => path)).toEqual(["a.txt", "c.txt", "d.ndjson"]);
    expect(leftOut[1]).toEqual({ path: "c.txt", cause: "permission denied" });
    const status = await archive.status();
    expect(status).toMatchObject({ articles: 2, utterances: 1, speakers: 1, leftOut });
    const digest = (await archive.newest(0, 2)).find(({ quotations }) => quotations.length > 0);
    const [quotation] = digest?.quotations ?? [];
    expect(slice(digest?.article.text ?? "", quotation?.spans[0] ?? { start: 0, end: 0 })).toBe(
      "We stay here for good,",
    );
  });
});
