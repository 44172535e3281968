import { wordList } from "./word-list.ts";

/** Words that make a capitalised name one of a body, not of a person. */
export const ORGANISATION_WORDS = wordList(`
  party committee department university council association institute foundation times post news general
  staff ministry court bank agency campaign house senate congress police force forces army navy bureau
  office board commission union federation league coalition alliance network group company corp. corp inc.
  inc ltd. ltd co. co llc college school center centre church hospital society club fund pac action
  administration government parliament assembly pentagon kremlin journal tribune herald press radio
  television tv magazine media daily chamber caucus conference convention organization organisation
  project initiative movement task authority service services systems industries international partners
  associates trust museum library academy team committee's command brigade guard corps airlines airways
  motors electric gazette chronicle globe sun guardian telegraph review monitor inquirer register
  reporter observer
`);

/** Bodies known by one word. */
export const KNOWN_BODIES = wordList(`
  pentagon kremlin congress senate parliament nato hezbollah hamas twitter facebook google amazon apple
  microsoft politico breitbart gallup reuters bloomberg huffpost quinnipiac rasmussen gazprom interpol
  unicef unesco greenpeace wikileaks nasa isis fox pew nielsen variety vox slate salon newsmax newsweek
  forbes instagram snapchat youtube wikipedia uber walmart exxon boeing pfizer monsanto ipsos yougov axios
  univision telemundo netflix medicare medicaid taliban
`);

/** Common nouns for a body of people: what "Clean Fjord, a campaign group" tells of the name. */
export const GROUP_NOUNS = wordList(`
  group charity party company firm organisation organization union agency watchdog nonprofit non-profit
  foundation association coalition alliance network movement institute think-tank newspaper broadcaster
  publisher website outlet retailer supermarket bank airline manufacturer maker insurer startup start-up
  club federation committee council commission campaign collective cooperative co-operative consultancy
  contractor operator provider university hospital museum trust consortium militia ngo
`);
