import * as fc from "fast-check";

import { hostileText } from "../support/hostile/texts.ts";

/** What has broken readers of text: long runs, marks without end, pages within pages. */
const SNIPPETS = [
  "“".repeat(10_000),
  '"'.repeat(10_000),
  "’".repeat(3000),
  "a".repeat(20_000),
  " ".repeat(5000),
  "\n".repeat(3000),
  "A. ".repeat(3000),
  "<div>".repeat(3000),
  "<!--",
  "<script>alert(1)</script>",
  "]]>",
  "[".repeat(2000),
  "{".repeat(2000),
  "> ".repeat(2000),
  "- ".repeat(2000),
  "*".repeat(3000),
  "---\n",
  "&#x10FFFF;&#0;&amp;",
  "__proto__",
  '{"__proto__":{"title":"x"}}',
  "\ufeff",
  "\u0000",
  "../../../etc/passwd",
  "https://evil.example/?q=".padEnd(4000, "x"),
  "Roe said, “",
  ",” she said, “",
  " told Mr. Roe’s ",
  "Published 1:00 PM EST, Tue February 30, 2025",
  "Updated 6 sec ago",
  "By Jane Roe, CNN",
] as const;

/** One change to a text. Places are shares of its length, so that they fit any. */
type Mutation =
  | { readonly kind: "delete"; readonly at: number; readonly length: number }
  | {
      readonly kind: "repeat";
      readonly at: number;
      readonly length: number;
      readonly times: number;
    }
  | { readonly kind: "insert"; readonly at: number; readonly text: string }
  | { readonly kind: "move"; readonly at: number; readonly length: number; readonly to: number };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.integer({ min: 1, max: 300 });
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant("delete" as const), at: place, length }),
  fc.record({
    kind: fc.constant("repeat" as const),
    at: place,
    length,
    times: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({
    kind: fc.constant("insert" as const),
    at: place,
    text: fc.oneof(
      { weight: 9, arbitrary: hostileText },
      { weight: 1, arbitrary: fc.constantFrom(...SNIPPETS) },
    ),
  }),
  fc.record({ kind: fc.constant("move" as const), at: place, length, to: place }),
);

/** One to six changes. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(mutation, {
  minLength: 1,
  maxLength: 6,
});

export function mutate(text: string, changes: readonly Mutation[]): string {
  return changes.reduce(change, text);
}

function change(text: string, step: Mutation): string {
  const at = Math.floor(step.at * text.length);
  switch (step.kind) {
    case "insert":
      return text.slice(0, at) + step.text + text.slice(at);
    case "delete":
      return text.slice(0, at) + text.slice(at + step.length);
    case "repeat":
      return (
        text.slice(0, at) + text.slice(at, at + step.length).repeat(step.times) + text.slice(at)
      );
    case "move": {
      const rest = text.slice(0, at) + text.slice(at + step.length);
      const to = Math.floor(step.to * rest.length);
      return rest.slice(0, to) + text.slice(at, at + step.length) + rest.slice(to);
    }
  }
}
