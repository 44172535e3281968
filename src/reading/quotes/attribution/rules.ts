import type { AttributionRule } from "./attribute.ts";
import {
  carriedOn,
  isBare,
  opensSentence,
  paragraphGoesOn,
  sameSpeakerGoesOn,
  sentenceGoesOn,
  sentenceSubject,
} from "./goes-on.ts";
import { inSomebodysWords, nameAndColon, signature } from "./labels.ts";
import { anotherSpeaksUp, colonBefore, leadIn, reportBefore, reportGoesOn } from "./lead-in.ts";
import { isHow, nextSentence } from "./next-sentence.ts";
import { possessedWords } from "./possessed-words.ts";
import { cueJustAfter, cueLater } from "./cue-after.ts";
import { cueEarlier, cueJustBefore, introducedByCue, sayingEarlier } from "./cue-before.ts";

import { turnPasses } from "./turns.ts";

/** In this order: what stands nearer and says it more plainly comes first. */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  { name: "carried on", find: carriedOn },
  { name: "name and colon", find: nameAndColon },
  { name: "signature", find: signature },
  { name: "in somebody's words", find: inSomebodysWords },
  { name: "introduced by a cue", find: introducedByCue },
  { name: "cue just before", find: cueJustBefore },
  { name: "cue just after", find: cueJustAfter },
  { name: "is how", find: isHow },
  { name: "possessed words", find: possessedWords },
  { name: "saying earlier", find: sayingEarlier },
  { name: "cue later", find: cueLater },
  { name: "cue earlier", find: cueEarlier },
  {
    name: "next sentence",
    find: (quotation) => (isBare(quotation) ? nextSentence(quotation) : null),
  },
  { name: "turn passes", find: (quotation) => (isBare(quotation) ? turnPasses(quotation) : null) },
  {
    name: "another speaks up",
    find: (quotation) => (isBare(quotation) ? anotherSpeaksUp(quotation) : null),
  },
  {
    name: "same speaker goes on",
    find: (quotation) => (isBare(quotation) ? sameSpeakerGoesOn(quotation) : null),
  },
  { name: "lead-in", find: (quotation) => (isBare(quotation) ? leadIn(quotation) : null) },
  { name: "colon before", find: colonBefore },
  {
    name: "paragraph goes on",
    find: (quotation) => (isBare(quotation) ? paragraphGoesOn(quotation) : null),
  },
  {
    name: "report goes on",
    find: (quotation) => (isBare(quotation) ? reportGoesOn(quotation) : null),
  },
  { name: "sentence goes on", find: sentenceGoesOn },
  { name: "opens a sentence", find: opensSentence },
  {
    name: "sentence subject",
    find: (quotation) => (isBare(quotation) ? null : sentenceSubject(quotation)),
  },
  { name: "no subject", find: sameSpeakerGoesOn },
  { name: "report before", find: reportBefore },
];
