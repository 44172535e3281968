import type { ArchiveChange } from "../archive/archive.ts";
import type { Edition } from "./edition.ts";

/** What an archive is told beside which articles it has. */
export type OtherChange = Omit<ArchiveChange, "put" | "remove">;

/** What an archive has still to be told: where a change of it fails, it stays owed to the next. */
export class Owed {
  /** What files hold by now, by their paths, that wait for a change; nothing for a file that is gone. */
  files = new Map<string, readonly Edition[]>();
  /** What the archive had, before all that is owed, under the ids that something has become of. */
  readonly before = new Map<string, Edition | null>();
  other: OtherChange = {};
}
