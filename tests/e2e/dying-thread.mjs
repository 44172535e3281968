/**
 * A thread that reads as any other, but that it dies once of a document that says "Dies once: " and the
 * path of a file, which it leaves there; and each time of one that says "Dies always". What runs it may
 * be TypeScript.
 */
import { existsSync, writeFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";

import { register } from "tsx/esm/api";

register();
// Listens before what reads does.
parentPort?.on("message", ({ bytes }) => {
  const text = new TextDecoder().decode(bytes);
  if (text.includes("Dies always")) process.exit(3);
  const [, mark = ""] = /Dies once: (\S+)/u.exec(text) ?? [];
  if (mark === "" || existsSync(mark)) return;
  writeFileSync(mark, "");
  process.exit(3);
});
await import("../../src/ingest/threads/thread-main.ts");
