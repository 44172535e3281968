import type { Archive, ArchiveChange } from "../archive/archive.ts";
import type { Catalogue, Replaced } from "./catalogue.ts";
import type { Edition } from "./edition.ts";
import type { PortionSize } from "./portions.ts";

/**
 * Brings what files hold into an archive while others are still being read. What has gathered goes in
 * when the archive is done with what went in before, so that neither waits for the other.
 */
export class Intake {
  readonly #archive: Archive;
  readonly #catalogue: Catalogue;
  readonly #portion: PortionSize;
  /** Files that went in. */
  #brought = 0;
  #files = new Map<string, readonly Edition[]>();
  #replaced: Replaced[] = [];
  /** What was kept, before all this, under the ids that something has become of. */
  readonly #before = new Map<string, Edition | null>();
  #isChanging = false;
  /** Done when all that went in is there; rejects where it cannot be. */
  #changed: Promise<void> = Promise.resolve();

  /** @param portion fewer files than this wait for more, or for the end */
  constructor(archive: Archive, catalogue: Catalogue, portion: PortionSize) {
    this.#archive = archive;
    this.#catalogue = catalogue;
    this.#portion = portion;
  }

  /** Takes what a file holds by now; nothing for a file that is gone. */
  offer(path: string, editions: readonly Edition[]): void {
    this.#files.set(path, editions);
    if (this.#isChanging || this.#files.size < this.#portion(this.#brought)) return;
    this.#begin();
  }

  /**
   * Brings in what is left, with whatever else changes. Resolves when all is there, and says what became
   * of articles, by their ids: from what to what.
   */
  async finish(other: Omit<ArchiveChange, "put" | "remove">): Promise<{
    readonly fates: ReadonlyMap<
      string,
      { readonly from: Edition | null; readonly to: Edition | null }
    >;
    readonly replaced: readonly Replaced[];
  }> {
    await this.#changed;
    await this.#bringIn(other);
    const fates = new Map(
      [...this.#before].map(([id, from]) => [id, { from, to: this.#catalogue.kept(id) }]),
    );
    return { fates, replaced: this.#replaced };
  }

  #begin(): void {
    this.#isChanging = true;
    this.#changed = this.#bringIn({}).finally(() => {
      this.#isChanging = false;
    });
    // Whether it failed is asked at the end.
    this.#changed.catch(() => {});
  }

  /** Brings in what has gathered. Not to be begun before what was begun is done. */
  async #bringIn(other: Omit<ArchiveChange, "put" | "remove">): Promise<void> {
    const files = this.#files;
    this.#files = new Map();
    this.#brought += files.size;
    const { put, retired, idle, remove, replaced, before } = this.#catalogue.update(files);
    for (const [id, edition] of before) if (!this.#before.has(id)) this.#before.set(id, edition);
    this.#replaced.push(...replaced);
    for (const edition of idle) edition.keep(edition.digest);
    for (const edition of retired) edition.keep(await this.#archive.digest(edition.facts.id));
    const change = { put: put.flatMap(({ digest }) => digest ?? []), remove, ...other };
    if (hasAny(change)) await this.#archive.change(change);
    for (const edition of put) edition.leave();
  }
}

function hasAny({ put = [], remove = [], leftOut, people }: ArchiveChange): boolean {
  return put.length + remove.length > 0 || leftOut !== undefined || people !== undefined;
}
