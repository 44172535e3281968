import { stateOfPeople } from "./states.ts";
import { wordList } from "./word-list.ts";

/** Countries and what belongs to them, by the words that news uses for them; the first is the country. */
const NATIONS = `
ukraine ukrainian ukrainians kyiv kiev|russia russian russians moscow kremlin|us u.s. u.s american americans america washington usa|uk u.k. british britain britons london england english|france french paris|germany german germans berlin|italy italian italians rome|spain spanish madrid|poland polish warsaw|turkey turkish ankara turkiye|china chinese beijing|japan japanese tokyo|india indian indians delhi|pakistan pakistani islamabad|israel israeli israelis jerusalem|palestine palestinian palestinians gaza|iran iranian iranians tehran|iraq iraqi iraqis baghdad|syria syrian syrians damascus|egypt egyptian egyptians cairo|mexico mexican mexicans|canada canadian canadians ottawa|brazil brazilian brazilians|argentina argentine argentinian|cuba cuban cubans havana|venezuela venezuelan caracas|colombia colombian|chile chilean|australia australian australians canberra|korea korean koreans seoul|vietnam vietnamese hanoi|taiwan taiwanese taipei|afghanistan afghan afghans kabul|saudi riyadh|lebanon lebanese beirut|jordan jordanian|libya libyan tripoli|yemen yemeni|sudan sudanese|ethiopia ethiopian|kenya kenyan nairobi|nigeria nigerian|africa african|ireland irish dublin|scotland scottish edinburgh|wales welsh|greece greek athens|hungary hungarian budapest|romania romanian bucharest|bulgaria bulgarian sofia|serbia serbian belgrade|croatia croatian|austria austrian vienna|switzerland swiss|belgium belgian brussels|netherlands dutch hague|sweden swedish stockholm|norway norwegian oslo|denmark danish copenhagen|finland finnish helsinki|estonia estonian tallinn|latvia latvian riga|lithuania lithuanian vilnius|belarus belarusian minsk|georgia georgian tbilisi|armenia armenian|azerbaijan azerbaijani baku|moldova moldovan|kazakhstan kazakh|philippines philippine filipino manila|indonesia indonesian jakarta|malaysia malaysian|thailand thai bangkok|myanmar burmese burma|portugal portuguese lisbon|czech prague|slovakia slovak|slovenia slovenian|qatar qatari doha|emirates emirati|europe european europeans|asia asian
`;

/** Places that are no country. */
const OTHER_PLACES = wordList(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
  indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
  montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming
  boston chicago philadelphia atlanta dallas houston miami denver detroit seattle portland phoenix cleveland
  cincinnati pittsburgh milwaukee baltimore brooklyn manhattan queens bronx orlando tampa charlotte raleigh
  nashville memphis sacramento benghazi aleppo mosul munich geneva davos strasbourg guantanamo
  hollywood broadway harlem hempstead
`);

/** States as newspapers shorten them after a town, where the short form is no other name. */
const SHORT_STATES = wordList(`
  ala ariz ark calif colo conn fla ga ill ind kan mass mich minn miss mont neb nev okla ore pa tenn tex va
  vt wis wyo n.h. n.j. n.m. n.y. n.c. n.d. s.c. s.d. r.i. w.va
`);

/** Peoples, faiths and parties: several, or what belongs to them, and nobody in particular. */
const PEOPLES = wordList(`
  muslim muslims islamic islamist islamists islam christian christians catholic catholics protestant
  protestants evangelical evangelicals jewish jew jews hindu hindus buddhist buddhists mormon mormons sunni
  shiite hispanic hispanics latino latinos latina latinas african-american african-americans
  asian-american asian-americans arab arabs kurd kurds kurdish soviet soviets nazi nazis democratic
  communist communists western southern northern eastern millennial millennials
`);

/** Two-word places, lower case. */
const COMPOUND_PLACES: ReadonlySet<string> = new Set(
  `new york|new hampshire|new jersey|new mexico|new orleans|new england|north carolina|south carolina|north dakota|south dakota|west virginia|rhode island|los angeles|san francisco|san diego|las vegas|salt lake|saudi arabia|united states|united kingdom|united nations|north korea|south korea|south africa|hong kong|puerto rico|middle east|long island|palm beach|el paso|st. louis|st. paul|silicon valley|wall street|des moines|cedar rapids|new zealand|sri lanka|costa rica|the hague|tel aviv|white house|capitol hill|trump tower|black sea|red sea|west bank|supreme court|sioux city|kansas city|oklahoma city|salt lake city|new york city|washington d.c.`.split(
    "|",
  ),
);

const NATION_OF: ReadonlyMap<string, string> = new Map(
  NATIONS.trim()
    .split("|")
    .flatMap((line) => {
      const forms = line.split(" ");
      return forms.map((form) => [form, forms[0] ?? form] as const);
    }),
);

/** The country that a place word or a demonym stands for: "ukrainian", "kyiv" → "ukraine". */
export function nationOf(lower: string): string | undefined {
  return NATION_OF.get(lower);
}

/** Whether a name (its words in lower case) is one of a place, or of what lives there. */
export function isPlace(lowerWords: readonly string[]): boolean {
  const [only] = lowerWords;
  if (lowerWords.length === 1 && only !== undefined)
    return (
      NATION_OF.has(only) || OTHER_PLACES.has(only) || SHORT_STATES.has(only) || isPeople(only)
    );
  return COMPOUND_PLACES.has(lowerWords.join(" "));
}

/** Whether a word, in lower case, is for people of some faith, descent, party or American state. */
export function isPeople(lower: string): boolean {
  const one = lower.endsWith("s") ? lower.slice(0, -1) : lower;
  return PEOPLES.has(lower) || stateOfPeople(one) !== undefined;
}

/** Words of places and of peoples, in lower case. */
export const PLACE_WORDS: ReadonlySet<string> = new Set([...NATION_OF.keys(), ...OTHER_PLACES]);
