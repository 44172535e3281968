import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { folderOf, mayorsArticles } from "./e2e/folders.ts";
import { RunningProcess } from "./support/running-process.ts";

const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url));
/** Runs what follows where a disk of its own can be mounted, seen by nobody else. */
const UNSHARE = ["--map-root-user", "--mount"];
/** Whether this system lets us; a container may not. */
const canMount =
  spawnSync("unshare", [...UNSHARE, "mount", "-t", "tmpfs", "none", "/mnt"]).status === 0;
/** Articles whose digests take more than half of that disk. */
const COUNT = 30;
/** Shell: fills the disk at $1, but for so many bytes. */
const filled = (left: number): string =>
  `head -c $((65536 - ${left})) /dev/zero > "$1/other-things"`;

/** Starts the bot with a disk of 64 KB as DATA_DIR, after a script has made it what it is; asks, and ends. */
async function run(script: string, lines: readonly string[]) {
  const [dataDir, folder] = [await folderOf({}), await folderOf(mayorsArticles(COUNT))];
  const mounted = `mount -t tmpfs -o size=64k none "$1" && ${script} && exec "$2" "$3"`;
  const command = ["sh", "-c", mounted, "sh", dataDir, process.execPath, MAIN];
  const env = {
    PATH: process.env["PATH"] ?? "",
    LOG_LEVEL: "warn",
    ARTICLES_DIR: folder,
    DATA_DIR: dataDir,
  };
  const child = new RunningProcess(spawn("unshare", [...UNSHARE, ...command], { env }));
  child.endInput(`${lines.join("\n")}\n`);
  const [code] = await child.ended();
  const told = child.stderr
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => String(JSON.parse(line).msg));
  return { said: child.stdout, told, code };
}

const LINES = ["/quote Ruiz", "/settings replies:private", "/people", "/settings"];
const READ_ONLY = /^Nothing (?:more )?is kept in ".*digests"(?: for now)?: it can only be read$/u;
const READ_ONLY_OF_ARCHIVE = /^Nothing more is kept in ".*archive" for now: it can only be read$/u;
const FULL = /^Nothing (?:more )?is kept in ".*digests"(?: for now)?: the disk is full$/u;
const FULL_OF_ARCHIVE = /^Nothing more is kept in ".*archive" for now: the disk is full$/u;
const UNKEPT = /^What servers choose will not outlive this process: cannot keep it in/u;

describe.skipIf(!canMount)("a DATA_DIR", () => {
  it.each([
    ["can only be read", 'mount -o remount,ro "$1"', [READ_ONLY, UNKEPT]],
    [
      "can only be read by now",
      'mkdir "$1/digests" && mount -o remount,ro "$1"',
      [READ_ONLY_OF_ARCHIVE, READ_ONLY, UNKEPT],
    ],
    ["is full", filled(0), [FULL_OF_ARCHIVE, FULL, UNKEPT]],
    ["has no room for digests", filled(32_768), [FULL_OF_ARCHIVE, FULL]],
    ["has no room for the archive beside them", "true", [FULL_OF_ARCHIVE]],
  ])("that %s is told in a line for each thing, and all works", async (_, script, faults) => {
    const { said, told, code } = await run(script, LINES);
    expect(code).toBe(0);
    expect(said).toContain(`${COUNT} quotations · ${COUNT} articles`);
    expect(said.match(/Only its asker sees a reply/gu)).toHaveLength(2);
    const isUnkept = faults.includes(UNKEPT);
    expect(said.match(/holds until the bot restarts/gu) ?? []).toHaveLength(isUnkept ? 2 : 0);
    expect(told.toSorted()).toEqual(faults.map((line) => expect.stringMatching(line)));
  });
});
