import type { Archive } from "../archive/archive.ts";
import { countFiles } from "../model/ingest-report.ts";
import type { Reply } from "../model/reply.ts";
import type { Suggestion } from "../model/suggestion.ts";
import type {
  CommandCatalogue,
  CommandTexts,
  OptionTexts,
} from "../texts/commands/command-texts.ts";

/** An option that is being typed. */
export interface Typing {
  readonly option: string;
  /** What is typed so far. */
  readonly text: string;
  /** Suggestions at most. */
  readonly limit: number;
  /** `YYYY-MM-DD`, for days that are meant from it ("yesterday"). */
  readonly today: string;
  /** The asker's language, as Discord names it. */
  readonly locale: string;
}

/** One option of a command, as data. */
export interface OptionDefinition {
  readonly type: "text" | "flag";
  readonly required: boolean;
  /** Whether what is typed is completed from the archive. Text only. */
  readonly completed?: boolean;
  /** The only values that can be chosen, at most 25, where not any text will do. Text only, and not completed. */
  readonly choices?: readonly string[];
  /** In UTF-16 code units. Text only, and then required: a button's custom id has to hold the value. */
  readonly maxLength?: number;
}

/** A slash command, as data: what Discord is told about it, and its options' types are derived from it. */
export interface CommandDefinition {
  readonly name: string;
  /**
   * Who is offered it: in servers, and there members who manage the server, or, of what is the bot's owner's,
   * its administrators alone; everybody everywhere unless stated. A server may change that.
   */
  readonly audience?: "managers" | "owner";
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
  readonly choices: readonly (infer Value extends string)[];
}
  ? Value
  : string;

/** What a definition's command, its options and their choices need to be called in every language. */
type TextsOf<Definition extends CommandDefinition> = CommandTexts & {
  readonly options: {
    readonly [Name in keyof Definition["options"]]: OptionTexts &
      ChoiceTexts<Definition["options"][Name]>;
  };
};

type ChoiceTexts<Option extends OptionDefinition> = Option extends {
  readonly choices: readonly string[];
}
  ? { readonly choices: Readonly<Record<ValueOf<Option>, string>> }
  : unknown;

/** What can be asked: by a control, and where it is a command, by whoever types it. */
export interface View {
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
  /** What an option's text may be completed to; none for what is not completed. */
  complete(archive: Archive, typing: Typing): Promise<readonly Suggestion[]>;
}

/** A command: what it is called, and how it answers. */
export interface Command extends View {
  /** Its texts in a language. */
  readonly texts: (commands: CommandCatalogue) => CommandTexts;
}

/**
 * A command in the menu of a message: what it is called there, and how it answers. Only who uses it sees
 * the answer, since it may judge what somebody else wrote.
 */
export interface MessageCommand {
  /** What it is called in a language, 1 to 32 characters. Discord knows it by its English name. */
  readonly texts: (commands: CommandCatalogue) => string;
  /** Whether what a message has in marks of code is read, where it says something else as well. */
  readonly readsCode: boolean;
  /** @param text what the message says, without markdown; may be empty */
  answer(archive: Archive, text: string): Promise<Reply>;
}

/** A definition with an answer that takes the values of its options. */
interface Typed<Definition extends CommandDefinition> {
  readonly definition: Definition;
  readonly answer: (
    archive: Archive,
    options: OptionValues<Definition>,
    page: number,
    today: string,
  ) => Promise<Reply>;
  readonly complete?: View["complete"];
}

/** Binds a typed answer, and what it is called, to its definition. */
export function defineCommand<const Definition extends CommandDefinition>(
  command: Typed<Definition> & {
    readonly texts: (commands: CommandCatalogue) => TextsOf<Definition>;
  },
): Command {
  return { ...defineView(command), texts: command.texts };
}

/** Binds a typed answer to its definition. The one place that reads untyped options. */
export function defineView<const Definition extends CommandDefinition>({
  definition,
  answer,
  complete = async () => [],
}: Typed<Definition>): View {
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
      if (articles === 0) return { kind: "emptyArchive", leftOut: countFiles(leftOut) };
      // The loop above made `values` what the definition says; TypeScript cannot follow it there.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return answer(archive, values as OptionValues<Definition>, page, today);
    },
  };
}
