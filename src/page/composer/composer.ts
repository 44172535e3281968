import type { Choice, CommandEntry, OptionEntry } from "./entries.ts";

/** What is being written: a message, or a command with its options. */
export type Composer = TextComposer | CommandComposer;

interface Listing {
  /** The suggestion that was moved to; null where none was. */
  readonly active: number | null;
  /** Escape closes the list; the next key opens it. */
  readonly isListOpen: boolean;
  /** Why it was not sent; null where it was, or was not tried. */
  readonly fault: string | null;
}

export interface TextComposer extends Listing {
  readonly mode: "text";
  readonly text: string;
}

export interface CommandComposer extends Listing {
  readonly mode: "command";
  readonly command: CommandEntry;
  readonly chips: readonly Chip[];
  /** The chip that is typed in; as many as there are chips for what stands behind them. */
  readonly focus: number;
  /** What stands behind the chips: the beginning of another option's name. */
  readonly rest: string;
}

/** An option that is filled in. */
export interface Chip {
  readonly option: OptionEntry;
  readonly text: string;
  /** The choice that the text stands for; null where it stands for itself. */
  readonly value: Choice["value"] | null;
}

const FRESH: Listing = { active: null, isListOpen: true, fault: null };

export const EMPTY_COMPOSER: Composer = { mode: "text", text: "", ...FRESH };

/** Writes a message. A command's whole name and a space is the command. */
export function writeText(text: string, commands: readonly CommandEntry[]): Composer {
  const name = text.startsWith("/") && text.endsWith(" ") ? text.slice(1, -1) : null;
  const command = name === null ? undefined : commands.find(({ label }) => label === name);
  return command === undefined ? { mode: "text", text, ...FRESH } : beginCommand(command);
}

/** Takes a command; what it requires stands there at once. */
export function beginCommand(command: CommandEntry): CommandComposer {
  const chips = command.options.filter(({ isRequired }) => isRequired).map(emptyChip);
  return { mode: "command", command, chips, focus: 0, rest: "", ...FRESH };
}

/** Writes in the chip that has the focus, or behind the chips; an option's whole name and a colon is the option. */
export function writeOption(composer: CommandComposer, text: string): CommandComposer {
  const { chips, focus } = composer;
  if (focus < chips.length) {
    const written = chips.map((chip, index) =>
      index === focus ? { ...chip, text, value: null } : chip,
    );
    return { ...composer, chips: written, ...FRESH };
  }
  const option = text.endsWith(":")
    ? optionsLeft(composer).find(({ label }) => label === text.slice(0, -1))
    : undefined;
  return option === undefined ? { ...composer, rest: text, ...FRESH } : addOption(composer, option);
}

export function addOption(composer: CommandComposer, option: OptionEntry): CommandComposer {
  const chips = [...composer.chips, emptyChip(option)];
  return { ...composer, chips, focus: chips.length - 1, rest: "", ...FRESH };
}

/** Gives the chip that has the focus a choice, and goes on to the next that is empty. */
export function takeChoice(composer: CommandComposer, { label, value }: Choice): CommandComposer {
  const chips = composer.chips.map((chip, index) =>
    index === composer.focus ? { ...chip, text: label, value } : chip,
  );
  const next = chips.findIndex(({ text }) => text === "");
  const focus = next === -1 ? chips.length : next;
  // Behind the last chip Enter sends: the list of further options opens when one is typed, or at an arrow.
  return { ...composer, chips, focus, ...FRESH, isListOpen: next !== -1 };
}

/** Puts the focus on a chip, or behind all. */
export function focusChip(composer: CommandComposer, focus: number): CommandComposer {
  const within = Math.max(0, Math.min(focus, composer.chips.length));
  return within === composer.focus ? composer : { ...composer, focus: within, ...FRESH };
}

/**
 * Backspace where nothing is left to delete: an option goes, or the focus goes back to the one before it; a command
 * without options becomes text again.
 */
export function deleteBack(composer: CommandComposer): Composer {
  const { chips, focus, command } = composer;
  const chip = chips[focus];
  if (chip !== undefined && !chip.option.isRequired) {
    const kept = chips.filter((_one, index) => index !== focus);
    return { ...composer, chips: kept, focus: kept.length, ...FRESH, isListOpen: false };
  }
  if (focus > 0) return focusChip(composer, focus - 1);
  return { mode: "text", text: `/${command.label}`, ...FRESH };
}

/** Escape closes the list; where none is open it takes back a command in which nothing is written. */
export function escape(composer: Composer, hasList: boolean): Composer {
  if (composer.isListOpen && hasList) return { ...composer, isListOpen: false };
  if (composer.mode === "text") return composer;
  const isWritten = composer.rest !== "" || composer.chips.some(({ text }) => text !== "");
  return isWritten ? composer : EMPTY_COMPOSER;
}

/**
 * Moves to another suggestion, around the ends; the first arrow opens a list that is closed.
 *
 * @param from the suggestion that is active; null for none
 */
export function moveActive(
  composer: Composer,
  step: 1 | -1,
  from: number | null,
  count: number,
): Composer {
  if (!composer.isListOpen) return { ...composer, isListOpen: true, active: null };
  if (count === 0) return composer;
  const next = from === null ? (step === 1 ? 0 : count - 1) : (from + step + count) % count;
  return { ...composer, active: next };
}

export function withFault(composer: Composer, fault: string): Composer {
  return { ...composer, fault };
}

/** The options that the command still takes. */
export function optionsLeft({ command, chips }: CommandComposer): readonly OptionEntry[] {
  const taken = new Set(chips.map(({ option }) => option.name));
  return command.options.filter(({ name }) => !taken.has(name));
}

function emptyChip(option: OptionEntry): Chip {
  return { option, text: "", value: null };
}
