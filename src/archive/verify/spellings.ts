/**
 * British endings with the American ones. What they make of words that have no two spellings ("flour")
 * is no word, so that no two words become one; where it would be one ("four"), the word is too short.
 */
const ENDINGS: readonly (readonly [has: string, ending: RegExp, instead: string])[] = [
  // colour, honoured, labouring, neighbourhood; not "scouring"
  ["our", /(?<=[a-z]{2})(?<!^sc)our(?=$|s$|ed$|ing|er|ful|less|able|ite|hood|ly$|y$)/, "or"],
  // organise, realised, analyse; not "wise", "rise"
  ["z", /(?<=[a-z]{3}[iy])z(?=e$|ed$|es$|er$|ers$|ing$|ation|able$)/, "s"],
  // centre, theatres, fibre
  ["re", /(?<=[a-z]{2}[bt])re(?=s?$)/, "er"],
  // travelled, labelling, jeweller; not "called", "pulling"
  ["ll", /(?<=[aeiouy][a-z]*[ae])ll(?=(?:ed|ing|ers?)$)/, "l"],
];

/** Words of which two spellings are one, the American first; each with its usual endings. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  (
    "program/programme defense/defence offense/offence pretense/pretence license/licence " +
    "practice/practise gray/grey skeptic/sceptic judgment/judgement aging/ageing catalog/catalogue " +
    "dialog/dialogue plow/plough toward/towards afterward/afterwards fulfill/fulfil enroll/enrol " +
    "jewelry/jewellery aluminum/aluminium mom/mum skillful/skilful maneuver/manoeuvre tire/tyre " +
    "pediatric/paediatric anemia/anaemia estrogen/oestrogen check/cheque installment/instalment"
  )
    .split(" ")
    .flatMap((pair) => {
      const [one = "", other = ""] = pair.split("/");
      return ["", "s", "d", "ed"].map(
        (ending) => [`${other}${ending}`, `${one}${ending}`] as const,
      );
    }),
);

/** No word of two spellings is longer; looking for endings takes time for each of a word's letters. */
const LONGEST = 40;

/** One spelling of a word that newspapers write by their own house's rules; in small letters. */
export function oneSpelling(word: string): string {
  const pair = PAIRS.get(word);
  if (pair !== undefined) return pair;
  if (word.length > LONGEST) return word;
  let spelling = word;
  // Most words have none of them, which is told at once.
  for (const [has, ending, instead] of ENDINGS) {
    if (spelling.includes(has)) spelling = spelling.replace(ending, instead);
  }
  return spelling;
}

/** Fewer letters than these make another word of what differs by one: "he", "she". */
const LEAST_LETTERS = 4;
const LETTERS = /^\p{L}+$/u;

/** Whether two words differ by one letter: one more, one less, another, or two in the other order. */
export function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length < LEAST_LETTERS || long.length - short.length > 1 || a === b) return false;
  if (!LETTERS.test(a) || !LETTERS.test(b)) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return (
    short.slice(at + 1) === long.slice(at + 1) ||
    (isSwapped && short.slice(at + 2) === long.slice(at + 2))
  );
}
