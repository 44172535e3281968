import { type APIMessage, ApplicationCommandType } from "discord-api-types/v10";

import { choicesOf, messageText } from "./message-text.ts";
import type { Screen } from "./screen.ts";
import { formOf, type KnownCommand, parseSlashLine, UsageError } from "./slash-line.ts";

/** What causes interactions and receives what comes back. */
export interface Correspondent {
  slash(command: string, options: Readonly<Record<string, string | boolean>>): Correspondence;
  press(message: APIMessage, customId: string): Correspondence;
  choose(message: APIMessage, customId: string, values: readonly string[]): Correspondence;
}

interface Correspondence {
  readonly answer: Promise<APIMessage>;
  /** Whether the answer is that the message was taken away. */
  readonly deleted?: boolean;
}

const REMOVED = "(the reply was removed)";
const CHOICE = /^\s*(\d{1,2})\s*$/;
const HELP = /^\s*\/?(?:help|\?)?\s*$/;

/** A conversation with the bot, a line at a time: commands, and numbers that press what a reply offers. */
export class Session {
  readonly #user: Correspondent;
  readonly #commands: () => readonly KnownCommand[];
  readonly #screen: Screen;
  readonly #locale: string;
  #last: APIMessage | null = null;

  /** @param locale the user's language, as Discord names it */
  constructor(
    user: Correspondent,
    commands: () => readonly KnownCommand[],
    screen: Screen,
    locale: string,
  ) {
    this.#user = user;
    // Those of a message's menu are not typed.
    this.#commands = () =>
      commands().filter(
        ({ type }) => type === undefined || type === ApplicationCommandType.ChatInput,
      );
    this.#screen = screen;
    this.#locale = locale;
  }

  /** The reply to a line, as a terminal's text. Never rejects. */
  async run(line: string): Promise<string> {
    if (HELP.test(line)) return this.#help();
    try {
      const correspondence = this.#send(line);
      const message = await correspondence.answer;
      if (correspondence.deleted === true) {
        this.#last = null;
        return REMOVED;
      }
      this.#last = message;
      return messageText(message, this.#screen);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  #send(line: string): Correspondence {
    const number = CHOICE.exec(line)?.[1];
    if (number === undefined) {
      const { command, options } = parseSlashLine(line, this.#commands(), this.#locale);
      return this.#user.slash(command, options);
    }
    const choice = this.#last === null ? undefined : choicesOf(this.#last)[Number(number) - 1];
    if (this.#last === null || choice === undefined) {
      throw new UsageError(`The last reply has no choice ${number}`);
    }
    return choice.value === null
      ? this.#user.press(this.#last, choice.customId)
      : this.#user.choose(this.#last, choice.customId, [choice.value]);
  }

  #help(): string {
    return [
      ...this.#commands().map((command) => formOf(command, this.#locale)),
      "exit, or Ctrl-D, leaves",
    ].join("\n");
  }
}
