/**
 * A thread that reads as any other, but that it dies once of a document that says "Dies once: " and the
 * path of a file, which it leaves there; and each time of one that says "Dies always". What runs it may
 * be TypeScript.
 */
import { existsSync, writeFileSync } from "node:fs";

import { register } from "tsx/esm/api";

register();
// Whoever reads a document decodes it, when it is its turn.
globalThis.TextDecoder = class extends TextDecoder {
  decode(...given) {
    const text = super.decode(...given);
    die(text);
    return text;
  }
};

/** @param {string} text */
function die(text) {
  if (text.includes("Dies always")) process.exit(3);
  const [, mark = ""] = /Dies once: (\S+)/u.exec(text) ?? [];
  if (mark === "" || existsSync(mark)) return;
  writeFileSync(mark, "");
  process.exit(3);
}
await import("../../src/ingest/threads/thread-main.ts");
