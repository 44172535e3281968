import type { Span } from "./span.ts";

/** Primes below 2^26, so that products of residues are exact: together they tell 2^52 texts apart. */
const PRIMES = [67_108_859, 67_108_837] as const;
/** What each next character multiplies by: no small number, and none that a prime divides. */
const BASE = 40_503_011;
const RADIX = 36;
/** A residue of 26 bits in base 36. */
const DIGITS = 6;
const PRINT = /^[0-9a-z]{12}$/;

/**
 * 12 characters of base 36 that stand for a text: with its length, they find it again wherever it
 * stands. Not a secret: whoever wants to, can make another text of the same print.
 */
export function fingerprint(text: string): string {
  return PRIMES.map((prime) => {
    const residue = new RollingHash(text, text.length, prime).value;
    return residue.toString(RADIX).padStart(DIGITS, "0");
  }).join("");
}

/**
 * Where a stretch of this length and fingerprint stands in a text, the nearest to `near` of several;
 * null where none does. Linear in the text: the hash of each stretch comes from the one before it
 * (Karp and Rabin 1987).
 */
export function findByFingerprint(
  text: string,
  print: string,
  length: number,
  near: number,
): Span | null {
  if (!PRINT.test(print) || length < 1 || length > text.length) return null;
  const [first, second] = [0, DIGITS].map((at) =>
    Number.parseInt(print.slice(at, at + DIGITS), RADIX),
  );
  const [one, other] = [
    new RollingHash(text, length, PRIMES[0]),
    new RollingHash(text, length, PRIMES[1]),
  ];
  let best: number | null = null;
  for (let start = 0; start + length <= text.length; start += 1) {
    const isFound = one.value === first && other.value === second;
    if (isFound && (best === null || Math.abs(start - near) < Math.abs(best - near))) best = start;
    one.roll();
    other.roll();
  }
  return best === null ? null : { start: best, end: best + length };
}

/** The hash of a stretch of a text, which moves on by a character at a time. */
class RollingHash {
  value = 0;
  readonly #text: string;
  readonly #length: number;
  readonly #prime: number;
  /** What the first character of a stretch has been multiplied by. */
  #first = 1;
  #start = 0;

  constructor(text: string, length: number, prime: number) {
    this.#text = text;
    this.#length = length;
    this.#prime = prime;
    for (let at = 0; at < length; at += 1) {
      this.value = this.#append(this.value, at);
      if (at > 0) this.#first = (this.#first * BASE) % prime;
    }
  }

  roll(): void {
    const gone = (this.#text.charCodeAt(this.#start) * this.#first) % this.#prime;
    const rest = (this.value - gone + this.#prime) % this.#prime;
    const next = this.#start + this.#length;
    this.value = next < this.#text.length ? this.#append(rest, next) : rest;
    this.#start += 1;
  }

  #append(value: number, at: number): number {
    return (value * BASE + this.#text.charCodeAt(at)) % this.#prime;
  }
}
