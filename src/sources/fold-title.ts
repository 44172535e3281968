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

/** So many letters and digits tell most headlines from one another. */
const TELLING = 16;

/**
 * A number that all headlines share which fold to the same, made of their first letters and digits, so that most
 * need not be folded to be told from one another; null where it takes folding to know it.
 */
export function openingOf(title: string): number | null {
  let opening = 0;
  let told = 0;
  for (let at = 0; at < title.length; at += 1) {
    const code = title.charCodeAt(at);
    if (!isPlain(code)) return null;
    // What follows is plain too, so that no accent belongs to the last letter.
    if (told === TELLING) break;
    const sign = smallLetterOrDigit(code);
    if (sign === null) continue;
    opening = (Math.imul(opening, 31) + sign) | 0;
    told += 1;
  }
  return opening;
}

/** Whether two headlines can fold to the same, as far as their openings tell. */
export function mayFoldAlike(opening: number | null, other: number | null): boolean {
  return opening === other || opening === null || other === null;
}

/** As {@link PLAIN} has them. */
function isPlain(code: number): boolean {
  if (code <= 0x7e) return code >= 0x20;
  return (
    (code >= 0x2018 && code <= 0x201f) || code === 0x2013 || code === 0x2014 || code === 0x2026
  );
}

/** The code of an ASCII letter in lower case or of a digit; null for any other. */
function smallLetterOrDigit(code: number): number | null {
  if (code >= 0x61 && code <= 0x7a) return code;
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return code >= 0x30 && code <= 0x39 ? code : null;
}
