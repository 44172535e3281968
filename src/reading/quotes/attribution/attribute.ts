import type { Span } from "../../../model/span.ts";
import { withoutDisowned } from "./disowned.ts";
import type { Mention } from "./mention.ts";
import type { Item, Outline } from "../outline.ts";

/** The rules by what they go by; what they find is weighed by it later. */
export type RuleName =
  | "carried on"
  | "name and colon"
  | "signature"
  | "in somebody's words"
  | "introduced by a cue"
  | "cue just before"
  | "cue just after"
  | "is how"
  | "possessed words"
  | "saying earlier"
  | "cue earlier"
  | "cue later"
  | "next sentence"
  | "turn passes"
  | "another speaks up"
  | "same speaker goes on"
  | "lead-in"
  | "colon before"
  | "paragraph goes on"
  | "report goes on"
  | "sentence goes on"
  | "opens a sentence"
  | "sentence subject"
  | "no subject"
  | "report before";

/** Who says a quotation by the words around it; the speaker behind the mention is not yet sought. */
export interface Attribution {
  readonly mention: Mention | null;
  readonly cue: Span | null;
  /** The item of the cue; -1 where there is none. */
  readonly cueItem: number;
  /** Index of the sentence that the attribution stands in. */
  readonly sentence: number;
  /** The rule that found it. */
  readonly rule: RuleName;
  /** Index of the quotation whose attribution this one shares; null for one of its own. */
  readonly from: number | null;
}

/** One quotation before its rules are tried. */
export interface Case {
  readonly outline: Outline;
  readonly items: readonly Item[];
  /** Index of the quotation. */
  readonly quote: number;
  /** Index of its item. */
  readonly at: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** The sentence's items, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** What the quotations before this one were found to be. */
  readonly found: readonly (Attribution | null)[];
}

/** What a rule finds; null where it does not apply. */
export type Found = Omit<Attribution, "rule"> | null;

/** A way to find who says a quotation. */
export interface AttributionRule {
  readonly name: RuleName;
  readonly find: (quotation: Case) => Found;
}

/** Tries the rules on each quotation in text order; the first that answers counts. */
export function attribute(
  outline: Outline,
  rules: readonly AttributionRule[],
): readonly (Attribution | null)[] {
  const found: (Attribution | null)[] = [];
  for (const [quote, at] of outline.itemOfQuote.entries()) {
    const sentence = outline.sentenceOf[at] ?? 0;
    const bounds = outline.sentences[sentence];
    const quotation: Case = {
      outline,
      items: outline.items,
      quote,
      at,
      sentence,
      from: bounds?.from ?? at,
      to: bounds?.to ?? at + 1,
      found,
    };
    let attribution: Attribution | null = null;
    for (const rule of rules) {
      const answer = withoutDisowned(outline.items, rule.find(quotation));
      if (answer === null) continue;
      attribution = foundBy(rule.name, answer);
      break;
    }
    found.push(attribution);
  }
  return found;
}

function foundBy(rule: RuleName, found: NonNullable<Found>): Attribution {
  const { mention, cue, cueItem, sentence, from } = found;
  return { mention, cue, cueItem, sentence, rule, from };
}

/** An attribution to a mention by the verb, or the noun of speech, at an item. */
export function withCue(
  mention: Mention | null,
  cue: Item | undefined,
  cueItem: number,
  sentence: number,
): Found {
  if (mention === null || cue === undefined) return null;
  return { mention, cue: { start: cue.start, end: cue.end }, cueItem, sentence, from: null };
}

/** An attribution to a mention that no verb makes. */
export function withoutCue(mention: Mention | null, sentence: number): Found {
  return mention === null ? null : { mention, cue: null, cueItem: -1, sentence, from: null };
}

/** The attribution of another quotation, taken over. */
export function shared(found: readonly (Attribution | null)[], quote: number): Found {
  const other = found[quote];
  return other == null ? null : { ...other, from: other.from ?? quote };
}
