/**
 * A process that has nothing to do but wait for a document which a thread is to read; it says what was read, and leaves
 * while the thread is kept.
 */
import { createReader } from "../../../src/ingest/threads/read-on-threads.ts";

const main = new URL("./mortal-thread.mjs", import.meta.url);
const bytes = new TextEncoder().encode("Hi.");
const reader = createReader({ main });
const read = await reader.read({ kind: "document", path: "a.html", bytes, sidecar: null });
await reader.rest();
const text = new TextDecoder().decode(read);
process.stdout.write(text.includes("read on a thread") ? "read" : "nothing");
