import { chmod, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import Libsql from "libsql";
import { describe, expect, it, onTestFinished } from "vitest";

import { UNCHOSEN } from "../../src/model/server-settings.ts";
import { openSettings } from "../../src/settings/open-settings.ts";
import { folderOf } from "../e2e/folders.ts";
import { asNobody } from "../support/as-nobody.ts";
import { recordingLog } from "../support/log.ts";
import { QUIET, settingsContract, TWO_CHANNELS } from "./settings-contract.ts";

settingsContract(async () => openSettings(await folderOf({}), recordingLog().log));

async function open(dataDir: string) {
  const { log, faults } = recordingLog();
  const store = await openSettings(dataDir, log);
  onTestFinished(() => store.close());
  return { store, faults: () => faults().map(({ msg }) => String(msg)) };
}

/** A folder in which a server has chosen. */
async function chosen(): Promise<string> {
  const folder = await folderOf({});
  const { store } = await open(folder);
  await store.write("1", TWO_CHANNELS);
  await store.close();
  return folder;
}

describe("openSettings", () => {
  it("makes the folder, and keeps what was chosen, without a word in the log", async () => {
    const folder = join(await folderOf({}), "not", "there");
    const first = await open(folder);
    await first.store.write("1", QUIET);
    await first.store.close();
    const second = await open(folder);
    expect(second.store.isKept).toBe(true);
    expect(await second.store.read("1")).toEqual(QUIET);
    expect([...first.faults(), ...second.faults()]).toEqual([]);
  });

  it.each([
    ["no database", async (file: string) => writeFile(file, "ink spilt\n".repeat(900))],
    [
      "half of one",
      async (file: string) => writeFile(file, (await readFile(file)).subarray(0, 5000)),
    ],
  ])("sets a file aside that is %s, with one line, and starts afresh", async (_what, damage) => {
    const folder = await chosen();
    await damage(join(folder, "settings.sqlite"));
    const { store, faults } = await open(folder);
    expect(store.isKept).toBe(true);
    expect(await store.read("1")).toEqual(UNCHOSEN);
    await store.write("1", QUIET);
    await store.close();
    expect(faults()).toEqual([expect.stringContaining("What servers chose is lost")]);
    expect((await readdir(folder)).toSorted()).toEqual([
      "settings.sqlite",
      "settings.sqlite.damaged",
    ]);

    const next = await open(folder);
    expect(await next.store.read("1")).toEqual(QUIET);
    expect(next.faults()).toEqual([]);
  });

  it("goes on without a folder where there can be none, with one line", async () => {
    const { store, faults } = await open(join(await folderOf({ file: "x" }), "file"));
    expect(store.isKept).toBe(false);
    await store.write("1", QUIET);
    expect(await store.read("1")).toEqual(QUIET);
    expect(faults()).toEqual([expect.stringContaining("will not outlive this process")]);
  });

  it("still holds to what was chosen where nothing can be written, with one line", async () => {
    const folder = await chosen();
    await chmod(join(folder, "settings.sqlite"), 0o444);
    await chmod(folder, 0o555);
    onTestFinished(() => chmod(folder, 0o755));
    const { store, faults } = await asNobody(() => open(folder));
    expect(store.isKept).toBe(false);
    expect(await store.read("1")).toEqual(TWO_CHANNELS);
    await store.write("1", QUIET);
    expect(await store.read("1")).toEqual(QUIET);
    expect(faults()).toEqual([expect.stringContaining("will not outlive this process")]);
  });

  it("leaves the file of a newer version alone, with one line", async () => {
    const folder = await chosen();
    const database = new Libsql(join(folder, "settings.sqlite"));
    database.exec("PRAGMA user_version = 999");
    database.close();
    const { store, faults } = await open(folder);
    expect(store.isKept).toBe(false);
    expect(faults()).toEqual([expect.stringContaining("its tables are of version 999")]);
    expect(await readdir(folder)).toEqual(["settings.sqlite"]);
  });
});
