/** A process that has nothing to do but wait for a document which a thread is to read; it says what was read. */
import { ReadingThreads } from "../../../src/ingest/threads/reading-threads.ts";

const main = new URL("./mortal-thread.mjs", import.meta.url);
const bytes = new TextEncoder().encode("Hi.");
const read = await new ReadingThreads({ count: 1, main }).read({
  kind: "document",
  path: "a.md",
  bytes,
  sidecar: null,
});
process.stdout.write(read === null ? "nothing" : "read");
