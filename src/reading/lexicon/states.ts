/** American states by the short forms that newspapers and the post use, lower case without stops. */
const SHORT_FORMS = `
  alabama ala al|alaska ak|arizona ariz az|arkansas ark ar|california calif ca|colorado colo co
  connecticut conn ct|delaware del de|florida fla fl|georgia ga|hawaii hi|idaho id|illinois ill il
  indiana ind in|iowa ia|kansas kan ks|kentucky ky|louisiana la|maine me|maryland md
  massachusetts mass ma|michigan mich mi|minnesota minn mn|mississippi miss ms|missouri mo
  montana mont mt|nebraska neb ne|nevada nev nv|new-hampshire nh|new-jersey nj|new-mexico nm
  new-york ny|north-carolina nc|north-dakota nd|ohio oh|oklahoma okla ok|oregon ore or|pennsylvania pa
  rhode-island ri|south-carolina sc|south-dakota sd|tennessee tenn tn|texas tex tx|utah ut|vermont vt
  virginia va|washington wash wa|west-virginia wva wv|wisconsin wis wi|wyoming wyo wy`;

const STATE_OF: ReadonlyMap<string, string> = new Map(
  SHORT_FORMS.split(/[|\n]/u).flatMap((line) => {
    const [state = "", ...shorts] = line.trim().split(/\s+/u);
    const name = state.replace("-", " ");
    return [
      [state.replace("-", ""), name] as const,
      ...shorts.map((short) => [short, name] as const),
    ];
  }),
);

/** The state, in lower case, that a form in any spelling stands for: "N.Y." → "new york". */
export function stateOf(form: string): string | undefined {
  return STATE_OF.get(form.toLowerCase().replace(/[^a-z]/gu, ""));
}

const PEOPLE = `
  alabamian alabama|alaskan alaska|arizonan arizona|arkansan arkansas|californian california
  coloradan colorado|floridian florida|georgian georgia|hawaiian hawaii|idahoan idaho|illinoisan illinois
  iowan iowa|kansan kansas|kentuckian kentucky|louisianan louisiana|mainer maine|marylander maryland
  michigander michigan|minnesotan minnesota|mississippian mississippi|missourian missouri
  montanan montana|nebraskan nebraska|nevadan nevada|oregonian oregon|ohioan ohio|oklahoman oklahoma
  pennsylvanian pennsylvania|tennessean tennessee|texan texas|utahn utah|vermonter vermont
  virginian virginia|washingtonian washington|wisconsinite wisconsin|wyomingite wyoming|yorker york`;

const STATE_OF_PEOPLE: ReadonlyMap<string, string> = new Map(
  PEOPLE.split(/[|\n]/u).map((line) => {
    const [one = "", state = ""] = line.trim().split(" ");
    return [one, state] as const;
  }),
);

/** The state that somebody, in lower case, is of: "texan" → "texas". */
export function stateOfPeople(lower: string): string | undefined {
  return STATE_OF_PEOPLE.get(lower);
}

const PARTY_OF: ReadonlyMap<string, string> = new Map([
  ["r", "republican"],
  ["d", "democrat"],
  ["i", "independent"],
  ["l", "libertarian"],
]);

const TAG = /^([RDIL])(?:-(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?))?$/u;

/** What a politician's tag says: "R-Tex." → "texas republican"; null where the word is none. */
export function readPartyTag(word: string): string | null {
  const [, party, state] = TAG.exec(word) ?? [];
  const name = PARTY_OF.get((party ?? "").toLowerCase());
  if (name === undefined) return null;
  return state === undefined ? name : `${stateOf(state) ?? state.toLowerCase()} ${name}`;
}
