import { wordList } from "../../lexicon/word-list.ts";

/** Words that tell whose relative is meant. */
export const KIN_OWNERS = wordList(`his her their`);

const KIN = wordList(`
  wife husband father mother son daughter brother sister uncle aunt nephew niece cousin grandfather
  grandmother grandson granddaughter stepfather stepmother stepson stepdaughter father-in-law
  mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law fiance fiancee girlfriend
  boyfriend widow widower ex-wife ex-husband partner running-mate predecessor successor
`);

/** Whether a noun, in lower case, names somebody by whom they belong to. */
export function isKin(lower: string): boolean {
  return KIN.has(lower);
}
