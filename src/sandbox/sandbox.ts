import { once } from "node:events";
import { type ServerType, createAdaptorServer } from "@hono/node-server";
import { type APIApplicationCommand, type APIMessage, Locale } from "discord-api-types/v10";
import { WebSocketServer } from "ws";
import { Answering } from "./answering.ts";
import { CommandStore } from "./commands.ts";
import { Exchanges } from "./exchanges.ts";
import { Feed } from "./feed.ts";
import { Gateway } from "./gateway.ts";
import { GatewayFaults } from "./gateway-faults.ts";
import { MessageStore } from "./messages.ts";
import { createPage, isPagePath } from "./page/page.ts";
import { type RecordedRequest, RequestLog, type Violation } from "./request-log.ts";
import { createRest } from "./rest.ts";
import { RestFaults } from "./rest-faults.ts";
import { createSnowflakes } from "./snowflake.ts";
import { type SandboxUser, createUser } from "./users.ts";
import {
  APPLICATION_ID,
  GUILD_CHANNEL_ID,
  GUILD_ID,
  ME,
  NO_FLAGS,
  type Place,
  userId,
} from "./world.ts";

export { type Exchange, InteractionFailed } from "./exchange.ts";
export type { RecordedRequest, Violation } from "./request-log.ts";
export type { SandboxUser } from "./users.ts";

/** Only this machine may come in. */
const HOST = "127.0.0.1";

const GATEWAY_PATH = "/gateway";

/** Milliseconds to a first response (docs: Interaction Callback). */
const DEADLINE = 3000;

/** Milliseconds that an interaction's token is good for: 15 minutes (docs: Interaction Callback). */
const TOKEN_LIFE = 900_000;

/** Milliseconds between heartbeats; what Discord tells clients today. */
const HEARTBEAT_INTERVAL = 41_250;

/** IDENTIFYs a day (docs: Gateway, Session Start Limit Object). */
const IDENTIFIES = 1000;
const DAY = 86_400_000;

/** Bytes after which a frame is not even read; the gateway's own limit is lower, and answered. */
const FRAME_LIMIT = 65_536;

export interface SandboxOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** The bot's token. */
  readonly token?: string;
  /** Milliseconds to a first response; 3000 unless told. */
  readonly deadlineMs?: number;
  /** Milliseconds that an interaction's token is good for; 15 minutes unless told. */
  readonly tokenLifeMs?: number;
  /** Milliseconds between heartbeats; 41 250 unless told. */
  readonly heartbeatMs?: number;
  /** How many shards the bot is told to run; 1 unless told. */
  readonly shards?: number;
  /** IDENTIFYs that the bot is told it has left of its day's; 1000 unless told. */
  readonly identifiesLeft?: number;
}

/** Who a user is, and where they stand. */
export interface SandboxProfile {
  readonly name?: string;
  readonly locale?: Locale;
  readonly place?: Place;
  /** The server's channel that is open; the first unless told. */
  readonly channelId?: string;
  /** Whether they have the permission Manage Server; no unless told. */
  readonly managesServer?: boolean;
  /** Whether they have the permission Administrator; no unless told. */
  readonly administers?: boolean;
}

/** A pretend Discord on this machine. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT/api`, for discord.js `rest.api`. */
  readonly api: string;
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** The bot's token that it accepts. */
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  /** The last thousand, newest last. */
  readonly requests: readonly RecordedRequest[];
  /** How many requests there were in all. */
  readonly requestCount: number;
  /** The last thousand bodies that were refused, newest last. */
  readonly violations: readonly Violation[];
  /** IDENTIFYs seen, the refused ones among them. */
  readonly identifies: number;
  /** How many connections to the gateway there have been. */
  readonly connections: number;
  /** What the bot shows below its name; null for nothing. */
  readonly presence: string | null;
  /** What a user of the server sees who manages it: its own commands before global ones of the same name. */
  commands(): readonly APIApplicationCommand[];
  /** A user, in the server unless told. The same name is the same user, wherever they stand. */
  user(profile?: SandboxProfile): SandboxUser;
  /** Resolves when a bot is connected and has got READY or RESUMED. */
  ready(): Promise<void>;
  /** What goes wrong with requests, when asked to. */
  readonly restFaults: RestFaults;
  /** How the gateway misbehaves, when told to. */
  readonly gatewayFaults: GatewayFaults;
  /** Closes each connection with the code; 1006 cuts them off without a closing handshake. */
  closeGateway(code: number): void;
  /** Asks each client to connect anew and resume. */
  requestReconnect(): void;
  /** Tells each client that its session is over, or (`resumable`) that it may try to resume it. */
  invalidateSessions(resumable: boolean): void;
  /** Sends each client a frame as it stands, whatever is in it. */
  sendRaw(frame: string | Uint8Array): void;
  /** The last thousand messages that still stand, public and private, oldest first. */
  messages(): readonly APIMessage[];
  close(): Promise<void>;
}

/** Starts a pretend Discord on 127.0.0.1. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, token = "sandbox-token" } = options;
  const { deadlineMs = DEADLINE, tokenLifeMs = TOKEN_LIFE } = options;
  const { heartbeatMs = HEARTBEAT_INTERVAL, shards = 1, identifiesLeft = IDENTIFIES } = options;
  const now = Date.now;
  const nextId = createSnowflakes(now);
  const feed = new Feed();
  const log = new RequestLog();
  const commands = new CommandStore({ nextId, feed });
  const messages = new MessageStore(feed);
  const exchanges = new Exchanges({ deadlineMs, tokenLifeMs, now, feed });
  const answering = new Answering({ exchanges, messages, nextId, now });
  let host = "";
  const gatewayUrl = (): string => `ws://${host}${GATEWAY_PATH}`;
  const gatewayFaults = new GatewayFaults();
  const gateway = new Gateway({
    token,
    heartbeatMs,
    faults: gatewayFaults,
    feed,
    ready: () => readyFields(gatewayUrl()),
  });
  const restFaults = new RestFaults();
  const rest = createRest({
    token,
    log,
    feed,
    now,
    commands,
    exchanges,
    answering,
    faults: restFaults,
    gateway: () => gatewayFields(gatewayUrl(), shards, identifiesLeft - gateway.identifies),
  });

  const page = createPage({
    feed,
    presence: () => gateway.presence,
    commands,
    messages,
    exchanges,
    now,
    userOf: ({ name, managesServer }, channelId, locale) =>
      user({ name, managesServer, channelId, locale }),
  });

  const server = createAdaptorServer({
    fetch: (request, env) =>
      isPagePath(new URL(request.url).pathname)
        ? page.fetch(request, env)
        : rest.fetch(request, env),
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: FRAME_LIMIT });
  server.on("upgrade", (request, socket, head) => {
    // Whoever knocks may ask for what is no address at all.
    const [path] = (request.url ?? "").split("?", 1);
    if (path !== GATEWAY_PATH) return socket.destroy();
    sockets.handleUpgrade(request, socket, head, (connection) =>
      gateway.accept(connection, request),
    );
  });
  server.listen(port, HOST);
  await once(server, "listening");
  host = `${HOST}:${portOf(server.address())}`;

  const user = ({
    name = "reader",
    locale = Locale.EnglishUS,
    place = "guild",
    channelId = GUILD_CHANNEL_ID,
    managesServer = false,
    administers = false,
  }: SandboxProfile = {}): SandboxUser => {
    const profile = {
      id: userId(name),
      name,
      locale,
      place,
      channelId,
      managesServer,
      administers,
    };
    return createUser(profile, { commands, messages, exchanges, gateway, nextId, now });
  };

  const closeAll = async (): Promise<void> => {
    exchanges.failAll("the sandbox was closed");
    gateway.terminate();
    sockets.close();
    const closed = once(server, "close");
    server.close();
    if ("closeAllConnections" in server) server.closeAllConnections();
    await closed;
  };
  let closing: Promise<void> | undefined;

  return {
    api: `http://${host}/api`,
    url: `http://${host}`,
    token,
    applicationId: APPLICATION_ID,
    guildId: GUILD_ID,
    requests: log.requests,
    get requestCount() {
      return log.count;
    },
    violations: log.violations,
    get connections() {
      return gateway.connections;
    },
    get identifies() {
      return gateway.identifies;
    },
    get presence() {
      return gateway.presence;
    },
    commands: () => commands.visible({ place: "guild", managesServer: true, administers: true }),
    user,
    ready: () => gateway.ready(),
    closeGateway: (code) => gateway.closeAll(code),
    requestReconnect: () => gateway.requestReconnect(),
    restFaults,
    gatewayFaults,
    invalidateSessions: (resumable) => gateway.invalidateSessions(resumable),
    sendRaw: (frame) => gateway.sendRaw(frame),
    messages: () => messages.standing().map(({ message }) => message),
    close() {
      closing ??= closeAll();
      return closing;
    },
  };
}

/** READY, but for the session. The bot's server is there but not yet sent, as without the intent for it. */
function readyFields(url: string): Readonly<Record<string, unknown>> {
  return {
    v: 10,
    user: ME,
    guilds: [{ id: GUILD_ID, unavailable: true }],
    resume_gateway_url: url,
    application: { id: APPLICATION_ID, flags: NO_FLAGS },
  };
}

function gatewayFields(url: string, shards: number, identifiesLeft: number): object {
  return {
    url,
    shards,
    session_start_limit: {
      total: IDENTIFIES,
      remaining: Math.max(identifiesLeft, 0),
      reset_after: DAY,
      // A bot of several shards would wait five seconds before each; a large one is given more at once.
      max_concurrency: Math.max(1, shards),
    },
  };
}

function portOf(address: ReturnType<ServerType["address"]>): number {
  if (typeof address === "object" && address !== null) return address.port;
  throw new Error("Cannot start the sandbox: it has no port");
}
