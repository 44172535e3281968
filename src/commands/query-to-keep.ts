/**
 * What a reply's controls ask again: a query with its days written out, so that it means the same on any day;
 * as it was typed where that is longer than its option may be.
 */
export function queryToKeep(resolved: string, typed: string, maxLength: number): string {
  return resolved.length <= maxLength ? resolved : typed;
}
