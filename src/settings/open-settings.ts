import { access, mkdir, rename } from "node:fs/promises";
import { join } from "node:path";

import type { Logger } from "pino";

import { holdingOn } from "./holding-on.ts";
import { createMemorySettings } from "./memory.ts";
import type { SettingsStore } from "./settings-store.ts";

/** Below the folder that the bot may write to. */
const FILE = "settings.sqlite";
/** What SQLite writes beside it, and would take for the journal of the next file of that name. */
const BESIDE = ["-journal", "-wal", "-shm"];
const DAMAGED = ".damaged";

/**
 * The settings that are kept in a folder, which is made where there is none. Whatever is wrong with it, the
 * bot has settings: a damaged file is set aside, in place of one that was before; where nothing can be
 * written, from the start or later, what was chosen before still holds if it can be read, and what is chosen
 * lasts as long as the process. The log has one line for each.
 */
export async function openSettings(dataDir: string, log: Logger): Promise<SettingsStore> {
  const file = join(dataDir, FILE);
  try {
    const kept = await openKept(dataDir, file, log);
    return holdingOn(kept, (error) => tellUnkept(error, file, log));
  } catch (error) {
    tellUnkept(error, file, log);
    return createMemorySettings(await readable(file));
  }
}

function tellUnkept(error: unknown, file: string, log: Logger): void {
  log.warn(
    { err: error, file },
    `What servers choose will not outlive this process: cannot keep it in "${file}": ${causeOf(error)}`,
  );
}

async function openKept(dataDir: string, file: string, log: Logger): Promise<SettingsStore> {
  // A platform without a build of the library must not keep the bot from starting.
  const { DamagedError, openSqliteSettings } = await import("./sqlite.ts");
  await mkdir(dataDir, { recursive: true });
  try {
    return openSqliteSettings(file, true);
  } catch (error) {
    if (!(error instanceof DamagedError)) throw error;
    await setAside(file);
    const store = openSqliteSettings(file, true);
    log.warn(
      { file },
      `What servers chose is lost: "${file}" is damaged (${causeOf(error)}). It was set aside as "${file}${DAMAGED}"`,
    );
    return store;
  }
}

async function setAside(file: string): Promise<void> {
  await rename(file, file + DAMAGED);
  for (const suffix of BESIDE) {
    await rename(file + suffix, file + DAMAGED + suffix).catch(() => {});
  }
}

/** What is in a file that cannot be written; null where it cannot be read either. */
async function readable(file: string): Promise<SettingsStore | null> {
  try {
    await access(file);
    const { openSqliteSettings } = await import("./sqlite.ts");
    return openSqliteSettings(file, false);
  } catch {
    return null;
  }
}

function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
