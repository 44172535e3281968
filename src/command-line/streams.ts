import { isatty } from "node:tty";

import { type Screen, screenOf } from "../terminal/screen.ts";

const DESCRIPTORS = { stdin: 0, stdout: 1, stderr: 2 } as const;

/** Those at which a person was when the process started. */
const TERMINALS = Object.values(DESCRIPTORS).filter((descriptor) => isatty(descriptor));

/** What writing to a closed pipe, or terminal, ends in; which of them depends on what was still unread. */
const READER_IS_GONE = new Set(["EPIPE", "ECONNRESET", "ERR_STREAM_PREMATURE_CLOSE", "EIO"]);

/** Whether a person is at one of the process's streams. */
export function isTerminal(stream: keyof typeof DESCRIPTORS): boolean {
  return isatty(DESCRIPTORS[stream]);
}

/** Whether the terminal in which the process was started has been closed. */
export function isTerminalGone(): boolean {
  return TERMINALS.length > 0 && !TERMINALS.some((descriptor) => isatty(descriptor));
}

/** How standard output shows text. */
export function screen(): Screen {
  return screenOf(isTerminal("stdout"), process.stdout.columns);
}

/** Whether an error says that nobody reads any more what is written. */
export function isReaderGone(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && READER_IS_GONE.has(code);
}
