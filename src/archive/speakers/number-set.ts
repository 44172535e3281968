/** Up to so many numbers a list is looked through. */
const FEW = 8;

/** Whole numbers, each once: as a list while they are few, as they are as a rule. */
export type NumberSet = readonly number[] | Set<number>;

export function hasNumber(numbers: NumberSet, number: number): boolean {
  return numbers instanceof Set ? numbers.has(number) : numbers.includes(number);
}

/** A set with one more number, which takes the place of the one without. */
export function withNumber(numbers: NumberSet, number: number): NumberSet {
  if (hasNumber(numbers, number)) return numbers;
  if (numbers instanceof Set) return numbers.add(number);
  return numbers.length < FEW ? [...numbers, number] : new Set([...numbers, number]);
}

export function countNumbers(numbers: NumberSet): number {
  return numbers instanceof Set ? numbers.size : numbers.length;
}
