import { type Chance, zipf } from "./chance.ts";

/** Distinct words beside those of grammar, about as many as ten thousand news articles have. */
const VOCABULARY = 60_000;
/** How often a word is one of grammar's, as in English. */
const GRAMMAR = 0.42;
/** How often a word is one of its article's subject. */
const SUBJECT = 0.25;
const SUBJECT_WORDS = 25;

const FUNCTION_WORDS =
  "the of to and a in that is was he for it with as his on be at by had not are but from or have an they which one were her all she there would their we him been has when who will more no if out so said what up its about into than them can only".split(
    " ",
  );
const SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi zo ka le mi no pu ra se ti".split(" ");
const ENDINGS = ["", "", "", "s", "ed", "ing"];

/** What an article is about, by the ranks of its words, the commonest first. */
export type Subject = readonly number[];

export function madeSubject(chance: Chance): Subject {
  return Array.from({ length: SUBJECT_WORDS }, () => zipf(chance, VOCABULARY));
}

/** A word that does not exist, by its rank: the common ones are short. */
export function madeWord(rank: number): string {
  let word = "";
  for (let rest = rank + SYLLABLES.length; rest > 0;) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? "";
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

/** A word of any subject. */
export function anyWord(chance: Chance): string {
  return madeWord(zipf(chance, VOCABULARY));
}

/** So many words on a subject, spread as the words of news are. */
export function wordsOn(subject: Subject, count: number, chance: Chance): string {
  return Array.from({ length: count }, () => wordOn(subject, chance)).join(" ");
}

function wordOn(subject: Subject, chance: Chance): string {
  const kind = chance();
  if (kind < GRAMMAR) return FUNCTION_WORDS[zipf(chance, FUNCTION_WORDS.length)] ?? "the";
  const rank =
    kind < GRAMMAR + SUBJECT
      ? (subject[zipf(chance, subject.length)] ?? 0)
      : zipf(chance, VOCABULARY);
  return madeWord(rank) + (ENDINGS[Math.floor(chance() * ENDINGS.length)] ?? "");
}
