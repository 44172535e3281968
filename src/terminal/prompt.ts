import { clearLine, cursorTo } from "node:readline";
import { createInterface, type Interface } from "node:readline/promises";

const PROMPT = "> ";
const LEAVES = /^\s*\/?(?:exit|quit)\s*$/iu;
/** How often what goes on is told anew, in milliseconds. */
const TELL_EVERY = 500;

/** What goes on while somebody types. */
export interface Background {
  /** How far it is, in one line; null when it is done. */
  readonly status: () => string | null;
  /** What there is to say when it is done. */
  readonly done: Promise<string>;
}

/**
 * Reads lines, one at a time, and writes what `run` makes of each, up to one that says `exit`. At a
 * terminal, what goes on stands before the prompt, which keeps what is being typed; elsewhere the lines
 * wait until it is done.
 *
 * @returns at the end of the input: how many lines there were
 */
export async function readLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  isTerminal: boolean,
  run: (line: string) => Promise<string>,
  signal: AbortSignal,
  background: Background | null = null,
): Promise<number> {
  if (signal.aborted) return 0;
  if (!isTerminal && background !== null) output.write(`${await background.done}\n\n`);
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
  let isAsked = true;
  const tell = (then: () => void): void => {
    if (isOpen && isAsked) then();
  };
  if (isTerminal && background !== null) tellWhile(background, lines, output, tell);
  let count = 0;
  lines.prompt();
  for await (const line of lines) {
    if (signal.aborted) break;
    isAsked = false;
    count += line.trim() === "" ? 0 : 1;
    if (LEAVES.test(line)) break;
    if (line.trim() !== "" || isTerminal) output.write(`${await run(line)}\n\n`);
    isAsked = true;
    // The input may have ended while the last lines were still being answered.
    if (isOpen) lines.prompt();
  }
  return count;
}

/**
 * Keeps how far something is in the prompt, and says above it when it is done.
 *
 * @param tell does so where nobody is being answered
 */
function tellWhile(
  { status, done }: Background,
  lines: Interface,
  output: NodeJS.WritableStream,
  tell: (then: () => void) => void,
): void {
  const show = (text: string | null): void => {
    lines.setPrompt(text === null ? PROMPT : `${text} ${PROMPT}`);
    tell(() => lines.prompt(true));
  };
  lines.setPrompt(`${status() ?? ""} ${PROMPT}`.trimStart());
  const timer = setInterval(() => show(status()), TELL_EVERY);
  timer.unref();
  lines.once("close", () => clearInterval(timer));
  const end = (said: string | null): void => {
    clearInterval(timer);
    tell(() => {
      cursorTo(output, 0);
      clearLine(output, 0);
      if (said !== null) output.write(`${said}\n\n`);
    });
    show(null);
  };
  // What went wrong, whoever waits for it tells.
  done.then(end, () => end(null));
}
