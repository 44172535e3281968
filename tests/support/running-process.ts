import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

import { onTestFinished } from "vitest";

/** Milliseconds that a test waits for anything: the bot may take 13 s to leave, and a busy machine as long again. */
const LONGEST = 30_000;
const LOOK_EVERY = 10;

type Stream = "stdout" | "stderr";

/** How a process ended. */
export type ProcessEnd = readonly [code: number | null, signal: NodeJS.Signals | null];

/**
 * A process that a test has started, and that is gone when the test is over. What it writes, and how it ends, can be
 * waited for at any time, when that is over too; of what never comes, the failure tells what it did instead.
 */
export class RunningProcess {
  readonly #child: ChildProcess;
  readonly #written = { stdout: "", stderr: "" };
  /** How much of it has been waited for. */
  readonly #heard = { stdout: 0, stderr: 0 };
  #end: ProcessEnd | null = null;

  constructor(child: ChildProcess) {
    this.#child = child;
    for (const stream of ["stdout", "stderr"] as const) {
      child[stream]?.setEncoding("utf8").on("data", (text: string) => {
        this.#written[stream] += text;
      });
    }
    child.once("close", (code, signal) => {
      this.#end = [code, signal];
    });
    onTestFinished(() => {
      child.kill("SIGKILL");
    });
  }

  /** All that it has written so far. */
  get stdout(): string {
    return this.#written.stdout;
  }

  /** All that it has written so far. */
  get stderr(): string {
    return this.#written.stderr;
  }

  /**
   * What it has written since this was last waited for, once some words are in it.
   *
   * @throws where they never come
   */
  async said(words: string, stream: Stream = "stdout"): Promise<string> {
    const from = this.#heard[stream];
    const since = (): string => this.#written[stream].slice(from);
    await this.#until(
      () => since().includes(words),
      () => this.#end !== null,
      `say "${words}"`,
    );
    this.#heard[stream] = this.#written[stream].length;
    return since();
  }

  /**
   * How it ended, when it has and all that it wrote is there.
   *
   * @throws where it does not
   */
  async ended(): Promise<ProcessEnd> {
    await this.#until(
      () => this.#end !== null,
      () => false,
      "end",
    );
    return this.#end ?? [null, null];
  }

  write(text: string): void {
    this.#child.stdin?.write(text);
  }

  /** Its input ends with this. */
  endInput(text: string): void {
    this.#child.stdin?.end(text);
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  async #until(isSo: () => boolean, isOver: () => boolean, what: string): Promise<void> {
    const began = performance.now();
    while (!isSo()) {
      const waited = Math.round(performance.now() - began);
      if (isOver() || waited > LONGEST) {
        throw new Error(`It did not ${what} within ${waited} ms. ${this.#account()}`);
      }
      await sleep(LOOK_EVERY);
    }
  }

  #account(): string {
    const [code, signal] = this.#end ?? [];
    const end = this.#end === null ? "It still runs" : `It ended with ${code ?? signal}`;
    return `${end}. Standard output:\n${this.stdout}\nStandard error:\n${this.stderr}`;
  }
}
