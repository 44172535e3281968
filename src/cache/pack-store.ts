import { randomUUID } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

import { makeFolder } from "./make-folder.ts";
import { PackFile, type Refusal } from "./pack-file.ts";
import { type Key, type Place, type Record, writePack } from "./pack.ts";
import { removeStale, writeAtomically } from "./write-atomically.ts";

const SUFFIX = ".pack";
/** Bytes that are gathered before they are written: what a process that is killed loses at most. */
const FULL = 16 * 1024 * 1024;
/** A pack of which less is still referred to is written anew. */
const LEAST_LIVE = 0.5;
/** Packs that are joined once there are more than so many that have less than a quarter of a full one. */
const MOST_SMALL = 8;
const SMALL = FULL / 4;

/** What became of the files that were there. */
export interface ThrownAway {
  readonly name: string;
  readonly why: Refusal;
}

/**
 * Records on disk, by their keys, in packs that are written once and never changed. Several processes may
 * use one folder: each finds what was there when it opened it, and what it wrote itself.
 */
export class PackStore {
  readonly #folder: string;
  readonly #version: string;
  readonly #packs = new Set<PackFile>();
  readonly #places = new Map<Key, { readonly pack: PackFile; readonly place: Place }>();
  /** Packs that have a record which is not what was written. */
  readonly #damaged = new Set<PackFile>();
  #gathered = new Map<Key, Uint8Array>();
  #size = 0;

  private constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
  }

  /**
   * Opens the packs of a folder, which is made where there is none, but for those that are damaged or of another
   * version.
   *
   * @param now milliseconds since 1970
   * @param sweeps whether those are removed, and what writing left behind when its process was killed
   * @throws what the file system throws where the folder cannot be had
   */
  static async open(
    folder: string,
    version: string,
    now: number,
    sweeps: boolean,
  ): Promise<{ readonly store: PackStore; readonly thrownAway: readonly ThrownAway[] }> {
    await makeFolder(folder);
    const store = new PackStore(folder, version);
    const thrownAway: ThrownAway[] = [];
    const names = (await readdir(folder)).filter((name) => name.endsWith(SUFFIX)).toSorted();
    for (const name of names) {
      const path = join(folder, name);
      const pack = await openPack(path, version);
      if (pack === null) continue;
      if (typeof pack !== "string") store.#add(pack);
      else if (sweeps) {
        thrownAway.push({ name, why: pack });
        await rm(path, { force: true }).catch(() => {});
      }
    }
    if (sweeps) await removeStale(folder, now).catch(() => {});
    return { store, thrownAway };
  }

  /** Whether there are so many small packs that {@link sweep} would join them. */
  get isCrowded(): boolean {
    return this.#smallPacks().length > MOST_SMALL;
  }

  /** Whether a record was found that is not what was written. */
  get isDamaged(): boolean {
    return this.#damaged.size > 0;
  }

  /** How many bytes its packs take. */
  get length(): number {
    return [...this.#packs].reduce((sum, { length }) => sum + length, 0);
  }

  /** Whether there is a record, whatever became of its bytes. */
  has(key: Key): boolean {
    return this.#gathered.has(key) || this.#places.has(key);
  }

  /** A record; null where there is none, or its bytes are not what was written: it is then forgotten. */
  async find(key: Key): Promise<Uint8Array | null> {
    const gathered = this.#gathered.get(key);
    if (gathered !== undefined) return gathered;
    const found = this.#places.get(key);
    if (found === undefined) return null;
    const bytes = await found.pack.read(found.place).catch(() => null);
    if (bytes === null) {
      this.#places.delete(key);
      this.#damaged.add(found.pack);
    }
    return bytes;
  }

  /**
   * Adds a record; it is on disk when there are many, or after {@link flush}.
   *
   * @returns whether records were written
   * @throws what the file system throws
   */
  async keep(key: Key, bytes: Uint8Array): Promise<boolean> {
    this.#gathered.set(key, bytes);
    this.#size += bytes.length;
    return this.#size >= FULL && (await this.flush());
  }

  /**
   * Writes what was gathered; the folder is made again where it is gone.
   *
   * @returns whether there was anything
   * @throws what the file system throws; what was gathered is then forgotten
   */
  async flush(): Promise<boolean> {
    const records = [...this.#gathered].map(([key, bytes]): Record => ({ key, bytes }));
    this.#gathered = new Map();
    this.#size = 0;
    for (const pack of this.#packs) pack.rest();
    if (records.length === 0) return false;
    await makeFolder(this.#folder);
    const path = join(this.#folder, `${randomUUID()}${SUFFIX}`);
    await writeAtomically(path, writePack(this.#version, records).parts);
    const pack = await openPack(path, this.#version);
    if (pack instanceof PackFile) this.#add(pack);
    return true;
  }

  /**
   * Removes what is not referred to, as far as it pays: at most as much stays as is referred to.
   *
   * @returns whether records were written
   * @throws what the file system throws
   */
  async sweep(live: ReadonlySet<Key>): Promise<boolean> {
    let hasWritten = await this.flush();
    const left = [...this.#packs].filter((pack) => this.#isWasteful(pack, live));
    const old = new Set([...left, ...(this.isCrowded ? this.#smallPacks() : [])]);
    for (const pack of old) {
      for (const key of this.#keysOf(pack)) {
        const bytes = live.has(key) ? await this.find(key) : null;
        if (bytes !== null && (await this.keep(key, bytes))) hasWritten = true;
      }
    }
    if (await this.flush()) hasWritten = true;
    for (const pack of old) await this.#remove(pack);
    return hasWritten;
  }

  async close(): Promise<void> {
    for (const pack of this.#packs) await pack.close();
    this.#packs.clear();
    this.#places.clear();
  }

  #smallPacks(): readonly PackFile[] {
    return [...this.#packs].filter(({ length }) => length < SMALL);
  }

  #isWasteful(pack: PackFile, live: ReadonlySet<Key>): boolean {
    let length = 0;
    for (const key of this.#keysOf(pack)) {
      if (live.has(key)) length += pack.places.get(key)?.length ?? 0;
    }
    return this.#damaged.has(pack) || length < LEAST_LIVE * pack.length;
  }

  /** Of what is found in this pack, not in another. */
  #keysOf(pack: PackFile): readonly Key[] {
    return [...pack.places.keys()].filter((key) => this.#places.get(key)?.pack === pack);
  }

  #add(pack: PackFile): void {
    this.#packs.add(pack);
    for (const [key, place] of pack.places) this.#places.set(key, { pack, place });
  }

  async #remove(pack: PackFile): Promise<void> {
    this.#packs.delete(pack);
    this.#damaged.delete(pack);
    for (const key of pack.places.keys()) {
      if (this.#places.get(key)?.pack === pack) this.#places.delete(key);
    }
    await pack.close();
    await rm(pack.path, { force: true });
  }
}

/** null where another process has just removed it, or nobody may read it. */
async function openPack(path: string, version: string): Promise<PackFile | Refusal | null> {
  try {
    return await PackFile.open(path, version);
  } catch {
    return null;
  }
}
