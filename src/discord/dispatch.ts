import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
} from "discord.js";
import type { Logger } from "pino";

import type { Archive } from "../archive/archive.ts";
import type { Self } from "../commands/bot-command.ts";
import { findBotCommand, findCommand } from "../commands/commands.ts";
import { localToday } from "../days/today.ts";
import type { InteractionRecord, Outcome } from "../model/interaction-record.ts";
import type { ReadingProgress } from "../model/reading-progress.ts";
import { NOTHING_RELOADED, type ReloadReport } from "../model/reload-report.ts";
import { renderChoice } from "../rendering/choice.ts";
import { CHOICES } from "../rendering/limits.ts";
import { createMemorySettings } from "../settings/memory.ts";
import type { SettingsStore } from "../settings/settings-store.ts";
import { textsFor } from "../texts/languages.ts";
import { type Answer, answerQuestion, answerToMessage, type Question, toAnswer } from "./answer.ts";
import { askerLocale } from "./asker-locale.ts";
import { audienceOf, isPrivate } from "./audience.ts";
import { answerAboutBot, askerOf } from "./bot-desk.ts";
import { toCallback } from "./callback.ts";
import { deliver, type Delivery } from "./delivery.ts";
import { interactionFacts } from "./interaction-facts.ts";
import { readOptions } from "./interaction-options.ts";
import { LatestKeystroke } from "./latest-keystroke.ts";
import { readPress } from "./read-press.ts";
import { removeAnswer } from "./remove-answer.ts";
import type { Responder } from "./responder.ts";
import { SeenInteractions } from "./seen-interactions.ts";
import { createBareSelf } from "./self.ts";
import { choiceFor } from "./server-choice.ts";
import { shareAnswer } from "./share-answer.ts";
import { USER_PACE, UserLimit, type UserPace } from "./user-limit.ts";
import { mayShow, placeOf, visibility } from "./visibility.ts";
import { isOwner, isQuestion, userOf } from "./whose.ts";

/** Half of the three seconds that Discord gives: the rest is for the way there. */
const DEFER_AFTER_MS = 1500;

export interface DispatcherOptions {
  readonly archive: Archive;
  readonly log: Logger;
  /** What servers chose; else what they choose lasts as long as the dispatcher. */
  readonly settings?: SettingsStore;
  /** Has the archive's folder looked through; where it has none, nothing changes. */
  readonly reload?: () => Promise<ReloadReport>;
  /** What the bot knows of itself; else nothing. */
  readonly self?: Self;
  readonly deferAfterMs?: number;
  /** The day that it is, `YYYY-MM-DD`; else this machine's. */
  readonly today?: () => string;
  /** How far the reading of files has come; null when all have been read. */
  readonly reading?: () => ReadingProgress | null;
  /** Told of each interaction that is done with. */
  readonly onDone?: (record: InteractionRecord) => void;
  /** How often one user may ask. */
  readonly pace?: UserPace;
}

/** Answers interactions, wherever they come from: the gateway today. */
export interface Dispatcher {
  /** Resolves when the interaction is done with; never rejects. */
  dispatch(interaction: APIInteraction, respond: Responder): Promise<void>;
  /** Resolves when every interaction that has been taken is done with. */
  idle(): Promise<void>;
}

export function createDispatcher({
  archive,
  log,
  settings = createMemorySettings(),
  self = createBareSelf({ version: "", aboutUrl: null }, false),
  reload = async () => NOTHING_RELOADED,
  deferAfterMs = DEFER_AFTER_MS,
  today = localToday,
  reading = () => null,
  onDone = () => {},
  pace = USER_PACE,
}: DispatcherOptions): Dispatcher {
  const inFlight = new Set<Promise<void>>();
  const seen = new SeenInteractions();
  const limit = new UserLimit(pace);
  const keystrokes = new LatestKeystroke();

  /** What it comes to; null for what is nothing to answer. */
  async function handle(interaction: APIInteraction, respond: Responder): Promise<Outcome | null> {
    if (!seen.isNew(interaction.id)) return null;
    if (isQuestion(interaction) && limit.isOver(userOf(interaction))) {
      const slower = toAnswer(
        { kind: "problem", problem: "tooManyQuestions" },
        true,
        interaction.locale,
      );
      await respond.callback(toCallback(slower));
      return slower.outcome;
    }
    switch (interaction.type) {
      case InteractionType.ApplicationCommand:
        return useCommand(interaction, respond);
      case InteractionType.ApplicationCommandAutocomplete:
        return autocomplete(interaction, respond);
      case InteractionType.MessageComponent:
        return component(interaction, respond);
      case InteractionType.Ping:
      case InteractionType.ModalSubmit:
        return null;
    }
  }

  async function useCommand(
    interaction: APIApplicationCommandInteraction,
    respond: Responder,
  ): Promise<Outcome> {
    const { id, data, locale } = interaction;
    if (data.type === ApplicationCommandType.Message) {
      const { name, target_id: target, resolved } = data;
      const answer = answerToMessage(archive, name, resolved.messages[target], locale, reading());
      return give({ id, name, locale }, answer, { kind: "reply", ephemeral: true }, respond);
    }
    const given = readOptions(data.type === ApplicationCommandType.ChatInput ? data.options : []);
    const place = placeOf(interaction);
    const choice = await choiceFor(place, settings, log);
    const isForFew = findBotCommand(data.name)?.definition.audience !== undefined;
    const ephemeral = isForFew || visibility(choice, place, given.private) === "private";
    const question = {
      command: data.name,
      options: given.texts,
      page: 0,
      private: ephemeral,
      audience: audienceOf(interaction, ephemeral, mayShow(choice, place), given.private),
      today: today(),
      locale,
    };
    return ask(interaction, question, { kind: "reply", ephemeral }, respond);
  }

  function ask(
    interaction: APIInteraction,
    question: Question,
    delivery: Delivery,
    respond: Responder,
  ): Promise<Outcome> {
    const { command: name, locale } = question;
    const aboutBot = findBotCommand(name);
    const answer =
      aboutBot === null
        ? answerQuestion(archive, question, reading())
        : answerAboutBot(
            { archive, settings, self, reload },
            aboutBot,
            askerOf(interaction, question.audience !== "everybody"),
            question,
            reading(),
          );
    return give({ id: interaction.id, name, locale }, answer, delivery, respond);
  }

  async function component(
    interaction: APIMessageComponentInteraction,
    respond: Responder,
  ): Promise<Outcome> {
    const { id, data, locale } = interaction;
    const press = readPress(data);
    if (press === null) {
      const stale = toAnswer({ kind: "problem", problem: "staleControl" }, true, locale);
      await respond.callback(toCallback(stale));
      return stale.outcome;
    }
    const place = placeOf(interaction);
    const isAllowed = mayShow(await choiceFor(place, settings, log), place);
    const failed = (error: unknown): void =>
      log.error({ interaction: id, command: press.kind, err: error }, "Cannot do it");
    if (press.kind === "share") return shareAnswer(interaction, isAllowed, respond, failed);
    if (press.kind === "remove") {
      return removeAnswer(interaction, isOwner(interaction), respond, failed);
    }
    // Where nothing public may be shown, what is shown already is not added to.
    const isOpen = isAllowed || isPrivate(interaction.message);
    const stays = press.isElsewhere || !isOwner(interaction) || !isOpen;
    const delivery: Delivery = stays ? { kind: "reply", ephemeral: true } : { kind: "update" };
    const audience = audienceOf(interaction, stays || isPrivate(interaction.message), isAllowed);
    const question = { ...press.ask, private: stays, audience, today: today(), locale };
    return ask(interaction, question, delivery, respond);
  }

  async function give(
    { id, name, locale }: { readonly id: string; readonly name: string; readonly locale: string },
    answer: Promise<Answer>,
    delivery: Delivery,
    respond: Responder,
  ): Promise<Outcome> {
    const safe = answer.catch((error: unknown): Answer => {
      log.error({ interaction: id, command: name, err: error }, "Cannot answer");
      return toAnswer({ kind: "problem", problem: "internal" }, true, locale);
    });
    return deliver(safe, delivery, respond, deferAfterMs, (error) => {
      log.error({ interaction: id, command: name, err: error }, "Discord refused the answer");
      return toAnswer({ kind: "problem", problem: "internal" }, true, locale);
    });
  }

  async function autocomplete(
    interaction: APIApplicationCommandAutocompleteInteraction,
    respond: Responder,
  ): Promise<Outcome> {
    const { id, data } = interaction;
    const locale = askerLocale(interaction.locale);
    const user = userOf(interaction);
    const { focused } = readOptions("options" in data ? data.options : []);
    const completed = findCommand(data.name);
    let outcome: Outcome = "answered";
    const suggestions =
      completed === null || focused === null || !(await keystrokes.isLatest(user, id))
        ? []
        : await completed
            .complete(archive, {
              option: focused.name,
              text: focused.text,
              limit: CHOICES,
              today: today(),
              locale,
            })
            .catch((error: unknown) => {
              log.error({ interaction: id, command: data.name, err: error }, "Cannot complete");
              outcome = "failed";
              return [];
            });
    keystrokes.done(user, id);
    await respond.callback({
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: suggestions.map((each) => renderChoice(each, textsFor(locale))) },
    });
    return outcome;
  }

  function record(interaction: APIInteraction, outcome: Outcome | null, took: number): void {
    const facts = interactionFacts(interaction);
    if (facts === null || outcome === null) return;
    const done = { ...facts, outcome, ms: Math.round(took * 10) / 10 };
    const { id, ...rest } = done;
    log.info({ interaction: id, ...rest }, "Interaction");
    onDone(done);
  }

  return {
    async dispatch(interaction, respond) {
      const began = performance.now();
      const work = handle(interaction, respond)
        .catch((error: unknown): Outcome => {
          log.error({ interaction: interaction.id, err: error }, "Cannot deliver an answer");
          return "undelivered";
        })
        .then((outcome) => record(interaction, outcome, performance.now() - began))
        // What is no interaction of Discord's making has no facts to record either.
        .catch((error: unknown) => {
          log.error({ interaction: interaction.id, err: error }, "Cannot record an interaction");
        });
      inFlight.add(work);
      await work;
      inFlight.delete(work);
    },
    async idle() {
      await Promise.all(inFlight);
    },
  };
}
