import type { Archive } from "../archive/archive.ts";
import type { SpeakerEntry } from "../model/speaker-entry.ts";
import type { Suggestion } from "../model/suggestion.ts";
import type { Typing } from "./definition.ts";

/** Completes a name from the archive: who is quoted, the most quoted first. */
export async function completeSpeaker(
  archive: Archive,
  { text, limit }: Typing,
): Promise<readonly Suggestion[]> {
  const entries = await archive.completeSpeakers(text, limit);
  return entries.map(suggest);
}

function suggest({ id, name, role, utterances, fragments }: SpeakerEntry): Suggestion {
  return {
    kind: "speaker",
    value: id,
    name,
    role: role?.text ?? null,
    quotations: utterances + fragments,
  };
}
