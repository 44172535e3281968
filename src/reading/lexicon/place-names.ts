import { isPeople, isPlace, nationOf } from "./places.ts";
import { wordList } from "./word-list.ts";

/** Words for a country or its capital that are names of a place, not of who lives there; beside the country's own. */
const OF_NATIONS = wordList(`
  kyiv kiev moscow america washington usa u.s. u.k. britain london england paris berlin rome madrid warsaw
  ankara turkiye beijing tokyo delhi islamabad jerusalem gaza tehran baghdad damascus cairo ottawa havana
  caracas canberra seoul hanoi taipei kabul riyadh beirut tripoli nairobi dublin edinburgh athens budapest
  bucharest sofia belgrade vienna brussels hague stockholm oslo copenhagen helsinki tallinn riga vilnius
  minsk tbilisi baku manila jakarta bangkok burma lisbon prague doha
`);
/** First in their line of the nations, but no names of a place. */
const NATION_PEOPLES = wordList("saudi czech emirates");
/** Institutions that names of places stand for, and the like. */
const NO_PLACES: ReadonlySet<string> = new Set([
  "united nations",
  "white house",
  "supreme court",
  "trump tower",
  "capitol hill",
  "wall street",
]);

/** Whether words, in lower case, are the name of a place: "kyiv", "new york"; not "ukrainian". */
export function isPlaceName(words: readonly string[]): boolean {
  if (!isPlace(words)) return false;
  const [only = ""] = words;
  if (words.length > 1) return !NO_PLACES.has(words.join(" "));
  const nation = nationOf(only);
  if (nation === undefined) return !isPeople(only);
  return (nation === only && !NATION_PEOPLES.has(only)) || OF_NATIONS.has(only);
}

/** Whether a word, in lower case, says whose something is, and is no name of a place: "russian", "islamic". */
export function isOfPeople(lower: string): boolean {
  return isPlace([lower]) && !isPlaceName([lower]);
}

/** Names of one place, lower case; the first stands for all. */
const ONE_PLACE = [
  ["us", "u.s.", "usa", "u.s.a.", "america", "united states", "united states of america"],
  ["uk", "u.k.", "britain", "great britain", "united kingdom"],
  ["kyiv", "kiev"],
  ["turkey", "turkiye", "türkiye"],
  ["myanmar", "burma"],
] as const;
const PLACE_OF: ReadonlyMap<string, string> = new Map(
  ONE_PLACE.flatMap(([first, ...others]) => others.map((other) => [other, first] as const)),
);

/** A place by one name, lower case: "United States" and "U.S." are both "us". */
export function samePlace(name: string): string {
  const lower = name.toLowerCase();
  return PLACE_OF.get(lower) ?? lower;
}

/** Kinds of places that stand before a name with "of", "the city of Salem", or behind it, "Salem county". */
export const PLACE_NOUNS = wordList(`
  city town village port region province district county island suburb oblast municipality peninsula
  capital state
`);

/** Before the name of a place: "in Salem". */
export const PLACE_PREPOSITIONS = wordList(`
  in at near from outside to across throughout into around toward towards over above inside beyond
`);
