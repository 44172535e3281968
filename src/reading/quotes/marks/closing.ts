import { characterAfter, SPACE, WORD } from "./neighbours.ts";
import type { SingleClosers } from "./single-marks.ts";
import { CURLY, DOUBLE_APOSTROPHE, GUILLEMETS, SINGLE, SINGLE_STRAIGHT } from "./styles.ts";
import type { Style } from "./styles.ts";

/** Where the mark stands that closes a quotation; at the end, without width, where none does. */
export function findClosing(
  text: string,
  from: number,
  end: number,
  style: Style,
  singles: SingleClosers,
): { readonly at: number; readonly width: number } {
  if (style === SINGLE) return { at: singles.curly(from - 1) ?? end, width: 1 };
  if (style === SINGLE_STRAIGHT) return { at: singles.straight(from - 1) ?? end, width: 1 };
  let depth = 0;
  for (let at = from; at < end; at += 1) {
    if (!canBeMark(text.charCodeAt(at))) continue;
    const mark = text.charAt(at);
    if (style === DOUBLE_APOSTROPHE) {
      if (mark !== "'" || text.charAt(at + 1) !== "'") continue;
      // Of three in a row, the first closes a quotation inside this one.
      const last = text.charAt(at + 2) === "'" && at + 2 < end ? at + 1 : at;
      return { at: last, width: 2 };
    }
    if (style === CURLY && mark === "“" && closesThough(text, at, end)) return { at, width: 1 };
    if (style === CURLY && mark === "“") {
      if (!nests(text, at, end)) return { at, width: 0 };
      depth += 1;
    } else if (style === GUILLEMETS && mark === "«") depth += 1;
    else if (style.closers.includes(mark) && closes(text, at, end, style)) {
      if (depth === 0) return { at, width: 1 };
      depth -= 1;
    }
  }
  return { at: end, width: 0 };
}

/** Whether a UTF-16 code unit can be a quotation mark: of ASCII two are, and none before «. */
function canBeMark(code: number): boolean {
  return code >= 0xab || code === 0x22 || code === 0x27;
}

/** How far a quotation inside a quotation of the same marks is looked for, in characters. */
const NESTING_REACH = 400;

/** Whether an opening mark inside a quotation opens another one: two closing marks follow it. */
function nests(text: string, at: number, end: number): boolean {
  const rest = text.slice(at + 1, Math.min(end, at + 1 + NESTING_REACH));
  const first = rest.indexOf("”");
  if (first < 0) return false;
  const next = rest.slice(first + 1).search(/[“”]/u);
  return next >= 0 && rest.charAt(first + 1 + next) === "”";
}

/** An opening mark typed where a closing one belongs: a word before it, none after it. */
function closesThough(text: string, at: number, end: number): boolean {
  const after = characterAfter(text, at, end);
  return !SPACE.test(text.charAt(at - 1)) && !WORD.test(after) && !/[“‘'"([]/u.test(after);
}

/** A straight mark with a space before it and a word after it opens; it cannot close. */
function closes(text: string, at: number, end: number, style: Style): boolean {
  if (text.charAt(at) !== '"' || style === CURLY) return true;
  const after = characterAfter(text, at, end);
  return !(SPACE.test(text.charAt(at - 1)) && WORD.test(after));
}
