/** Whether a word, in lower case, is spelt like an adverb: "quickly", not "fly". */
export function isInLy(lower: string): boolean {
  return lower.length > 3 && lower.endsWith("ly");
}

/** Whether a word, in lower case, is spelt like a regular past: "agreed", not "red". */
export function isInEd(lower: string): boolean {
  return lower.length > 3 && lower.endsWith("ed");
}
