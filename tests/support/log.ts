import { pino, type Logger } from "pino";

/** A logger that keeps its lines, parsed. */
export function recordingLog(): {
  readonly log: Logger;
  readonly lines: readonly Readonly<Record<string, unknown>>[];
} {
  const lines: Readonly<Record<string, unknown>>[] = [];
  const log = pino({ level: "trace" }, { write: (line: string) => void lines.push(parse(line)) });
  return { log, lines };
}

function parse(line: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(line);
  if (typeof value !== "object" || value === null) throw new Error(`Cannot read log line: ${line}`);
  return { ...value };
}
