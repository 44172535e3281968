import type { Refreshed } from "../../src/ingest/library.ts";

/** What a look comes to that finds nothing. */
export const NOTHING: Refreshed = {
  added: 0,
  changed: 0,
  removed: 0,
  leftOut: [],
  news: [],
  replaced: [],
  unsettled: [],
  read: 0,
  unchanged: 0,
  restated: false,
  seconds: 0,
};
