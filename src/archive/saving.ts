import type { Section } from "./sections.ts";
import type { Sliced } from "./slices.ts";

/** Bytes that are copied in one stretch. */
const COPIED_AT_ONCE = 1 << 19;
/** Characters of JSON that are written in one stretch, unless one item has more. */
const WRITTEN_AT_ONCE = 1 << 16;
/** Numbers that are looked at in one stretch. */
export const COUNTED_AT_ONCE = 1 << 14;

const encoder = new TextEncoder();

/** Numbers that change in place, as they are now. */
export function* copied(numbers: Section): Sliced<readonly Section[]> {
  const count = COPIED_AT_ONCE / numbers.BYTES_PER_ELEMENT;
  // Of nothing, too, the type is to be known.
  const pieces: Section[] = [numbers.slice(0, count)];
  for (let from = count; from < numbers.length; from += count) {
    yield;
    pieces.push(numbers.slice(from, from + count));
  }
  return pieces;
}

/** Whole numbers (0 to 2³² − 1) of a list. */
export function* numbersOf(list: readonly number[]): Sliced<Uint32Array> {
  const numbers = new Uint32Array(list.length);
  for (const [index, number] of list.entries()) {
    numbers[index] = number;
    if (index % COUNTED_AT_ONCE === COUNTED_AT_ONCE - 1) yield;
  }
  return numbers;
}

/** A list of plain things as JSON. */
export function* jsonList(items: Iterable<unknown>): Sliced<readonly Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  let text = "[";
  let isFirst = true;
  for (const item of items) {
    text += `${isFirst ? "" : ","}${JSON.stringify(item)}`;
    isFirst = false;
    if (text.length < WRITTEN_AT_ONCE) continue;
    pieces.push(encoder.encode(text));
    text = "";
    yield;
  }
  pieces.push(encoder.encode(`${text}]`));
  return pieces;
}
