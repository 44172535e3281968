import type { Logger } from "pino";

import { codeVersion } from "./code-version.ts";
import { PackStore, type ThrownAway } from "./pack-store.ts";
import type { WriteTroubles } from "./write-troubles.ts";

/** The parts of the program that what a document comes to depends on. */
const READERS = ["days", "ingest", "model", "reading", "sources"];

/** The packs of a folder, which are opened when that can be had: now, or whenever it is tried again. */
export class LatePacks {
  readonly #folder: string;
  readonly #sweeps: boolean;
  readonly #version: string | undefined;
  readonly #log: Logger;
  readonly #troubles: WriteTroubles;
  #store: PackStore | null = null;
  #opening: Promise<void> | null = null;

  /**
   * @param sweeps whether what others kept and is of no use here goes
   * @param troubles told where they cannot be opened
   * @param version of the code that reads; as it is where nothing is said
   */
  constructor(
    folder: string,
    sweeps: boolean,
    troubles: WriteTroubles,
    log: Logger,
    version?: string,
  ) {
    this.#folder = folder;
    this.#sweeps = sweeps;
    this.#troubles = troubles;
    this.#log = log;
    this.#version = version;
  }

  /** null where they have not been opened yet. */
  get store(): PackStore | null {
    return this.#store;
  }

  /** Opens them where they are not open, and says whether they are. Never rejects. */
  async open(): Promise<boolean> {
    if (this.#store !== null) return true;
    this.#opening ??= this.#tryToOpen().finally(() => {
      this.#opening = null;
    });
    await this.#opening;
    return this.#store !== null;
  }

  async #tryToOpen(): Promise<void> {
    try {
      const version = this.#version ?? (await codeVersion(READERS));
      const { store, thrownAway } = await PackStore.open(
        this.#folder,
        version,
        Date.now(),
        this.#sweeps,
      );
      this.#store = store;
      tellThrownAway(thrownAway, this.#folder, this.#log);
    } catch (error) {
      this.#troubles.failed(error);
    }
  }
}

function tellThrownAway(thrownAway: readonly ThrownAway[], folder: string, log: Logger): void {
  const damaged = thrownAway.filter(({ why }) => why === "damaged").length;
  const foreign = thrownAway.length - damaged;
  if (damaged > 0) {
    log.warn({ folder }, `Threw away what was damaged in "${folder}": ${damaged} of its files`);
  }
  if (foreign > 0) {
    log.info({ folder }, `Threw away what another version kept in "${folder}"; all is read anew`);
  }
}
