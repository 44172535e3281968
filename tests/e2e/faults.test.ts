import { setTimeout as sleep } from "node:timers/promises";

import { GatewayCloseCodes } from "discord-api-types/v10";
import { describe, expect, it, onTestFinished } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import type { RestFault } from "../../src/sandbox/rest-faults.ts";
import { type SandboxOptions, startSandbox } from "../../src/sandbox/sandbox.ts";
import { type BotInSandbox, shown, startBotInSandbox } from "./bot-in-sandbox.ts";
import { folderOf, mayorsArticles } from "./folders.ts";

const CRACKS = "We have counted 1 new cracks";
/** As Discord's, but that a test need not wait for it. */
const PAUSES = { between: 10, first: 40, longest: 400, calm: 60_000 };

async function start(options: SandboxOptions = {}, more: object = {}): Promise<BotInSandbox> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  const folder = await folderOf(mayorsArticles(1));
  const bot = await startBotInSandbox({ folder, sandbox, identifyPauses: PAUSES, ...more });
  onTestFinished(() => bot.stop());
  return bot;
}

/** What the mayor said, as a user gets it. */
async function asked({ sandbox }: BotInSandbox, name = "reader"): Promise<string> {
  return shown(await sandbox.user({ name }).slash("quote", { person: "Ruiz" }).answer);
}

/** First responses that Discord was sent for the interaction. */
function callbacks({ sandbox }: BotInSandbox, id: string) {
  return sandbox.requests.filter(({ path }) => path.includes(`/interactions/${id}/`));
}

describe("the gateway", () => {
  const PASSING = [
    GatewayCloseCodes.UnknownError,
    GatewayCloseCodes.UnknownOpcode,
    GatewayCloseCodes.DecodeError,
    GatewayCloseCodes.NotAuthenticated,
    GatewayCloseCodes.AlreadyAuthenticated,
    GatewayCloseCodes.InvalidSeq,
    GatewayCloseCodes.RateLimited,
    GatewayCloseCodes.SessionTimedOut,
  ];

  it.each([1000, 1001, 1006, ...PASSING])("closes with %d, and the bot is back", async (code) => {
    const bot = await start();
    bot.sandbox.closeGateway(code);
    await bot.sandbox.ready();
    expect(await asked(bot)).toContain(CRACKS);
    expect(bot.sandbox.identifies).toBeLessThanOrEqual(2);
  });

  it("is cut off while a question is asked, which is answered on the next connection", async () => {
    const bot = await start();
    bot.sandbox.closeGateway(1006);
    expect(await asked(bot)).toContain(CRACKS);
    expect(bot.sandbox.identifies).toBe(1);
  });

  it("asks to reconnect, and the session goes on", async () => {
    const bot = await start();
    bot.sandbox.requestReconnect();
    expect(await asked(bot)).toContain(CRACKS);
    expect(bot.sandbox.identifies).toBe(1);
  });

  it.each([true, false])(
    "calls the session invalid (resumable: %s), and the bot is back",
    async (resumable) => {
      const bot = await start();
      bot.sandbox.invalidateSessions(resumable);
      await bot.sandbox.ready();
      expect(await asked(bot)).toContain(CRACKS);
    },
  );

  it("calls a session invalid that has just gone on, and the bot is back", async () => {
    const bot = await start();
    bot.sandbox.gatewayFaults.endedResumes = 1;
    bot.sandbox.closeGateway(1006);
    await expect.poll(() => bot.sandbox.identifies).toBe(2);
    expect(await asked(bot)).toContain(CRACKS);
  });

  it("does not acknowledge heartbeats, so the bot connects anew and resumes", async () => {
    const bot = await start({ heartbeatMs: 80 });
    bot.sandbox.gatewayFaults.acknowledges = false;
    await expect
      .poll(() => bot.logged.some((line) => line.includes("Reconnect")), { timeout: 5000 })
      .toBe(true);
    bot.sandbox.gatewayFaults.acknowledges = true;
    await bot.sandbox.ready();
    expect(await asked(bot)).toContain(CRACKS);
    expect(bot.sandbox.identifies).toBe(1);
  });

  it.each<[string, string | Uint8Array]>([
    ["no JSON", "{nothing"],
    ["an empty frame", ""],
    ["null", "null"],
    ["a list", "[]"],
    ["an opcode that there is not", '{"op":99,"d":{}}'],
    ["an event that there is not", '{"op":0,"t":"NOT_THERE","s":2,"d":null}'],
    ["an interaction of nothing", '{"op":0,"t":"INTERACTION_CREATE","s":2,"d":{}}'],
    [
      "an interaction of an unknown type",
      '{"op":0,"t":"INTERACTION_CREATE","s":2,"d":{"id":"1","type":77,"token":"t"}}',
    ],
    ["bytes that are not compressed", new Uint8Array([1, 2, 3, 4])],
  ])("sends %s, and the bot goes on", async (_, frame) => {
    const bot = await start();
    bot.sandbox.sendRaw(frame);
    expect(await asked(bot)).toContain(CRACKS);
  });

  it("sends the same interaction twice, and it is answered once", async () => {
    const bot = await start();
    bot.sandbox.gatewayFaults.copies = 2;
    const exchange = bot.sandbox.user().slash("quote", { person: "Ruiz" });
    expect(shown(await exchange.answer)).toContain(CRACKS);
    await sleep(100);
    expect(callbacks(bot, exchange.interaction.id)).toHaveLength(1);
    expect(bot.sandbox.violations).toEqual([]);
  });

  it("never lets a session last, and the bot does not give up, nor log in without a pause", async () => {
    const bot = await start();
    bot.sandbox.gatewayFaults.invalidIdentifies = 1000;
    bot.sandbox.invalidateSessions(false);
    await sleep(1500);
    await expect.poll(() => bot.sandbox.identifies).toBeGreaterThan(1);
    expect(bot.sandbox.identifies).toBeLessThan(6);
    bot.sandbox.gatewayFaults.invalidIdentifies = 0;
    await bot.sandbox.ready();
    expect(await asked(bot)).toContain(CRACKS);
  });

  it("tells the bot to run several shards, and each answers", async () => {
    const bot = await start({ shards: 3 });
    expect(bot.sandbox.identifies).toBe(3);
    expect(await asked(bot)).toContain(CRACKS);
  });
});

describe("Discord’s REST interface", () => {
  const PASSING: readonly RestFault[] = [
    { kind: "rateLimited", retryAfter: 1 },
    { kind: "rateLimited", retryAfter: 1, global: true },
    { kind: "rateLimited", retryAfter: null },
    { kind: "serverError", status: 500 },
    { kind: "serverError", status: 502 },
    { kind: "cut" },
  ];

  it.each(PASSING)("fails once with %j, and the answer is given all the same", async (fault) => {
    const bot = await start();
    bot.sandbox.restFaults.plan(fault);
    expect(await asked(bot)).toContain(CRACKS);
  });

  it.each<RestFault>([
    { kind: "serverError", status: 500 },
    { kind: "serverError", status: 502 },
    { kind: "cut" },
  ])("fails with %j though it took the answer, and there is one answer", async (fault) => {
    const bot = await start();
    bot.sandbox.restFaults.plan(fault, { carriedOut: true });
    const before = bot.sandbox.messages().length;
    expect(await asked(bot)).toContain(CRACKS);
    await expect.poll(() => outcomes(bot)).toEqual(["answered"]);
    expect(bot.sandbox.messages().length).toBe(before + 1);
  });

  it("fails for a second, and the answer is given when it is back", async () => {
    const bot = await start();
    bot.sandbox.restFaults.plan({ kind: "serverError", status: 503 }, { times: 1000 });
    const answer = asked(bot);
    await sleep(1000);
    bot.sandbox.restFaults.clear();
    expect(await answer).toContain(CRACKS);
  });

  it("takes four seconds, and nothing is answered twice", async () => {
    const bot = await start({ deadlineMs: 400 });
    bot.sandbox.restFaults.plan({ kind: "slow", ms: 600 });
    const exchange = bot.sandbox.user().slash("quote", { person: "Ruiz" });
    await expect(exchange.answer).rejects.toThrow("did not respond");
    await expect.poll(() => outcomes(bot)).toEqual(["undelivered"]);
    expect(callbacks(bot, exchange.interaction.id)).toHaveLength(1);
    expect(await asked(bot)).toContain(CRACKS);
  });

  it("says 10062, which is logged with the interaction’s id, and nothing more is tried", async () => {
    const bot = await start();
    bot.sandbox.restFaults.plan({ kind: "refusal", code: 10062 });
    const { interaction } = bot.sandbox.user().slash("quote", { person: "Ruiz" });
    await expect.poll(() => outcomes(bot)).toEqual(["undelivered"]);
    expect(callbacks(bot, interaction.id)).toHaveLength(1);
    const told = bot.logged.filter((line) => line.includes("10062"));
    expect(told).toEqual([expect.stringContaining(interaction.id)]);
  });

  it("says 40060, which means that there is an answer", async () => {
    const bot = await start();
    bot.sandbox.restFaults.plan({ kind: "refusal", code: 40060 }, { carriedOut: true });
    expect(await asked(bot)).toContain(CRACKS);
    await expect.poll(() => outcomes(bot)).toEqual(["answered"]);
  });

  it("limits the rate for longer than an answer is taken, and is not asked again", async () => {
    const bot = await start();
    bot.sandbox.restFaults.plan({ kind: "rateLimited", retryAfter: 60 }, { times: 1000 });
    const { interaction } = bot.sandbox.user().slash("quote", { person: "Ruiz" });
    await expect.poll(() => outcomes(bot)).toEqual(["undelivered"]);
    expect(callbacks(bot, interaction.id)).toHaveLength(1);
  });

  it("limits the rate without an end or a word, and is not asked without a pause", async () => {
    const bot = await start();
    bot.sandbox.restFaults.plan({ kind: "rateLimited", retryAfter: null }, { times: 1000 });
    const { interaction } = bot.sandbox.user().slash("quote", { person: "Ruiz" });
    await expect.poll(() => outcomes(bot), { timeout: 5000 }).toEqual(["undelivered"]);
    expect(callbacks(bot, interaction.id).length).toBeLessThanOrEqual(3);
  });

  const LATER = /^(?:PATCH|POST) \/api\/v10\/webhooks\//u;
  it.each(PASSING)("fails with %j after a deferral, and the answer comes", async (fault) => {
    const bot = await start({}, { deferAfterMs: 0, wrap: slowly });
    bot.sandbox.restFaults.plan(fault, { matching: LATER });
    expect(await asked(bot)).toContain(CRACKS);
  });
});

describe("a user", () => {
  it("who asks too fast is told to wait, and others are not", async () => {
    const bot = await start({}, { pace: { burst: 3, each: 60_000 } });
    for (let times = 0; times < 3; times += 1) expect(await asked(bot)).toContain(CRACKS);
    const exchange = bot.sandbox.user().slash("quote", { person: "Ruiz" });
    expect(shown(await exchange.answer)).toContain("Please wait a few seconds");
    expect(await asked(bot, "another")).toContain(CRACKS);
  });

  it("who types fast has only the newest keystroke worked out", async () => {
    const completed: string[] = [];
    const bot = await start(
      {},
      {
        wrap: (archive: Archive): Archive => ({
          ...archive,
          async completeSpeakers(prefix, limit) {
            completed.push(prefix);
            return archive.completeSpeakers(prefix, limit);
          },
        }),
      },
    );
    const user = bot.sandbox.user();
    const lists = await Promise.all(
      ["R", "Ru", "Rui", "Ruiz"].map((person) => user.autocomplete("quote", { person }, "person")),
    );
    expect(lists.at(-1)?.map(({ value }) => value)).not.toEqual([]);
    expect(completed.at(-1)).toBe("Ruiz");
    expect(completed.length).toBeLessThan(4);
  });
});

/** What the interactions so far have come to, as the log tells it. */
function outcomes({ logged }: BotInSandbox): readonly unknown[] {
  return logged
    .map((line): Record<string, unknown> => JSON.parse(line))
    .flatMap(({ outcome }) => (outcome === undefined ? [] : [outcome]));
}

function slowly(archive: Archive): Archive {
  return {
    ...archive,
    async status() {
      await sleep(30);
      return archive.status();
    },
  };
}
