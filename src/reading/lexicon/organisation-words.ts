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
  unicef unesco greenpeace wikileaks nasa isis
`);
