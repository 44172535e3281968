import type { Saved, Section, Sections } from "../../src/archive/sections.ts";

/** What was saved as it comes from disk: each section in one piece, in memory of its own. */
export function fromDisk(saved: Saved): Sections {
  return new Map(
    [...saved].map(([name, section]) => [
      name,
      joined(Array.isArray(section) ? section : [section]),
    ]),
  );
}

function joined(pieces: readonly Section[]): Section {
  const [first] = pieces;
  if (first === undefined) throw new Error("a section in no piece");
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const Type = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array }[
    first[Symbol.toStringTag]
  ];
  const whole = new Type(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
