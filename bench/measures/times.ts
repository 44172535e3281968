/** How often each question is asked; of the times the median counts, for the others had the machine's other work in them. */
const ROUNDS = 3;

/** Milliseconds. */
export interface Times {
  readonly median: number;
  readonly p99: number;
}

/** How long questions take, over the questions: all are asked, then all again. */
export async function timesOf<T>(
  questions: readonly T[],
  ask: (question: T) => unknown,
): Promise<Times> {
  const rounds: (readonly number[])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const times: number[] = [];
    for (const question of questions) times.push(await timeOf(() => ask(question)));
    rounds.push(times);
  }
  return summarise(
    questions.map((_, index) =>
      quantile(
        rounds.map((times) => times[index] ?? 0),
        0.5,
      ),
    ),
  );
}

export function summarise(times: readonly number[]): Times {
  return { median: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** Milliseconds that some work takes. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function quantile(numbers: readonly number[], share: number): number {
  const ascending = numbers.toSorted((a, b) => a - b);
  return ascending[Math.floor(share * (ascending.length - 1))] ?? 0;
}
