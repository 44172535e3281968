/**
 * A pure function of a string that remembers what it came to. Of so many strings it forgets all, and begins
 * again: a bound that costs nothing, where the same ones come again soon.
 */
export function remembered<T>(make: (string: string) => T, most: number): (string: string) => T {
  const known = new Map<string, T>();
  return (string) => {
    const there = known.get(string);
    if (there !== undefined) return there;
    const made = make(string);
    if (known.size === most) known.clear();
    known.set(string, made);
    return made;
  };
}
