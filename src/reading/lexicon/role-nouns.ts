import { wordList } from "./word-list.ts";

/** What a person can be called: occupations and parts, in lower case, before a name or on their own. */
export const ROLE_NOUNS = wordList(`
  president vice-president premier chancellor minister secretary senator representative congressman
  congresswoman governor mayor judge justice attorney general lieutenant colonel captain sergeant major
  admiral reverend professor pope king queen prince princess ambassador speaker chairman chairwoman chair
  chairperson leader director commissioner commander chief spokesman spokeswoman spokesperson envoy deputy
  assistant undersecretary treasurer superintendent sheriff detective officer delegate councilman
  councilwoman assemblyman assemblywoman alderman dean editor analyst strategist adviser advisor counsel
  counselor manager coordinator founder co-founder cofounder ceo coach author archbishop bishop cardinal
  rabbi imam host anchor correspondent reporter columnist pollster candidate nominee frontrunner
  front-runner official aide staffer operative consultant lobbyist activist advocate organizer organiser
  volunteer voter supporter donor backer critic opponent rival lawyer attorney prosecutor scholar scientist
  historian economist researcher fellow expert teacher student lecturer doctor nurse physician psychologist
  psychiatrist sociologist engineer executive businessman businesswoman entrepreneur investor banker
  billionaire millionaire mogul magnate developer owner veteran soldier marine farmer worker resident
  neighbor neighbour witness survivor victim mother father son daughter wife husband brother sister friend
  cousin uncle aunt colleague ally lawmaker legislator politician diplomat statesman journalist writer
  novelist poet playwright blogger commentator pundit contributor broadcaster presenter actor actress
  singer musician rapper comedian filmmaker producer director artist photographer athlete player quarterback
  pastor priest cleric extremist minister preacher evangelist theologian man woman person boy girl individual insider
  source figure member partner counterpart successor predecessor incumbent challenger hopeful contender
  socialist conservative liberal republican democrat moderate progressive libertarian whip technologist
  demographer psephologist politologist commandant policeman policewoman fireman firefighter trooper
  agent spy informant defendant plaintiff juror clerk designer architect carpenter retiree pensioner
  immigrant refugee migrant protester demonstrator moderator interviewer biographer stylist chef nominee
  user guy heavyweight questioner intellectual hero viewer reader caller tweeter
  winner loser finalist laureate star tycoon boss head czar guru son-in-law father-in-law running-mate mate
`);

/** Whether a word (lower case) is a noun for what a person is, singular or plural. */
export function isRoleNoun(lower: string): boolean {
  return ROLE_NOUNS.has(lower) || isPluralRole(lower) || lower.endsWith("-year-old");
}

/** Plurals of persons that no ending tells. */
export const BARE_PLURALS: ReadonlySet<string> = new Set(["people", "police"]);

/** Whether a word (lower case) is a plural noun for persons: "officials", "spokesmen", "people". */
export function isPluralRole(lower: string): boolean {
  if (ROLE_NOUNS.has(lower)) return false;
  if (BARE_PLURALS.has(lower)) return true;
  if (lower.endsWith("men")) return ROLE_NOUNS.has(`${lower.slice(0, -3)}man`);
  if (lower.endsWith("ies")) return ROLE_NOUNS.has(`${lower.slice(0, -3)}y`);
  if (!lower.endsWith("s")) return false;
  return ROLE_NOUNS.has(lower.slice(0, -1)) || ROLE_NOUNS.has(lower.slice(0, -2));
}

/** Lower-case words that qualify a role: "senior campaign adviser". */
export const ROLE_MODIFIERS = wordList(`
  campaign council committee board ministry department court union company deputy senior former chief top vice prime political policy press communications foreign national
  presidential assistant associate executive managing general acting interim retired longtime long-time
  veteran fellow communications media digital finance state city county congressional senate house chief
  military legal security economic economics law history science party staff special lead leading
  white black gay young old future current ex junior lieutenant district federal local world co
  gubernatorial senatorial mayoral regional municipal judicial criminal civil constitutional international
  public affairs research data polling opinion health education energy environmental climate financial
  technology tech tea reality tv television radio cable news network real estate business investment
  hedge fund film movie rock pop country football basketball baseball college university high school
  republican democratic conservative liberal progressive evangelical christian muslim jewish catholic
  running right-wing left-wing far-right anti-abortion pro-life chief rival main leading prominent influential
`);
