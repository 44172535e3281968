import { createInterface } from "node:readline/promises";

const PROMPT = "> ";
const LEAVES = /^\s*\/?(?:exit|quit)\s*$/iu;

/**
 * Reads lines, one at a time, and writes what `run` makes of each, up to one that says `exit`.
 *
 * @returns at the end of the input: how many lines there were
 */
export async function readLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  isTerminal: boolean,
  run: (line: string) => Promise<string>,
  signal: AbortSignal,
): Promise<number> {
  if (signal.aborted) return 0;
  const lines = createInterface({
    input,
    output,
    terminal: isTerminal,
    prompt: isTerminal ? PROMPT : "",
  });
  // Ctrl-C reaches the process as it would without a prompt.
  lines.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
  signal.addEventListener("abort", () => lines.close(), { once: true });
  let isOpen = true;
  lines.once("close", () => {
    isOpen = false;
  });
  let count = 0;
  lines.prompt();
  for await (const line of lines) {
    if (signal.aborted) break;
    count += line.trim() === "" ? 0 : 1;
    if (LEAVES.test(line)) break;
    if (line.trim() !== "" || isTerminal) output.write(`${await run(line)}\n\n`);
    // The input may have ended while the last lines were still being answered.
    if (isOpen) lines.prompt();
  }
  return count;
}
