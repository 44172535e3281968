import { cpus, loadavg, totalmem } from "node:os";

/** What it is measured on, in words. */
export function describeMachine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model ?? "unknown processor"}, ${memory} GB, Node.js ${process.version}`;
}

/** How many processes wanted a processor, over the last minute. */
export function describeLoad(): string {
  return `load ${(loadavg()[0] ?? 0).toFixed(1)}`;
}
