import type { Texts } from "../../src/texts/texts.ts";

/** A text of a catalogue, and where it is: "pages.next", "counts.articles(5)". */
export interface Said {
  readonly path: string;
  readonly text: string;
}

/** Amounts that take every form of a noun that a language has. */
const AMOUNTS = [0, 1, 2, 5, 21, 1200];
/** What functions with arguments that are no amounts, or that cannot be written as such, are given. */
const SPECIAL: Readonly<Record<string, readonly unknown[]>> = {
  day: ["2025-02-17"],
  "search.alsoIn": [["1", "2"], 3],
};

/**
 * All that a catalogue says: every string, and what its functions make of amounts, which stand for words,
 * too, where they take such.
 */
export function everyText(texts: Texts): readonly Said[] {
  return collect(texts, "");
}

function collect(value: unknown, path: string): readonly Said[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value === "function") {
    const special = SPECIAL[path];
    const all =
      special === undefined ? AMOUNTS.map((each) => sameOf(each, value.length)) : [special];
    return all.map((given) => said(value, path, given));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    collect(inner, path === "" ? key : `${path}.${key}`),
  );
}

function sameOf(amount: number, times: number): readonly number[] {
  return Array.from({ length: times }, () => amount);
}

// oxlint-disable-next-line typescript/no-unsafe-function-type
function said(make: Function, path: string, given: readonly unknown[]): Said {
  const text: unknown = Reflect.apply(make, undefined, given);
  if (typeof text !== "string") throw new Error(`Cannot say ${path}: it is no text`);
  return { path: `${path}(${given.join(", ")})`, text };
}
