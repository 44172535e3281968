import { on } from "node:events";
import { parentPort } from "node:worker_threads";

import { toBytes } from "../document-bytes.ts";
import { readDocument } from "../read-documents.ts";
import type { RawDocument } from "../../sources/source.ts";
import { READY } from "./messages.ts";

/**
 * What runs on a thread that reads: takes documents one after the other, and answers each with what it
 * came to, as bytes, in the same order.
 */
async function serve(port: NonNullable<typeof parentPort>): Promise<void> {
  const documents = on(port, "message");
  port.postMessage(READY);
  for await (const [document] of documents) {
    // The pool sends nothing else.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const bytes = toBytes(await readDocument(document as RawDocument));
    port.postMessage(bytes, [bytes.buffer]);
  }
}

if (parentPort !== null) await serve(parentPort);
