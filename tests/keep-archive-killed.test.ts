import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { beforeAll, describe, expect, it, onTestFinished } from "vitest";

import { createMemoryArchive } from "../src/archive/memory.ts";
import { openUpkeep } from "../src/open-archive.ts";
import { folderOf, mayorsArticles } from "./e2e/folders.ts";
import { recordingLog } from "./support/log.ts";

const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const SAVING = fileURLToPath(new URL("support/saving-child.mjs", import.meta.url));
const HUNG_DISK = new URL("support/hung-disk.mjs", import.meta.url).href;
const COUNT = 40;
/** Things that a saving does to the disk: to the pack and to the snapshot writing, syncing, renaming. */
const LEAST_STEPS = 8;
const RANDOM_KILLS = 12;
/** What the bot waits for at its end (8 s), and what a busy machine adds to that. Milliseconds. */
const LONGEST_LEAVING = 15_000;

let folder: string;
let dataDir: string;
beforeAll(async () => {
  folder = await folderOf(mayorsArticles(COUNT));
  dataDir = await folderOf({});
  await startAnew();
});

async function change(title: string): Promise<void> {
  await writeFile(join(folder, "changing.txt"), `${title}\n\n“It leaks,” said Ana Ruiz.\n`);
}

/** Starts in this process, and ends: what a start finds before it looks at any file, and when all is read. */
async function startAnew() {
  const { log, faults } = recordingLog();
  const archive = createMemoryArchive();
  const titles = async (): Promise<readonly string[]> =>
    (await archive.newestHeads(0, 2 * COUNT)).map(({ title }) => title).toSorted();
  const upkeep = await openUpkeep(archive, folder, log, { dataDir, sweeps: true });
  const found = await titles();
  await upkeep.refresh(null);
  const after = await titles();
  await upkeep.close();
  const left = [
    ...(await readdir(join(dataDir, "archive"))),
    ...(await readdir(join(dataDir, "digests"))),
  ].filter((name) => name.endsWith(".tmp"));
  return { found, after, faults: faults().map(({ msg }) => msg), left };
}

function save(dieAt: number | "always"): ChildProcess & { readonly stdout: Readable } {
  return spawn(process.execPath, [SAVING, folder, dataDir, String(dieAt)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

describe("a process that is killed while it saves", () => {
  it("leaves what was there before or what it made, at whatever step, and nothing else for long", async () => {
    const { after: first } = await startAnew();
    let before = first;
    let steps = 0;
    for (let isKilled = true; isKilled; steps += 1) {
      await change(`Step ${steps}`);
      const [, signal] = await once(save(steps + 1), "exit");
      isKilled = signal === "SIGKILL";
      const { found, after, faults, left } = await startAnew();
      expect([before, after]).toContainEqual(found);
      expect({ faults, left }).toEqual({ faults: [], left: [] });
      expect(after).toContain(`Step ${steps}`);
      before = after;
    }
    expect(steps).toBeGreaterThan(LEAST_STEPS);
  }, 120_000);

  it("does so at whatever moment", async () => {
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

describe("a bot that is asked to leave while its disk hangs", () => {
  it("leaves in bounded time, and has answered meanwhile", async () => {
    const child = spawn(process.execPath, ["--import", HUNG_DISK, MAIN], {
      env: {
        PATH: process.env["PATH"] ?? "",
        LOG_LEVEL: "warn",
        ARTICLES_DIR: await folderOf(mayorsArticles(3)),
        DATA_DIR: await folderOf({}),
        // The pack and its folder; the snapshot not any more.
        HANGS_AFTER: "2",
      },
      stdio: ["pipe", "pipe", "pipe"],
    });
    onTestFinished(() => {
      child.kill("SIGKILL");
    });
    await untilSays(child.stderr, "hangs");
    child.stdin.write("/quote Ruiz\n");
    await untilSays(child.stdout, "3 quotations");
    const start = performance.now();
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(performance.now() - start).toBeLessThan(LONGEST_LEAVING);
  }, 60_000);
});

async function untilSays(stream: Readable, words: string): Promise<void> {
  let said = "";
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    said += String(chunk);
    if (said.includes(words)) return;
  }
  throw new Error(`It ended and said: ${said}`);
}
