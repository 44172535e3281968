import { between, type Chance, oneOf, zipf } from "./chance.ts";
import { madeWord } from "./words.ts";

/** Whom articles can name. */
const PEOPLE = 30_000;
/** The best known are in the news less often than Zipf's law has it: nobody is in half of all articles. */
const FAME = 3;
/** A surname is borne by this many, as a rule: relatives and namesakes. */
const NAMESAKES = 3;
/** Names that are too short read as words. */
const SHORTEST_RANK = 500;

const GIVEN = [
  "Anna Peter Maria John Sarah David Laura James Emma Thomas Julia Michael Helen Robert Susan",
  "Daniel Alice George Nina Martin Clara Victor Irene Samuel Grace Oscar Diana Felix Ruth Simon",
]
  .join(" ")
  .split(" ");
const ROLES = [
  "Foreign Minister",
  "President",
  "Senator",
  "Mayor",
  "Prime Minister",
  "Governor",
  "Professor",
  "Judge",
  "Police Chief",
  "General",
] as const;

/** Somebody who does not exist. */
export interface MadePerson {
  readonly name: string;
  readonly surname: string;
  /** A title that can stand before the name. */
  readonly role: string;
}

/** Some different people for one article, the famous ones more often than others. */
export function madePeople(chance: Chance): readonly [MadePerson, ...MadePerson[]] {
  const first = zipf(chance, PEOPLE, FAME);
  const others = Array.from({ length: between(chance, 3, 10) }, () => zipf(chance, PEOPLE, FAME));
  const ranks = new Set(others);
  ranks.delete(first);
  return [personOf(first), ...[...ranks].map(personOf)];
}

function personOf(rank: number): MadePerson {
  const surname = capitalised(madeWord(SHORTEST_RANK + Math.floor(rank / NAMESAKES)));
  const given = GIVEN[(rank * 7) % GIVEN.length] ?? "Anna";
  const role = ROLES[rank % ROLES.length] ?? ROLES[0];
  return { name: `${given} ${surname}`, surname, role };
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One of an article's people: those named first speak most. */
export function speakerAmong(
  people: readonly [MadePerson, ...MadePerson[]],
  chance: Chance,
): MadePerson {
  return people[zipf(chance, people.length)] ?? oneOf(chance, people);
}
