import type { OptionValues } from "../../sandbox/page/protocol.ts";
import { type Composer, type CommandComposer, optionsLeft } from "./composer.ts";
import type { Choice, CommandEntry, OptionEntry } from "./entries.ts";
import { valueOf } from "./submit.ts";

export type Suggestion =
  | { readonly type: "command"; readonly command: CommandEntry }
  | { readonly type: "option"; readonly option: OptionEntry }
  | { readonly type: "choice"; readonly choice: Choice };

/** The list above the composer. */
export interface Suggestions {
  readonly title: string;
  readonly items: readonly Suggestion[];
  /** What is said where there is no item; null for nothing. */
  readonly note: string | null;
  /** Whether the items answer what was typed before; Enter takes none of them. */
  readonly isStale: boolean;
}

/** What autocomplete is asked. */
export interface CompletionQuestion {
  readonly command: string;
  readonly options: OptionValues;
  readonly focused: string;
}

/** What has come back, and for which question. */
export interface Completion {
  readonly key: string;
  readonly status: "loading" | "done" | "failed";
  readonly choices: readonly Choice[];
}

/** The list for what is being written; null for none. */
export function suggest(
  composer: Composer,
  commands: readonly CommandEntry[],
  completion: Completion | null,
): Suggestions | null {
  if (!composer.isListOpen) return null;
  if (composer.mode === "text") return suggestCommands(composer.text, commands);
  const chip = composer.chips[composer.focus];
  if (chip === undefined) return suggestOptions(composer);
  const { option, text, value } = chip;
  const title = option.label;
  if (option.choices.length > 0) {
    const wanted = value === null ? fold(text) : "";
    const items = option.choices
      .filter(({ label }) => fold(label).includes(wanted))
      .map(choiceItem);
    return listOf(title, items);
  }
  const question = questionOf(composer);
  if (question === null) return null;
  const isAnswered = completion !== null && completion.key === keyOf(question);
  const items = completion?.choices.map(choiceItem) ?? [];
  if (!isAnswered || completion.status === "loading") {
    return { title, items, note: items.length === 0 ? "Loading options…" : null, isStale: true };
  }
  if (completion.status === "failed") {
    return { title, items: [], note: "Loading options failed.", isStale: false };
  }
  return listOf(title, items);
}

function listOf(title: string, items: readonly Suggestion[]): Suggestions {
  const note = items.length === 0 ? "No options match your search." : null;
  return { title, items, note, isStale: false };
}

/**
 * The suggestion that Enter takes; null for none. Without an arrow key that is the first, but not of options while
 * nothing is typed (Enter sends the command), and not of what is stale (Enter takes what is typed).
 */
export function activeOf(composer: Composer, suggestions: Suggestions | null): number | null {
  if (suggestions === null || suggestions.items.length === 0) return null;
  if (composer.active !== null) return Math.min(composer.active, suggestions.items.length - 1);
  const isBehind = composer.mode === "command" && composer.focus === composer.chips.length;
  if (suggestions.isStale || (isBehind && composer.rest.trim() === "")) return null;
  return 0;
}

/** What the bot is to be asked; null where the option that is typed in has no autocomplete. */
export function questionOf(composer: Composer): CompletionQuestion | null {
  if (composer.mode !== "command") return null;
  const { command, chips, focus } = composer;
  const chip = chips[focus];
  if (chip === undefined || !chip.option.isCompleted) return null;
  const options: Record<string, string | number | boolean> = {};
  for (const other of chips) {
    const value = other === chip ? other.text : valueOf(other);
    if (value !== null) options[other.option.name] = value;
  }
  return { command: command.path, options, focused: chip.option.name };
}

export function keyOf(question: CompletionQuestion): string {
  return JSON.stringify(question);
}

/** Names that begin with what was typed, before those that hold it. */
function suggestCommands(text: string, commands: readonly CommandEntry[]): Suggestions | null {
  if (!text.startsWith("/") || text.includes("\n")) return null;
  const wanted = fold(text.slice(1));
  const starting = commands.filter(({ label, path }) =>
    [label, path].some((name) => fold(name).startsWith(wanted)),
  );
  const holding = commands.filter(
    (command) => !starting.includes(command) && fold(command.label).includes(wanted),
  );
  const items = [...starting, ...holding].map((command) => ({ type: "command", command }) as const);
  return items.length === 0 ? null : listOf("Commands", items);
}

function suggestOptions(composer: CommandComposer): Suggestions | null {
  const wanted = fold(composer.rest.trim());
  const items = optionsLeft(composer)
    .filter(({ label }) => fold(label).startsWith(wanted))
    .map((option) => ({ type: "option", option }) as const);
  return items.length === 0 ? null : listOf("Options", items);
}

function choiceItem(choice: Choice): Suggestion {
  return { type: "choice", choice };
}

function fold(text: string): string {
  return text.toLowerCase();
}
