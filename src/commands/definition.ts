import type { Archive } from "../archive/archive.ts";
import type { Reply } from "../model/reply.ts";

/** One entry of a list to choose from. */
export interface Suggestion {
  /** 1 to 100 characters where it is a choice; a completion's is shortened to that. */
  readonly label: string;
  /** What the option gets when the entry is chosen. 1 to 100 characters. */
  readonly value: string;
}

/** One option of a command, as data. */
export interface OptionDefinition {
  readonly type: "text" | "flag";
  /** 1 to 100 characters. */
  readonly description: string;
  readonly required: boolean;
  /** Whether what is typed is completed from the archive. Text only. */
  readonly completed?: boolean;
  /** The only values that can be chosen, at most 25, where not any text will do. Text only, and not completed. */
  readonly choices?: readonly Suggestion[];
  /** In UTF-16 code units. Text only, and then required: a button's custom id has to hold the value. */
  readonly maxLength?: number;
}

/** A slash command, as data: what Discord is told about it, and its options' types are derived from it. */
export interface CommandDefinition {
  readonly name: string;
  /** 1 to 100 characters. */
  readonly description: string;
  /** By name, in the order shown, required ones first. */
  readonly options: Readonly<Record<string, OptionDefinition>>;
}

/** The values of a definition's options, apart from those that only say where the reply is shown. */
export type OptionValues<Definition extends CommandDefinition> = {
  readonly [
    Name in keyof Definition["options"] as Definition["options"][Name]["type"] extends "text"
      ? Name
      : never
  ]: Definition["options"][Name]["required"] extends true
    ? ValueOf<Definition["options"][Name]>
    : ValueOf<Definition["options"][Name]> | null;
};

/** One of an option's choices, or any text where it has none. */
type ValueOf<Option extends OptionDefinition> = Option extends {
  readonly choices: readonly { readonly value: infer Value extends string }[];
}
  ? Value
  : string;

/** A command: its definition, and how it answers. */
export interface Command {
  readonly definition: CommandDefinition;
  /**
   * @param options the text options; what was left out is null
   * @param page from 0; beyond the last it means the last
   * @param today `YYYY-MM-DD`, for days that are meant from it ("yesterday")
   */
  answer(
    archive: Archive,
    options: Readonly<Record<string, string | null>>,
    page: number,
    today: string,
  ): Promise<Reply>;
  /** At most `limit` suggestions for an option's text so far. */
  complete(
    archive: Archive,
    option: string,
    text: string,
    limit: number,
  ): Promise<readonly Suggestion[]>;
}

/**
 * A command in the menu of a message: what it is called there, and how it answers. Only who uses it sees
 * the answer, since it may judge what somebody else wrote.
 */
export interface MessageCommand {
  /** 1 to 32 characters, capitals and spaces among them. */
  readonly name: string;
  /** @param text what the message says, without markdown; may be empty */
  answer(archive: Archive, text: string): Promise<Reply>;
}

/** Binds a typed answer to its definition. The one place that reads untyped options. */
export function defineCommand<const Definition extends CommandDefinition>(command: {
  readonly definition: Definition;
  readonly answer: (
    archive: Archive,
    options: OptionValues<Definition>,
    page: number,
    today: string,
  ) => Promise<Reply>;
  readonly complete?: Command["complete"];
}): Command {
  const { definition, answer, complete = async () => [] } = command;
  return {
    definition,
    complete,
    async answer(archive, options, page, today) {
      const values: Record<string, string | null> = {};
      for (const [name, option] of Object.entries(definition.options)) {
        if (option.type !== "text") continue;
        const value = options[name] ?? null;
        if (value === null && option.required) {
          throw new Error(`Cannot answer /${definition.name}: option "${name}" is missing`);
        }
        values[name] = value;
      }
      const { articles, leftOut } = await archive.status();
      if (articles === 0) return { kind: "emptyArchive", leftOut: leftOut.length };
      // The loop above made `values` what the definition says; TypeScript cannot follow it there.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return answer(archive, values as OptionValues<Definition>, page, today);
    },
  };
}
