import { type Archive, type ArchiveChange, UnfitArticles } from "../archive/archive.ts";
import type { Catalogue, Replaced } from "./catalogue.ts";
import type { Edition } from "./edition.ts";
import type { OtherChange, Owed } from "./owed.ts";
import type { PortionSize } from "./portions.ts";

/**
 * Leaves out editions that no archive can have.
 *
 * @param causes by edition why
 * @returns what their files hold by then, by path
 */
type LeaveOut = (causes: ReadonlyMap<Edition, string>) => ReadonlyMap<string, readonly Edition[]>;

/**
 * Brings what files hold into an archive while others are still being read. What has gathered goes in
 * when the archive is done with what went in before, so that neither waits for the other. Where the archive
 * fails, all of it stays owed, and goes in with what the next intake brings; where it fails for some articles, those
 * are left out, and the rest goes in.
 */
export class Intake {
  readonly #archive: Archive;
  readonly #catalogue: Catalogue;
  readonly #owed: Owed;
  readonly #portion: PortionSize;
  readonly #leaveOut: LeaveOut;
  /** Files that went in. */
  #brought = 0;
  #replaced: Replaced[] = [];
  /** What was kept, before all this, under the ids that something has become of. */
  readonly #before = new Map<string, Edition | null>();
  #isChanging = false;
  /** Done when all that went in is there; rejects where it cannot be. */
  #changed: Promise<void> = Promise.resolve();

  /** @param portion fewer files than this wait for more, or for the end */
  constructor(
    archive: Archive,
    catalogue: Catalogue,
    owed: Owed,
    portion: PortionSize,
    leaveOut: LeaveOut = () => new Map(),
  ) {
    this.#archive = archive;
    this.#catalogue = catalogue;
    this.#owed = owed;
    this.#portion = portion;
    this.#leaveOut = leaveOut;
  }

  /** Takes what a file holds by now; nothing for a file that is gone. */
  offer(path: string, editions: readonly Edition[]): void {
    this.#owed.files.set(path, editions);
    if (this.#isChanging || this.#owed.files.size < this.#portion(this.#brought)) return;
    this.#begin();
  }

  /**
   * Brings in what is left, with whatever else changes. Resolves when all is there, and says what became
   * of articles, by their ids: from what to what.
   *
   * @param other asked for again where articles had to be left out
   */
  async finish(other: () => OtherChange): Promise<{
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
    this.#changed = this.#bringIn(() => ({}));
    // Whether it failed is asked at the end, and nothing more is begun then.
    this.#changed.catch(() => {});
  }

  /** Brings in what has gathered. Not to be begun before what was begun is done. */
  async #bringIn(other: () => OtherChange): Promise<void> {
    // Each time there is less that may be unfit.
    for (let isIn = false; !isIn;) isIn = await this.#tryToBringIn(other());
    this.#owed.before.clear();
    this.#owed.other = {};
    this.#isChanging = false;
  }

  /** Brings in what has gathered, or what is fit of it once more; says whether it has. */
  async #tryToBringIn(other: OtherChange): Promise<boolean> {
    const owed = this.#owed;
    const { files } = owed;
    owed.files = new Map();
    owed.other = { ...owed.other, ...other };
    this.#brought += files.size;
    const { retired, idle, replaced, before } = this.#catalogue.update(files);
    addNew(owed.before, before);
    addNew(this.#before, owed.before);
    this.#replaced.push(...replaced);
    for (const edition of [...idle, ...retired]) {
      // One that a change has failed to bring in is still here.
      edition.keep(edition.digest ?? (await this.#archive.digest(edition.facts.id)));
    }
    const ids = [...owed.before.keys()];
    const kept = ids.flatMap((id) => this.#catalogue.kept(id) ?? []);
    const change = {
      put: kept.flatMap(({ digest }) => digest ?? []),
      remove: ids.filter((id) => this.#catalogue.kept(id) === null),
      ...owed.other,
    };
    try {
      if (hasAny(change)) await this.#archive.change(change);
    } catch (error) {
      if (!(error instanceof UnfitArticles)) throw error;
      this.#withdraw(kept, error);
      return false;
    }
    for (const edition of kept) edition.leave();
    return true;
  }

  /** @throws the same error where there is nothing that could be left out for it */
  #withdraw(kept: readonly Edition[], error: UnfitArticles): void {
    const causes = new Map<Edition, string>();
    for (const edition of kept) {
      const cause = error.causes.get(edition.facts.id);
      if (cause !== undefined && edition.digest !== null) causes.set(edition, cause);
    }
    const files = this.#leaveOut(causes);
    if (files.size === 0) throw error;
    for (const [path, editions] of files) this.#owed.files.set(path, editions);
    const unfit = new Set([...causes.keys()].map(({ facts }) => facts.origin));
    this.#replaced = this.#replaced.filter(
      ({ by, replaced }) => !unfit.has(by) && !unfit.has(replaced),
    );
  }
}

/** Adds what there is none of yet. */
function addNew<T>(to: Map<string, T>, some: ReadonlyMap<string, T>): void {
  for (const [key, value] of some) if (!to.has(key)) to.set(key, value);
}

function hasAny({ put = [], remove = [], leftOut, people }: ArchiveChange): boolean {
  return put.length + remove.length > 0 || leftOut !== undefined || people !== undefined;
}
