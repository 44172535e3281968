import type { Archive } from "../archive/archive.ts";
import type { Suggestion } from "./definition.ts";

/** Completes an article by words of its title; without any, the newest. */
export async function completeTitle(
  archive: Archive,
  text: string,
  limit: number,
): Promise<readonly Suggestion[]> {
  const found =
    text.trim() === ""
      ? (await archive.newest(0, limit)).map(({ article }) => article)
      : await archive.findTitles(text, limit);
  return found.map(({ id, title, date }) => ({
    label: date === null ? title : `${date.day} · ${title}`,
    value: id,
  }));
}
