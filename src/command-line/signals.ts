/** Aborted when the system asks the process to leave; asked again, the process ends at once. */
export function untilAskedToLeave(): AbortSignal {
  const leave = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => leave.abort());
  }
  return leave.signal;
}

/**
 * Ends the process at once. `process.exit` would wait for what a disk that hangs has been asked for. Whoever runs a
 * service takes this for the end that was asked for.
 */
export function endAtOnce(): void {
  process.removeAllListeners("SIGTERM");
  process.kill(process.pid, "SIGTERM");
}

/** Does so each time that the system asks the process to read its files anew. */
export function onReload(reload: () => void): void {
  process.on("SIGHUP", reload);
}
