import type { AttributionRule } from "./attribute.ts";
import {
  carriedOn,
  colonBefore,
  isBare,
  leadIn,
  nameAndColon,
  opensSentence,
  paragraphGoesOn,
  possessedWords,
  sameSpeakerGoesOn,
  sentenceSubject,
} from "./beyond-cue.ts";
import { cueJustAfter, cueLater } from "./cue-after.ts";
import { cueEarlier, cueJustBefore, introducedByCue } from "./cue-before.ts";

/** In this order: what stands nearer and says it more plainly comes first. */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  { name: "carried on", find: carriedOn },
  { name: "name and colon", find: nameAndColon },
  { name: "introduced by a cue", find: introducedByCue },
  { name: "cue just before", find: cueJustBefore },
  { name: "cue just after", find: cueJustAfter },
  { name: "possessed words", find: possessedWords },
  { name: "cue earlier", find: cueEarlier },
  { name: "cue later", find: cueLater },
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
  { name: "opens a sentence", find: opensSentence },
  {
    name: "sentence subject",
    find: (quotation) => (isBare(quotation) ? null : sentenceSubject(quotation)),
  },
  { name: "no subject", find: sameSpeakerGoesOn },
];
