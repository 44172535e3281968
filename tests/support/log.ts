import { pino, type Logger } from "pino";

/** pino's number for warn. */
const WARN = 40;

/** A logger that keeps its lines, parsed. */
export function recordingLog(): {
  readonly log: Logger;
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  /** Those of level warn and above. */
  readonly faults: () => readonly Readonly<Record<string, unknown>>[];
} {
  const lines: Readonly<Record<string, unknown>>[] = [];
  const log = pino({ level: "trace" }, { write: (line: string) => void lines.push(parse(line)) });
  return { log, lines, faults: () => lines.filter(({ level }) => Number(level) >= WARN) };
}

function parse(line: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(line);
  if (typeof value !== "object" || value === null) throw new Error(`Cannot read log line: ${line}`);
  return { ...value };
}
