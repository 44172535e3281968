import { wordList } from "./word-list.ts";

/** Words before a name that say no more than that a person follows, with the sex they tell. */
export const HONORIFICS: ReadonlyMap<string, "he" | "she" | null> = new Map([
  ["mr.", "he"],
  ["mr", "he"],
  ["mrs.", "she"],
  ["mrs", "she"],
  ["ms.", "she"],
  ["ms", "she"],
  ["miss", "she"],
  ["madame", "she"],
  ["madam", "she"],
  ["mme.", "she"],
  ["lady", "she"],
  ["dame", "she"],
  ["sir", "he"],
  ["lord", "he"],
  ["dr.", null],
  ["dr", null],
  ["prof.", null],
  ["hon.", null],
]);

/**
 * Offices and ranks that stand with a capital before a name. Fewer than the role nouns, of which some
 * ("man", "source", "figure") open sentences without being anybody's title; and short forms besides.
 */
export const TITLES = wordList(`
  president vice-president premier chancellor minister secretary senator sen. sen representative rep. rep
  congressman congresswoman governor gov. gov mayor judge justice attorney general gen. gen lt. lt
  lieutenant colonel col. col captain capt. capt sergeant sgt. sgt major maj. adm. admiral rev. reverend
  professor pope king queen prince princess ambassador speaker chairman chairwoman chair chairperson
  leader director commissioner commander cmdr. chief spokesman spokeswoman spokesperson envoy deputy
  assistant undersecretary treasurer superintendent sheriff detective officer sergeant-at-arms delegate
  councilman councilwoman assemblyman assemblywoman alderman dean editor analyst strategist adviser advisor
  counsel counselor manager coordinator founder ceo cfo coo chef coach author archbishop bishop cardinal
  father brother sister rabbi imam ayatollah sheikh sultan emperor president-elect comptroller solicitor
  pres. atty. host anchor correspondent reporter columnist pollster candidate nominee congresswoman-elect
  whip marine private corporal brigadier maj minister-president taoiseach czar inspector supt. ald.
  ex-president ex-senator ex-governor dictator sens. sens reps. reps govs. govs gens. senators governors
  councillor councilor cllr. cllr constable baron baroness mullah alderwoman
  representatives presidents secretaries ministers attorneys judges justices
`);
