import type { Article } from "../../model/article.ts";
import { slice } from "../../model/span.ts";
import { tokenise } from "../text/tokens.ts";
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

/** The names in an article's title, bullets and caption. */
export function outsideNames(
  { title, bullets, caption }: Article,
  survey: Survey,
): readonly OutsideName[] {
  return [title, ...bullets, ...(caption === null ? [] : [caption])].flatMap((line) =>
    namesIn(line, survey).map((name) => ({
      words: name.words,
      name: slice(line, name.name),
      titled: name.titled,
      role: name.role === null ? null : slice(line, name.role),
    })),
  );
}

/** Who "I" is in an article: the one person of its byline; null where there is none, or several. */
export function authorName({ author }: Article, survey: Survey): OutsideName | null {
  if (author === null) return null;
  const names = namesIn(author, survey).filter((name) => {
    const kind = kindOfName(name);
    return foldName(name.words).isFull && kind !== "organisation" && kind !== "place";
  });
  const [only] = names;
  if (only === undefined || names.length > 1) return null;
  return { words: only.words, name: slice(author, only.name), role: null, titled: only.titled };
}

function namesIn(line: string, survey: Survey): ReturnType<typeof findNames> {
  const tokens = tokenise(line);
  return findNames({
    text: line,
    tokens,
    opens: (index) => index === 0,
    inHeadline: findHeadlines(line, tokens),
    survey,
  });
}
