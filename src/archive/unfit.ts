import type { Digest } from "../model/digest.ts";
import { UnfitArticles } from "./archive.ts";

/** Has an empty archive take in some digests. @throws what it fails with */
type TryOut = (some: readonly Digest[]) => Promise<void>;

/**
 * Which of the digests that a change was to bring in it has failed for: those that an empty archive fails to take in
 * alone; where it takes in each, and all together, it is for what was there already, and all of them are. Takes
 * as often as the logarithm of their number, for each that is found, what it takes to index those about it.
 *
 * @param error what the change has failed with
 * @returns null where it was for something else
 */
export async function unfitAmong(
  put: readonly Digest[],
  error: unknown,
  tryOut: TryOut,
): Promise<UnfitArticles | null> {
  if (put.length === 0 || (await failureOf([], tryOut)) !== null) return null;
  const last = [...new Map(put.map((digest) => [digest.article.id, digest])).values()];
  const found = await causesAmong(last, tryOut);
  const causes = found.length > 0 ? found : last.map((digest) => causeFor(digest, error));
  return new UnfitArticles(new Map(causes), { cause: error });
}

type Cause = readonly [articleId: string, cause: string];

/** Of those that cannot be taken in; where two halves can apart and not together, of the second half. */
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
  return found.length > 0 ? found : some.slice(middle).map((each) => causeFor(each, failure.error));
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
