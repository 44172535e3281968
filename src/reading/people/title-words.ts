import { words } from "../lexicon.ts";

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

/** Offices and ranks written with a capital before a name. */
export const TITLES = words(`
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
  ex-president ex-senator ex-governor dictator
`);

/** What a person can be called: occupations and parts, in lower case, before a name or on their own. */
export const ROLE_NOUNS = words(`
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
  pastor priest minister preacher evangelist theologian man woman person boy girl individual insider
  source figure member partner counterpart successor predecessor incumbent challenger hopeful contender
  socialist conservative liberal republican democrat moderate progressive libertarian whip technologist
  demographer psephologist politologist commandant policeman policewoman fireman firefighter trooper
  agent spy informant defendant plaintiff juror clerk designer architect carpenter retiree pensioner
  immigrant refugee migrant protester demonstrator moderator interviewer biographer stylist chef nominee
  user guy heavyweight questioner intellectual hero viewer reader caller tweeter
  star tycoon boss head czar guru son-in-law father-in-law running-mate mate
`);

/** Lower-case words that qualify a role: "senior campaign adviser". */
export const ROLE_MODIFIERS = words(`
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
  right-wing left-wing far-right anti-abortion pro-life chief rival main leading prominent influential
`);

/** Suffixes that belong to a name. */
export const NAME_SUFFIXES = words(`jr. jr sr. sr ii iii iv`);

/** Small words inside a name: "Ursula von der Leyen", "Charles de Gaulle". */
export const NAME_PARTICLES = words(`
  de del della di da du la le van von der den ter bin ibn al el dos das zu y
`);

/** What takes "of" and a further capital as a part of its name. */
export const TAKES_OF = words(`
  secretary minister department university house college institute association bank bureau office
  ministry council board school chamber league federation union organization organisation committee
  daughters sons knights church archdiocese diocese academy center centre society state governor mayor
  speaker district court king queen prince director chief chairman commission army
`);

/** Departments that follow "Secretary of …", one or two words, so that a name can follow at once. */
export const DEPARTMENTS = words(`
  staff state defense defence treasury labor labour energy agriculture commerce interior education
  transportation homeland security health war justice veterans affairs housing finance the
`);
