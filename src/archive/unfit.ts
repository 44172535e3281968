import type { Digest } from "../model/digest.ts";

/** Has an empty archive take in some digests. @throws what it fails with */
type TryOut = (some: readonly Digest[]) => Promise<void>;

/** By articles' ids why they cannot be taken in. */
export type Causes = ReadonlyMap<string, string>;

/**
 * Which of the digests that a change was to bring in it has failed for: those that an empty archive fails to take in;
 * nothing where it takes in all of them. Takes as often as the logarithm of their number, for each that is found, what
 * it takes to index those about it.
 *
 * @returns null where an archive fails without any of them, too
 */
export async function unfitAmong(put: readonly Digest[], tryOut: TryOut): Promise<Causes | null> {
  if (put.length === 0 || (await failureOf([], tryOut)) !== null) return null;
  const last = [...new Map(put.map((digest) => [digest.article.id, digest])).values()];
  return new Map(await causesAmong(last, tryOut));
}

/** As if each of the digests were unfit. @param error what a change of all has failed with */
export function unfitAll(put: readonly Digest[], error: unknown): Causes {
  return new Map(put.map((digest) => causeFor(digest, error)));
}

type Cause = readonly [articleId: string, cause: string];

/** Of those that cannot be taken in; where two halves can apart, and twice not together, of the second half. */
async function causesAmong(some: readonly Digest[], tryOut: TryOut): Promise<readonly Cause[]> {
  const failure = await failureOf(some, tryOut);
  if (failure === null) return [];
  const [only, another] = some;
  if (only !== undefined && another === undefined) return [causeFor(only, failure.error)];
  const middle = some.length >>> 1;
  const found = [
    ...(await causesAmong(some.slice(0, middle), tryOut)),
    ...(await causesAmong(some.slice(middle), tryOut)),
  ];
  if (found.length > 0) return found;
  // What failed by no fault of theirs, as for memory that was short, need not do so again.
  const again = await failureOf(some, tryOut);
  return again === null ? [] : some.slice(middle).map((each) => causeFor(each, again.error));
}

/** null where there is none. */
async function failureOf(
  some: readonly Digest[],
  tryOut: TryOut,
): Promise<{ readonly error: unknown } | null> {
  try {
    await tryOut(some);
    return null;
  } catch (error) {
    return { error };
  }
}

function causeFor({ article }: Digest, error: unknown): Cause {
  return [article.id, error instanceof Error ? error.message : String(error)];
}
