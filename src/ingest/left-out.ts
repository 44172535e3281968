import type { LeftOut } from "../model/ingest-report.ts";

/** What some have that others have not. */
export function newIn(leftOut: readonly LeftOut[], before: readonly LeftOut[]): readonly LeftOut[] {
  const known = new Set(before.map(keyOf));
  return leftOut.filter((each) => !known.has(keyOf(each)));
}

function keyOf({ path, cause, keepsEarlier = false }: LeftOut): string {
  return JSON.stringify([path, cause, keepsEarlier]);
}
