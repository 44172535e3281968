import type { Article } from "../model/article.ts";
import { paragraphsOf } from "../model/article.ts";
import type { Digest, Sentence } from "../model/digest.ts";
import { gatherPeople } from "./people/gather-people.ts";
import { listPeople } from "./people/list-people.ts";
import { findReported } from "./paraphrases/find-reported.ts";
import { keepRetold, toParaphrases } from "./paraphrases/to-paraphrases.ts";
import type { AttributionRule } from "./quotes/attribution/attribute.ts";
import { attributeAll, keepSomebodys, toQuotations } from "./quotes/find-quotations.ts";
import { pairMarks } from "./quotes/marks/pair-marks.ts";
import { outline } from "./quotes/outline.ts";
import { findVoices } from "./quotes/speakers/find-voices.ts";
import { addEntities } from "./quotes/speakers/voice.ts";
import type { Token } from "./text/tokens.ts";

/** Who is named in an article, and who says what: between marks, and in the article's words. */
export function readSpeech(
  article: Article,
  { sentences, tokens }: { sentences: readonly Sentence[]; tokens: readonly Token[] },
  rules: readonly AttributionRule[],
): Pick<Digest, "quotations" | "paraphrases" | "people"> {
  const { text } = article;
  const marked = pairMarks(text, paragraphsOf(article));
  const { names, cast } = gatherPeople(article, { tokens, sentences, marked });
  const outlined = outline({ text, tokens, sentences, marked, names });
  const attributions = attributeAll(outlined, rules);
  const reported = findReported(outlined);
  const voices = findVoices(outlined, cast, attributions, reported);
  const quoted = keepSomebodys(outlined, attributions, voices.quoted);
  const retold = keepRetold(outlined, cast, reported, { voices: voices.reported, quoted });
  const speaking = new Set<number>();
  addEntities(speaking, voices.quoted, quoted);
  addEntities(speaking, voices.reported, retold);
  const index = listPeople(cast, speaking);
  return {
    quotations: toQuotations(outlined, { attributions, voices: voices.quoted, quoted, index }),
    paraphrases: toParaphrases(outlined, reported, { voices: voices.reported, retold, index }),
    people: index.people,
  };
}
