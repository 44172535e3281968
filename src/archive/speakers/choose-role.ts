import type { SpeakerRole } from "../../model/speaker-entry.ts";
import type { Mention } from "./mentions.ts";
import { isTelling, roleKey } from "./role-facts.ts";

/** How many of the newest articles with a role are asked: offices change, and one article may err. */
const ASKED = 10;

/**
 * What somebody is called: of the newest articles that call them anything, what most of them do, in
 * the words of the newest that does; among equals the newest. "President of Ukraine" and "Ukrainian
 * president" are the same, and "best mate" is nothing.
 *
 * @param mentions the newest first
 */
export function chooseRole(mentions: readonly Mention[]): SpeakerRole | null {
  const counts = new Map<string, { count: number; readonly role: SpeakerRole }>();
  const articles = new Set<string>();
  for (const { article, person } of mentions) {
    if (person.role === null || !isTelling(person.role)) continue;
    if (articles.size === ASKED && !articles.has(article.id)) break;
    articles.add(article.id);
    const key = roleKey(person.role) || person.role;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { count: 1, role: { text: person.role, article } });
    else known.count += 1;
  }
  let best: { readonly count: number; readonly role: SpeakerRole } | null = null;
  for (const each of counts.values()) if (best === null || each.count > best.count) best = each;
  return best?.role ?? null;
}
