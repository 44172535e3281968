import type { Mention, Mentions } from "./mentions.ts";
import { isTelling, roleKey } from "./role-facts.ts";

/** How many of the newest articles with a role are asked: offices change, and one article may err. */
const ASKED = 10;

/** What somebody is called, and the row of the article that calls them so. */
export interface ChosenRole {
  readonly text: string;
  readonly row: number;
}

/**
 * What somebody is called: of the newest articles that call them anything, what most of them do, in
 * the words of the newest that does; among equals the newest. "President of Ukraine" and "Ukrainian
 * president" are the same, and "best mate" is nothing.
 *
 * @param mentions the newest first
 */
export function chooseRole(mentions: Iterable<Mention>, all: Mentions): ChosenRole | null {
  const counts = new Map<string, { count: number; readonly role: ChosenRole }>();
  const articles = new Set<number>();
  for (const mention of mentions) {
    const text = all.role(mention);
    if (text === null || !isTelling(text)) continue;
    const row = all.row(mention);
    if (articles.size === ASKED && !articles.has(row)) break;
    articles.add(row);
    const key = roleKey(text) || text;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { count: 1, role: { text, row } });
    else known.count += 1;
  }
  let best: { readonly count: number; readonly role: ChosenRole } | null = null;
  for (const each of counts.values()) if (best === null || each.count > best.count) best = each;
  return best?.role ?? null;
}
