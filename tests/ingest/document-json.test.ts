import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fromJson, toJson } from "../../src/ingest/document-json.ts";
import { readDocument } from "../../src/ingest/read-documents.ts";

const PAGE = "---\ntitle: The ferry sails\n---\n\n“It sails at noon,” Ada Lind said. \u{1F6A2}\n";

describe("what a document came to, as JSON", () => {
  it("is read back as it was", async () => {
    const bytes = new TextEncoder().encode(PAGE);
    const document = await readDocument({ kind: "document", path: "é.md", bytes, sidecar: null });
    expect(document.digests[0]?.quotations).toHaveLength(1);
    expect(fromJson(toJson(document))).toEqual(document);
  });

  it("is not read from any other bytes or values, and none throws", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromJson(bytes)).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(fromJson(new TextEncoder().encode(json))).toBeNull();
      }),
    );
  });

  it("is not taken with a digest of another version", async () => {
    const bytes = new TextEncoder().encode(PAGE);
    const document = await readDocument({ kind: "document", path: "a.md", bytes, sidecar: null });
    const digests = document.digests.map((digest) => ({ ...digest, version: 0 }));
    expect(fromJson(toJson({ ...document, digests }))).toBeNull();
  });
});
