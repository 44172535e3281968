import type { Named } from "../../model/named.ts";
import { slice, type Span } from "../../model/span.ts";

/**
 * Mentions by what they name, in the order of first mention, each by its first name.
 *
 * @param keyOf the same for names of the same; by default case alone does not tell names apart
 */
export function gatherNamed(
  text: string,
  mentions: readonly Span[],
  keyOf: (name: string) => string = (name) => name.toLowerCase(),
): readonly Named[] {
  const named = new Map<string, { readonly span: Span; times: number }>();
  for (const span of mentions) {
    const key = keyOf(slice(text, span));
    const known = named.get(key);
    if (known === undefined) named.set(key, { span, times: 1 });
    else known.times += 1;
  }
  return [...named.values()];
}
