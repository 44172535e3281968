import { once } from "node:events";
import { connect as connectTo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { call, openSandbox } from "./bot.ts";

interface Received {
  readonly op: number;
  readonly t?: string | null;
  readonly s?: number | null;
  readonly d?: unknown;
}

/** A gateway client that does only what it is told. */
class RawClient {
  readonly #socket: WebSocket;
  readonly received: Received[] = [];
  readonly closed: Promise<number>;

  constructor(sandbox: Sandbox, query = "?v=10&encoding=json") {
    this.#socket = new WebSocket(`${sandbox.url.replace("http", "ws")}/gateway${query}`);
    this.closed = new Promise((resolve) => {
      this.#socket.on("close", (code) => resolve(code));
    });
    this.#socket.on("error", () => {});
    this.#socket.on("message", (data) => {
      if (Buffer.isBuffer(data)) this.received.push(JSON.parse(data.toString()));
    });
  }

  /** Waits until so many messages have come. */
  async until(count: number): Promise<Received | undefined> {
    while (this.received.length < count) await once(this.#socket, "message");
    return this.received[count - 1];
  }

  send(payload: unknown): void {
    this.#socket.send(typeof payload === "string" ? payload : JSON.stringify(payload));
  }

  async close(code?: number): Promise<void> {
    this.#socket.close(code);
    await this.closed;
  }

  drop(): void {
    this.#socket.terminate();
  }
}

const clients: RawClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.drop();
});

async function connect(sandbox: Sandbox, query?: string): Promise<RawClient> {
  const client = new RawClient(sandbox, query);
  clients.push(client);
  await Promise.race([client.until(1), client.closed]);
  return client;
}

const identify = (token: string, more: object = {}) => ({
  op: 2,
  d: { token, intents: 0, properties: { os: "linux", browser: "raw", device: "raw" }, ...more },
});

/** An update of what the bot is at. */
function presence(state: string | null): object {
  const activities = state === null ? [] : [{ name: "Custom Status", type: 4, state }];
  return { op: 3, d: { since: null, activities, status: "online", afk: false } };
}

/** Connects and identifies; the second message is READY. */
async function identified(sandbox: Sandbox): Promise<{ client: RawClient; session: string }> {
  const client = await connect(sandbox);
  client.send(identify(sandbox.token));
  const ready = await client.until(2);
  return { client, session: sessionOf(ready) };
}

function sessionOf(ready: Received | undefined): string {
  const data = ready?.d;
  if (typeof data !== "object" || data === null || !("session_id" in data)) throw new Error("none");
  return String(data.session_id);
}

async function register(sandbox: Sandbox): Promise<void> {
  const commands = [{ name: "bare", description: "Takes nothing" }];
  await call(sandbox, "PUT", `/applications/${sandbox.applicationId}/commands`, commands);
}

describe("Gateway", () => {
  test("greets, acknowledges heartbeats, and answers IDENTIFY with READY", async () => {
    const sandbox = await openSandbox();
    const client = await connect(sandbox);
    expect(client.received[0]).toMatchObject({ op: 10, d: { heartbeat_interval: 41_250 } });
    client.send({ op: 1, d: null });
    expect(await client.until(2)).toEqual({ op: 11 });
    client.send(identify(`Bot ${sandbox.token}`));
    expect(await client.until(3)).toMatchObject({
      op: 0,
      t: "READY",
      s: 1,
      d: {
        v: 10,
        user: { id: sandbox.applicationId, bot: true },
        guilds: [{ id: sandbox.guildId, unavailable: true }],
        application: { id: sandbox.applicationId, flags: 0 },
        resume_gateway_url: `${sandbox.url.replace("http", "ws")}/gateway`,
        shard: [0, 1],
      },
    });
  });

  test.each([
    ["a wrong token", identify("wrong"), 4004],
    ["what is not JSON", "{", 4002],
    ["a payload without an opcode", { d: 1 }, 4002],
    ["an IDENTIFY without a token", { op: 2, d: {} }, 4002],
    ["a payload that is too long", { op: 1, d: "x".repeat(5000) }, 4002],
    ["a payload before IDENTIFY", { op: 3, d: {} }, 4003],
    ["intents that are no number", identify("sandbox-token", { intents: "all" }), 4013],
    ["a shard that is not there", identify("sandbox-token", { shard: [1, 1] }), 4010],
    ["a RESUME with a wrong token", { op: 6, d: { token: "x", session_id: "y", seq: 1 } }, 4004],
  ])("closes on %s", async (_what, payload, code) => {
    const sandbox = await openSandbox();
    const client = await connect(sandbox);
    client.send(payload);
    expect(await client.closed).toBe(code);
  });

  test.each([
    ["an opcode that there is not", { op: 99, d: null }, 4001],
    ["an opcode that is not for clients", { op: 10, d: null }, 4001],
    ["a second IDENTIFY", identify("sandbox-token"), 4005],
    ["a presence that is none", { op: 3, d: { status: "asleep" } }, 4002],
  ])("closes on %s after IDENTIFY", async (_what, payload, code) => {
    const { client } = await identified(await openSandbox());
    client.send(payload);
    expect(await client.closed).toBe(code);
  });

  test("closes on another version of the API", async () => {
    const client = await connect(await openSandbox(), "?v=9&encoding=json");
    expect(await client.closed).toBe(4012);
  });

  test("refuses IDENTIFY until told not to, and counts each", async () => {
    const sandbox = await openSandbox();
    sandbox.gatewayFaults.refusal = 4014;
    for (let count = 1; count <= 2; count += 1) {
      const client = await connect(sandbox);
      client.send(identify(sandbox.token));
      expect(await client.closed).toBe(4014);
    }
    sandbox.gatewayFaults.refusal = 0;
    await identified(sandbox);
    expect(sandbox.identifies).toBe(3);
    expect((await call(sandbox, "GET", "/gateway/bot")).body).toMatchObject({
      session_start_limit: { total: 1000, remaining: 997 },
    });
  });

  test("replays what was missed in order, then RESUMED", async () => {
    const sandbox = await openSandbox();
    await register(sandbox);
    const { client, session } = await identified(sandbox);
    client.drop();
    await client.closed;
    const sent = [sandbox.user().slash("bare"), sandbox.user().slash("bare")];
    const again = await connect(sandbox);
    again.send({ op: 6, d: { token: sandbox.token, session_id: session, seq: 1 } });
    await again.until(4);
    expect(again.received.slice(1).map(({ t, s }) => [t, s])).toEqual([
      ["INTERACTION_CREATE", 2],
      ["INTERACTION_CREATE", 3],
      ["RESUMED", 4],
    ]);
    expect(again.received[2]?.d).toEqual(sent[1]?.interaction);
    expect(sandbox.identifies).toBe(1);
  });

  test("an unknown session is invalid, and the client may identify on the same connection", async () => {
    const sandbox = await openSandbox();
    const client = await connect(sandbox);
    client.send({ op: 6, d: { token: sandbox.token, session_id: "unknown", seq: 1 } });
    expect(await client.until(2)).toEqual({ op: 9, d: false });
    client.send(identify(sandbox.token));
    expect(await client.until(3)).toMatchObject({ t: "READY" });
  });

  test("a sequence number that was never sent closes the connection", async () => {
    const sandbox = await openSandbox();
    const { client, session } = await identified(sandbox);
    client.drop();
    const again = await connect(sandbox);
    again.send({ op: 6, d: { token: sandbox.token, session_id: session, seq: 7 } });
    expect(await again.closed).toBe(4007);
  });

  test.each([
    ["when the client says goodbye", async (client: RawClient) => client.close(1000)],
    [
      "when the gateway times it out",
      async (client: RawClient, sandbox: Sandbox) => {
        sandbox.closeGateway(4009);
        expect(await client.closed).toBe(4009);
      },
    ],
  ])("a session ends %s", async (_when, end) => {
    const sandbox = await openSandbox();
    const { client, session } = await identified(sandbox);
    await end(client, sandbox);
    const again = await connect(sandbox);
    again.send({ op: 6, d: { token: sandbox.token, session_id: session, seq: 1 } });
    expect(await again.until(2)).toEqual({ op: 9, d: false });
  });

  test("a session that missed more than is kept must start anew", async () => {
    const sandbox = await openSandbox();
    await register(sandbox);
    const { client, session } = await identified(sandbox);
    client.drop();
    await client.closed;
    for (let count = 0; count < 1001; count += 1) sandbox.user().slash("bare");
    const again = await connect(sandbox);
    again.send({ op: 6, d: { token: sandbox.token, session_id: session, seq: 1 } });
    expect(await again.until(2)).toEqual({ op: 9, d: false });
  });

  test("each shard hears only what is its own; direct messages are the first one's", async () => {
    const sandbox = await openSandbox();
    await register(sandbox);
    const shards: RawClient[] = [];
    for (const number of [0, 1]) {
      const client = await connect(sandbox);
      client.send(identify(sandbox.token, { shard: [number, 2] }));
      await client.until(2);
      shards.push(client);
    }
    const home = Number((BigInt(sandbox.guildId) >> 22n) % 2n);
    sandbox.user().slash("bare");
    sandbox.user({ place: "bot-dm" }).slash("bare");
    await shards[0]?.until(home === 0 ? 4 : 3);
    await shards[home]?.until(home === 0 ? 4 : 3);
    expect(shards.map((shard) => shard.received.length)).toEqual(home === 0 ? [4, 2] : [3, 3]);
  });

  test("shows what the bot is at, until its session is another", async () => {
    const sandbox = await openSandbox();
    const { client } = await identified(sandbox);
    expect(sandbox.presence).toBeNull();
    client.send(presence("counting sheep"));
    await expect.poll(() => sandbox.presence).toBe("counting sheep");
    client.send(presence(null));
    await expect.poll(() => sandbox.presence).toBeNull();
    client.send(presence("asleep"));
    await expect.poll(() => sandbox.presence).toBe("asleep");
    await identified(sandbox);
    expect(sandbox.presence).toBeNull();
  });

  test("closes on a sixth presence within 20 seconds", async () => {
    const sandbox = await openSandbox();
    const { client } = await identified(sandbox);
    for (let count = 1; count <= 6; count += 1) client.send(presence(`${count} sheep`));
    expect(await client.closed).toBe(4008);
    expect(sandbox.presence).toBe("5 sheep");
  });

  test("other paths take no sockets", async () => {
    const sandbox = await openSandbox();
    const socket = new WebSocket(`${sandbox.url.replace("http", "ws")}/elsewhere`);
    const [error] = await once(socket, "error");
    expect(String(error)).toMatch(/hang up|ECONNRESET/u);
  });

  test("an address that is none takes no socket, and ends nothing", async () => {
    const sandbox = await openSandbox();
    const { port } = new URL(sandbox.url);
    const socket = connectTo(Number(port), "127.0.0.1");
    socket.write("GET // HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
    socket.resume();
    await once(socket, "close");
    const client = await connect(sandbox);
    expect(client.received).toHaveLength(1);
  });
});
