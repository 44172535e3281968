import { isAccent, isLetter, isLetterOrNumber, isNumber, widthOf } from "./characters.ts";

// A word may hold inner apostrophes, hyphens, dots and ampersands ("O'Brien", "al-Din", "U.S", "AT&T").
// So may the halves of a letter that was written as UTF-8 and read as Latin-1 ("JosÃ©").
// Every alternative starts with another class of character, so the match never goes back; one of them
// takes any character that is no white space.
const TOKEN =
  /\p{L}(?:[\p{L}\p{M}\p{N}]|(?<=[ÃÂ]|A[\u0302\u0303])[\u0080-\u00BF])*(?:[’'‐.&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[^\s\p{L}\p{N}]/uy;

/** Where the token ends that starts at a place without white space. */
export function endOfToken(text: string, start: number): number {
  return endOfPlainToken(text, start) ?? endOfAnyToken(text, start);
}

/** The same by the rule itself, which the other is quicker than and agrees with. */
export function endOfAnyToken(text: string, start: number): number {
  TOKEN.lastIndex = start;
  TOKEN.test(text);
  return TOKEN.lastIndex;
}

/**
 * Where a token ends whose characters tell it one by one, as those of nearly all do: a mark, or a word
 * without accents that stand apart, misread letters and halves of characters. null for any other.
 */
function endOfPlainToken(text: string, start: number): number | null {
  const first = text.codePointAt(start) ?? 0;
  if (isNumber(first)) return null;
  if (!isLetter(first)) return start + widthOf(first);
  let at = start;
  for (;;) {
    let code = unitAt(text, at);
    while (isLetterOrNumber(code) && !isMisread(code)) {
      at += 1;
      code = unitAt(text, at);
    }
    if (!isJoint(code)) return mayGoOn(code) ? null : at;
    const next = unitAt(text, at + 1);
    if (!isLetterOrNumber(next)) return mayGoOn(next) ? null : at;
    at += 1;
  }
}

/** White space behind the end of a text: no word goes on there. */
function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0x20;
}

/** Whether a character can join the parts of a word. */
function isJoint(code: number): boolean {
  switch (code) {
    case 0x26: // &
    case 0x27: // '
    case 0x2d: // -
    case 0x2e: // .
    case 0x2010: // ‐
    case 0x2019: // ’
      return true;
    default:
      return false;
  }
}

/** Whether a word may go on at what is no plain letter or number: an accent, half of a character. */
function mayGoOn(code: number): boolean {
  return isMisread(code) || isAccent(code) || (code >= 0xd800 && code <= 0xdfff);
}

/** Ã and Â: with the character after it, either may be one letter. */
function isMisread(code: number): boolean {
  return code === 0xc3 || code === 0xc2;
}
