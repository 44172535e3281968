import { type APIMessage, MessageFlags } from "discord-api-types/v10";
import { pino } from "pino";

import type { Archive } from "../../src/archive/archive.ts";
import type { LogLevel } from "../../src/config.ts";
import { type BotOptions, startBot } from "../../src/discord/gateway.ts";
import type { UserPace } from "../../src/discord/user-limit.ts";
import { beginIndexing } from "../../src/indexing.ts";
import type { ReaderOptions } from "../../src/ingest/threads/read-on-threads.ts";
import { LOG_RULES } from "../../src/log.ts";
import type { ReloadReport } from "../../src/model/reload-report.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import { messageText } from "../../src/terminal/message-text.ts";

export interface BotInSandbox {
  readonly sandbox: Sandbox;
  readonly archive: Archive;
  /** Done when all files have been read. */
  readonly read: Promise<void>;
  /** Looks through the whole folder at once. */
  readonly reload: () => Promise<ReloadReport>;
  /** What the bot logged, a JSON object a line. */
  readonly logged: readonly string[];
  stop(): Promise<void>;
}

/** Tests ask faster than anybody may. */
const UNHURRIED: UserPace = { burst: 1, each: 0 };

/** The real bot with the real Discord client, logged in to a sandbox. */
export async function startBotInSandbox({
  folder,
  dataDir = null,
  wrap = (archive) => archive,
  atOnce = false,
  follows = false,
  threads = {},
  deferAfterMs,
  sandbox: given,
  pace = UNHURRIED,
  logLevel = "info",
  ...more
}: {
  readonly folder: string;
  /** Where what was read is kept; null to keep nothing. */
  readonly dataDir?: string | null;
  /** Puts something between the bot and its archive: a delay, a fault. */
  readonly wrap?: (archive: Archive) => Archive;
  /** Whether the bot logs in while the folder is still being read. */
  readonly atOnce?: boolean;
  /** Whether the archive follows the folder. */
  readonly follows?: boolean;
  /** How files are read, and on which threads. */
  readonly threads?: ReaderOptions;
  readonly deferAfterMs?: number;
  /** From which level on what is logged is kept. */
  readonly logLevel?: LogLevel;
  /** One that runs already; else a new one, which ends with the bot. */
  readonly sandbox?: Sandbox;
} & Pick<
  BotOptions,
  "pace" | "identifyPauses" | "presencePauseMs" | "settings" | "edition"
>): Promise<BotInSandbox> {
  const logged: string[] = [];
  const log = pino(
    { ...LOG_RULES, level: logLevel },
    { write: (line: string) => logged.push(line) },
  );
  const indexing = beginIndexing(folder, log, { dataDir, sweeps: true }, follows, threads);
  const { archive, progress, done } = indexing;
  if (!atOnce) await done;
  const sandbox = given ?? (await startSandbox());
  const bot = await startBot({
    token: sandbox.token,
    api: sandbox.api,
    guildId: null,
    archive: wrap(archive),
    reading: progress,
    reload: () => indexing.reload(),
    log,
    pace,
    ...more,
    ...(deferAfterMs === undefined ? {} : { deferAfterMs }),
  });
  return {
    sandbox,
    archive,
    read: done,
    reload: () => indexing.reload(),
    logged,
    async stop() {
      await bot.stop();
      await indexing.stop();
      if (given === undefined) await sandbox.close();
    },
  };
}

/** A message as a reader sees it, without colour. */
export function shown(message: Parameters<typeof messageText>[0]): string {
  return messageText(message, { colour: false, width: null });
}

/** Whether only one person sees a message. */
export function isPrivate(message: Pick<APIMessage, "flags">): boolean {
  return ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}
