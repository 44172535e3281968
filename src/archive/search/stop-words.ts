/**
 * Words of grammar, and the verb of all news: they stand in nearly every article, and say nothing of what
 * it is about. A query is searched without them, unless it has no others.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  a an the and or but nor not no so than then too very just only also such own same other more most few
  both each all any some which what who whom whose when where why how if while because until although
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
  myself ourselves yourself yourselves himself herself itself themselves this that these those there here
  am is are was were be been being have has had having do does did doing can could may might must shall
  should will would cannot
  of at by for with without within about against between into through during before after above below
  to from up down in out on off over under upon as again further once say says said
  im ive id youre hes shes weve theyre dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt
  `
    .trim()
    .split(/\s+/),
);

/** Two capitals or more, with or without dots: "U.S." and "US" are no pronoun, though they fold to one. */
const ACRONYM = /^\p{Lu}(?:\.?\p{Lu})+\.?$/u;
const LOWER_CASE = /\p{Ll}/u;

/**
 * Whether a word, as folded, says nothing of what an article is about.
 *
 * @param written the word as it stands
 * @param text where it stands: one that is all capitals has no acronyms to tell
 */
export function isStopWord(term: string, written = term, text = written): boolean {
  if (!STOP_WORDS.has(term)) return false;
  return !(ACRONYM.test(written) && LOWER_CASE.test(text));
}
