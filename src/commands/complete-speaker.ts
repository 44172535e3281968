import type { Archive } from "../archive/archive.ts";
import type { SpeakerEntry } from "../model/speaker-entry.ts";
import type { Suggestion } from "./definition.ts";

/** Completes a name from the archive: who is quoted, the most quoted first. */
export async function completeSpeaker(
  archive: Archive,
  text: string,
  limit: number,
): Promise<readonly Suggestion[]> {
  const entries = await archive.completeSpeakers(text, limit);
  return entries.map(suggest);
}

function suggest({ id, name, role, utterances, fragments }: SpeakerEntry): Suggestion {
  const facts = [name, ...(role === null ? [] : [role.text]), String(utterances + fragments)];
  return { label: facts.join(" · "), value: id };
}
