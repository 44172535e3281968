/**
 * A thread that reads as any other, but does what a document tells: "Dies always", "Dies once: " and the
 * path of a file, which it leaves there, "Waits for: " and the path of a file, which somebody makes.
 */
import { existsSync, writeFileSync } from "node:fs";

import { register } from "tsx/esm/api";

register();
// Whoever reads a document decodes it, when it is its turn.
globalThis.TextDecoder = class extends TextDecoder {
  decode(...given) {
    const text = super.decode(...given);
    obey(text);
    return text;
  }
};

/** @param {string} text */
function obey(text) {
  if (text.includes("Dies always")) process.exit(3);
  const [, awaited] = /Waits for: (\S+)/u.exec(text) ?? [];
  if (awaited !== undefined) waitFor(awaited);
  const [, mark] = /Dies once: (\S+)/u.exec(text) ?? [];
  if (mark === undefined || existsSync(mark)) return;
  writeFileSync(mark, "");
  process.exit(3);
}

/** @param {string} path */
function waitFor(path) {
  const never = new Int32Array(new SharedArrayBuffer(4));
  while (!existsSync(path)) Atomics.wait(never, 0, 0, 10);
}

await import("../../src/ingest/threads/thread-main.ts");
