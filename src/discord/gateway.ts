import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

import {
  type APIInteraction,
  Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayOpcodes,
  Locale,
  RESTEvents,
  Status,
  type WebSocketShard,
} from "discord.js";

import { BOT_COMMANDS, COMMANDS, MESSAGE_COMMANDS } from "../commands/commands.ts";
import { toDiscordCommand, toDiscordMessageCommand } from "./definitions.ts";
import type { ShardState } from "../model/shard-state.ts";
import { textsFor } from "../texts/languages.ts";
import { disconnect } from "./disconnect.ts";
import { createDispatcher, type DispatcherOptions } from "./dispatch.ts";
import { createIdentifyThrottler, type IdentifyPauses } from "./identify-throttler.ts";
import { inviteUrl } from "./invite-url.ts";
import { LastAnswers } from "./last-answers.ts";
import { bearLateResumes } from "./late-resume.ts";
import { LoginRefused } from "./login-refused.ts";
import { type PresentShard, ReadingPresence } from "./reading-presence.ts";
import { createRateLimitPatience } from "./rate-limit-patience.ts";
import { registerCommands } from "./registration.ts";
import { createSelf, type Edition } from "./self.ts";
import { createResponder } from "./responder.ts";

export interface BotOptions extends Omit<DispatcherOptions, "self"> {
  readonly edition?: Edition;
  readonly token: string;
  /** Where Discord's REST interface is; null for Discord's own. */
  readonly api: string | null;
  /** The server that the commands are registered for; null for everywhere. */
  readonly guildId: string | null;
  /** Ends a start that is still under way. */
  readonly leave?: AbortSignal;
  readonly identifyPauses?: IdentifyPauses;
  /** Milliseconds between two updates of what is shown below the bot's name. */
  readonly presencePauseMs?: number;
}

export interface Bot {
  /** Where somebody adds the bot to a server, or to themselves. */
  readonly inviteUrl: string;
  /** Rejects with a {@link LoginRefused} when Discord ends the connection for good; else stays pending. */
  readonly ended: Promise<never>;
  /** How its connections are, each a shard. */
  shards(): readonly ShardState[];
  /** Takes no more interactions, finishes those in flight, and leaves. */
  stop(): Promise<void>;
}

const WRONG_TOKEN = "Cannot log in to Discord: it does not know this DISCORD_TOKEN";

/** Why Discord closes a connection for good, and what the bot's keeper can do. */
const REFUSALS = new Map<number, string>([
  [GatewayCloseCodes.AuthenticationFailed, WRONG_TOKEN],
  [
    GatewayCloseCodes.DisallowedIntents,
    "Cannot log in to Discord: it does not allow the intents that were asked for (close code 4014)",
  ],
]);

/** What is shown below the bot's name is the same for all who see it. */
const EVERYBODYS_LOCALE = Locale.EnglishGB;

/** How long interactions in flight may take when the bot leaves. */
const GRACE_MS = 5000;

/**
 * Logs in, registers the commands where they differ, and answers interactions from then on.
 *
 * @throws LoginRefused where Discord does not let the bot in or cannot be reached; the reason of
 *   `leave` where that comes first
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, api, guildId, log, leave, identifyPauses } = options;
  const leaving = new AbortController();
  const client = new Client({
    intents: [],
    // As many as Discord recommends: a connection takes at most 2500 servers.
    shards: "auto",
    rest: {
      rejectOnRateLimit: createRateLimitPatience(),
      // What answers interactions is not bound to Discord's limit of 50 a second (docs: Rate Limits), and little
      // else is asked. The library would count to it by the time of day, and wait for days where that is set back.
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
      ...(api === null ? {} : { api }),
    },
    ws: {
      async buildIdentifyThrottler(manager) {
        const { session_start_limit: limit } = await manager.fetchGatewayInformation();
        return createIdentifyThrottler(limit.max_concurrency, leaving.signal, identifyPauses);
      },
    },
  });
  const last = new LastAnswers();
  const self = createSelf({
    ...(options.edition ?? { version: "", aboutUrl: null }),
    startedAt: Date.now(),
    rest: client.rest,
    ping: () => (client.ws.ping < 0 ? null : client.ws.ping),
    answers: () => last.times(),
    onFailure: (error) => log.warn({ err: error }, "Discord does not say whose the bot is"),
  });
  const dispatcher = createDispatcher({
    ...options,
    self,
    onDone(record) {
      last.add(record);
      options.onDone?.(record);
    },
  });
  const presence = new ReadingPresence(
    () => client.ws.shards.map(presentShard),
    options.reading ?? (() => null),
    ({ done, total }) => textsFor(EVERYBODYS_LOCALE).reading.progress(done, total),
    options.presencePauseMs,
  );
  const onInteraction = (interaction: APIInteraction): void => {
    void dispatcher.dispatch(interaction, createResponder(client.rest, interaction));
  };

  const ended = new Promise<never>((_resolve, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      reject(
        new LoginRefused(
          REFUSALS.get(code) ?? `Discord closed the connection for good (close code ${code})`,
        ),
      );
    });
  });
  // Whoever holds the bot may not be waiting yet.
  ended.catch(() => {});
  client.on(Events.Error, (error) =>
    log.error({ err: error }, "The Discord client reports an error"),
  );
  // Discord ends or the client mends the connection next; what it was is told then.
  let fault: string | null = null;
  client.on(Events.ShardError, ({ message }) => {
    fault = message;
  });
  client.rest.on(RESTEvents.RateLimited, ({ method, route, timeToReset }) =>
    log.warn({ method, route, ms: timeToReset }, "Discord asks to wait before the next request"),
  );
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardReconnecting, () => {
    if (!leaving.signal.aborted) log.info({ cause: fault }, "Reconnecting to Discord");
    fault = null;
  });
  client.on(Events.ShardReady, (shardId) => presence.forget(shardId));
  bearLateResumes(client);
  client.on(Events.ShardResume, () => log.info("Reconnected to Discord"));

  try {
    const ready = new Promise<Client<true>>((resolve) => {
      client.once(Events.ClientReady, resolve);
    });
    // The raw interaction, as HTTP would bring it too: the dispatcher needs no client around it.
    client.ws.on(GatewayDispatchEvents.InteractionCreate, onInteraction);
    const failed = client.login(token).then(() => never());
    // A start may wait long, on a rate limit say; who wants to leave does not.
    const left = aborted(leave);
    const { application } = await Promise.race([ready, failed, ended, left]);
    const commands = [
      ...[...COMMANDS, ...BOT_COMMANDS].map(toDiscordCommand),
      ...MESSAGE_COMMANDS.map(toDiscordMessageCommand),
    ];
    const changed = await Promise.race([
      registerCommands(client.rest, application.id, guildId, commands),
      left,
    ]);
    log.info(
      { changed, guild: guildId },
      changed ? "Registered the commands" : "The commands are registered already",
    );
    presence.start();
    return {
      inviteUrl: inviteUrl(application.id),
      ended,
      shards: () => client.ws.shards.map(shardState),
      async stop() {
        leaving.abort();
        presence.stop();
        client.ws.off(GatewayDispatchEvents.InteractionCreate, onInteraction);
        await Promise.race([dispatcher.idle(), sleep(GRACE_MS, undefined, { ref: false })]);
        await disconnect(client);
      },
    };
  } catch (error) {
    leaving.abort();
    await disconnect(client);
    leave?.throwIfAborted();
    throw explain(error, api);
  }
}

function shardState({ id, status, ping }: WebSocketShard): ShardState {
  return { shard: id, ready: status === Status.Ready, pingMs: ping < 0 ? null : ping };
}

function presentShard(shard: WebSocketShard): PresentShard {
  return {
    id: shard.id,
    isReady: shard.status === Status.Ready,
    show: (data) => shard.send({ op: GatewayOpcodes.PresenceUpdate, d: data }),
  };
}

/** Rejects when the signal is aborted; else stays pending. */
async function aborted(signal: AbortSignal | undefined): Promise<never> {
  if (signal === undefined) return never();
  if (!signal.aborted) await once(signal, "abort");
  throw signal.reason;
}

function never(): Promise<never> {
  return new Promise(() => {});
}

/** What a failed start means to the bot's keeper. */
function explain(error: unknown, api: string | null): LoginRefused {
  if (error instanceof LoginRefused) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new LoginRefused(WRONG_TOKEN, { cause: error });
  }
  const cause = error instanceof Error ? error.message : String(error);
  const asked = error instanceof DiscordAPIError ? `${error.method} ${error.url}: ` : "";
  const where = api ?? "Discord";
  return new LoginRefused(`Cannot start on ${where}: ${asked}${cause}`, { cause: error });
}
