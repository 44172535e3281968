import { spawn } from "node:child_process";
import { once } from "node:events";

import { isTerminalGone } from "./streams.ts";

/**
 * Aborted when the system asks the process to leave, or its terminal is closed; asked again, the process ends at once.
 */
export function untilAskedToLeave(): AbortSignal {
  const leave = new AbortController();
  process.on("SIGHUP", () => {
    if (isTerminalGone()) leave.abort();
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => leave.abort());
  }
  return leave.signal;
}

/**
 * What some work comes to, where the process is not asked to leave before.
 *
 * @throws the reason of `leave`
 */
export function unlessAsked<T>(leave: AbortSignal, work: Promise<T>): Promise<T> {
  return Promise.race([work, asked(leave)]);
}

async function asked(leave: AbortSignal): Promise<never> {
  if (!leave.aborted) await once(leave, "abort");
  throw leave.reason;
}

/**
 * Ends the process at once. `process.exit` would wait for what a disk that hangs has been asked for. Whoever runs a
 * service takes SIGTERM and SIGHUP for the end that was asked for.
 */
export function endAtOnce(signal: "SIGTERM" | "SIGHUP" | "SIGKILL" = "SIGTERM"): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

/**
 * Ends the process by a signal where it has not ended after so many milliseconds: `process.exit` waits for what a disk
 * that hangs has been asked for, and runs nothing meanwhile. So another process looks at the clock; it is gone with
 * this one, whose end is the end of its input.
 */
export function endAfter(ms: number): void {
  process.removeAllListeners("SIGTERM");
  const end = `process.kill(${process.pid}, "SIGTERM")`;
  const watch = `setTimeout(() => ${end}, ${ms}); process.stdin.on("end", () => process.exit()).resume()`;
  const watcher = spawn(process.execPath, ["--eval", watch], {
    env: {},
    stdio: ["pipe", "ignore", "ignore"],
  });
  // Where no process can be had, whoever ends a service is the last to wait.
  watcher.on("error", () => {});
  watcher.unref();
}

/** Does so each time that the system asks the process to read its files anew. */
export function onReload(reload: () => void): void {
  process.on("SIGHUP", () => {
    if (!isTerminalGone()) reload();
  });
}
