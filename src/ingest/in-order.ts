/** How many things, and bytes of them, are under way at most: enough to keep threads busy while results are put to use. */
const MOST_THINGS = 256;
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Works on several things at a time and gives the results in the things' order. What fails is thrown
 * where its result would have come.
 *
 * @param sizeOf bytes that a thing holds until its result is taken
 * @param most how many are under way at most
 */
export async function* inOrder<Thing, Result>(
  things: AsyncIterable<Thing> | Iterable<Thing>,
  sizeOf: (thing: Thing) => number,
  work: (thing: Thing) => Promise<Result>,
  most = MOST_THINGS,
): AsyncGenerator<Result> {
  const pending: { readonly result: Promise<Result>; readonly size: number }[] = [];
  let bytes = 0;
  for await (const thing of things) {
    const result = work(thing);
    // Whether it failed is asked when its turn comes.
    result.catch(() => {});
    const size = sizeOf(thing);
    pending.push({ result, size });
    bytes += size;
    while (pending.length >= most || bytes > MOST_BYTES) {
      const first = pending.shift();
      if (first === undefined) break;
      bytes -= first.size;
      yield await first.result;
    }
  }
  for (const { result } of pending) yield await result;
}
