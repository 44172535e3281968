/**
 * A headline reduced to its letters and digits, in lower case, with single spaces between: what
 * stays the same when somebody straightens its quotation marks. A headline without any letter or
 * digit stays itself. Accents stay: they may be all that tells two headlines apart, and ids hang on them.
 */
export function foldTitle(title: string): string {
  const folded = title
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  return folded === "" ? title.trim() : folded;
}
