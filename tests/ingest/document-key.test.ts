import * as fc from "fast-check";
import { expect, it } from "vitest";

import { documentKey } from "../../src/ingest/document-key.ts";
import type { RawDocument } from "../../src/sources/source.ts";

const document = fc.record({
  kind: fc.constant("document" as const),
  path: fc.string({ maxLength: 3 }),
  bytes: fc.uint8Array({ maxLength: 3 }),
  sidecar: fc.option(fc.uint8Array({ maxLength: 3 })),
});

it("is one for one document, and another for another path, other bytes or another sidecar", () => {
  fc.assert(
    fc.property(document, document, (a, b) => {
      expect(documentKey(a)).toHaveLength(32);
      expect(documentKey(a) === documentKey(b)).toBe(written(a) === written(b));
    }),
  );
});

function written({ path, bytes, sidecar }: RawDocument): string {
  return JSON.stringify([path, [...bytes], sidecar === null ? null : [...sidecar]]);
}
