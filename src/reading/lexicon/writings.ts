import { wordList } from "./word-list.ts";

/** Nouns for what is written, recorded or counted: it can be quoted, but it is nobody who speaks. */
const WRITINGS = wordList(`
  report statement letter memo email e-mail editorial ad advertisement commercial video poll survey
  study book post tweet message headline caption sign banner transcript document filing lawsuit
  complaint ruling order resolution bill law platform page blog column release announcement invitation
  poster slogan description biography profile note notice record data article story website site text
  memoir paper figure estimate analysis statistic census list plan schedule affidavit indictment
  warrant contract treaty constitution script theory rumor rumour legend account research disclosure proposal counterproposal
  count result map
`);

/** Whether a noun (lower case, singular or plural) names a writing. */
export function isWriting(lower: string): boolean {
  return WRITINGS.has(lower) || (lower.endsWith("s") && WRITINGS.has(lower.slice(0, -1)));
}

/** What one person or body writes and has to stand by; reports, polls and bills are nobody's own words. */
export const OWN_WRITINGS = wordList(`
  letter statement memo email e-mail tweet post message note op-ed column essay memoir speech announcement
  release tweets emails e-mails remarks
`);
