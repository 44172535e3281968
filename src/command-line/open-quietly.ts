import type { Logger } from "pino";

import type { Archive } from "../archive/archive.ts";
import type { Config } from "../config.ts";
import { createLog } from "../log.ts";
import { openArchive } from "../open-archive.ts";
import { SEEDS } from "../seeds.ts";
import { isTerminal } from "./streams.ts";

/** The archive for one answer: only what goes wrong is said. What the bot keeps is used, and left to it. */
export function openQuietly(config: Config, folder: string | undefined): Promise<Archive> {
  const { dir, log } = quietly(config, folder);
  return openArchive(dir, log, { dataDir: config.dataDir, sweeps: false });
}

/** Where the articles are, and a log of what goes wrong with them. */
export function quietly(
  { articlesDir, logLevel }: Config,
  folder: string | undefined,
): { readonly dir: string; readonly log: Logger } {
  return {
    dir: folder ?? articlesDir ?? SEEDS,
    log: createLog(logLevel ?? "warn", isTerminal("stderr")),
  };
}
