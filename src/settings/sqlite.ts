import Libsql, { type Database } from "libsql";
import { z } from "zod";

import { UNCHOSEN } from "../model/server-settings.ts";
import { askPragma, assertKnown, migrate, MIGRATIONS } from "./schema.ts";
import type { SettingsStore } from "./settings-store.ts";

/** How long one process waits for another that writes. A write takes some milliseconds. */
const BUSY_MS = 500;

const rows = z.tuple([z.union([z.literal(0), z.literal(1)]), z.string()]);
const ids = z.array(z.string());

/** The file is no database, or its content is not whole. */
export class DamagedError extends Error {
  override readonly name = "DamagedError";
}

/**
 * Settings in an SQLite file, which is made where there is none. Reads go to SQLite each time, whose
 * pages are in memory, so that what another process writes is seen at once.
 *
 * @param writable whether to bring the tables to the last version, and to write at all
 * @throws DamagedError, NewerSchemaError; what keeps the file from being opened or written
 */
export function openSqliteSettings(file: string, writable: boolean): SettingsStore {
  const database = open(file, writable);
  // Prepared once and held: what the library makes and drops with each statement is native memory.
  const select = database
    .prepare("SELECT private_by_default, public_channels FROM server_settings WHERE server_id = ?")
    .raw();
  const upsert = database.prepare(
    `INSERT INTO server_settings (server_id, private_by_default, public_channels) VALUES (?, ?, ?)
     ON CONFLICT (server_id) DO UPDATE SET
       private_by_default = excluded.private_by_default, public_channels = excluded.public_channels`,
  );
  return {
    isKept: writable,
    async read(serverId) {
      const row = select.get(serverId);
      if (row === undefined) return UNCHOSEN;
      const [privateByDefault, publicChannels] = rows.parse(row);
      return {
        privateByDefault: privateByDefault === 1,
        publicChannels: ids.parse(JSON.parse(publicChannels)),
      };
    },
    async write(serverId, { privateByDefault, publicChannels }) {
      upsert.run(serverId, privateByDefault ? 1 : 0, JSON.stringify(publicChannels));
    },
    async close() {
      database.close();
    },
  };
}

function open(file: string, writable: boolean): Database {
  const database = new Libsql(file, { timeout: BUSY_MS });
  try {
    const problem = askPragma(database, "quick_check(1)");
    if (problem !== "ok") throw new DamagedError(String(problem));
    if (writable) migrate(database);
    else if (assertKnown(database) < MIGRATIONS.length) throw new Error("its tables are older");
    return database;
  } catch (error) {
    database.close();
    throw isDamage(error) ? new DamagedError(messageOf(error), { cause: error }) : error;
  }
}

function isDamage(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^SQLITE_(?:NOTADB|CORRUPT)/u.test(code);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
