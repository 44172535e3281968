import { wordList } from "./word-list.ts";

/** Suffixes that belong to a name. */
export const NAME_SUFFIXES = wordList(`jr. jr sr. sr ii iii iv`);

/** Small words inside a name: "Ursula von der Leyen", "Charles de Gaulle". */
export const NAME_PARTICLES = wordList(`
  de del della di da du la le van von der den ter bin ibn al el dos das zu y
`);

/** What takes "of" and a further capital as a part of its name. */
export const TAKES_OF = wordList(`
  secretary minister department university house college institute association bank bureau office
  ministry council board school chamber league federation union organization organisation committee
  daughters sons knights church archdiocese diocese academy center centre society state governor mayor
  speaker district court king queen prince director chief chairman commission army
`);

/** Departments that follow "Secretary of …", one or two words, so that a name can follow at once. */
export const DEPARTMENTS = wordList(`
  staff state defense defence treasury labor labour energy agriculture commerce interior education
  transportation homeland security health war justice veterans affairs housing finance political public
  elections management population refugees migration science energy environment policy the
`);
