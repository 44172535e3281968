import { writeSync } from "node:fs";
import { Writable } from "node:stream";

import { type Logger, pino, stdSerializers } from "pino";
import pretty from "pino-pretty";

import type { LogLevel } from "./config.ts";

/** Standard error's file descriptor: standard output is for what was asked for. */
const STDERR = 2;

/** The token by which anybody may answer an interaction for 15 minutes, in the address of a request. */
const ANSWERING_TOKEN = /(\/(?:interactions|webhooks)\/\d+\/)[^/?]+/u;

/**
 * An error as it is logged; what Discord refused names the address that was asked, without its token. What was
 * sent there is left out: it is an answer, and has the words of who asked.
 */
export function errorFacts(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { requestBody: _answer, ...facts } = stdSerializers.err(error);
  const url: unknown = facts["url"];
  return typeof url === "string"
    ? { ...facts, url: url.replace(ANSWERING_TOKEN, "$1[token]") }
    : facts;
}

/** What every line keeps to. */
export const LOG_RULES = { redact: ["*.token", "token"], serializers: { err: errorFacts } };

/**
 * A structured log on standard error: one JSON object a line, or readable lines in a terminal.
 *
 * @param around what else stands in the terminal, and makes room for a line that is written
 */
export function createLog(
  level: LogLevel,
  isTerminal: boolean,
  around: (write: () => void) => void = (write) => write(),
): Logger {
  const lines = new Writable({
    write(line: Buffer, _encoding, done) {
      try {
        around(() => writeSync(STDERR, line));
      } catch {
        // The terminal has been closed: nobody reads it.
      }
      done();
    },
  });
  const destination = isTerminal
    ? pretty({
        destination: lines,
        sync: true,
        ignore: "pid,hostname",
        translateTime: "SYS:HH:MM:ss",
      })
    : pino.destination({ fd: STDERR, sync: true });
  return pino({ ...LOG_RULES, level }, destination);
}
