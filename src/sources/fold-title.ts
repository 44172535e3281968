/** Characters that Unicode folds as ASCII does: those of most English headlines. */
const PLAIN = /^[\x20-\x7e\u2013\u2014\u2018-\u201f\u2026]*$/;

/**
 * A headline reduced to its letters and digits, in lower case, with single spaces between: what
 * stays the same when somebody straightens its quotation marks. A headline without any letter or
 * digit stays itself. Accents stay: they may be all that tells two headlines apart, and ids hang on them.
 */
export function foldTitle(title: string): string {
  const folded = PLAIN.test(title)
    ? title
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, " ")
        .trim()
    : foldAnyScript(title);
  return folded === "" ? title.trim() : folded;
}

function foldAnyScript(title: string): string {
  return title
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
