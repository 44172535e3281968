/** Chance that can be repeated: numbers from 0 to below 1. */
export type Chance = () => number;

/** The same numbers for the same seed (mulberry32, by Tommy Ettinger; public domain). */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A rank from 0 to below `count`, the small ones as often as Zipf's law has it.
 *
 * @param shift by how much the very first are less common than that (Mandelbrot's), 1 for not at all
 */
export function zipf(chance: Chance, count: number, shift = 1): number {
  return Math.floor(shift * ((count + shift) / shift) ** chance()) - shift;
}

/** A whole number from `least` to below `least + spread`. */
export function between(chance: Chance, least: number, spread: number): number {
  return least + Math.floor(chance() * spread);
}

/** One of some things, each as likely. */
export function oneOf<T>(chance: Chance, things: readonly [T, ...T[]]): T {
  return things[Math.floor(chance() * things.length)] ?? things[0];
}
