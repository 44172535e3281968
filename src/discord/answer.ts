import type { Archive } from "../archive/archive.ts";
import { findCommand, findMessageCommand } from "../commands/commands.ts";
import type { CommandDefinition } from "../commands/definition.ts";
import type { Ask } from "../model/ask.ts";
import type { Outcome } from "../model/interaction-record.ts";
import type { ReadingProgress } from "../model/reading-progress.ts";
import type { Reply } from "../model/reply.ts";
import { type MessageBody, renderMessage } from "../rendering/message.ts";
import type { Audience } from "../rendering/sharing.ts";
import { textsFor } from "../texts/languages.ts";
import { messageWords } from "./message-words.ts";

/** A question, whether only the asker is to see the answer, and when it is asked. */
export interface Question extends Ask {
  readonly private: boolean;
  /** Who sees the message that the answer becomes. */
  readonly audience: Audience;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The asker's language, as Discord names it. */
  readonly locale: string;
}

/** A message, whether only the asker sees it, and what it comes to. */
export interface Answer {
  readonly message: MessageBody;
  readonly ephemeral: boolean;
  readonly outcome: Outcome;
}

/**
 * Answers a question; what cannot be asked so is answered with a line that says what to do.
 *
 * @param reading how far the reading of files has come; null when all have been read
 */
export async function answerQuestion(
  archive: Archive,
  question: Question,
  reading: ReadingProgress | null = null,
): Promise<Answer> {
  const { command: name, options, page, today, locale, audience } = question;
  const command = findCommand(name);
  if (command === null)
    return toAnswer({ kind: "problem", problem: "unknownCommand" }, true, locale);
  if (isTooLong(command.definition, options)) {
    return toAnswer({ kind: "problem", problem: "optionTooLong" }, true, locale);
  }
  if (lacksOption(command.definition, options)) {
    return toAnswer({ kind: "problem", problem: "optionMissing" }, true, locale);
  }
  if (!isOfChoices(command.definition, options)) {
    return toAnswer({ kind: "problem", problem: "staleControl" }, true, locale);
  }
  const reply = await command.answer(archive, options, page, today);
  return toAnswer(reply, question.private, locale, audience, reading);
}

/** Answers to a message, to whom it was asked by alone. */
export async function answerToMessage(
  archive: Archive,
  name: string,
  message: Parameters<typeof messageWords>[0] | undefined,
  locale: string,
  reading: ReadingProgress | null = null,
): Promise<Answer> {
  const command = findMessageCommand(name);
  if (command === null)
    return toAnswer({ kind: "problem", problem: "unknownCommand" }, true, locale);
  const words = message === undefined ? "" : messageWords(message, command.readsCode);
  return toAnswer(await command.answer(archive, words), true, locale, "asker", reading);
}

/**
 * A reply as an answer: private where asked, and where it would be noise to everybody else.
 *
 * @param locale the asker's language, as Discord names it
 * @param audience who sees it, unless it is noise
 */
export function toAnswer(
  reply: Reply,
  isPrivate: boolean,
  locale: string,
  audience: Audience = "asker",
  reading: ReadingProgress | null = null,
): Answer {
  const noise = isNoise(reply);
  // What went wrong, or was chosen, has nothing to do with what was read.
  const told = reply.kind === "problem" || reply.kind === "settings" ? null : reading;
  return {
    message: renderMessage(reply, textsFor(locale), noise ? "asker" : audience, told),
    ephemeral: isPrivate || noise,
    outcome: outcomeOf(reply),
  };
}

function outcomeOf(reply: Reply): Outcome {
  if (reply.kind === "problem") return reply.problem === "internal" ? "failed" : "advised";
  return isAdvice(reply) ? "advised" : "answered";
}

function isAdvice({ kind }: Reply): boolean {
  return kind === "nothingFound" || kind === "emptyArchive" || kind === "gone";
}

function isNoise(reply: Reply): boolean {
  switch (reply.kind) {
    case "quotes":
    case "chooseSpeaker":
    case "speakers":
    case "speaker":
    case "passages":
    case "summary":
    case "topic":
    case "latest":
    case "about":
    case "settings":
    case "reloaded":
    case "context":
      return false;
    // That nothing was found is easily read as "was not said".
    case "verdicts":
      return reply.verdicts.every(({ parts }) => parts.every(({ finding }) => finding === null));
    case "nothingFound":
    case "emptyArchive":
    case "gone":
    case "problem":
      return true;
  }
}

export function isTooLong(definition: CommandDefinition, options: Ask["options"]): boolean {
  return Object.entries(definition.options).some(
    ([name, { maxLength }]) => maxLength !== undefined && (options[name]?.length ?? 0) > maxLength,
  );
}

/** A control from a version that asked for less, or one that a client made up. */
function lacksOption(definition: CommandDefinition, options: Ask["options"]): boolean {
  return Object.entries(definition.options).some(
    ([name, { required }]) => required && options[name] === undefined,
  );
}

/** A control from a version that had other choices may carry one that is gone. */
export function isOfChoices(definition: CommandDefinition, options: Ask["options"]): boolean {
  return Object.entries(definition.options).every(([name, { choices }]) => {
    const given = options[name];
    return choices === undefined || given === undefined || choices.includes(given);
  });
}
