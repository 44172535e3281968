import { DETERMINERS } from "../../lexicon/function-words.ts";
import { nationOf } from "../../lexicon/places.ts";
import { wordList } from "../../lexicon/word-list.ts";
import type { Mention } from "../attribution/mention.ts";
import type { Outline } from "../outline.ts";
import { firstAfter, isNear } from "./discourse.ts";
import type { Discourse } from "./discourse.ts";

/** How long a described source's words may be, in UTF-16 code units; they are cut at a word. */
const LONGEST_DESCRIPTION = 120;

const ARTICLE = /^(?:an?|the)\s+/i;

/** An unnamed source in the article's words, without a leading "the" or "a": "former senior official". */
export function descriptionOf({ text }: Outline, mention: Mention): string {
  const whole = text.slice(mention.start, mention.end).replace(ARTICLE, "");
  if (whole.length <= LONGEST_DESCRIPTION) return whole;
  const cut = whole.slice(0, LONGEST_DESCRIPTION);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).trimEnd();
}

/** Words that tell two holders of an office apart no further. */
const IDLE = wordList(`the a an of for and s us mr mrs`);

/**
 * The named person that a definite description means: "the Ukrainian president" where the article has
 * "Ukraine’s President Jane Roe". All its telling words must be among those of one person's roles.
 */
export function describedEntity(
  { outline, cast, references }: Discourse,
  mention: Mention,
): number | null {
  if (mention.plural) return null;
  const phrase = outline.text.slice(mention.start, mention.end);
  const [first] = phrase.split(" ", 1);
  const determiner = (first ?? "").toLowerCase();
  if (DETERMINERS.has(determiner) && determiner !== "the" && determiner !== "this") return null;
  const wanted = tellingWords(phrase);
  if (wanted.length === 0) return null;
  const counted = new Map<number, number>();
  let seen = 0;
  for (let at = firstAfter(references, mention.head) - 1; at >= 0 && seen < REACH; at -= 1) {
    const reference = references[at];
    if (reference === undefined) break;
    seen += 1;
    if (counted.has(reference.entity)) continue;
    const entity = cast.entities[reference.entity];
    if (entity?.kind !== "person") continue;
    const fits = entity.roles.some((role) => {
      const told = new Set(tellingWords(role));
      return wanted.every((word) => told.has(word));
    });
    if (fits) counted.set(reference.entity, at);
  }
  // Several holders of "senator": the one named last; a bare office of several is a doubt.
  const [nearest, second] = [...counted.entries()].toSorted((a, b) => b[1] - a[1]);
  if (nearest === undefined) return null;
  return second === undefined || isNear(outline, references[nearest[1]]?.item ?? 0, mention.head)
    ? nearest[0]
    : null;
}

/** How many names back a description is looked up. */
const REACH = 200;

const OFFICE_FORMS: ReadonlyMap<string, string> = new Map([
  ["sen", "senator"],
  ["gov", "governor"],
  ["rep", "representative"],
  ["gen", "general"],
  ["congressman", "representative"],
  ["congresswoman", "representative"],
  ["spokeswoman", "spokesman"],
  ["spokesperson", "spokesman"],
  ["chairwoman", "chairman"],
  ["advisor", "adviser"],
  ["lt", "lieutenant"],
  ["col", "colonel"],
  ["capt", "captain"],
  ["pres", "president"],
  ["prof", "professor"],
]);

/** The words of a role that tell one holder from another, alike in all spellings. */
function tellingWords(phrase: string): readonly string[] {
  return (phrase.toLowerCase().match(/[\p{L}][\p{L}.]*/gu) ?? []).flatMap((word) => {
    const plain =
      word.endsWith(".") && word.indexOf(".") === word.length - 1 ? word.slice(0, -1) : word;
    if (IDLE.has(plain) && plain !== "us") return [];
    return [nationOf(plain) ?? OFFICE_FORMS.get(plain) ?? plain];
  });
}
