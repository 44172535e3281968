import type { Sentence } from "../../model/digest.ts";
import { isLetterOrNumber, widthOf } from "../text/characters.ts";

/** How a sentence stands to the quotation marks around it. */
export interface Quoted {
  /** It begins inside a quotation that an earlier sentence of its paragraph opened. */
  readonly beginsInside: boolean;
  /** It ends inside a quotation that a later sentence closes. */
  readonly endsInside: boolean;
  /** Letters and figures inside quotation marks, from 0 to 1. */
  readonly share: number;
  /** The characters outside quotation marks, a space for each mark. */
  readonly outside: string;
  /** How many letters and figures are outside; infinite, for simplicity, where there is no mark. */
  readonly lettersOutside: number;
}

/** As `insideAfter` knows them. */
const MARK = /["“”„«»]/gu;

/**
 * What of each sentence is quoted, in time linear in their length. A mark left open ends with its
 * paragraph. Double marks only, and no nesting, unlike `pairMarks`: a rough measure of every sentence
 * that needs no whole quotation, so that a summary can be made of a digest's sentences alone.
 */
export function quotedParts(text: string, sentences: readonly Sentence[]): readonly Quoted[] {
  let inside = false;
  let paragraph = -1;
  let mark = -1;
  return sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) inside = false;
    paragraph = sentence.paragraph;
    if (mark < sentence.start) mark = nextMark(text, sentence.start);
    const words = text.slice(sentence.start, sentence.end);
    const parts = inside || mark < sentence.end ? partsOf(words, inside) : unquoted(words);
    inside = parts.endsInside;
    return parts;
  });
}

/** Where the next mark stands, from a place on; the text's length where none does. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(text) ? MARK.lastIndex - 1 : text.length;
}

/** Most sentences have no mark: they are not gone through. */
function unquoted(sentence: string): Quoted {
  return {
    beginsInside: false,
    endsInside: false,
    share: 0,
    outside: sentence,
    lettersOutside: Number.POSITIVE_INFINITY,
  };
}

function partsOf(sentence: string, beginsInside: boolean): Quoted {
  let inside = beginsInside;
  let quoted = 0;
  let all = 0;
  let outside = "";
  let outsideFrom = 0;
  let marked = false;
  for (let at = 0, code = 0; at < sentence.length; at += widthOf(code)) {
    code = sentence.charCodeAt(at);
    // Nine of ten characters are one of these, and no marks.
    if (code === 0x20) continue;
    if (code >= 0x61 && code <= 0x7a) {
      all += 1;
      if (inside) quoted += 1;
      continue;
    }
    code = sentence.codePointAt(at) ?? 0;
    const after = insideAfter(sentence, at, code, inside);
    if (after !== null) {
      // A mark that closes what no mark opened: the sentence began inside, whatever stood before it.
      if (!after && !inside && !marked && !isInch(sentence, at)) return partsOf(sentence, true);
      marked = true;
      outside += inside ? " " : `${sentence.slice(outsideFrom, at)} `;
      outsideFrom = at + 1;
      inside = after;
    } else if (isLetterOrNumber(code)) {
      all += 1;
      if (inside) quoted += 1;
    }
  }
  if (!inside) outside += sentence.slice(outsideFrom);
  return {
    beginsInside,
    endsInside: inside,
    share: all === 0 ? 0 : quoted / all,
    outside,
    lettersOutside: all - quoted,
  };
}

/** 6'2": no quotation ends there. */
function isInch(sentence: string, at: number): boolean {
  return sentence.charAt(at) === '"' && /\d/u.test(sentence.charAt(at - 1));
}

/** Whether what follows a mark is quoted; null where a character is no mark. */
function insideAfter(text: string, at: number, code: number, inside: boolean): boolean | null {
  switch (code) {
    case 0x22: // "
    case 0x201c: // “, which closes too: „…“
      return opensBySpace(text, at) ?? !inside;
    case 0x201e: // „
      return true;
    case 0xab: // «, which closes too: »…«
      return opensBySpace(text, at) ?? true;
    case 0x201d: // ”
    case 0xbb: // »
      return opensBySpace(text, at) ?? false;
    default:
      return null;
  }
}

const SPACE_BEFORE = /^$|[\s([{—–-]/u;
const SPACE_AFTER = /^$|[\s)\]},.;:!?…—–-]/u;

/** Whether a mark opens, as the spaces around it tell; null where they do not. */
function opensBySpace(text: string, at: number): boolean | null {
  const before = SPACE_BEFORE.test(text.charAt(at - 1));
  const after = SPACE_AFTER.test(text.charAt(at + 1));
  return before === after ? null : before;
}
