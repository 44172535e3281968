import { pino } from "pino";

import type { Archive } from "../../src/archive/archive.ts";
import { findCommand } from "../../src/commands/commands.ts";
import { answerQuestion } from "../../src/discord/answer.ts";
import { openArchive } from "../../src/open-archive.ts";
import { renderChoice } from "../../src/rendering/choice.ts";
import { CHOICES } from "../../src/rendering/limits.ts";
import { textsFor } from "../../src/texts/languages.ts";
import type { Place } from "./measures.ts";
import { residentMegabytes } from "./memory.ts";
import { type Options, readQuestions, type Typed } from "./questions.ts";
import { type Times, timesOf } from "./times.ts";

const TODAY = "2025-02-20";
const LOCALE = "en-GB";
const TEXTS = textsFor(LOCALE);
/** Questions of each kind before any is timed: a bot that runs is warm. */
const WARM_UP = 50;

/** What the archive takes: memory, and time for answers with their embeds. */
export async function measureArchive({ folder, workspace }: Place): Promise<{
  /** Megabytes. */
  readonly resident: number;
  readonly quote: Times;
  readonly summary: Times;
  readonly verify: Times;
  readonly search: Times;
  readonly complete: Times;
}> {
  const archive = await openArchive(folder, pino({ level: "silent" }));
  await askFirst(archive);
  const resident = await residentMegabytes();
  const questions = readQuestions(workspace);
  const times = (command: string, all: readonly Options[]) =>
    warmTimes(all, (options) => ask(archive, command, options));
  return {
    resident,
    quote: await times("quote", questions.quote),
    summary: await times("summary", questions.summary),
    verify: await times("verify", questions.verify),
    search: await times(
      "search",
      questions.search.map((query) => ({ query })),
    ),
    complete: await warmTimes(questions.complete, (typed) => complete(archive, typed)),
  };
}

/** Asks for what is put off to the first question. */
export async function askFirst(archive: Archive): Promise<void> {
  await ask(archive, "quote", { person: "Nobody" });
  await ask(archive, "search", { query: "nothing" });
}

async function warmTimes<T>(all: readonly T[], askOne: (one: T) => Promise<unknown>) {
  for (const one of all.slice(0, WARM_UP)) await askOne(one);
  return timesOf(all, askOne);
}

async function ask(archive: Archive, command: string, options: Options): Promise<void> {
  await answerQuestion(archive, {
    command,
    options,
    page: 0,
    private: false,
    audience: "everybody",
    today: TODAY,
    locale: LOCALE,
  });
}

async function complete(archive: Archive, { command, option, text }: Typed): Promise<void> {
  const typing = { option, text, limit: CHOICES, today: TODAY, locale: LOCALE };
  const found = (await findCommand(command)?.complete(archive, typing)) ?? [];
  for (const each of found) renderChoice(each, TEXTS);
}
