/** `best` prefers the newer of two hits that are as good, `relevance` does not. */
export type SearchOrder = "best" | "relevance" | "newest";

/** A part of a query that has no sense as it stands, and is searched as plain words. */
export interface Misunderstood {
  /** As it was typed. */
  readonly part: string;
  readonly cause: "quotationMark" | "day" | "field" | "order" | "or" | "empty";
}
