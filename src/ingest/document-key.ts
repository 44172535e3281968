import { createHash } from "node:crypto";

import type { RawDocument } from "../sources/source.ts";

/** Names what a document comes to: a hash over its path, its bytes and its sidecar's. 32 bytes, a character each (latin1). */
export function documentKey({ path, bytes, sidecar }: RawDocument): string {
  // Lengths first, so that no two documents are the same row of bytes.
  const lengths = [path.length, bytes.length, sidecar?.length ?? -1].join(" ");
  const hash = createHash("sha256").update(`${lengths}\n${path}`).update(bytes);
  if (sidecar !== null) hash.update(sidecar);
  return hash.digest("binary");
}
