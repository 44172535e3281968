import { join } from "node:path";

import type { Logger } from "pino";

import { fromBytes } from "../ingest/document-bytes.ts";
import { documentKey } from "../ingest/document-key.ts";
import { inOrder } from "../ingest/in-order.ts";
import { type ReadDocument, readEach, type ReadDocuments } from "../ingest/read-documents.ts";
import { type FileToRead, readStepByStep } from "../ingest/read-file.ts";
import type { DocumentReader } from "../ingest/threads/read-on-threads.ts";
import {
  type ArticleSource,
  type ListedFile,
  type RawDocument,
  sizeOfAll,
} from "../sources/source.ts";
import { LatePacks } from "./late-packs.ts";
import type { PackStore } from "./pack-store.ts";
import type { Key } from "./pack.ts";
import { WriteTroubles } from "./write-troubles.ts";

/** Below the folder that the bot may write to. */
const FOLDER = "digests";
/** Bytes that a file has at least, nearly always. */
const LEAST_OF_FILE = 1000;

/**
 * What documents came to, kept on disk under their contents and the version of the code that read them.
 * Nothing of it is needed: what is damaged, of another version or cannot be written is read anew, and the
 * log has a line.
 */
export class DigestCache {
  /** null to keep nothing. */
  readonly #packs: LatePacks | null;
  readonly #reader: DocumentReader;
  readonly #folder: string;
  readonly #log: Logger;
  readonly #troubles: WriteTroubles;
  /** Of the documents that were asked for, as each was the last time, by its path. */
  readonly #live = new Map<string, Key>();
  #isDamageTold = false;
  #hits = 0;
  #misses = 0;

  private constructor(
    dataDir: string | null,
    sweeps: boolean,
    reader: DocumentReader,
    log: Logger,
    readers?: string,
  ) {
    this.#folder = dataDir === null ? "" : join(dataDir, FOLDER);
    this.#reader = reader;
    this.#log = log;
    this.#troubles = new WriteTroubles(this.#folder, log);
    this.#packs =
      dataDir === null ? null : new LatePacks(this.#folder, sweeps, this.#troubles, log, readers);
  }

  /**
   * @param dataDir the folder that the bot may write to, made where there is none; null to keep nothing
   * @param sweeps whether what others kept and is of no use here goes
   * @param reader reads what the cache does not have
   * @param readers the version of the code that reads
   */
  static async open(
    dataDir: string | null,
    sweeps: boolean,
    reader: DocumentReader,
    log: Logger,
    readers?: string,
  ): Promise<DigestCache> {
    const cache = new DigestCache(dataDir, sweeps, reader, log, readers);
    await cache.canKeep();
    return cache;
  }

  /** How many documents were found, and how many had to be read, so far. */
  get counts(): { readonly hits: number; readonly misses: number } {
    return { hits: this.#hits, misses: this.#misses };
  }

  /** Says that so many files will be read, where none can be kept yet: threads start while they are looked at. */
  expectFiles(files: number): void {
    if (this.#isEmpty) this.#reader.expect(files * LEAST_OF_FILE);
  }

  /** Reads documents, from the cache what it has. */
  readonly read: ReadDocuments = (documents, bytes) => {
    if (this.#isEmpty) this.#reader.expect(bytes);
    return readEach(documents, (document) => this.#read(document));
  };

  /**
   * Reads files of a folder where they are parsed, on threads: where there are many, and none can be kept yet, so
   * that nobody needs their bytes here. null where it is not so.
   *
   * @param root the folder's; null where there is none
   */
  readFiles(
    source: ArticleSource,
    root: string | null,
    files: readonly ListedFile[],
  ): AsyncIterable<ReadDocument> | null {
    if (root === null || !this.#isEmpty) return null;
    if (!this.#reader.expect(sizeOfAll(files))) return null;
    const isKept = this.#packs !== null;
    return inOrder(
      files,
      ({ size }) => size,
      (file) => this.#readFile(source, { kind: "file", root, isKept, file }),
    );
  }

  get #isEmpty(): boolean {
    return this.#store === null || this.#store.length === 0;
  }

  /** Writes what was read since; has the reader end its threads. To be called when there is nothing more to read. */
  async rest(): Promise<void> {
    await this.#reader.rest();
    await this.#write((store) => store.flush());
  }

  /** Whether so much was kept little by little that a {@link sweep} is due. */
  get isCrowded(): boolean {
    // To join them on a full disk would fail each time, and write much until it does.
    return !this.#troubles.areThere && (this.#store?.isCrowded ?? false);
  }

  /**
   * Whether anything can be kept: not as long as the folder cannot be had, which is tried once more. Never rejects; if
   * the disk hangs, never says. Reading goes on without until then.
   */
  async canKeep(): Promise<boolean> {
    return (await this.#packs?.open()) ?? false;
  }

  /** What each document was kept under the last time, by its path. Plain JSON. */
  get kept(): readonly (readonly [path: string, key: Key])[] {
    return [...this.#live];
  }

  /**
   * Takes documents as asked for which were so in another process: {@link kept} there.
   *
   * @returns paths of those that are not kept any more, as their packs were damaged or removed
   */
  restore(kept: DigestCache["kept"]): ReadonlySet<string> {
    const lost = new Set<string>();
    for (const [path, key] of kept) {
      this.#live.set(path, key);
      if (this.#store?.has(key) === false) lost.add(path);
    }
    return lost;
  }

  /**
   * Removes what no document refers to as it was when it was last asked for.
   *
   * @param paths of all documents that there are
   */
  async sweep(paths: Iterable<string>): Promise<void> {
    const there = new Set(paths);
    for (const path of this.#live.keys()) if (!there.has(path)) this.#live.delete(path);
    const live = new Set(this.#live.values());
    await this.#write((store) => store.sweep(live));
  }

  /** Writes what was read so far. */
  async close(): Promise<void> {
    await this.#write((store) => store.flush());
    await this.#store?.close();
  }

  get #store(): PackStore | null {
    return this.#packs?.store ?? null;
  }

  async #read(document: RawDocument): Promise<ReadDocument> {
    const key = this.#packs === null ? null : documentKey(document);
    const kept = key === null ? null : await this.#find(key, document.path);
    if (kept !== null) {
      this.#hits += 1;
      return kept;
    }
    this.#misses += 1;
    return this.#take(document.path, key, await this.#reader.read(document));
  }

  /** What a document came to, of its bytes, which are kept under its key where it has one. */
  async #take(path: string, key: Key | null, bytes: Uint8Array): Promise<ReadDocument> {
    const read = fromBytes(bytes) ?? unreadable(path);
    // What failed by no fault of the document's may succeed another time.
    if (key !== null && read.problems.every(({ fault }) => fault !== undefined)) {
      await this.#write((store) => store.keep(key, bytes));
    }
    return read;
  }

  async #readFile(source: ArticleSource, file: FileToRead): Promise<ReadDocument> {
    const was = await this.#reader.readFile(file);
    if (was === null) return readStepByStep(source, file.file, (document) => this.#read(document));
    const { path } = file.file;
    const { document, unread } = was;
    if (document === null) return { path, digests: [], problems: unread };
    this.#misses += 1;
    const { key } = document;
    if (key !== null) this.#live.set(path, key);
    const { digests, problems } = await this.#take(path, key, document.bytes);
    return { path, digests, problems: [...unread, ...problems] };
  }

  async #find(key: Key, path: string): Promise<ReadDocument | null> {
    this.#live.set(path, key);
    const bytes = (await this.#store?.find(key)) ?? null;
    if (this.#store?.isDamaged === true && !this.#isDamageTold) {
      this.#isDamageTold = true;
      this.#log.warn(`Some of "${this.#folder}" is damaged, and is read anew`);
    }
    const kept = bytes === null ? null : fromBytes(bytes);
    return kept?.path === path ? kept : null;
  }

  /** What cannot be written is done without; what is read after it is tried again. */
  async #write(write: (store: PackStore) => Promise<boolean>): Promise<void> {
    if (this.#store === null) return;
    try {
      if (await write(this.#store)) this.#troubles.worked();
    } catch (error) {
      this.#troubles.failed(error);
    }
  }
}

function unreadable(path: string): ReadDocument {
  return { path, digests: [], problems: [{ path, cause: "what was read of it was lost" }] };
}
