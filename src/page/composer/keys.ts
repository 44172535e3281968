import {
  type Composer,
  deleteBack,
  escape,
  focusChip,
  moveActive,
  takeChoice,
  addOption,
  beginCommand,
} from "./composer.ts";
import type { Suggestion, Suggestions } from "./suggest.ts";

/** A key that was pressed in the composer, and where the cursor stood. */
export interface Key {
  readonly name: string;
  readonly isShift: boolean;
  /** Whether nothing is before the cursor, and nothing selected. */
  readonly isAtStart: boolean;
  readonly isAtEnd: boolean;
}

/** What a key does: another composer, sending, or what the browser does with it. */
export type KeyResult =
  | { readonly type: "compose"; readonly composer: Composer }
  | { readonly type: "send" }
  | { readonly type: "none" };

const NONE: KeyResult = { type: "none" };

/** @param active the suggestion that Enter takes; null for none */
export function pressKey(
  composer: Composer,
  key: Key,
  suggestions: Suggestions | null,
  active: number | null,
): KeyResult {
  const item = active === null ? undefined : suggestions?.items[active];
  switch (key.name) {
    case "Enter":
      if (key.isShift && composer.mode === "text") return NONE;
      return item === undefined ? { type: "send" } : compose(takeSuggestion(composer, item));
    case "Tab":
      return pressTab(composer, key, item);
    case "Escape":
      return compose(escape(composer, suggestions !== null));
    case "ArrowDown":
      return pressArrow(composer, 1, suggestions, active);
    case "ArrowUp":
      return pressArrow(composer, -1, suggestions, active);
    case "ArrowLeft":
      return composer.mode === "command" && key.isAtStart
        ? compose(focusChip(composer, composer.focus - 1))
        : NONE;
    case "ArrowRight":
      return composer.mode === "command" && key.isAtEnd
        ? compose(focusChip(composer, composer.focus + 1))
        : NONE;
    case "Backspace":
      return composer.mode === "command" && key.isAtStart ? compose(deleteBack(composer)) : NONE;
    default:
      return NONE;
  }
}

/** The composer after a suggestion was taken. */
export function takeSuggestion(composer: Composer, suggestion: Suggestion): Composer {
  if (suggestion.type === "command") return beginCommand(suggestion.command);
  if (composer.mode === "text") return composer;
  return suggestion.type === "option"
    ? addOption(composer, suggestion.option)
    : takeChoice(composer, suggestion.choice);
}

/** Tab takes what is active, else it goes through the options, and out of the composer at either end. */
function pressTab(composer: Composer, { isShift }: Key, item: Suggestion | undefined): KeyResult {
  if (!isShift && item !== undefined) return compose(takeSuggestion(composer, item));
  if (composer.mode === "text") return NONE;
  const next = composer.focus + (isShift ? -1 : 1);
  return next < 0 || next > composer.chips.length ? NONE : compose(focusChip(composer, next));
}

function pressArrow(
  composer: Composer,
  step: 1 | -1,
  suggestions: Suggestions | null,
  active: number | null,
): KeyResult {
  // In a text without a list, arrows move the cursor.
  if (composer.mode === "text" && suggestions === null) return NONE;
  return compose(moveActive(composer, step, active, suggestions?.items.length ?? 0));
}

function compose(composer: Composer): KeyResult {
  return { type: "compose", composer };
}
