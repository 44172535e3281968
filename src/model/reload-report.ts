/** What became of the archive when its folder was looked through. */
export interface ReloadReport {
  /** Articles. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Files that are left out by now. */
  readonly leftOut: number;
  readonly seconds: number;
}

export const NOTHING_RELOADED: ReloadReport = {
  added: 0,
  changed: 0,
  removed: 0,
  leftOut: 0,
  seconds: 0,
};
