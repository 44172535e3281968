import { formatOf } from "../../sources/formats/formats.ts";
import type { RawDocument } from "../../sources/source.ts";
import { toBytes } from "../document-bytes.ts";
import { readDocument, sizeOf } from "../read-documents.ts";
import type { FileRead, FileToRead } from "../read-file.ts";
import { ReadingThreads, type ReadingThreadsOptions } from "./reading-threads.ts";

/** Bytes that are read on this thread where no more are: they take about as long as it takes others to start. */
const FEW = 500_000;
/**
 * Bytes of one document that are read on this thread at most: a document is read in one stretch, in which nobody is
 * answered. 50 KB of text take 8 ms. HTML is read here not at all: it takes ten times as long, and the first page,
 * however short, 50 ms for code that V8 has to compile first.
 */
const LONG = 50_000;
const HTML = formatOf("page.html");

export interface ReaderOptions extends ReadingThreadsOptions {
  /** Bytes that are read on this thread; for what is more, others are started. */
  readonly few?: number;
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
  /** Ends what it has started. It can be asked again after. */
  rest(): Promise<void>;
}

/**
 * Reads on this thread what is little, but for a document that takes long by itself: that is left to another. When
 * more is expected, others are started, to which all is left: this thread has its own work with what they read, takes
 * as long over the first documents as each of them does, and V8 would compile for it what it reads no more with. When
 * more is asked for than was expected, what is still to be read here is left to others as well, once they are ready.
 */
export function createReader({ few = FEW, ...options }: ReaderOptions = {}): DocumentReader {
  let threads: ReadingThreads | null = null;
  let asked = 0;
  let expected = 0;
  /** Done when what was to be read on this thread has been. */
  let here: Promise<unknown> = Promise.resolve();

  /** Others have their turn before each document; by then, threads may be ready. */
  function readHere(document: RawDocument): Promise<Uint8Array> {
    const bytes = here.then(async () => {
      await eventLoopTurn();
      const there = threads?.isReady === true ? await threads.read(document) : null;
      return there ?? toBytes(await readDocument(document));
    });
    here = bytes.catch(() => {});
    return bytes;
  }

  return {
    expect(bytes) {
      expected = Math.max(expected, bytes);
      if (expected > few) threads ??= new ReadingThreads(options);
      return threads !== null;
    },
    async read(document) {
      asked += sizeOf(document);
      if (Math.max(asked, expected) <= few && !takesLong(document)) return readHere(document);
      threads ??= new ReadingThreads(options);
      return (await threads.read(document)) ?? readHere(document);
    },
    async readFile(file) {
      return (await threads?.readFile(file)) ?? null;
    },
    async rest() {
      [asked, expected] = [0, 0];
      const ended = threads;
      threads = null;
      await ended?.close();
    },
  };
}

function takesLong({ path, bytes }: RawDocument): boolean {
  return bytes.length > LONG || formatOf(path) === HTML;
}

function eventLoopTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
