import type { Archive } from "../archive/archive.ts";
import type { Suggestion } from "../model/suggestion.ts";
import type { Typing } from "./definition.ts";

/** Completes an article by words of its title; without any, the newest. */
export async function completeTitle(
  archive: Archive,
  { text, limit }: Typing,
): Promise<readonly Suggestion[]> {
  const found =
    text.trim() === ""
      ? (await archive.newest(0, limit)).map(({ article }) => article)
      : await archive.findTitles(text, limit);
  return found.map(({ id, title, date }) => ({
    kind: "article",
    value: id,
    title,
    day: date?.day ?? null,
  }));
}
