import { wordList } from "./word-list.ts";

/** Past forms of common verbs that do not end in -ed: a clause that has one has its verb. */
export const IRREGULAR_PASTS = wordList(`
  became began broke brought built bought came caught chose cut drew drove fell felt fought found gave
  got grew heard held hit hurt kept knew led left lost made meant met paid put ran rose said sat saw
  sent set shot showed shut sold sought spent spoke stood stole swore taught thought threw told took
  understood went withdrew won wore wrote let lay
`);
