/** How many things, and bytes of them, are under way at most: enough to keep threads busy while results are put to use. */
const MOST_THINGS = 256;
const MOST_BYTES = 32 * 1024 * 1024;

/** A thing that is under way. */
interface Pending<Result> {
  readonly result: Promise<Result>;
  readonly size: number;
  isDone: boolean;
}

/**
 * Works on several things at a time and gives the results in the things' order, each when it is there and a
 * further thing has begun. What fails is thrown where its result would have come.
 *
 * @param sizeOf bytes that a thing holds until its result is taken
 * @param ahead how many are begun before the first is given, done or not, and then with each that is given
 */
export async function* inOrder<Thing, Result>(
  things: AsyncIterable<Thing> | Iterable<Thing>,
  sizeOf: (thing: Thing) => number,
  work: (thing: Thing) => Promise<Result>,
  ahead?: number,
): AsyncGenerator<Result> {
  const most = ahead ?? MOST_THINGS;
  const pending: Pending<Result>[] = [];
  let bytes = 0;

  function isDue({ isDone }: Pending<Result>): boolean {
    return (isDone && ahead === undefined) || pending.length >= most || bytes > MOST_BYTES;
  }

  for await (const thing of things) {
    const begun: Pending<Result> = { result: work(thing), size: sizeOf(thing), isDone: false };
    const note = () => void (begun.isDone = true);
    // Whether it failed is asked when its turn comes.
    begun.result.then(note, note);
    pending.push(begun);
    bytes += begun.size;
    for (let first = pending[0]; first !== undefined && isDue(first); first = pending[0]) {
      pending.shift();
      bytes -= first.size;
      yield await first.result;
    }
  }
  for (const { result } of pending) yield await result;
}
