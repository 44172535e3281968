import { on } from "node:events";
import { parentPort, workerData } from "node:worker_threads";

import { toBytes } from "../document-bytes.ts";
import { readDocument } from "../read-documents.ts";
import { readFile } from "../read-file.ts";
import { READY, type ThreadData, type ToRead, type WasRead } from "./messages.ts";

/**
 * What runs on a thread that reads: takes documents one after the other, and answers each with what it
 * came to, as bytes, in the same order.
 */
async function serve(
  port: NonNullable<typeof parentPort>,
  { atWorkOn }: ThreadData,
): Promise<void> {
  const documents = on(port, "message");
  let number = 0;
  port.postMessage(READY);
  for await (const [document] of documents) {
    number += 1;
    Atomics.store(atWorkOn, 0, number);
    // The pool sends nothing else.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const [was, memory] = await readWhole(document as ToRead);
    Atomics.store(atWorkOn, 0, 0);
    port.postMessage(was, memory);
  }
}

/** What something came to, and the memory of it that goes to another thread. */
async function readWhole(what: ToRead): Promise<[WasRead, ArrayBuffer[]]> {
  if (what.kind === "file") {
    const was = await readFile(what);
    return [was, was.document === null ? [] : [was.document.bytes.buffer]];
  }
  const bytes = toBytes(await readDocument(what));
  return [bytes, [bytes.buffer]];
}

// The pool starts it with nothing else.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
if (parentPort !== null) await serve(parentPort, workerData as ThreadData);
