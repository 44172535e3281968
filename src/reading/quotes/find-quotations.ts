import type { Quotation } from "../../model/quotation.ts";
import type { Span } from "../../model/span.ts";
import type { Attribution } from "./attribution/attribute.ts";
import { attribute, type AttributionRule } from "./attribution/attribute.ts";
import { contextOf } from "./context.ts";
import { isNobodys } from "./nobodys.ts";
import { groupSplit } from "./join-split.ts";
import { kindOf } from "./kind.ts";
import type { Outline } from "./outline.ts";
import type { PeopleIndex } from "../people/list-people.ts";
import { toSpeaker } from "./speakers/to-speaker.ts";
import type { Voice } from "./speakers/voice.ts";

/** Who says each quotation of an outlined text by the words around it; null where they do not tell. */
export function attributeAll(
  outline: Outline,
  rules: readonly AttributionRule[],
): readonly (Attribution | null)[] {
  return carryBack(outline, attribute(outline, rules));
}

/** The quotations that are somebody's words, by index; titles and scare quotations are left out. */
export function keepSomebodys(
  outline: Outline,
  attributions: readonly (Attribution | null)[],
  voices: readonly Voice[],
): readonly number[] {
  return outline.marked
    .map((_, quote) => quote)
    .filter((quote) => !isNobodys(outline, quote, attributions[quote] ?? null, voices[quote]));
}

/** What is known of the quotations, by index. */
export interface Findings {
  readonly attributions: readonly (Attribution | null)[];
  readonly voices: readonly Voice[];
  /** Those to keep, in text order. */
  readonly quoted: readonly number[];
  readonly index: PeopleIndex;
}

/** The quotations with their speakers, as positions, in text order. */
export function toQuotations(outline: Outline, findings: Findings): readonly Quotation[] {
  const { attributions, quoted } = findings;
  return groupSplit(outline, attributions, quoted).map((group) =>
    toQuotation(outline, group, findings),
  );
}

/** An attribution at the end of several paragraphs of one quotation holds for those before it. */
function carryBack(
  outline: Outline,
  found: readonly (Attribution | null)[],
): readonly (Attribution | null)[] {
  const carried = [...found];
  for (let quote = carried.length - 2; quote >= 0; quote -= 1) {
    const next = carried[quote + 1];
    if (carried[quote] === null && next != null && outline.marked[quote + 1]?.reopens === true) {
      carried[quote] = { ...next, from: next.from ?? quote + 1 };
    }
  }
  return carried;
}

function toQuotation(
  outline: Outline,
  [first, ...rest]: readonly [number, ...number[]],
  { attributions, voices, index }: Findings,
): Quotation {
  const attribution = attributions[first] ?? null;
  const spans: [Span, ...Span[]] = [spanOf(outline, first)];
  let whole = kindOf(outline, first, attribution) === "utterance";
  for (const quote of rest) {
    spans.push(spanOf(outline, quote));
    whole ||= kindOf(outline, quote, attributions[quote] ?? null) === "utterance";
  }
  return {
    spans,
    kind: whole ? "utterance" : "fragment",
    speaker: toSpeaker(voices[first], index),
    mention: attribution?.mention ? plainSpan(attribution.mention) : null,
    cue: attribution?.cue ?? null,
    context: contextOf(outline, [first, ...rest], attribution),
  };
}

function plainSpan({ start, end }: Span): Span {
  return { start, end };
}

function spanOf(outline: Outline, quote: number): Span {
  const pair = outline.marked[quote];
  return { start: pair?.start ?? 0, end: pair?.end ?? 0 };
}
