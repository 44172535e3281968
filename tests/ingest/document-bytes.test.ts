import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fromBytes, toBytes } from "../../src/ingest/document-bytes.ts";
import { bytesOfDigest } from "../../src/model/digest-bytes.ts";
import { readDocument } from "../../src/ingest/read-documents.ts";

const PAGE = "---\ntitle: The ferry sails\n---\n\n“It sails at noon,” Ada Lind said. \u{1F6A2}\n";

describe("what a document came to, as bytes", () => {
  it("is read back as it was", async () => {
    const bytes = new TextEncoder().encode(PAGE);
    const document = await readDocument({ kind: "document", path: "é.md", bytes, sidecar: null });
    expect(document.digests[0]?.quotations).toHaveLength(1);
    expect(fromBytes(toBytes(document))).toEqual(document);
    expect(toBytes(document).buffer.byteLength).toBe(toBytes(document).length);
  });

  it("is not read from any other bytes or values, and none throws", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBytes(bytes)).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        const head = new TextEncoder().encode(json);
        expect(fromBytes(Uint8Array.from([head.length, 0, 0, 0, ...head]))).toBeNull();
      }),
    );
  });

  it("has each digest as the bytes that an archive keeps, and no others are made of it", async () => {
    const bytes = new TextEncoder().encode(PAGE);
    const document = await readDocument({ kind: "document", path: "a.md", bytes, sidecar: null });
    const whole = toBytes(document);
    const [digest] = fromBytes(whole)?.digests ?? [];
    const [made] = document.digests.map(bytesOfDigest);
    const kept = digest === undefined ? null : bytesOfDigest(digest);
    expect(kept).toEqual(made);
    expect(kept?.text.buffer).toBe(whole.buffer);
    expect(kept?.rest.buffer).toBe(whole.buffer);
  });

  it("is none where a byte is missing or too many", async () => {
    const bytes = new TextEncoder().encode(PAGE);
    const whole = toBytes(
      await readDocument({ kind: "document", path: "a.md", bytes, sidecar: null }),
    );
    for (let length = 0; length < whole.length; length += 1) {
      expect(fromBytes(whole.slice(0, length))).toBeNull();
    }
    expect(fromBytes(Uint8Array.from([...whole, 0x20]))).toBeNull();
  });

  it("is not taken with a digest of another version", async () => {
    const bytes = new TextEncoder().encode(PAGE);
    const document = await readDocument({ kind: "document", path: "a.md", bytes, sidecar: null });
    const digests = document.digests.map((digest) => ({ ...digest, version: 0 }));
    expect(fromBytes(toBytes({ ...document, digests }))).toBeNull();
  });
});
