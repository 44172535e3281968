import type { Quotation, Speaker } from "../../model/quotation.ts";
import type { Span } from "../../model/span.ts";
import type { Cast } from "../people/cast.ts";
import type { Attribution } from "./attribution/attribute.ts";
import { attribute, type AttributionRule } from "./attribution/attribute.ts";
import { contextOf } from "./context.ts";
import { isNobodys } from "./nobodys.ts";
import { groupSplit } from "./join-split.ts";
import { kindOf } from "./kind.ts";
import type { Outline } from "./outline.ts";
import { listPeople } from "../people/list-people.ts";
import type { PeopleIndex } from "../people/list-people.ts";
import { findVoices } from "./speakers/find-voices.ts";
import type { Voice } from "./speakers/voice.ts";

/** The quotations of an outlined text with their speakers, and the people that they point to. */
export function findQuotations(
  outline: Outline,
  cast: Cast,
  rules: readonly AttributionRule[],
): { readonly quotations: readonly Quotation[]; readonly people: PeopleIndex["people"] } {
  const attributions = carryBack(outline, attribute(outline, rules));
  const voices = findVoices(outline, cast, attributions);
  const kept = outline.marked
    .map((_, quote) => quote)
    .filter((quote) => !isNobodys(outline, quote, attributions[quote] ?? null, voices[quote]));
  const speaking = new Set<number>();
  for (const quote of kept) {
    const voice = voices[quote];
    if (voice?.kind === "entity") speaking.add(voice.entity);
  }
  const index = listPeople(cast, speaking);
  const quotations = groupSplit(outline, attributions, kept).map((group) =>
    toQuotation(outline, group, attributions, voices, index),
  );
  return { quotations, people: index.people };
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
  attributions: readonly (Attribution | null)[],
  voices: readonly Voice[],
  index: PeopleIndex,
): Quotation {
  const attribution = attributions[first] ?? null;
  const group = [first, ...rest];
  const whole = group.some(
    (quote) => kindOf(outline, quote, attributions[quote] ?? null) === "utterance",
  );
  return {
    spans: [spanOf(outline, first), ...rest.map((quote) => spanOf(outline, quote))],
    kind: whole ? "utterance" : "fragment",
    speaker: toSpeaker(voices[first], index),
    mention: attribution?.mention ? plainSpan(attribution.mention) : null,
    cue: attribution?.cue ?? null,
    context: contextOf(outline, group, attribution),
  };
}

function plainSpan({ start, end }: Span): Span {
  return { start, end };
}

function spanOf(outline: Outline, quote: number): Span {
  const pair = outline.marked[quote];
  return { start: pair?.start ?? 0, end: pair?.end ?? 0 };
}

function toSpeaker(voice: Voice | undefined, { indexOf }: PeopleIndex): Speaker {
  if (voice?.kind === "entity") {
    const person = indexOf.get(voice.entity);
    return person === undefined ? { kind: "unknown" } : { kind: "named", person };
  }
  if (voice?.kind === "described") return { kind: "unnamed", description: voice.description };
  return { kind: "unknown" };
}
