import { isRoleNoun } from "../lexicon/role-nouns.ts";
import { isWriting } from "../lexicon/writings.ts";
import type { Cast } from "../people/cast.ts";
import type { Stretch } from "../quotes/attribution/main-subject.ts";
import type { Outline } from "../quotes/outline.ts";
import type { Voice } from "../quotes/speakers/voice.ts";
import type { Reported } from "./reported.ts";

/** How much of a clause is looked through for names, in items. */
const REACH = 60;

/** Whether something speaks against the speaker that was found; a paraphrase is nobody's then. */
export function isDoubtful(
  outline: Outline,
  cast: Cast,
  { mention, clauses }: Reported,
  voice: Voice,
): boolean {
  const noun = outline.items[mention.head]?.lower ?? "";
  if (voice.kind === "described") {
    return isWriting(voice.description.split(" ").at(-1)?.toLowerCase() ?? "");
  }
  if (voice.kind !== "entity") return true;
  // "Mr. Roe has the votes, he said": hardly anybody calls themselves by their name.
  if (mention.kind === "pronoun") {
    return clauses.some((clause) => names(outline, cast, clause, voice.entity));
  }
  // "the court" is no person.
  return (
    mention.kind === "noun" && cast.entities[voice.entity]?.kind === "person" && !isRoleNoun(noun)
  );
}

/** Whether a clause names somebody. */
function names({ items }: Outline, cast: Cast, { from, to }: Stretch, entity: number): boolean {
  for (let at = from; at < Math.min(to, from + REACH); at += 1) {
    const item = items[at];
    if (item?.kind === "name" && cast.entityOf[item.ref] === entity) return true;
  }
  return false;
}
