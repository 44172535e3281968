import { availableParallelism } from "node:os";

import type { RawDocument } from "../../sources/source.ts";
import { toBytes } from "../document-bytes.ts";
import type { FileRead, FileToRead } from "../read-file.ts";
import { pathOf, type ToRead, type WasRead } from "./messages.ts";
import { type Job, ReadingThread, type ThreadEnd, type ThreadSettings } from "./reading-thread.ts";

/** More than this read faster than the one thread that takes in what they read can take it. */
const MOST_THREADS = 4;
/** So many threads in a row that cannot be had, or end before they can read, are no accident: there is no memory, say. */
const MOST_FAILED_STARTS = 3;

/** What threads read with, and how many there are at most; one for each processor but one where nothing is said. */
export interface ReadingThreadsOptions extends ThreadSettings {
  readonly count?: number;
  /** Whether to try to start one only once, as none could be before. */
  readonly isOneTry?: boolean;
  /** Told of each thread that dies while it reads, and of threads that cannot be started. */
  readonly onDeath?: (death: ThreadDeath) => void;
}

/** What became of a thread, and of what it was at work on. */
export interface ThreadDeath {
  readonly cause: string;
  /** The document that is now read once more, alone; null where it was at work on none. */
  readonly path: string | null;
  /** Whether none is left, as others failed to start as well, and no more are started. */
  readonly isLast: boolean;
}

/**
 * Threads that parse and read documents. One that dies (out of memory, an error that nothing caught, an
 * exit, no answer for minutes) takes at most one document with it: the document is tried once more, alone
 * on a thread, and is then a problem like any other file that cannot be read. The other documents that the
 * thread had go to others.
 *
 * Libraries for such pools (piscina 5, tinypool 2) wait forever for a thread that exits by itself.
 */
export class ReadingThreads {
  readonly #options: ReadingThreadsOptions;
  readonly #threads = new Set<ReadingThread>();
  readonly #waiting: Job[] = [];
  #failedStarts = 0;
  #areAllStarted = false;
  #isClosed = false;

  /** Starts one. */
  constructor(options: ReadingThreadsOptions = {}) {
    this.#options = options;
    this.#start();
  }

  /** Starts the others, as there is much to read. */
  startAll(): void {
    if (this.#areAllStarted) return;
    this.#areAllStarted = true;
    const count = this.#options.count ?? usualCount();
    for (let started = 1; started < count && this.#threads.size > 0; started += 1) this.#start();
  }

  /** Whether a thread can take documents: to start one takes as long as to read a hundred articles. */
  get isReady(): boolean {
    return [...this.#threads].some(({ isReady }) => isReady);
  }

  /** What a document came to, as bytes; null where there is no thread to read it on. Never rejects. */
  async read(document: RawDocument): Promise<Uint8Array | null> {
    const was = await this.#read(document);
    return was instanceof Uint8Array ? was : null;
  }

  /** What a file came to; the rest as for {@link read}. */
  async readFile(file: FileToRead): Promise<FileRead | null> {
    const was = await this.#read(file);
    return was instanceof Uint8Array ? null : was;
  }

  #read(what: ToRead): Promise<WasRead | null> {
    return new Promise((settle) => {
      this.#waiting.push({ what, isAlone: false, settle });
      this.#distribute();
    });
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#threads].map((thread) => thread.stop()));
    this.#distribute();
  }

  /** @param lost the cause that another has ended of, in whose place one is started */
  #start(lost = ""): void {
    let cause = lost;
    const most = this.#options.isOneTry === true ? 1 : MOST_FAILED_STARTS;
    while (this.#failedStarts < most) {
      try {
        this.#threads.add(this.#newThread());
        return;
      } catch (error) {
        // A Worker throws where the system has no thread to give, and says so only at times by an event.
        cause = error instanceof Error ? error.message : String(error);
        this.#failedStarts += 1;
      }
    }
    if (this.#threads.size === 0) this.#options.onDeath?.({ cause, path: null, isLast: true });
  }

  #newThread(): ReadingThread {
    const thread: ReadingThread = new ReadingThread(this.#options, {
      onFree: () => {
        this.#failedStarts = 0;
        this.#distribute();
      },
      onEnd: (end) => this.#bury(thread, end),
    });
    return thread;
  }

  #distribute(): void {
    for (const thread of this.#threads) {
      for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
        if (!thread.canTake(next)) break;
        this.#waiting.shift();
        thread.take(next);
      }
    }
    if (this.#waiting.length > 0) for (const thread of this.#threads) thread.expectStart();
    if (this.#threads.size > 0) return;
    for (const { settle } of this.#waiting.splice(0)) settle(null);
  }

  /** Of a document that is left out, that is told with it; of starts that failed, the last. */
  #tell({ isReady }: ReadingThread, { cause, atWorkOn }: ThreadEnd): void {
    if (!isReady || atWorkOn?.isAlone === true) return;
    const path = atWorkOn === null ? null : pathOf(atWorkOn.what);
    this.#options.onDeath?.({ cause, path, isLast: false });
  }

  #bury(thread: ReadingThread, end: ThreadEnd): void {
    const { cause, atWorkOn, others } = end;
    this.#threads.delete(thread);
    if (!thread.isReady) this.#failedStarts += 1;
    this.#waiting.unshift(...others);
    if (atWorkOn?.isAlone === true && !this.#isClosed) leaveOut(atWorkOn, cause);
    else if (atWorkOn !== null) this.#waiting.unshift({ ...atWorkOn, isAlone: true });
    if (!this.#isClosed) {
      this.#tell(thread, end);
      this.#start(cause);
    }
    this.#distribute();
  }
}

/**
 * A processor is left to the thread that takes in what is read: it is as busy. On two processors, two threads that
 * read took 15.1 s over ten thousand articles, and one 14.1: V8 compiles for each.
 */
function usualCount(): number {
  return Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1));
}

function leaveOut({ what, settle }: Job, cause: string): void {
  const problems = [{ path: pathOf(what), cause }];
  if (what.kind === "file") settle({ document: null, unread: problems });
  else settle(toBytes({ path: what.path, digests: [], problems }));
}
