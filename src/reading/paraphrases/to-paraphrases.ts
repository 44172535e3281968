import type { Paraphrase } from "../../model/paraphrase.ts";
import type { Span } from "../../model/span.ts";
import type { PeopleIndex } from "../people/list-people.ts";
import type { Stretch } from "../quotes/attribution/main-subject.ts";
import type { Outline } from "../quotes/outline.ts";
import type { Voices } from "../quotes/speakers/find-voices.ts";
import { toSpeaker } from "../quotes/speakers/to-speaker.ts";
import type { Voice } from "../quotes/speakers/voice.ts";
import type { Reported } from "./reported.ts";

/**
 * The reported speeches to keep, by index: whose speaker is known, and whose sentence holds no
 * quotation of the same speaker, nor a clause with anybody's: that sentence is shown with the quotation.
 *
 * @param quoted the quotations that are somebody's, by index
 */
export function keepRetold(
  outline: Outline,
  reported: readonly Reported[],
  { voices, quoted }: { readonly voices: Voices; readonly quoted: readonly number[] },
): readonly number[] {
  const quotesBefore = countBefore(outline, quoted);
  const heard = new Set(quoted.map((quote) => heardIn(outline, quote, voices.quoted[quote])));
  return reported.flatMap(({ sentence, clauses }, index) => {
    const voice = voices.reported[index];
    if (voice === undefined || voice.kind === "unknown") return [];
    const holdsQuotes = clauses.some(
      ({ from, to }) => (quotesBefore[to] ?? 0) > (quotesBefore[from] ?? 0),
    );
    return holdsQuotes || heard.has(keyOf(sentence, voice)) ? [] : [index];
  });
}

/** For each item, and for the end, how many of some quotations stand before it. */
function countBefore({ items, itemOfQuote }: Outline, quoted: readonly number[]): Uint32Array {
  const counts = new Uint32Array(items.length + 1);
  for (const quote of quoted) {
    const after = (itemOfQuote[quote] ?? 0) + 1;
    counts[after] = (counts[after] ?? 0) + 1;
  }
  for (let at = 1; at < counts.length; at += 1) {
    counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
  }
  return counts;
}

function heardIn({ itemOfQuote, sentenceOf }: Outline, quote: number, voice?: Voice): string {
  return keyOf(sentenceOf[itemOfQuote[quote] ?? 0] ?? 0, voice);
}

/** A voice in a sentence, the same for the same. */
function keyOf(sentence: number, voice: Voice | undefined): string {
  switch (voice?.kind) {
    case "entity":
      return `${sentence} ${voice.entity}`;
    case "described":
      return `${sentence} ${voice.description}`;
    default:
      return "";
  }
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
