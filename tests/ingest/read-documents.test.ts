import { describe, expect, it } from "vitest";

import { readDocumentsHere } from "../../src/ingest/read-documents.ts";
import type { RawDocument } from "../../src/sources/source.ts";

const ENCODER = new TextEncoder();

function documentOf(path: string, text: string, sidecar: string | null = null): RawDocument {
  return {
    kind: "document",
    path,
    bytes: ENCODER.encode(text),
    sidecar: sidecar === null ? null : ENCODER.encode(sidecar),
  };
}

async function* given(...documents: readonly RawDocument[]): AsyncGenerator<RawDocument> {
  for (const document of documents) yield document;
}

describe("readDocumentsHere", () => {
  it("gives what each document came to, in the documents’ order", async () => {
    const outcomes = [];
    for await (const outcome of readDocumentsHere(
      given(
        documentOf(
          "b.md",
          "---\ntitle: The ferry sails\n---\n\nIt sails at noon.\n",
          "source: Post",
        ),
        documentOf("a.txt", ""),
        documentOf(
          "c.ndjson",
          '{"title":"One","text":"Words."}\nno JSON\n{"title":"Two","text":"More."}\n',
        ),
      ),
      1000,
    )) {
      outcomes.push(outcome);
    }
    expect(
      outcomes.map(({ path, digests, problems }) => ({
        path,
        titles: digests.map(({ article: { title, source } }) => [title, source]),
        problems: problems.length,
      })),
    ).toEqual([
      { path: "b.md", titles: [["The ferry sails", "Post"]], problems: 0 },
      { path: "a.txt", titles: [], problems: 1 },
      {
        path: "c.ndjson",
        titles: [
          ["One", null],
          ["Two", null],
        ],
        problems: 1,
      },
    ]);
  });
});
