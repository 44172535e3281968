import { setTimeout as sleep } from "node:timers/promises";

import { pino } from "pino";
import { describe, expect, it, onTestFinished } from "vitest";

import { createMemoryArchive } from "../../src/archive/memory.ts";
import { startBot } from "../../src/discord/gateway.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import { startBotInSandbox } from "./bot-in-sandbox.ts";
import { folderOf, mayorsArticles } from "./folders.ts";

/** Milliseconds: the library connects anew after half a second. */
const LATER = 1500;

async function discord(): Promise<Sandbox> {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  return sandbox;
}

describe("a bot that leaves", () => {
  it.each(["HELLO", "READY"])("while it waits for %s does not wait any more", async (withheld) => {
    const sandbox = await discord();
    sandbox.gatewayFaults.greets = withheld !== "HELLO";
    sandbox.gatewayFaults.welcomes = withheld !== "READY";
    const leave = new AbortController();
    const { token, api } = sandbox;
    const started = startBot({
      token,
      api,
      guildId: null,
      archive: createMemoryArchive(),
      log: pino({ level: "silent" }),
      leave: leave.signal,
    });
    started.catch(() => {});
    const isHeldUp = (): boolean =>
      (withheld === "READY" ? sandbox.identifies : sandbox.connections) === 1;
    await expect.poll(isHeldUp).toBe(true);
    const { identifies } = sandbox;
    sandbox.gatewayFaults.greets = sandbox.gatewayFaults.welcomes = true;
    leave.abort();
    await expect(started).rejects.toBe(leave.signal.reason);
    await sleep(LATER);
    expect(sandbox.identifies).toBe(identifies);
  });

  it("while it reconnects does not wait for that", async () => {
    const sandbox = await discord();
    const bot = await startBotInSandbox({ folder: await folderOf(mayorsArticles(1)), sandbox });
    const { identifies } = sandbox;
    sandbox.gatewayFaults.greets = false;
    sandbox.closeGateway(1006);
    await expect.poll(() => sandbox.connections).toBe(2);
    await bot.stop();
    sandbox.gatewayFaults.greets = true;
    await sleep(LATER);
    expect(sandbox.identifies).toBe(identifies);
  });
});
