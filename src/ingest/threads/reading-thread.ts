import { type ResourceLimits, Worker } from "node:worker_threads";

import { READY, type ThreadData, type ToRead, type WasRead } from "./messages.ts";

/**
 * Documents that a thread holds at a time: as many as it reads while the thread that sends them is at work on
 * something else, in slices of 5 ms and now and then of 20.
 */
const MOST_IN_HAND = 24;
/** No document takes as long: the largest, 10 MB, is read in one of them on a busy machine. */
const LONGEST_READING = 5 * 60_000;
/** On a busy machine a thread has started after some seconds. */
const LONGEST_START = 30_000;

/** Whether the program runs as it is written, in tests and evaluations, and not as it is built. */
const IS_TYPESCRIPT = import.meta.url.endsWith(".ts");
const MAIN = new URL(IS_TYPESCRIPT ? "./thread-main.ts" : "./thread-main.js", import.meta.url);

/** A document or a file to read, and whom to tell what it came to. */
export interface Job {
  readonly what: ToRead;
  /** Whether the thread may have nothing else: a thread has died of this document. */
  readonly isAlone: boolean;
  /** With what it came to; null for nobody to read it. */
  readonly settle: (was: WasRead | null) => void;
}

export interface ThreadSettings {
  /** What the thread runs. */
  readonly main?: URL;
  readonly limits?: ResourceLimits;
  /** Milliseconds after which a document's reading counts as hung. */
  readonly longestReading?: number;
  /** Milliseconds after which its start does. */
  readonly longestStart?: number;
}

interface ThreadEvents {
  /** The thread can take more documents. */
  readonly onFree: () => void;
  /** The thread is gone, with these documents unanswered. */
  readonly onEnd: (end: ThreadEnd) => void;
}

/** How a thread ended. */
export interface ThreadEnd {
  readonly cause: string;
  /** What it was at work on; null for nothing. */
  readonly atWorkOn: Job | null;
  /** What else it had and did not answer. */
  readonly others: readonly Job[];
}

/** One thread that reads documents, in the order in which it takes them. */
export class ReadingThread {
  readonly #worker: Worker;
  readonly #jobs: Job[] = [];
  readonly #events: ThreadEvents;
  readonly #longestReading: number;
  readonly #atWorkOn = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  #isReady = false;
  /** Documents. */
  #answered = 0;
  #cause: string | null = null;
  #watch: NodeJS.Timeout | null = null;

  /** @throws where the system has no thread to give */
  constructor(
    {
      main = MAIN,
      limits,
      longestReading = LONGEST_READING,
      longestStart = LONGEST_START,
    }: ThreadSettings,
    events: ThreadEvents,
  ) {
    this.#events = events;
    this.#longestReading = longestReading;
    const isTypeScript = main.href.endsWith(".ts");
    this.#worker = new Worker(isTypeScript ? compiling(main) : main, {
      eval: isTypeScript,
      workerData: { atWorkOn: this.#atWorkOn } satisfies ThreadData,
      ...(limits === undefined ? {} : { resourceLimits: limits }),
    });
    this.#worker.on("message", (message: unknown) => this.#hear(message));
    this.#worker.on("error", (error: unknown) => {
      this.#cause ??= causeOf(error);
    });
    this.#worker.once("exit", (code) => this.#end(`its reading ended with code ${code}`));
    // A process that has nothing else to do need not wait for threads that wait for it.
    this.#worker.unref();
    this.#expect(longestStart, "it never started");
  }

  /** Whether it has started; stays so when it has ended. */
  get isReady(): boolean {
    return this.#isReady;
  }

  canTake({ isAlone }: Job): boolean {
    if (!this.#isReady) return false;
    if (isAlone || this.#jobs[0]?.isAlone === true) return this.#jobs.length === 0;
    return this.#jobs.length < MOST_IN_HAND;
  }

  /** Says that documents wait for it to start, so that the process does too. */
  expectStart(): void {
    if (!this.#isReady) this.#worker.ref();
  }

  take(job: Job): void {
    this.#jobs.push(job);
    if (this.#jobs.length === 1) this.#expectAnswer();
    this.#worker.ref();
    // Threads have no origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    this.#worker.postMessage(alone(job.what));
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #hear(message: unknown): void {
    if (message === READY) this.#isReady = true;
    else {
      this.#answered += 1;
      // Threads say nothing else.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      this.#jobs.shift()?.settle(message as WasRead);
    }
    if (this.#jobs.length > 0) this.#expectAnswer();
    else {
      clearTimeout(this.#watch ?? undefined);
      this.#worker.unref();
    }
    this.#events.onFree();
  }

  #expectAnswer(): void {
    this.#expect(this.#longestReading, "its reading never ended");
  }

  /** Starts to wait for what it says next, which it is ended without after so many milliseconds. */
  #expect(longest: number, cause: string): void {
    clearTimeout(this.#watch ?? undefined);
    this.#watch = setTimeout(() => {
      this.#cause = cause;
      void this.#worker.terminate();
    }, longest);
    this.#watch.unref();
  }

  #end(cause: string): void {
    clearTimeout(this.#watch ?? undefined);
    const left = this.#jobs.splice(0);
    const atWorkOn =
      left[Atomics.load(this.#atWorkOn, 0) - this.#answered - 1] ?? this.#suspect(left);
    const others = left.filter((job) => job !== atWorkOn);
    this.#events.onEnd({ cause: this.#cause ?? cause, atWorkOn, others });
  }

  /** Of a thread that was at work on none: the first, where it has read none, for it may not bear to be given that. */
  #suspect([first]: readonly Job[]): Job | null {
    return this.#answered > 0 ? null : (first ?? null);
  }
}

/** What a thread runs that compiles as it goes; Node 20 takes `--import tsx` from no thread. */
function compiling(main: URL): string {
  return `import('tsx/esm/api').then(({ register }) => (register(), import('${main.href}')))`;
}

/** A document whose bytes share no memory with others: what is sent is the whole memory below them. */
function alone(what: ToRead): ToRead {
  if (what.kind === "file") return what;
  const { bytes, sidecar } = what;
  return {
    ...what,
    bytes: ownMemory(bytes),
    sidecar: sidecar === null ? null : ownMemory(sidecar),
  };
}

function ownMemory(bytes: Uint8Array): Uint8Array {
  return bytes.length === bytes.buffer.byteLength ? bytes : Uint8Array.from(bytes);
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return `its reading failed: ${String(error)}`;
  const isMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return isMemory ? "its reading took too much memory" : `its reading failed: ${error.message}`;
}
