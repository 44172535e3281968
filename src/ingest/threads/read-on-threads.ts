import type { RawDocument } from "../../sources/source.ts";
import { toJson } from "../document-json.ts";
import { readDocument, sizeOf } from "../read-documents.ts";
import { ReadingThreads, type ReadingThreadsOptions } from "./reading-threads.ts";

/** Bytes that are read on this thread before others are started: what is less is done before they are. */
const FEW = 500_000;

export interface ReaderOptions extends ReadingThreadsOptions {
  /** Bytes that are read on this thread before others are started. */
  readonly few?: number;
}

/** Reads documents one by one, each to JSON, as `toJson` makes it. */
export interface JsonReader {
  read(document: RawDocument): Promise<Uint8Array>;
  /** Ends what it has started. It can be asked again after. */
  rest(): Promise<void>;
}

/**
 * Reads on this thread what is little, and on others when there is much of it: those are started when
 * so much has been asked for, and used from when they are ready.
 */
export function createReader({ few = FEW, ...options }: ReaderOptions = {}): JsonReader {
  let threads: ReadingThreads | null = null;
  let asked = 0;
  /** Done when what was to be read on this thread has been. */
  let here: Promise<unknown> = Promise.resolve();

  async function readOnThread(document: RawDocument): Promise<Uint8Array | null> {
    const isLarge = sizeOf(document) > few;
    return threads !== null && (threads.isReady || isLarge) ? threads.read(document) : null;
  }

  /** Others have their turn before each document; by then, threads may be ready. */
  function readHere(document: RawDocument): Promise<Uint8Array> {
    const json = here.then(async () => {
      await eventLoopTurn();
      return (await readOnThread(document)) ?? toJson(await readDocument(document));
    });
    here = json.catch(() => {});
    return json;
  }

  return {
    async read(document) {
      asked += sizeOf(document);
      if (asked > few) threads ??= new ReadingThreads(options);
      return (await readOnThread(document)) ?? readHere(document);
    },
    async rest() {
      asked = 0;
      const ended = threads;
      threads = null;
      await ended?.close();
    },
  };
}

function eventLoopTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
