import type { APIEmbed } from "discord-api-types/v10";

import type { ReadingProgress } from "../model/reading-progress.ts";
import type { Reply } from "../model/reply.ts";
import type { Texts } from "../texts/texts.ts";
import { embed, withFact } from "./embed.ts";
import { EMBED_DESCRIPTION } from "./limits.ts";

/**
 * An embed of a reply that was given before all files had been read, which says so: below what was found,
 * and within what says that nothing was, for that may be wrong.
 */
export function stillReading(
  found: APIEmbed,
  reply: Reply,
  progress: ReadingProgress,
  { reading }: Texts,
): APIEmbed {
  const far = reading.progress(progress.done, progress.total);
  if (isNotYetThere(reply)) return embed(reading.title, [far, reading.askAgain], []);
  if (isNothing(reply)) {
    const note = `${far} ${reading.mayBeThere}`;
    const description = `${found.description ?? ""}\n\n${note}`;
    // What was asked about, to verify it, may fill a description by itself.
    return description.length <= EMBED_DESCRIPTION
      ? { ...found, description }
      : withFact(found, note);
  }
  return withFact(found, far);
}

/** Whether it says that something is gone, or was never there, which is merely not read yet. */
function isNotYetThere(reply: Reply): boolean {
  return reply.kind === "emptyArchive" || (reply.kind === "gone" && reply.what !== "words");
}

/** Whether it says in few words that something is not there. */
function isNothing(reply: Reply): boolean {
  return (
    reply.kind === "nothingFound" ||
    (reply.kind === "verdicts" &&
      reply.verdicts.every(({ parts }) => parts.every(({ finding }) => finding === null)))
  );
}
