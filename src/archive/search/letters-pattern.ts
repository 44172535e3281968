/** What may stand between the letters of a word as it is written, and is left out of its term. */
const LEFT_OUT = "['’.,]*";

/** Terms letter by letter: what they have in common is there once. */
interface Letters {
  readonly next: Map<string, Letters>;
  isEnd: boolean;
}

/**
 * Finds where a plain text has the letters of any of some terms, in words or in parts of them. As one tree
 * of letters, not as a list of terms, it looks at few of them at each place.
 *
 * @param terms not empty, each of letters and figures of ASCII
 */
export function lettersPattern(terms: Iterable<string>): RegExp {
  const root: Letters = { next: new Map(), isEnd: false };
  for (const term of terms) {
    let at = root;
    for (const letter of term) {
      const next = at.next.get(letter) ?? { next: new Map(), isEnd: false };
      at.next.set(letter, next);
      at = next;
    }
    at.isEnd = true;
  }
  return new RegExp(patternOf(root), "gi");
}

/** What follows; nothing after the end of a term, whatever else goes on from there. */
function patternOf({ next, isEnd }: Letters): string {
  if (isEnd) return "";
  const ways = Array.from(next, ([letter, after]) => {
    const rest = patternOf(after);
    return rest === "" ? letter : letter + LEFT_OUT + rest;
  });
  return ways.length === 1 ? (ways[0] ?? "") : `(?:${ways.join("|")})`;
}
