/** Random assignments that are tried; the smallest p is one in as many. */
const TRIALS = 10_000;

/**
 * Whether two systems' scores on the same items differ by more than chance: the share of random swaps
 * of the two within items that give as great a difference of the means (two-sided approximate
 * randomisation; Noreen, "Computer-Intensive Methods for Testing Hypotheses", 1989).
 *
 * @returns p, above 0 and at most 1; the same for the same scores
 */
export function randomisationTest(ours: readonly number[], theirs: readonly number[]): number {
  const differences = ours.map((score, index) => score - (theirs[index] ?? 0));
  const observed = Math.abs(differences.reduce((sum, each) => sum + each, 0));
  const random = linearCongruential(1);
  let asGreat = 0;
  for (let trial = 0; trial < TRIALS; trial++) {
    let sum = 0;
    for (const difference of differences) sum += random() < 0.5 ? difference : -difference;
    // A hair less, so that rounding does not make an equal sum a smaller one.
    if (Math.abs(sum) >= observed - 1e-12) asGreat += 1;
  }
  return (asGreat + 1) / (TRIALS + 1);
}

/** Numbers from 0 to 1 that are the same on each run (the constants of Numerical Recipes). */
function linearCongruential(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
