import { wordList } from "./word-list.ts";

/**
 * Walks of life that one person seldom combines, by the nouns that tell them. Offices, business, law
 * and the forces are one: people go from one to the other. Nouns of any walk (leader, director) are in none.
 */
const FIELDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "public",
    wordList(`
      president vice-president premier chancellor minister secretary senator sen representative rep
      congressman congresswoman governor gov mayor judge justice attorney general gen lieutenant colonel
      captain sergeant admiral ambassador speaker envoy undersecretary treasurer superintendent sheriff
      detective officer councilman councilwoman assemblyman assemblywoman alderman candidate nominee
      frontrunner front-runner incumbent challenger lawmaker legislator politician diplomat statesman lawyer
      prosecutor ceo executive businessman businesswoman billionaire tycoon magnate mogul whip commander
      president-elect strategist lobbyist chairman chairwoman king queen prince princess spokesman
      spokeswoman spokesperson adviser advisor aide
    `),
  ],
  [
    "sport",
    wordList(`coach quarterback athlete player goalkeeper striker midfielder sprinter referee`),
  ],
  [
    "arts",
    wordList(`
      actor actress singer musician rapper comedian filmmaker artist photographer novelist poet playwright
      designer stylist architect
    `),
  ],
  [
    "learning",
    wordList(`
      professor scholar scientist historian economist researcher lecturer physician psychologist psychiatrist
      sociologist theologian demographer psephologist nurse
    `),
  ],
  [
    "faith",
    wordList(
      `pope archbishop bishop cardinal rabbi imam pastor priest preacher evangelist reverend`,
    ),
  ],
  [
    "press",
    wordList(
      `reporter columnist anchor correspondent journalist blogger commentator pundit broadcaster`,
    ),
  ],
  [
    "private",
    wordList(`
      teacher student farmer worker resident neighbor neighbour witness survivor victim voter volunteer
      carpenter retiree pensioner immigrant refugee migrant protester demonstrator firefighter fireman clerk
      juror caller
    `),
  ],
]);

/** The walk of life that a role's noun (lower case) tells; undefined for most. */
export function fieldOf(lower: string): string | undefined {
  for (const [field, nouns] of FIELDS) if (nouns.has(lower)) return field;
  return undefined;
}
