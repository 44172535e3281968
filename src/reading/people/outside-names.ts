import type { Article } from "../../model/article.ts";
import { slice } from "../../model/span.ts";
import { tokenise } from "../text/tokens.ts";
import type { Token } from "../text/tokens.ts";
import { findNames } from "./find-names.ts";
import { foldName } from "./folded-name.ts";
import { findHeadlines } from "./headlines.ts";
import { kindOfName } from "./kind-of-name.ts";
import type { Survey } from "./survey.ts";

/** A name from outside the text (title, bullets, caption) that may complete one within it. */
export interface OutsideName {
  readonly words: readonly string[];
  readonly name: string;
  readonly role: string | null;
  readonly titled: boolean;
}

interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The lines outside an article's text that have names. */
export interface OutsideLines {
  /** Title, bullets and caption. */
  readonly about: readonly Line[];
  /** The byline. */
  readonly author: Line | null;
  /** All of them. */
  readonly all: readonly Line[];
}

export function outsideLines({ title, bullets, caption, author }: Article): OutsideLines {
  const about = [title, ...bullets, ...(caption === null ? [] : [caption])].map(lineOf);
  const byline = author === null ? null : lineOf(author);
  return { about, author: byline, all: byline === null ? about : [...about, byline] };
}

function lineOf(text: string): Line {
  return { text, tokens: tokenise(text) };
}

/** The names in an article's title, bullets and caption. */
export function outsideNames(lines: readonly Line[], survey: Survey): readonly OutsideName[] {
  const outside: OutsideName[] = [];
  for (const line of lines) {
    for (const { words, name, titled, role } of namesIn(line, survey)) {
      outside.push({
        words,
        name: slice(line.text, name),
        titled,
        role: role === null ? null : slice(line.text, role),
      });
    }
  }
  return outside;
}

/** Who "I" is in an article: the one person of its byline; null where there is none, or several. */
export function authorName(byline: Line, survey: Survey): OutsideName | null {
  const names = namesIn(byline, survey).filter((name) => {
    const kind = kindOfName(name);
    return foldName(name.words).isFull && kind !== "organisation" && kind !== "place";
  });
  const [only] = names;
  if (only === undefined || names.length > 1) return null;
  return {
    words: only.words,
    name: slice(byline.text, only.name),
    role: null,
    titled: only.titled,
  };
}

function namesIn({ text, tokens }: Line, survey: Survey): ReturnType<typeof findNames> {
  return findNames({
    text,
    tokens,
    opens: (index) => index === 0,
    inHeadline: findHeadlines(text, tokens),
    survey,
  });
}
