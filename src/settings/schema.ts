import type { Database } from "libsql";

/**
 * What makes each version of the tables out of the one before it, from an empty file on. What was
 * released is never changed: a change is one more entry.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE server_settings (
    server_id TEXT PRIMARY KEY NOT NULL,
    private_by_default INTEGER NOT NULL CHECK (private_by_default IN (0, 1)),
    public_channels TEXT NOT NULL -- a JSON array of ids
  ) WITHOUT ROWID`,
];

/** The tables are of a version that this program does not know. */
class NewerSchemaError extends Error {
  override readonly name = "NewerSchemaError";
}

/**
 * Brings the tables to the last version, all in one step. It writes in any case, so that a file which
 * cannot be written is found out at once.
 *
 * @throws NewerSchemaError; what SQLite finds wrong
 */
export function migrate(database: Database, migrations = MIGRATIONS): void {
  assertKnown(database, migrations);
  database.exec("BEGIN IMMEDIATE");
  try {
    // Another process may have come first.
    for (const sql of migrations.slice(assertKnown(database, migrations))) database.exec(sql);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

/** The version of the tables: how many of the migrations they have. */
export function assertKnown(database: Database, migrations = MIGRATIONS): number {
  const version = Number(askPragma(database, "user_version"));
  if (version > migrations.length) {
    throw new NewerSchemaError(
      `its tables are of version ${version}, and this program knows ${migrations.length}`,
    );
  }
  return version;
}

/** The value of a pragma. The library's own way gives a row under whatever name. */
export function askPragma(database: Database, pragma: string): unknown {
  const row = database.prepare(`PRAGMA ${pragma}`).raw().get();
  return Array.isArray(row) ? row[0] : undefined;
}
