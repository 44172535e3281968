import { Command, Option } from "commander";
import { Locale } from "discord-api-types/v10";

import { UsageError } from "../terminal/slash-line.ts";
import { LOCALES } from "../texts/languages.ts";

/** What the keeper is spoken to in, unless asked otherwise. */
const USUAL_LOCALE = Locale.EnglishGB;

/** What the command line can be told to do. */
export interface Actions {
  /** Starts the bot, and resolves when it has been left. */
  readonly start: (locale: Locale) => Promise<void>;
  /** Prints the answer to one slash command. */
  readonly ask: (line: string, options: AskOptions) => Promise<void>;
  /** Prints all that is quoted and reported. */
  readonly quotes: (options: QuotesOptions) => Promise<void>;
}

export interface AskOptions {
  /** Whether to print the response body that Discord would get. */
  readonly json?: boolean;
  /** The folder with the articles. */
  readonly archive?: string;
  /** The language of the answer, as Discord names it. */
  readonly locale: Locale;
}

export interface QuotesOptions {
  readonly archive?: string;
  readonly format: "ndjson" | "score";
}

/** What can be written behind `dateline`, and what is then done. Parsing throws what Commander or an action throws. */
export function createProgram(actions: Actions): Command {
  const program = new Command("dateline")
    .description(
      "Turns a folder of news articles into an archive that a Discord server can question.",
    )
    .helpCommand(false)
    // Else `--locale` behind `ask` would be taken for the bot's.
    .enablePositionalOptions()
    .allowExcessArguments()
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addHelpText(
      "after",
      "\nWithout a command, starts the bot: on Discord with DISCORD_TOKEN, else in the sandbox.\n.env.example names the variables that it reads from the environment or from .env.",
    )
    .addOption(localeOption())
    .action(async ({ locale }: { readonly locale: Locale }, { args }: Command) => {
      if (args.length > 0) {
        const known = program.commands.map((command) => command.name()).join(", ");
        throw new UsageError(
          `Unknown command "${args[0] ?? ""}". There are: ${known}; or none, to start the bot`,
        );
      }
      await actions.start(locale);
    });

  program
    .command("ask")
    .description('answer one slash command without Discord: ask "/search minerals"')
    .argument("<command...>", "the command, as one would type it")
    .option("--json", "print the exact response body that Discord would get")
    .option("--archive <dir>", "the folder with the articles")
    .addOption(localeOption())
    .action((words: string[], options: AskOptions) => actions.ask(words.join(" "), options));

  program
    .command("quotes")
    .description("print every quotation and paraphrase, one JSON object a line")
    .allowExcessArguments(false)
    .option("--archive <dir>", "the folder with the articles")
    .addOption(
      new Option(
        "--format <format>",
        "ndjson: a line for each quotation or paraphrase; score: a line for each file, with places in the file, as scorers of attribution take it",
      )
        .choices(["ndjson", "score"])
        .default("ndjson"),
    )
    .action((options: QuotesOptions) => actions.quotes(options));

  return program;
}

/** The language of what the bot says here. */
function localeOption(): Option {
  return new Option("--locale <locale>", "the language of the answers, as Discord names it")
    .choices(LOCALES)
    .default(USUAL_LOCALE);
}
