import { remembered } from "./remembered.ts";

/**
 * Endings that one name has in several transliterations, each with the one that stands for all.
 * Only such as no two families tell each other apart by: these also join bare surnames.
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  // Zelensky, Zelenskyy, Zelenskiy, Zelens'kyi, Zelenskij, Zelenski
  [/sk(?:yy|yi|yj|iy|ij|ii|y|j|i)$/u, "sky"],
  // Navalny, Navalnyy, Navalniy
  [/(?<=[^aeiou])(?:yy|yi|yj|iy|ij|ii)$/u, "y"],
  // Yanukovych, Yanukovich
  [/(?<=[oe])v[yi]ch$/u, "vich"],
  // Sergey, Sergei
  [/(?<=...)ey$/u, "ei"],
];

/**
 * How further letters vary between transliterations of Arabic, Persian, Ukrainian and Russian, in
 * order. They blur families too ("Kerry", "Gerry"), so what they make one needs more to be one.
 */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/off$/u, "ov"],
  [/eff$/u, "ev"],
  [/ow$/u, "ov"],
  [/tsch|tch/gu, "ch"],
  [/sch/gu, "sh"],
  [/kh|gh|q|g|ck|c(?=[aourlt])/gu, "k"],
  [/(?<=d)h/gu, ""],
  [/w/gu, "v"],
  [/x/gu, "ks"],
  [/ph/gu, "f"],
  [/^(?:ye|ie|je)/u, "e"],
  [/^(?:yu|iu|ju)/u, "yu"],
  [/^(?:ya|ia|ja)/u, "ya"],
  [/ou|oo|o/gu, "u"],
  [/ae/gu, "a"],
  [/ue/gu, "u"],
  [/ee|ei|ai|ay|ey|y/gu, "i"],
  [/(.)\1+/gu, "$1"],
  [/(?<=a)h$/u, ""],
];

/** What tells that a name was written in another alphabet, or with other letters, before. */
const FOREIGN =
  /q(?!u)|kh|dh|gh(?!t|$)|zh|shch|aa|[yi]y$|[yi]i$|[yi]j$|sky$|[oe]v[yi]ch$|[oe]va?$|[oe]ff$|enko$|ch?uk$/u;

/** Words whose spellings are remembered: those of one portion of articles come again in the next. */
const REMEMBERED = 8192;

/** One form for a word in the usual transliterations of its ending. */
export const closeSpelling = remembered((word) => {
  let close = word;
  for (const [ending, instead] of ENDINGS) close = close.replace(ending, instead);
  return close;
}, REMEMBERED);

/** One form for a word in most of its transliterations, and for some other words. */
export const wideSpelling = remembered((word) => {
  let wide = closeSpelling(word);
  for (const [letters, instead] of LETTERS) wide = wide.replace(letters, instead);
  return wide;
}, REMEMBERED);

/** Whether a word looks transliterated, so that it may be spelt otherwise elsewhere. */
export function isTransliterated(word: string): boolean {
  return FOREIGN.test(word);
}
