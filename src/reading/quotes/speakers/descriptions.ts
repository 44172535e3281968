import { DETERMINERS } from "../../lexicon/function-words.ts";
import { nationOf } from "../../lexicon/places.ts";
import { wordList } from "../../lexicon/word-list.ts";
import type { Mention } from "../attribution/mention.ts";
import type { Outline } from "../outline.ts";
import type { Discourse, Referent } from "./discourse.ts";

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
export function describedEntity(discourse: Discourse, mention: Mention): Referent | null {
  const { outline, cast } = discourse;
  if (mention.plural) return null;
  const phrase = outline.text.slice(mention.start, mention.end);
  if (!isDefinite(phrase)) return null;
  const wanted = tellingWords(phrase);
  if (wanted.length === 0) return null;
  const fits = (referent: Referent): boolean => {
    const entity = cast.entities[referent];
    if (entity?.kind !== "person") return false;
    return entity.roles.some((role) => {
      const told = new Set(tellingWords(role));
      return wanted.every((word) => told.has(word));
    });
  };
  // Several holders of "senator": the one most on the reader's mind.
  const salient = discourse.people
    .at(discourse.timeOf(mention.head))
    .find(({ referent }) => fits(referent));
  if (salient !== undefined) return salient.referent;
  const holders = cast.entities.flatMap((entity, index) =>
    entity.firstMention < mention.start && fits(index) ? [index] : [],
  );
  const [only] = holders;
  return holders.length === 1 && only !== undefined ? only : null;
}

function isDefinite(phrase: string): boolean {
  const [first = ""] = phrase.split(" ", 1);
  const determiner = first.toLowerCase();
  return !DETERMINERS.has(determiner) || determiner === "the" || determiner === "this";
}

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
