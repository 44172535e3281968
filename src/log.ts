import { type Logger, pino } from "pino";
import pretty from "pino-pretty";

import type { LogLevel } from "./config.ts";

/** Standard error's file descriptor: standard output is for what was asked for. */
const STDERR = 2;

/** A structured log on standard error: one JSON object a line, or readable lines in a terminal. */
export function createLog(level: LogLevel, isTerminal: boolean): Logger {
  const destination = isTerminal
    ? pretty({
        destination: STDERR,
        sync: true,
        ignore: "pid,hostname",
        translateTime: "SYS:HH:MM:ss",
      })
    : pino.destination({ fd: STDERR, sync: true });
  return pino({ level, redact: ["*.token", "token"] }, destination);
}
