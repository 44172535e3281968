import { isInEd } from "../../lexicon/endings.ts";
import { isEpithet } from "../../lexicon/epithets.ts";
import { PREPOSITIONS } from "../../lexicon/function-words.ts";
import { IRREGULAR_PASTS } from "../../lexicon/irregular-pasts.ts";
import { pronounOfNoun } from "../../lexicon/sex-words.ts";
import { TITLES } from "../../lexicon/titles.ts";
import type { Mention } from "../attribution/mention.ts";
import { breaksPhrase } from "../attribution/noun-phrase.ts";
import { possessor } from "../attribution/possessed-words.ts";
import type { Outline } from "../outline.ts";
import { namedBefore, namedWithin } from "./candidates.ts";
import type { Discourse, Referent } from "./discourse.ts";
import { isKin, KIN_OWNERS } from "./kin.ts";
import { rolesHold, tellingWords } from "./role-words.ts";
import { DESCRIPTION_SIEVE, sift } from "./sieve.ts";
import { OWN_WRITINGS } from "../../lexicon/writings.ts";
import { CUE, is } from "../../lexicon/word-facts.ts";

/** How long a described source's words may be, in UTF-16 code units; they are cut at a word. */
const LONGEST_DESCRIPTION = 120;

const ARTICLE = /^(?:an?|the)\s+/i;

/** An unnamed source in the article's words, without a leading "the" or "a": "former senior official". */
export function descriptionOf({ text, items }: Outline, mention: Mention): string {
  const whole = text.slice(mention.start, endOf(items, mention)).replace(ARTICLE, "");
  if (whole.length <= LONGEST_DESCRIPTION) return whole;
  const cut = whole.slice(0, LONGEST_DESCRIPTION);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).trimEnd();
}

const GOES_ON = new Set(["of", "by", "from"]);

/** How far behind a mention its phrase is read on, in items. */
const LONGEST_REST = 12;

/** Where the phrase of a mention ends that stops short of "of" or "by": "a group of 67 sailors". */
function endOf(items: Outline["items"], { head, end }: Mention): number {
  let at = head + 1;
  while ((items[at]?.start ?? Number.POSITIVE_INFINITY) < end) at += 1;
  if (!GOES_ON.has(items[at]?.lower ?? "")) return end;
  const limit = at + LONGEST_REST;
  while (at < limit && !breaksPhrase(items, at) && !isPast(items[at]?.lower ?? "")) at += 1;
  return items[at - 1]?.end ?? end;
}

/** "a group of pilots sent …", "… published …" */
function isPast(lower: string): boolean {
  return IRREGULAR_PASTS.has(lower) || isInEd(lower);
}

/** A description that is to be resolved. */
interface Described {
  readonly discourse: Discourse;
  readonly mention: Mention;
  readonly phrase: string;
  /** Its first word, in lower case. */
  readonly determiner: string;
  /** The noun that carries it, in lower case. */
  readonly noun: string;
  readonly quotes: readonly number[];
}

/** A way to find whom a description means; null where it does not tell. */
type DescriptionRule = (described: Described) => Referent | null;

/** In this order: what the article says plainly comes before what it leaves to the reader. */
const DESCRIPTION_RULES: readonly DescriptionRule[] = [
  namedInApposition,
  relative,
  writer,
  holder,
  takenUpAgain,
];

/**
 * The named person that a description means; null where it stands for somebody without a name.
 *
 * @param quotes the quotations that it speaks
 */
export function describedEntity(
  discourse: Discourse,
  mention: Mention,
  quotes: readonly number[],
): Referent | null {
  if (mention.plural) return null;
  const phrase = discourse.outline.text.slice(mention.start, mention.end);
  const described = {
    discourse,
    mention,
    phrase,
    determiner: (phrase.split(" ", 1)[0] ?? "").toLowerCase(),
    noun: discourse.outline.items[mention.head]?.lower ?? "",
    quotes,
  };
  for (const rule of DESCRIPTION_RULES) {
    const referent = rule(described);
    if (referent !== null) return referent;
  }
  return null;
}

/** "the mayor, Jane Roe of Easton" */
const HOME = new Set(["of", "from", "at", "in", "with"]);

/** "the mayor, Jane Roe, said": the name follows the description between commas. */
function namedInApposition({ discourse, mention }: Described): Referent | null {
  const { outline, cast } = discourse;
  const { items } = outline;
  let at = mention.head + 1;
  while ((items[at]?.end ?? Number.POSITIVE_INFINITY) <= mention.end) at += 1;
  const name = items[at + 1];
  const after = items[at + 2];
  if (items[at]?.text !== "," || name?.kind !== "name") return null;
  const closes =
    after === undefined || after.kind === "punctuation" || is(after, CUE) || HOME.has(after.lower);
  if (!closes) return null;
  return cast.entityOf[name.ref] ?? null;
}

/** "his father": the only one whom the article calls a father. */
function relative({ discourse, determiner, noun }: Described): Referent | null {
  if (!KIN_OWNERS.has(determiner) || !isKin(noun)) return null;
  const kin = discourse.holdersOf(noun);
  const [only] = kin;
  return kin.length === 1 && only !== undefined ? only : null;
}

/** "Roe’s letter"; "the statement" where the article has "Roe released a statement". */
function writer({ discourse, mention, determiner, noun }: Described): Referent | null {
  if (!OWN_WRITINGS.has(noun)) return null;
  const { items } = discourse.outline;
  const owner = possessor(items, mention.head, 0);
  if (owner !== null && owner.start >= mention.start) {
    const referent = discourse.cast.entityOf[owner.name] ?? -1;
    return discourse.entityOf(referent)?.kind === "person" ? referent : null;
  }
  return determiner === "the" ? discourse.writerOf(noun, discourse.timeOf(mention.head)) : null;
}

/** "the Ukrainian president" where the article has "Ukraine’s President Jane Roe". */
function holder({ discourse, mention, phrase, determiner }: Described): Referent | null {
  if (!isDefinite(determiner)) return null;
  const wanted = tellingWords(phrase);
  if (wanted.length === 0) return null;
  const fits = (referent: Referent): boolean => {
    const entity = discourse.entityOf(referent);
    return entity?.kind === "person" && rolesHold(entity, wanted);
  };
  // Several holders of "senator": the one most on the reader's mind.
  const salient = discourse.people
    .at(discourse.timeOf(mention.head))
    .find(({ referent }) => fits(referent));
  if (salient !== undefined) return salient.referent;
  const holders = discourse
    .holdersOf(wanted.at(-1) ?? "")
    .filter(
      (index) => (discourse.entityOf(index)?.firstMention ?? 0) < mention.start && fits(index),
    );
  const [only] = holders;
  return holders.length === 1 && only !== undefined ? only : null;
}

const NOBODY: ReadonlySet<Referent> = new Set();

/** Somebody this little on the reader's mind is not taken up by a new description. */
const LEAST_WEIGHT = 0.05;

/** The second best may weigh this part of the best. */
const DOUBT = 0.7;

/** "the former president": not the one who holds the office, but somebody who has been named. */
function isFormer(phrase: string, noun: string): boolean {
  return TITLES.has(noun) && /\b(?:former|onetime|ex)\b/u.test(phrase);
}

/** "the Roe impersonator": a name in it makes it somebody besides. */
function isOfSomebody({ discourse: { outline, cast }, mention }: Described): boolean {
  for (let at = mention.head - 1; at >= 0; at -= 1) {
    const item = outline.items[at];
    if (item === undefined || item.start < mention.start) return false;
    if (item.kind !== "name") continue;
    const kind = cast.entities[cast.entityOf[item.ref] ?? -1]?.kind;
    if (kind === "person" || kind === "unclear") return true;
  }
  return false;
}

/** "the billionaire" where the article has called nobody so: whom it speaks of most. */
function takenUpAgain(described: Described): Referent | null {
  const { discourse, mention, phrase, determiner, noun, quotes } = described;
  if (
    determiner !== "the" ||
    !(isEpithet(noun) || isFormer(phrase, noun)) ||
    discourse.isIntroduced(noun)
  )
    return null;
  // "the candidate for mayor" tells more than a name that is to be taken up does.
  if (phrase.split(" ").some((word) => PREPOSITIONS.has(word))) return null;
  if (isOfSomebody(described)) return null;
  const pointer = {
    discourse,
    at: mention.head,
    sex: pronounOfNoun(noun),
    spokenOf: namedWithin(discourse.outline, discourse, quotes),
    namedBeside: namedBefore(discourse.outline, discourse, mention.head),
    told: NOBODY,
    goesOn: false,
    writes: false,
  };
  const time = discourse.timeOf(mention.head);
  const [best, second] = sift(discourse.people.at(time), pointer, DESCRIPTION_SIEVE);
  if (best === undefined || best.weight < LEAST_WEIGHT) return null;
  if (discourse.unnamedOf(best.referent) !== undefined) return null;
  return second !== undefined && second.weight > DOUBT * best.weight ? null : best.referent;
}

const INDEFINITE = new Set([
  "a",
  "an",
  "one",
  "another",
  "some",
  "any",
  "each",
  "every",
  "no",
  "many",
  "several",
  "both",
  "two",
  "his",
  "her",
  "its",
  "their",
  "my",
  "our",
  "your",
  "these",
  "those",
  "that",
]);

function isDefinite(determiner: string): boolean {
  return !INDEFINITE.has(determiner);
}
