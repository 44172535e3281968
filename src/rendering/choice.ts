import type { Suggestion } from "../model/suggestion.ts";
import type { Texts } from "../texts/texts.ts";
import { CHOICE_NAME } from "./limits.ts";
import { shorten } from "./shorten.ts";

const BETWEEN = " · ";
/** What a role is cut to at the least, so that it still says something. */
const LEAST_ROLE = 24;

/** An entry of the list below an option that is being typed, as Discord takes it. */
interface RenderedChoice {
  /** Plain text, 1 to 100 UTF-16 code units. */
  readonly name: string;
  readonly value: string;
}

/** A suggestion as it stands in the list. */
export function renderChoice(suggestion: Suggestion, texts: Texts): RenderedChoice {
  return { name: labelOf(suggestion, texts), value: suggestion.value };
}

function labelOf(suggestion: Suggestion, texts: Texts): string {
  switch (suggestion.kind) {
    case "speaker": {
      const { name, role, quotations } = suggestion;
      return label(name, role, texts.number(quotations));
    }
    case "article": {
      const { title, day } = suggestion;
      return label(title, null, day === null ? null : texts.day(day));
    }
    case "query":
    case "publisher": {
      const { value, articles } = suggestion;
      return label(value, null, articles === null ? null : texts.counts.articles(articles));
    }
    case "day": {
      const { value, name } = suggestion;
      const day = texts.day(value);
      return name === null ? day : label(texts.days.named[name], null, day);
    }
  }
}

/**
 * "Mara Okonjo · harbour minister · 3": what it is, what tells it apart, and a fact that stays whole. Where
 * that is too long, what tells it apart gives way first, and what it is keeps its beginning.
 */
function label(what: string, apart: string | null, fact: string | null): string {
  const end = fact === null ? "" : BETWEEN + fact;
  const room = CHOICE_NAME - end.length;
  if (apart === null) return shorten(what, room) + end;
  const least = Math.min(LEAST_ROLE, apart.length);
  const head = shorten(what, room - BETWEEN.length - least);
  return head + BETWEEN + shorten(apart, room - head.length - BETWEEN.length) + end;
}
