import type { Digest } from "../../model/digest.ts";
import { overlaps, slice, type Span } from "../../model/span.ts";

/**
 * Whose words a passage holds without saying so itself, in text order, each once: what is said by
 * "he" in it, or by somebody whom only another sentence names.
 */
export function unnamedSpeakers(digest: Digest, passage: Span): readonly string[] {
  const speakers = new Set<string>();
  const text = slice(digest.article.text, passage);
  for (const { speaker, spans } of digest.quotations) {
    if (!spans.some((span) => overlaps(span, passage))) continue;
    if (speaker.kind === "unknown") continue;
    const person = speaker.kind === "named" ? digest.people[speaker.person] : undefined;
    const name = speaker.kind === "unnamed" ? speaker.description : person?.name;
    if (name === undefined) continue;
    const names = [name, ...(person?.aliases ?? [])];
    if (!names.some((each) => text.includes(each))) speakers.add(name);
  }
  return [...speakers];
}
