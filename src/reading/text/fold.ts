const MARKS = /\p{M}/gu;
/** Every character is ASCII: the folding of most words is then only a matter of capitals. */
// eslint-disable-next-line no-control-regex
const PLAIN = /^[\0-\x7f]*$/;

/** A word in lower case and without accents: "Orbán" as "orban". */
export function foldLetters(word: string): string {
  return PLAIN.test(word)
    ? word.toLowerCase()
    : word.normalize("NFD").replace(MARKS, "").toLowerCase();
}

/** A word as it is compared: without accents and possessive: "Zelensky’s" as "zelensky". */
export function foldWord(word: string): string {
  return withoutPossessive(foldLetters(word));
}

function withoutPossessive(word: string): string {
  const apostrophe = word.length - (word.endsWith("s") ? 2 : 1);
  const mark = word.charAt(apostrophe);
  return mark === "'" || mark === "’" ? word.slice(0, apostrophe) : word;
}
