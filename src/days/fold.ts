const MARKS = /\p{M}/gu;
const APOSTROPHES = /[’ʼ`]/gu;
const SPACES = /\s+/gu;

/** Words of a day as they are compared: in lower case, without accents, with plain apostrophes and single spaces. */
export function foldDay(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(APOSTROPHES, "'")
    .replace(SPACES, " ")
    .trim();
}
