import { wordList } from "./word-list.ts";

/** Adverbs before a verb of saying by which the writer does not vouch that it was said. */
export const UNSURE_ADVERBS = wordList(`
  reportedly allegedly supposedly apparently purportedly presumably ostensibly possibly probably likely
  maybe perhaps never not hardly scarcely rarely seldom nearly almost barely ever only
`);

/** Words for nobody in particular: what "some say" has no speaker. */
export const NOBODY_IN_PARTICULAR = wordList(`
  no none nobody neither nor few some many most several others other one ones another anyone someone
  everyone everybody somebody anybody people all any both each every you i we if who which that what
  whoever those percent half third majority
`);
