import { isAcronym } from "./organisation-name.ts";
import { isInitial, namePartsOf } from "./name-parts.ts";
import type { Mentions } from "./mentions.ts";
import type { BorneName } from "./tally.ts";

/** A name as an article writes it, and the id that it has of its own. */
export interface ChosenName {
  readonly written: string;
  readonly id: string;
}

/**
 * The name under which a speaker is shown: a full one before one of initials, and that before a bare
 * surname or an acronym; of those, the one that is most articles' fullest; then the longest.
 *
 * @param names at least one that is not lent
 */
export function chooseName(names: readonly BorneName[], known: Mentions): ChosenName {
  const [only, another] = names;
  if (only?.node != null && another === undefined) {
    const [single, other] = only.node.written();
    if (single !== undefined && other === undefined) return { written: single, id: only.node.id };
  }
  let best: ChosenName | null = null;
  let bestRank: readonly [number, number, number] = [0, 0, 0];
  for (const { node, isLent, mentions, count: borne } of names) {
    if (isLent || node === null) continue;
    const articles = new Map<number, number>();
    for (let at = 0; at < borne; at += 1) {
      const name = known.nameNumber(mentions[at] ?? 0);
      articles.set(name, (articles.get(name) ?? 0) + 1);
    }
    for (const [name, count] of articles) {
      const written = known.text(name);
      const fullness = node.kind === "person" ? fullnessOf(written) : Number(!isAcronym(written));
      const rank = [fullness, count, written.length] as const;
      const order = best === null ? 1 : compare(rank, bestRank);
      if (order > 0 || (order === 0 && best !== null && written < best.written)) {
        best = { written, id: node.id };
        bestRank = rank;
      }
    }
  }
  if (best === null) throw new Error("Cannot choose a name: there is none");
  return best;
}

/** 2 for a given name or several initials before the surname, 1 for one initial, 0 for a surname alone. */
function fullnessOf(written: string): number {
  const words = namePartsOf(written)?.words ?? [];
  if (words.length < 2) return 0;
  return words.length === 2 && isInitial(words[0] ?? "") ? 1 : 2;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const apart = value - (b[index] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}
