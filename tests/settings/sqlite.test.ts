import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import Libsql from "libsql";
import { describe, expect, it, onTestFinished } from "vitest";

import { MIGRATIONS, migrate } from "../../src/settings/schema.ts";
import { openSqliteSettings } from "../../src/settings/sqlite.ts";
import type { SettingsStore } from "../../src/settings/settings-store.ts";
import { folderOf } from "../e2e/folders.ts";
import { QUIET, settingsContract, TWO_CHANNELS } from "./settings-contract.ts";

settingsContract(async () => openSqliteSettings(join(await folderOf({}), "s.sqlite"), true));

function open(file: string): SettingsStore {
  const store = openSqliteSettings(file, true);
  onTestFinished(() => store.close());
  return store;
}

describe("an SQLite file", () => {
  it("keeps what was chosen", async () => {
    const file = join(await folderOf({}), "s.sqlite");
    const before = openSqliteSettings(file, true);
    expect(before.isKept).toBe(true);
    await before.write("1", TWO_CHANNELS);
    await before.close();
    expect(await open(file).read("1")).toEqual(TWO_CHANNELS);
  });

  it("shows at once what another process wrote", async () => {
    const file = join(await folderOf({}), "s.sqlite");
    const [one, other] = [open(file), open(file)];
    await one.write("1", QUIET);
    expect(await other.read("1")).toEqual(QUIET);
    await other.write("1", TWO_CHANNELS);
    await other.write("2", QUIET);
    expect(await one.read("1")).toEqual(TWO_CHANNELS);
    expect(await one.read("2")).toEqual(QUIET);
  });

  it("is whole when its writer is killed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, "s.sqlite");
    open(file);
    const writer = spawn(process.execPath, ["-e", WRITER, file], { stdio: ["ignore", "pipe", 2] });
    const told: number[] = [];
    writer.stdout?.on("data", (chunk: Buffer) => {
      for (const line of chunk.toString().trim().split("\n")) told.push(Number(line));
      if (told.length >= 20) writer.kill("SIGKILL");
    });
    await once(writer, "close");
    const after = open(file);
    const { publicChannels } = await after.read("1");
    // Whoever was told that it is kept finds it, and no write is there by half.
    expect(Number(publicChannels[0])).toBeGreaterThanOrEqual(Math.max(...told));
    expect(new Set(publicChannels).size).toBe(1);
    await after.write("1", QUIET);
    expect(await after.read("1")).toEqual(QUIET);
  });

  it("rejects what cannot be read, and does not make something up", async () => {
    const file = join(await folderOf({}), "s.sqlite");
    const store = open(file);
    const database = new Libsql(file);
    database.exec("INSERT INTO server_settings VALUES ('1', 0, '{\"no\":\"list\"}')");
    database.close();
    await expect(store.read("1")).rejects.toThrow("expected array");
  });
});

describe("migrate", () => {
  const rename = "ALTER TABLE server_settings RENAME COLUMN public_channels TO channels";

  it("brings tables of an older version to the last, with what is in them", async () => {
    const file = join(await folderOf({}), "s.sqlite");
    const store = open(file);
    await store.write("1", TWO_CHANNELS);
    const database = new Libsql(file);
    onTestFinished(() => void database.close());
    migrate(database, [...MIGRATIONS, rename]);
    migrate(database, [...MIGRATIONS, rename]);
    expect(database.prepare("SELECT channels FROM server_settings").raw().get()).toEqual([
      JSON.stringify(TWO_CHANNELS.publicChannels),
    ]);
    expect(() => migrate(database)).toThrow(
      "its tables are of version 2, and this program knows 1",
    );
  });

  it("leaves the tables as they were where a step fails", async () => {
    const file = join(await folderOf({}), "s.sqlite");
    await open(file).write("1", QUIET);
    const database = new Libsql(file);
    onTestFinished(() => void database.close());
    expect(() => migrate(database, [...MIGRATIONS, rename, "NONSENSE"])).toThrow("syntax error");
    migrate(database);
    expect(await open(file).read("1")).toEqual(QUIET);
  });
});

/** Writes one number after the other, in many copies, and tells each that is kept. */
const WRITER = `
  const database = new (require("libsql"))(process.argv[1]);
  const upsert = database.prepare("INSERT INTO server_settings VALUES ('1', 0, ?) ON CONFLICT DO UPDATE SET public_channels = excluded.public_channels");
  for (let number = 1; ; number += 1) {
    upsert.run(JSON.stringify(Array(5000).fill(String(number))));
    require("fs").writeSync(1, number + "\\n");
  }
`;
