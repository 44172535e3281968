import type { Token } from "../text/tokens.ts";
import { isExplainedAsGroup, roleAfter } from "./appositions.ts";
import type { NameMention } from "./find-names.ts";

/** What the words right after a name tell of its bearer. */
export interface Evidence {
  /** What the name stands for; null where the words do not tell. */
  readonly kind: "person" | "organisation" | "thing" | null;
  /** What an apposition calls them: "founder of a charity"; null where there is none. */
  readonly role: string | null;
}

const NOTHING: Evidence = { kind: null, role: null };

/** An age in years, which only persons have after their names. */
const AGE = /^(?:1[0-9]|[2-9][0-9])$/u;

/** Reads on after a name: "Jane Roe, 49, …", "Jane Roe, founder of …", "Roe & Roe, which …". */
export function evidenceAfter(
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  { last }: NameMention,
): Evidence {
  const comma = tokens[last]?.text === ",";
  const word = tokens[last + (comma ? 1 : 0)];
  if (word?.lower === "who") return { kind: "person", role: null };
  if (!comma || word === undefined) return NOTHING;
  if (word.lower === "which") return { kind: "thing", role: null };
  if (word.kind === "number" && AGE.test(word.text) && isMark(tokens[last + 2])) {
    return { kind: "person", role: roleAfter(text, tokens, last + 2) };
  }
  if (isExplainedAsGroup(tokens, last)) return { kind: "organisation", role: null };
  const role = roleAfter(text, tokens, last);
  return { kind: role === null ? null : "person", role };
}

function isMark(token: Token | undefined): boolean {
  return token?.kind === "punctuation";
}
