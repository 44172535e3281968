/**
 * A thread that dies of documents that tell it to, and says of others that it has read them, or which it is. It is no
 * TypeScript, to start at once.
 */
import { parentPort, threadId, workerData } from "node:worker_threads";

let number = 0;

parentPort?.on("message", ({ path, bytes: written }) => {
  number += 1;
  Atomics.store(workerData.atWorkOn, 0, number);
  const text = new TextDecoder().decode(written);
  die(text);
  const cause = text.includes("Which?") ? `thread ${threadId}` : "read on a thread";
  const problems = [{ path, cause }];
  const head = Buffer.from(JSON.stringify({ path, problems, lengths: [] }));
  const bytes = new Uint8Array(4 + head.length);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  Atomics.store(workerData.atWorkOn, 0, 0);
  parentPort.postMessage(bytes, [bytes.buffer]);
  if (text.includes("Later!")) queueMicrotask(() => die("Throw!"));
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage("ready");

/** @param {string} text */
function die(text) {
  if (text.includes("Exit!")) process.exit(3);
  if (text.includes("Throw!")) throw new Error("a broken thread");
  if (text.includes("Hang!")) for (;;);
  if (text.includes("Fill!")) {
    const kept = [];
    for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => `${index} and more`));
  }
}
