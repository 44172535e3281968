import { formatOf } from "../../sources/formats/formats.ts";
import type { RawDocument } from "../../sources/source.ts";
import { toBytes } from "../document-bytes.ts";
import { readDocument, sizeOf } from "../read-documents.ts";
import type { FileRead, FileToRead } from "../read-file.ts";
import { ReadingThreads, type ReadingThreadsOptions, type ThreadDeath } from "./reading-threads.ts";

/** Bytes that are read on this thread where no more are: they take about as long as it takes others to start. */
const FEW = 500_000;
/**
 * Bytes of one document that are read on this thread at most: a document is read in one stretch, in which nobody is
 * answered. 50 KB of text take 8 ms.
 */
const LONG = 50_000;
/**
 * The same of formats that are, or may hold, HTML. It takes ten times as long, and the first page, however short, 50 ms
 * for code that V8 has to compile first.
 */
const LONG_BY_EXTENSION = { html: 0, json: 5000, ndjson: 5000 } as const;
const LONG_BY_FORMAT = new Map(
  Object.entries(LONG_BY_EXTENSION).map(([extension, long]) => [formatOf(`_.${extension}`), long]),
);
/**
 * Milliseconds that the thread of a document which is alone is kept with nothing to read: a new one takes half a second
 * of processor time, as V8 compiles all anew for it, and where a page has changed others often do.
 */
const KEPT_IDLE = 60_000;

export interface ReaderOptions extends Omit<ReadingThreadsOptions, "isOneTry"> {
  /** Bytes that are read on this thread; for what is more, others are started. */
  readonly few?: number;
  /** Milliseconds that a thread is kept with nothing to read. */
  readonly keptIdle?: number;
}

/** Reads documents one by one, each to bytes, as `toBytes` makes them. */
export interface DocumentReader {
  /**
   * Says that documents of so many bytes in all will be asked for, and is told whether threads read them. Where nobody
   * says so, that shows as they are.
   */
  expect(bytes: number): boolean;
  read(document: RawDocument): Promise<Uint8Array>;
  /** What a file came to; null where there is no thread that could wait for the disk. */
  readFile(file: FileToRead): Promise<FileRead | null>;
  /**
   * Says that there is nothing more to read for now: ends threads that were started as there was much, and keeps the one
   * of a document that was alone for a while.
   */
  rest(): Promise<void>;
  /** Ends all threads at once. It can be asked again after. */
  close(): Promise<void>;
}

/**
 * Reads on this thread what is little, but for a document that takes long by itself: that is left to another, which is
 * kept a while. When more is expected, all are started, to which all is left: this thread has its own work with what
 * they read, takes as long over the first documents as each of them does, and V8 would compile for it what it reads no
 * more with. When more is asked for than was expected, what is still to be read here is left to others as well, once
 * they are ready.
 */
export function createReader({
  few = FEW,
  keptIdle = KEPT_IDLE,
  ...options
}: ReaderOptions = {}): DocumentReader {
  let threads: ReadingThreads | null = null;
  let idle: NodeJS.Timeout | undefined;
  let asked = 0;
  let expected = 0;
  /** Done when what was to be read on this thread has been. */
  let here: Promise<unknown> = Promise.resolve();
  /** Whether it has been told that none can be started, and none has been since. */
  let isNoneTold = false;

  function onDeath(death: ThreadDeath): void {
    if (!death.isLast || !isNoneTold) options.onDeath?.(death);
    isNoneTold = death.isLast;
  }

  function isMuch(): boolean {
    return Math.max(asked, expected) > few;
  }

  /** One thread, or all where there is much to read. */
  function useThreads(): ReadingThreads {
    clearTimeout(idle);
    idle = undefined;
    threads ??= new ReadingThreads({ ...options, onDeath, isOneTry: isNoneTold });
    if (isMuch()) threads.startAll();
    return threads;
  }

  /** Others have their turn before each document; by then, threads may be ready. */
  function readHere(document: RawDocument): Promise<Uint8Array> {
    const bytes = here.then(async () => {
      await eventLoopTurn();
      const there = isMuch() && threads?.isReady === true ? await threads.read(document) : null;
      return there ?? toBytes(await readDocument(document));
    });
    here = bytes.catch(() => {});
    return bytes;
  }

  async function close(): Promise<void> {
    clearTimeout(idle);
    idle = undefined;
    const ended = threads;
    threads = null;
    if (ended?.isReady === true) isNoneTold = false;
    await ended?.close();
  }

  return {
    expect(bytes) {
      expected = Math.max(expected, bytes);
      if (isMuch()) useThreads();
      return isMuch();
    },
    async read(document) {
      asked += sizeOf(document);
      if (!isMuch() && !takesLong(document)) return readHere(document);
      return (await useThreads().read(document)) ?? readHere(document);
    },
    async readFile(file) {
      return (await threads?.readFile(file)) ?? null;
    },
    async rest() {
      const wasMuch = isMuch();
      [asked, expected] = [0, 0];
      if (wasMuch || threads?.isReady !== true) return close();
      idle ??= setTimeout(() => void close(), keptIdle).unref();
    },
    close,
  };
}

function takesLong({ path, bytes }: RawDocument): boolean {
  return bytes.length > (LONG_BY_FORMAT.get(formatOf(path)) ?? LONG);
}

function eventLoopTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
