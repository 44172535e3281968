import type { Cast } from "../../people/cast.ts";
import { sexOfPronoun } from "../../lexicon/sex-words.ts";
import { SEXED_PRONOUN, is } from "../../lexicon/word-facts.ts";
import type { Outline } from "../outline.ts";
import type { Sex } from "./discourse.ts";

/**
 * Each entity's sex: what its name and titles tell, else what the article's own pronouns tell where
 * they can mean nobody else, being in a sentence that names one person only and names them first.
 */
export function learnSexes(outline: Outline, cast: Cast): readonly (Sex | null)[] {
  const votes = countPronouns(outline, cast);
  return cast.entities.map((entity, index) => {
    if (entity.pronoun !== null) return entity.pronoun;
    const { he, she } = votes.get(index) ?? { he: 0, she: 0 };
    if (he > 2 * she) return "he";
    return she > 2 * he ? "she" : null;
  });
}

interface Votes {
  he: number;
  she: number;
}

function countPronouns({ sentences, items }: Outline, cast: Cast): ReadonlyMap<number, Votes> {
  const votes = new Map<number, Votes>();
  for (const { from, to } of sentences) {
    let only = -1;
    let several = false;
    const told: Votes = { he: 0, she: 0 };
    for (let at = from; at < to && !several; at += 1) {
      const item = items[at];
      if (item === undefined) break;
      if (item.kind === "name") {
        const entity = cast.entityOf[item.ref] ?? -1;
        const kind = cast.entities[entity]?.kind;
        if (kind !== "person" && kind !== "unclear") continue;
        if (only >= 0 && only !== entity) several = true;
        only = entity;
      } else if (is(item, SEXED_PRONOUN)) {
        const sex = sexOfPronoun(item.lower);
        if (sex === undefined) continue;
        // A pronoun before any name points out of the sentence.
        if (only < 0) several = true;
        else told[sex] += 1;
      }
    }
    if (several || only < 0 || told.he + told.she === 0) continue;
    const all = votes.get(only) ?? { he: 0, she: 0 };
    all.he += told.he;
    all.she += told.she;
    votes.set(only, all);
  }
  return votes;
}
