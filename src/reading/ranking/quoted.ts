import type { Sentence } from "../../model/digest.ts";

/** How a sentence stands to the quotation marks around it. */
export interface Quoted {
  /** It begins inside a quotation that an earlier sentence of its paragraph opened. */
  readonly beginsInside: boolean;
  /** It ends inside a quotation that a later sentence closes. */
  readonly endsInside: boolean;
  /** Letters and figures inside quotation marks, from 0 to 1. */
  readonly share: number;
  /** The characters outside quotation marks, joined. */
  readonly outside: string;
}

const OPENS = new Set(["“", "«", "„"]);
const CLOSES = new Set(["”", "»"]);
const STRAIGHT = '"';
const COUNTED = /[\p{L}\p{N}]/u;

/** What of each sentence is quoted, in time linear in their length. A mark left open ends with its paragraph. */
export function quotedParts(text: string, sentences: readonly Sentence[]): readonly Quoted[] {
  let inside = false;
  let paragraph = -1;
  return sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) inside = false;
    paragraph = sentence.paragraph;
    const beginsInside = inside;
    let quoted = 0;
    let all = 0;
    const outside: string[] = [];
    for (const character of text.slice(sentence.start, sentence.end)) {
      if (character === STRAIGHT) inside = !inside;
      else if (OPENS.has(character)) inside = !(inside && character === "“");
      else if (CLOSES.has(character)) inside = false;
      else {
        const counted = COUNTED.test(character);
        if (counted) all++;
        if (counted && inside) quoted++;
        if (!inside) outside.push(character);
        continue;
      }
      outside.push(" ");
    }
    return {
      beginsInside,
      endsInside: inside,
      share: all === 0 ? 0 : quoted / all,
      outside: outside.join(""),
    };
  });
}
