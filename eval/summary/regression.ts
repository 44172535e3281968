/** One case: its features, and whether what is to be foretold holds. */
export interface Case {
  readonly features: readonly number[];
  readonly holds: boolean;
}

/** Newton's method squares the error at each step: after so many nothing changes. */
const STEPS = 12;
/** Keeps weights of features that hardly vary near 0. */
const RIDGE = 1;

/** The weights of a logistic regression, fitted by Newton's method. */
export function fitLogistic(cases: readonly Case[], features: number): readonly number[] {
  let weights: readonly number[] = Array.from({ length: features }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const change = solve(hessian(cases, weights), gradient(cases, weights));
    weights = weights.map((weight, i) => weight + (change[i] ?? 0));
  }
  return weights;
}

function gradient(cases: readonly Case[], weights: readonly number[]): number[] {
  const sums = weights.map((weight) => -RIDGE * weight);
  for (const { features, holds } of cases) {
    const error = Number(holds) - likelihood(features, weights);
    for (const [i, feature] of features.entries()) sums[i] = (sums[i] ?? 0) + error * feature;
  }
  return sums;
}

function hessian(cases: readonly Case[], weights: readonly number[]): number[][] {
  const rows: number[][] = weights.map((_, i) => weights.map((_each, j) => (i === j ? RIDGE : 0)));
  for (const { features } of cases) {
    const p = likelihood(features, weights);
    for (const [i, row] of rows.entries()) {
      const scale = p * (1 - p) * (features[i] ?? 0);
      for (const [j, feature] of features.entries()) row[j] = (row[j] ?? 0) + scale * feature;
    }
  }
  return rows;
}

function likelihood(features: readonly number[], weights: readonly number[]): number {
  let odds = 0;
  for (const [i, feature] of features.entries()) odds += feature * (weights[i] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

/** Solves a system of linear equations by elimination; its matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (const [i, pivot] of rows.entries()) {
    const divisor = pivot[i] ?? 1;
    for (let j = i; j < pivot.length; j++) pivot[j] = (pivot[j] ?? 0) / divisor;
    for (const [k, row] of rows.entries()) {
      const factor = row[i] ?? 0;
      if (k !== i) {
        for (let j = i; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
      }
    }
  }
  return rows.map((row) => row.at(-1) ?? 0);
}
