import { rm } from "node:fs/promises";
import { join } from "node:path";

import type { Logger } from "pino";

import type { Saved, Sections } from "../archive/sections.ts";
import { causeOf, codeOf } from "./causes.ts";
import { codeVersion } from "./code-version.ts";
import { makeFolder } from "./make-folder.ts";
import { readSnapshot, writeSnapshot } from "./snapshot-file.ts";
import { removeStale } from "./write-atomically.ts";

/** Below the folder that the bot may write to. */
const FOLDER = "archive";
const FILE = "archive.snapshot";
/** The parts of the program that what is in it depends on. */
const MAKERS = ["archive", "cache", "days", "ingest", "model", "reading", "sources"];

/**
 * The archive as it was, on disk, under the version of the code that made it. Nothing of it is needed: what
 * is damaged, of another version or cannot be read is done without, and the log has a line.
 */
export class Snapshot {
  /** The folder that it lies in. */
  readonly folder: string;
  readonly #path: string;
  readonly #version: string;
  readonly #isOurs: boolean;
  readonly #log: Logger;

  private constructor(folder: string, version: string, isOurs: boolean, log: Logger) {
    this.#isOurs = isOurs;
    this.folder = folder;
    this.#path = join(folder, FILE);
    this.#version = version;
    this.#log = log;
  }

  /**
   * @param dataDir the folder that the bot may write to
   * @param isOurs whether it is this process's to remove: others only read what the bot keeps
   * @param makers the version of the code that makes what is in it
   */
  static async open(
    dataDir: string,
    isOurs: boolean,
    log: Logger,
    makers?: string,
  ): Promise<Snapshot> {
    const folder = join(dataDir, FOLDER);
    if (isOurs) await removeStale(folder, Date.now()).catch(() => {});
    return new Snapshot(folder, makers ?? (await codeVersion(MAKERS)), isOurs, log);
  }

  /** Removes what was written, where it is ours: the next start does without. */
  async remove(): Promise<void> {
    if (!this.#isOurs) return;
    await rm(this.#path, { force: true }).catch(() => {});
  }

  /** What was written last; null where there is nothing that can be used. */
  async read(): Promise<Sections | null> {
    try {
      const read = await readSnapshot(this.#path, this.#version);
      if (typeof read !== "string") return read;
      await this.throwAway(read);
    } catch (error) {
      if (codeOf(error) !== "ENOENT" && codeOf(error) !== "ENOTDIR") {
        await this.throwAway(causeOf(error));
      }
    }
    return null;
  }

  /** Throws it away, or does without where it is not ours. @param why a clause for the log: "damaged" */
  async throwAway(why: string): Promise<void> {
    const done = this.#isOurs ? "Threw away" : "Cannot use";
    const line = `${done} "${this.#path}", which is ${why}; the archive is made anew`;
    if (why === "of another version") this.#log.info({ file: this.#path }, line);
    else this.#log.warn({ file: this.#path }, line);
    await this.remove();
  }

  /**
   * Takes the place of what was written before.
   *
   * @throws what the file system throws; then what was written before is still there
   */
  async write(sections: Saved): Promise<void> {
    await makeFolder(this.folder);
    await removeStale(this.folder, Date.now()).catch(() => {});
    await writeSnapshot(this.#path, this.#version, sections);
  }
}
