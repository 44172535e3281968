import type { Entity } from "../../people/cast.ts";
import { nationOf } from "../../lexicon/places.ts";
import { stateOfPeople } from "../../lexicon/states.ts";
import { wordList } from "../../lexicon/word-list.ts";

/** Words that tell two holders of an office apart no further. */
const IDLE = wordList(`
  the a an of for and s us mr mrs this current presumptive longtime own late then
`);

const OFFICE_FORMS: ReadonlyMap<string, string> = new Map([
  ["sen", "senator"],
  ["sens", "senator"],
  ["gov", "governor"],
  ["rep", "representative"],
  ["gen", "general"],
  ["congressman", "representative"],
  ["congresswoman", "representative"],
  ["spokeswoman", "spokesman"],
  ["spokesperson", "spokesman"],
  ["chairwoman", "chairman"],
  ["chairperson", "chairman"],
  ["businesswoman", "businessman"],
  ["advisor", "adviser"],
  ["lt", "lieutenant"],
  ["col", "colonel"],
  ["capt", "captain"],
  ["sgt", "sergeant"],
  ["pres", "president"],
  ["prof", "professor"],
  ["sec", "secretary"],
  ["democratic", "democrat"],
  ["gop", "republican"],
  ["frontrunner", "front-runner"],
]);

/** The words of a role that tell one holder from another, alike in all spellings. */
export function tellingWords(phrase: string): readonly string[] {
  return (phrase.toLowerCase().match(/\p{L}[\p{L}.-]*/gu) ?? []).flatMap((word) => {
    const plain =
      word.endsWith(".") && word.indexOf(".") === word.length - 1 ? word.slice(0, -1) : word;
    if (IDLE.has(plain) && plain !== "us") return [];
    return [stateOfPeople(plain) ?? nationOf(plain) ?? OFFICE_FORMS.get(plain) ?? plain];
  });
}

/** Whether all words hold of somebody by one of their roles, with what else is known of them. */
export function rolesHold({ roles, traits }: Entity, wanted: readonly string[]): boolean {
  const known = traits.flatMap(tellingWords);
  if (roles.length === 0) return wanted.every((word) => known.includes(word));
  return roles.some((role) => {
    const told = new Set([...tellingWords(role), ...known]);
    return wanted.every((word) => told.has(word));
  });
}
