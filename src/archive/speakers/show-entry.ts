import type { SpeakerEntry, SpeakerRole } from "../../model/speaker-entry.ts";
import { chooseRole } from "./choose-role.ts";
import type { Entry } from "./entry.ts";
import { type Sources, statedPerson } from "./make-entry.ts";
import { foldName, termsOfName } from "./name-terms.ts";

/** What is shown of an entry; the same each time. */
export function showEntry(entry: Entry, sources: Sources): SpeakerEntry {
  entry.shown ??= {
    id: entry.id,
    kind: entry.kind,
    name: entry.name,
    aliases: otherForms(formsOf(entry, sources), entry.name),
    role: roleOf(entry, sources),
    utterances: entry.utterances,
    fragments: entry.fragments,
    paraphrases: entry.paraphrases,
    articles: entry.articles,
    since: sinceOf(entry, sources),
  };
  return entry.shown;
}

/** Every name that is theirs, as articles or the owner write it. */
export function formsOf({ own, mentions }: Entry, sources: Sources): ReadonlySet<string> {
  const numbers = new Set<number>();
  for (const mention of mentions) {
    numbers.add(sources.mentions.nameNumber(mention));
    for (const alias of sources.mentions.aliasNumbers(mention)) numbers.add(alias);
  }
  const person = statedPerson(own, sources.stated);
  const forms = new Set(person === null ? [] : [person.name, ...person.also]);
  for (const number of numbers) forms.add(sources.mentions.text(number));
  return forms;
}

/** The folded words of all their names, each once. */
export function wordsOf(entry: Entry, sources: Sources): ReadonlySet<string> {
  return new Set(Array.from(formsOf(entry, sources), termsOfName).flat());
}

/** Forms that say more than the name does, each once. */
function otherForms(forms: ReadonlySet<string>, name: string): readonly string[] {
  const byFolded = new Map<string, string>();
  const own = foldName(name);
  for (const form of [...forms].toSorted()) {
    const folded = foldName(form) || form;
    if (folded !== own && !byFolded.has(folded)) byFolded.set(folded, form);
  }
  return [...byFolded.values()];
}

function roleOf({ own, mentions }: Entry, sources: Sources): SpeakerRole | null {
  const stated = statedPerson(own, sources.stated)?.role;
  if (stated != null) return { text: stated, article: null };
  const chosen = chooseRole(mentions, sources.mentions);
  return chosen === null ? null : { text: chosen.text, article: sources.heads.at(chosen.row) };
}

/** The first day on which an article quotes them. */
function sinceOf({ mentions }: Entry, { mentions: all, heads }: Sources): string | null {
  for (let at = mentions.length - 1; at >= 0; at -= 1) {
    const mention = mentions[at] ?? 0;
    const day = heads.at(all.row(mention)).date?.day;
    if (day !== undefined && all.quotations(mention) > 0) return day;
  }
  return null;
}
