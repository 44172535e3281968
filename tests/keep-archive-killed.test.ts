import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";

import { z } from "zod";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";

import { startSandbox } from "../src/sandbox/sandbox.ts";
import { folderOf, mayorsArticles } from "./e2e/folders.ts";
import { RunningProcess } from "./support/running-process.ts";

const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const SAVING = fileURLToPath(new URL("support/saving-child.mjs", import.meta.url));
const HUNG_DISK = new URL("support/hung-disk.mjs", import.meta.url).href;
const COUNT = 20;
/** Things that a saving does to the disk: to the pack and to the snapshot writing, syncing, renaming. */
const LEAST_STEPS = 8;
const RANDOM_KILLS = 8;

const Said = z.object({
  found: z.array(z.string()),
  after: z.array(z.string()),
  told: z.array(z.string()),
});

let folder: string;
let dataDir: string;
beforeEach(async () => {
  folder = await folderOf(mayorsArticles(COUNT));
  dataDir = await folderOf({});
});

async function change(title: string): Promise<void> {
  await writeFile(join(folder, "changing.txt"), `${title}\n\n“It leaks,” said Ana Ruiz.\n`);
}

/** Starts, and ends: what a start finds before it looks at any file, and when all is read. */
async function startAnew() {
  const said = await text(save("never").stdout);
  const { found, after, told } = Said.parse(JSON.parse(said.slice(said.indexOf("{"))));
  const left = [
    ...(await readdir(join(dataDir, "archive"))),
    ...(await readdir(join(dataDir, "digests"))),
  ].filter((name) => name.endsWith(".tmp"));
  return { found, after, faults: told.filter((line) => line.startsWith("Threw away")), left };
}

function save(dieAt: number | "always" | "never"): ChildProcess & { readonly stdout: Readable } {
  return spawn(process.execPath, [SAVING, folder, dataDir, String(dieAt)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

describe("a process that is killed while it saves", () => {
  it("leaves what was there before or what it made, at whatever step, and nothing else for long", async () => {
    const { after: first } = await startAnew();
    let before = first;
    let steps = 0;
    const was = { before: 0, after: 0 };
    for (let isKilled = true; isKilled; steps += 1) {
      await change(`Step ${steps}`);
      const [, signal] = await once(save(steps + 1), "exit");
      isKilled = signal === "SIGKILL";
      const { found, after, faults, left } = await startAnew();
      expect([before, after]).toContainEqual(found);
      was[isDeepStrictEqual(found, after) ? "after" : "before"] += 1;
      expect({ faults, left }).toEqual({ faults: [], left: [] });
      expect(after).toContain(`Step ${steps}`);
      before = after;
    }
    expect(steps).toBeGreaterThan(LEAST_STEPS);
    expect(was.before).toBeGreaterThan(1);
    expect(was.after).toBeGreaterThan(0);
  }, 120_000);

  it("does so at whatever moment", async () => {
    await startAnew();
    const changing = /^Round \d+$/u;
    for (let kill = 0; kill < RANDOM_KILLS; kill += 1) {
      const child = save("always");
      await once(child.stdout, "data");
      const delay = Math.random() * 400;
      await sleep(delay);
      child.kill("SIGKILL");
      await once(child, "exit");
      const { found, after, faults, left } = await startAnew();
      const [others, all] = [found, after].map((titles) =>
        titles.filter((title) => !changing.test(title) && !title.startsWith("Step")),
      );
      expect({ delay, others }).toEqual({ delay, others: all });
      expect(others).toHaveLength(COUNT);
      expect({ delay, faults, left }).toEqual({ delay, faults: [], left: [] });
    }
  }, 120_000);
});

/** Starts a bot whose disk hangs after so many things that it was to have for certain; it hangs by then. */
async function startHanging(after: number, more: Record<string, string> = {}) {
  const pipe = join(await folderOf({}), "hangs");
  execFileSync("mkfifo", [pipe]);
  const env = {
    PATH: process.env["PATH"] ?? "",
    LOG_LEVEL: "warn",
    ARTICLES_DIR: await folderOf(mayorsArticles(3)),
    DATA_DIR: await folderOf({}),
    HANGS_AFTER: String(after),
    HANGS_ON: pipe,
    ...more,
  };
  const child = new RunningProcess(spawn(process.execPath, ["--import", HUNG_DISK, MAIN], { env }));
  await child.said("hangs", "stderr");
  return child;
}

describe("a bot that is asked to leave while its disk hangs", () => {
  it("leaves in bounded time, and has answered meanwhile", async () => {
    // The pack and its folder; the snapshot not any more.
    const child = await startHanging(2);
    child.write("/quote Ruiz\n");
    await child.said("3 quotations");
    // Its own end is by SIGTERM: what it was asked by would end it so without a word of its own.
    child.kill("SIGINT");
    expect(await child.ended()).toEqual([null, "SIGTERM"]);
  }, 60_000);

  it("leaves so where Discord ends it for good, says why, and as one that has failed", async () => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const { api, token } = sandbox;
    const child = await startHanging(2, { DISCORD_API: api, DISCORD_TOKEN: token });
    await child.said("Invite it");
    sandbox.closeGateway(4014);
    await child.said("(close code 4014)", "stderr");
    expect(await child.ended()).toEqual([null, "SIGKILL"]);
  }, 60_000);

  it("leaves in bounded time while it is still reading, too", async () => {
    const child = await startHanging(0);
    // Its own end is by SIGTERM: what it was asked by would end it so without a word of its own.
    child.kill("SIGINT");
    expect(await child.ended()).toEqual([null, "SIGTERM"]);
  }, 60_000);
});
