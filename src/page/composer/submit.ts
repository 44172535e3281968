import { ApplicationCommandOptionType } from "discord-api-types/v10";
import type { OptionValues } from "../../sandbox/page/protocol.ts";
import { type Chip, type Composer, focusChip, withFault } from "./composer.ts";

/** What is to be done with what was written. */
export type Submission =
  | { readonly type: "say"; readonly content: string }
  | { readonly type: "slash"; readonly command: string; readonly options: OptionValues }
  | { readonly type: "nothing" }
  /** It cannot be sent; the composer says why, and the focus is where it is wrong. */
  | { readonly type: "fault"; readonly composer: Composer };

type Value = string | number | boolean;

/** What Enter sends. */
export function submit(composer: Composer): Submission {
  if (composer.mode === "text") {
    const content = composer.text.trim();
    return content === "" ? { type: "nothing" } : { type: "say", content };
  }
  const options: Record<string, Value> = {};
  for (const [index, chip] of composer.chips.entries()) {
    const value = valueOf(chip);
    if (value === null) {
      const fault = `${chip.option.label}: ${faultOf(chip)}`;
      return { type: "fault", composer: withFault(focusChip(composer, index), fault) };
    }
    options[chip.option.name] = value;
  }
  if (composer.rest.trim() !== "") {
    const fault = `There is no option "${composer.rest.trim()}": choose one of the list, or write its name and a colon.`;
    return {
      type: "fault",
      composer: withFault(focusChip(composer, composer.chips.length), fault),
    };
  }
  return { type: "slash", command: composer.command.path, options };
}

/** What is sent for a chip; null where its text is not what the option takes. */
export function valueOf({ option, text, value }: Chip): Value | null {
  if (value !== null) return value;
  if (text.trim() === "") return null;
  const named = option.choices.find(({ label }) => label.toLowerCase() === text.toLowerCase());
  if (named !== undefined) return named.value;
  if (option.choices.length > 0) return null;
  switch (option.type) {
    case ApplicationCommandOptionType.String:
      return text;
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number: {
      const number = Number(text);
      return Number.isFinite(number) ? number : null;
    }
    default:
      return null;
  }
}

function faultOf({ option, text }: Chip): string {
  if (text.trim() === "") return "This option is required. Specify a value.";
  return option.choices.length > 0 ? "Choose one of the list." : "Enter a number.";
}
