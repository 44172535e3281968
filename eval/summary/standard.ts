/**
 * A standard's sentence ends without what is no more than a convention of its tool, so that a splitter
 * with other conventions can be measured by it. The tool, CoreNLP, ends a sentence
 *
 * - at a question or an exclamation that closes a quotation, though its sentence goes on: `“Why?” | he asked.`;
 * - behind a party and state in brackets: `Rep. Ada Hill (D-Va.) | said`;
 * - behind a list's number: `1. | Stay at home.`;
 * - before the last stop where two stand at one end: `“… ‘We can.|’.”`;
 *
 * and it ends none at a paragraph's end without a full stop: `He said: ¶ “We won.”`
 */
export function mendStandard(text: string, ends: readonly number[]): readonly number[] {
  const kept = ends.filter((end) => !CONVENTIONS.some((holds) => holds(text, end)));
  const moved = kept.map((end) => (closesParty(text, end) ? end + 1 : end));
  return [...new Set([...moved, ...paragraphEnds(text)])].toSorted((a, b) => a - b);
}

const CONVENTIONS = [quotationGoesOn, partyGoesOn, numbersList, stopsTwice] as const;

/** Behind the mark, and what closes with it: words in lower case, or a name and a verb of speech. */
const GOES_ON =
  /^[\s"'”’]*(?:[\p{Ll}(]|(?!(?:He|She|They|It|We|I|You)\s)(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:said|asked|says|asks|tweeted|declared|replied|repeated|remarked|wrote|writes|added|continued|told)(?!\p{L}))/u;
/** Long enough for a name and a verb. */
const AHEAD = 80;

function quotationGoesOn(text: string, end: number): boolean {
  const around = text.slice(Math.max(0, end - 3), end + 3);
  if (!/[?!]\s*["'”’“]/u.test(around)) return false;
  return GOES_ON.test(text.slice(end, end + AHEAD));
}

const PARTY = /\(\p{Lu}-(?:\p{Lu}[\p{L}]*\.)+\)?$/u;

function partyGoesOn(text: string, end: number): boolean {
  return PARTY.test(text.slice(Math.max(0, end - 14), end)) && !closesParty(text, end);
}

/** The full stop behind the bracket is the sentence's end: `(D-Va.).` */
function closesParty(text: string, end: number): boolean {
  return PARTY.test(text.slice(Math.max(0, end - 14), end)) && text.charAt(end) === ".";
}

function numbersList(text: string, end: number): boolean {
  return /(?:^|\n)\d{1,2}\.$/u.test(text.slice(Math.max(0, end - 4), end));
}

function stopsTwice(text: string, end: number): boolean {
  return /^\s*['’]?\.["'”’]*\s*(?:\n|$)/u.test(text.slice(end, end + 12));
}

function paragraphEnds(text: string): readonly number[] {
  return Array.from(text.matchAll(/\S(?=\s*\n)/gu), ({ index }) => index + 1);
}
