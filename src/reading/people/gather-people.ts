import type { Article } from "../../model/article.ts";
import { slice } from "../../model/span.ts";
import type { Span } from "../../model/span.ts";
import type { Token } from "../text/tokens.ts";
import { tokenise } from "../text/tokens.ts";
import type { Cast } from "./cast.ts";
import { gatherEntities } from "./gather-entities.ts";
import type { OutsideName } from "./gather-entities.ts";
import { findNames } from "./find-names.ts";
import type { NameMention } from "./find-names.ts";
import { evidenceAfter } from "./evidence.ts";

/** What has been found in the text already. */
export interface Groundwork {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly marked: readonly {
    readonly open: number;
    readonly start: number;
    readonly close: number;
  }[];
}

/** The names of an article's text and whom they stand for; its title, bullets and caption help. */
export function gatherPeople(
  article: Article,
  { tokens, sentences, marked }: Groundwork,
): { readonly names: readonly NameMention[]; readonly cast: Cast } {
  const { text } = article;
  const starts = tokensAt(tokens, [
    ...sentences.map(({ start }) => start),
    ...marked.flatMap(({ open, start, close }) => [open, start, close]),
  ]);
  const names = findNames({ text, tokens, opens: (index) => starts.has(index) });
  const evidence = names.map((name) => evidenceAfter({ text, tokens }, name));
  const cast = gatherEntities({ text, names, evidence, outside: outsideNames(article) });
  return { names, cast };
}

/** The indices of the tokens that stand at, or first after, some places. */
function tokensAt(tokens: readonly Token[], places: readonly number[]): ReadonlySet<number> {
  // A typed array sorts numbers by their size without being told how.
  const sorted = Float64Array.from(places).toSorted();
  const found = new Set<number>([0]);
  let at = 0;
  for (const place of sorted) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < place) at += 1;
    found.add(at);
  }
  return found;
}

function outsideNames({ title, bullets, caption }: Article): readonly OutsideName[] {
  return [title, ...bullets, ...(caption === null ? [] : [caption])].flatMap((line) => {
    const tokens = tokenise(line);
    const names = findNames({ text: line, tokens, opens: (index) => index === 0 });
    return names.map((name) => ({
      words: name.words,
      name: slice(line, name.name),
      titled: name.titled,
      role: name.role === null ? null : slice(line, name.role),
    }));
  });
}
