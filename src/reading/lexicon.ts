/** The words of a list that is written as one string, white space between them. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word.length > 0));
}
