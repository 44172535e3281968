import type { Archive } from "../archive/archive.ts";
import { about } from "../commands/about.ts";
import { COMMANDS } from "../commands/commands.ts";
import type { Config } from "../config.ts";
import { localToday } from "../days/today.ts";
import { type Answer, answerQuestion, type Question } from "../discord/answer.ts";
import { answerAboutBot } from "../discord/bot-desk.ts";
import { toCallback } from "../discord/callback.ts";
import { toDiscordCommand } from "../discord/definitions.ts";
import { createBareSelf } from "../discord/self.ts";
import { NOTHING_RELOADED } from "../model/reload-report.ts";
import { createMemorySettings } from "../settings/memory.ts";
import { messageText } from "../terminal/message-text.ts";
import { parseSlashLine } from "../terminal/slash-line.ts";
import { readVersion } from "../version.ts";
import { openQuietly } from "./open-quietly.ts";
import type { AskOptions } from "./program.ts";
import { screen } from "./streams.ts";

/**
 * Answers one slash command without Discord: as readable text, or as the response body that Discord would
 * get.
 *
 * @throws UsageError for a line that is no command
 */
export async function ask(
  config: Config,
  line: string,
  { json = false, archive: folder, locale }: AskOptions,
): Promise<string> {
  const definitions = [...COMMANDS, about].map(toDiscordCommand);
  const { command, options } = parseSlashLine(line, definitions, locale);
  const texts = Object.entries(options).filter(
    (option): option is [string, string] => typeof option[1] === "string",
  );
  const isPrivate = options["private"] === true;
  const question = {
    command,
    options: Object.fromEntries(texts),
    page: 0,
    private: isPrivate,
    audience: isPrivate ? ("askerWhoMayShare" as const) : ("everybody" as const),
    today: localToday(),
    locale,
  };
  const archive = await openQuietly(config, folder);
  const answer = await (command === about.definition.name
    ? answerHere(archive, question, config)
    : answerQuestion(archive, question));
  const response = toCallback(answer);
  return json ? JSON.stringify(response, null, 2) : messageText(response.data, screen());
}

/** An answer about the bot to whoever runs it: on no Discord, and with nobody beside them. */
function answerHere(archive: Archive, question: Question, { aboutUrl }: Config): Promise<Answer> {
  const self = createBareSelf({ version: readVersion(), aboutUrl }, true);
  const keeper = { userId: "", serverId: null, managesServer: false, isAlone: true };
  const desk = {
    archive,
    settings: createMemorySettings(),
    self,
    reload: async () => NOTHING_RELOADED,
  };
  return answerAboutBot(desk, about, keeper, question);
}
