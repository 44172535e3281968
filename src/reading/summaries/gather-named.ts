import type { Named } from "../../model/named.ts";
import { slice, type Span } from "../../model/span.ts";

/** Mentions by what they name, in the order of first mention; case does not tell them apart. */
export function gatherNamed(text: string, mentions: readonly Span[]): readonly Named[] {
  const named = new Map<string, { readonly span: Span; times: number }>();
  for (const span of mentions) {
    const key = slice(text, span).toLowerCase();
    const known = named.get(key);
    if (known === undefined) named.set(key, { span, times: 1 });
    else known.times += 1;
  }
  return [...named.values()];
}
