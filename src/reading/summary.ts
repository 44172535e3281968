import type { Digest, Sentence } from "../model/digest.ts";
import { type Dependence, dependences } from "./ranking/dependence.ts";
import { containment, NEAR_DUPLICATE } from "./ranking/overlap.ts";
import { quotedParts } from "./ranking/quoted.ts";
import { termSet } from "./ranking/terms.ts";

/** A sentence that needs more neighbours than this to be understood is left out. */
const MOST_NEIGHBOURS = 2;

/**
 * The indices of the best sentences, in text order: at most `count`, none that says what another
 * says, and none that hangs in the air: a sentence that points back ("He …", "But …"), or whose
 * quotation begins or ends elsewhere, comes with its neighbours or not at all. Fewer than `count`
 * only where the article has no more that fit.
 */
export function summarise(
  { article, sentences, ranking }: Pick<Digest, "article" | "sentences" | "ranking">,
  count: number,
): readonly number[] {
  const quoted = quotedParts(article.text, sentences);
  const dependent = dependences(article.text, sentences, quoted);
  const chosen = new Map<number, ReadonlySet<string>>();
  for (const index of ranking) {
    if (chosen.size >= count) break;
    const added = neighbourhood(index, dependent).filter((member) => !chosen.has(member));
    if (added.length === 0 || added.length > MOST_NEIGHBOURS + 1) continue;
    if (chosen.size + added.length > count) continue;
    const candidates = added.map((member) => [member, termsIn(sentences[member])] as const);
    const repeats = candidates.some(([, terms]) =>
      [...chosen.values()].some((other) => containment(terms, other) >= NEAR_DUPLICATE),
    );
    if (!repeats) for (const [member, terms] of candidates) chosen.set(member, terms);
  }
  return [...chosen.keys()].toSorted((a, b) => a - b);

  function termsIn(sentence: Sentence | undefined): ReadonlySet<string> {
    return sentence === undefined ? new Set() : termSet(article.text, sentence);
  }
}

/** A sentence with those next to it that it needs, in text order; longer than allowed where it needs too many. */
function neighbourhood(index: number, dependent: readonly Dependence[]): readonly number[] {
  let first = index;
  let last = index;
  while (last - first <= MOST_NEIGHBOURS) {
    if (dependent[first]?.onPrevious === true && first > 0) first--;
    else if (dependent[last]?.onNext === true) last++;
    else break;
  }
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
