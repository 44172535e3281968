import { wordList } from "./word-list.ts";

export const DETERMINERS = wordList(`
  a an the this that these those his her its their my our your one two three four five six seven eight
  nine ten some any many several most few all both another each every no other others
`);

export const POSSESSIVE_PRONOUNS = wordList(`his her its their my our your`);

export const PREPOSITIONS = wordList(`
  of in on at to for from with without by about against between among during before after under over
  into onto through toward towards upon within across behind beyond near like despite since until till
  amid amidst alongside outside inside around via per than regarding concerning including following
`);

export const AUXILIARIES = wordList(`
  has have had having is are was were be been being do does did will would shall should can could may
  might must hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't
  shouldn't can't cannot couldn't
`);

export const FORMS_OF_BE = wordList(`is are was were be been being isn't aren't wasn't weren't`);

export const CONJUNCTIONS = wordList(`and but or nor so yet then`);

/** What opens a clause of its own below the main clause. */
export const SUBORDINATORS = wordList(`
  that if when while because although though as whether since unless until after before where why how
  what which who whom whose once whereas
`);

/** Adverbs that may stand between a subject and its verb. */
export const ADVERBS = wordList(`
  also then later once never still just even again always often not now first soon further has ever
  only already instead thus therefore however too twice sometimes
`);

export const SUBJECT_PRONOUNS = wordList(`he she they it i we`);
