import type { Paraphrase } from "../../model/paraphrase.ts";
import type { Span } from "../../model/span.ts";
import type { Cast } from "../people/cast.ts";
import type { PeopleIndex } from "../people/list-people.ts";
import type { Stretch } from "../quotes/attribution/main-subject.ts";
import type { Outline } from "../quotes/outline.ts";
import { toSpeaker } from "../quotes/speakers/to-speaker.ts";
import type { Voice } from "../quotes/speakers/voice.ts";
import { isDoubtful } from "./doubtful.ts";
import type { Reported } from "./reported.ts";

/**
 * The reported speeches to keep, by index: whose speaker is known, and in whose sentence nobody is quoted.
 * A sentence with a quotation is that quotation's context and shown with it; nor shall anybody's quoted
 * words be read as another's.
 *
 * @param quoted the quotations that are somebody's, by index
 */
export function keepRetold(
  outline: Outline,
  cast: Cast,
  reported: readonly Reported[],
  { voices, quoted }: { readonly voices: readonly Voice[]; readonly quoted: readonly number[] },
): readonly number[] {
  const { itemOfQuote, sentenceOf } = outline;
  const quoting = new Set(quoted.map((quote) => sentenceOf[itemOfQuote[quote] ?? 0]));
  return reported.flatMap((each, index) => {
    const voice = voices[index];
    const isKept =
      voice !== undefined && !quoting.has(each.sentence) && !isDoubtful(outline, cast, each, voice);
    return isKept ? [index] : [];
  });
}

/** What is known of the reported speeches, by index. */
export interface Findings {
  readonly voices: readonly Voice[];
  /** Those to keep, in text order. */
  readonly retold: readonly number[];
  readonly index: PeopleIndex;
}

/** The reported speeches with their speakers, as positions, in text order. */
export function toParaphrases(
  outline: Outline,
  reported: readonly Reported[],
  { voices, retold, index }: Findings,
): readonly Paraphrase[] {
  return retold.flatMap((each) => {
    const speech = reported[each];
    const speaker = toSpeaker(voices[each], index);
    const sentence = outline.sentences[speech?.sentence ?? -1];
    if (speech === undefined || sentence === undefined || speaker.kind === "unknown") return [];
    const { mention, cue, clauses } = speech;
    const [first, ...rest] = clauses.map((clause) => spanOf(outline, clause));
    if (first === undefined) return [];
    return [
      {
        spans: [first, ...rest] as const,
        speaker,
        mention: { start: mention.start, end: mention.end },
        cue,
        context: { start: sentence.start, end: sentence.end },
      },
    ];
  });
}

/** From the first item of a clause to its last; a comma at its end is left out. */
function spanOf({ items }: Outline, { from, to }: Stretch): Span {
  const last = items[to - 1];
  const end = last?.text === "," && to - 1 > from ? items[to - 2] : last;
  return { start: items[from]?.start ?? 0, end: end?.end ?? 0 };
}
