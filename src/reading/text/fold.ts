const MARKS = /\p{M}/gu;

/** Whether every character is ASCII: the folding of most words is then only a matter of capitals. */
export function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** A word in lower case and without accents: "Orbán" as "orban". */
export function foldLetters(word: string): string {
  return isAscii(word)
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
