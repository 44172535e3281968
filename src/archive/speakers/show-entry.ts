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
    utterances: entry.tally.utterances,
    fragments: entry.tally.fragments,
    paraphrases: entry.tally.paraphrases,
    articles: entry.tally.articles,
    since: sinceOf(entry, sources),
  };
  return entry.shown;
}

/** Every name that is theirs, as articles or the owner write it. */
export function formsOf({ own, tally }: Entry, { mentions, stated }: Sources): ReadonlySet<string> {
  const numbers = new Set<number>();
  tally.forEach((mention) => {
    numbers.add(mentions.nameNumber(mention));
    for (const alias of mentions.aliasNumbers(mention)) numbers.add(alias);
  });
  const person = statedPerson(own, stated);
  const forms = new Set(person === null ? [] : [person.name, ...person.also]);
  for (const number of numbers) forms.add(mentions.text(number));
  return forms;
}

/** The folded words of all their names, each once. */
export function wordsOf(entry: Entry, sources: Sources): ReadonlySet<string> {
  const words = new Set<string>();
  for (const form of formsOf(entry, sources)) for (const word of termsOfName(form)) words.add(word);
  return words;
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

function roleOf({ own, tally }: Entry, sources: Sources): SpeakerRole | null {
  const stated = statedPerson(own, sources.stated)?.role;
  if (stated != null) return { text: stated, article: null };
  const chosen = chooseRole(tally.newestFirst(sources), sources.mentions);
  return chosen === null ? null : { text: chosen.text, article: sources.heads.at(chosen.row) };
}

/** The first day on which an article quotes them. */
function sinceOf({ tally }: Entry, sources: Sources): string | null {
  const { mentions: all, heads } = sources;
  const mentions = tally.newestFirst(sources);
  for (let at = mentions.length - 1; at >= 0; at -= 1) {
    const mention = mentions[at] ?? 0;
    const day = heads.at(all.row(mention)).date?.day;
    if (day !== undefined && all.quotations(mention) > 0) return day;
  }
  return null;
}
