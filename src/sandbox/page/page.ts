import { Hono } from "hono";
import type { CommandStore } from "../commands.ts";
import type { Exchanges } from "../exchanges.ts";
import type { Feed, Happening } from "../feed.ts";
import type { MessageStore } from "../messages.ts";
import { BOT, GUILD_CHANNELS, GUILD_NAME } from "../world.ts";
import { type UserOf, actRoutes } from "./acts.ts";
import { serveAsset } from "./assets.ts";
import { guard } from "./guard.ts";
import { LOCALES, PEOPLE } from "./people.ts";
import { API_PATH, type PageEvent, type Snapshot } from "./protocol.ts";
import { streamEvents } from "./stream.ts";
import { commandsByPerson, pageMessage, pendingOf } from "./views.ts";
import { WireLog } from "./wire-log.ts";

export interface PageOptions {
  readonly feed: Feed;
  /** What the bot shows below its name; null for nothing. */
  readonly presence: () => string | null;
  readonly commands: CommandStore;
  readonly messages: MessageStore;
  readonly exchanges: Exchanges;
  readonly userOf: UserOf;
  readonly now: () => number;
}

type Listener = (event: PageEvent) => void;

/** The page that looks like Discord: its files, what it is told, and what its users do. */
export function createPage(options: PageOptions): Hono {
  const { feed, presence, commands, messages, exchanges, userOf, now } = options;
  const wire = new WireLog((token) => exchanges.idOf(token));
  const listeners = new Set<Listener>();
  feed.watch((happening) => {
    const events = eventsOf(happening, { wire, commands, now });
    for (const listener of listeners) events.forEach(listener);
  });

  const snapshot = (): Snapshot => ({
    guildName: GUILD_NAME,
    botName: BOT.username,
    presence: presence(),
    channels: GUILD_CHANNELS,
    people: PEOPLE,
    locales: LOCALES,
    commands: commandsByPerson(commands),
    messages: messages.standing().map(pageMessage),
    wire: wire.entries,
  });

  const app = new Hono();
  app.use(guard);
  app.get("/", (context) => serveAsset(context, "index.html"));
  app.get(`${API_PATH}/events`, (context) =>
    streamEvents(context, (tell) => {
      tell({ type: "snapshot", snapshot: snapshot() });
      listeners.add(tell);
      return () => listeners.delete(tell);
    }),
  );
  app.route(API_PATH, actRoutes(userOf));
  app.get("/page/:file", (context) => serveAsset(context, context.req.param("file")));
  app.notFound((context) => context.text("There is no such page", 404));
  return app;
}

/** Whether a path is the page's; all others are the bot's. */
export function isPagePath(path: string): boolean {
  return path === "/" || path.startsWith("/page/");
}

function eventsOf(
  happening: Happening,
  { wire, commands, now }: { wire: WireLog; commands: CommandStore; now: () => number },
): readonly PageEvent[] {
  switch (happening.type) {
    case "message":
      return [{ type: "message", message: pageMessage(happening.stored) }];
    case "removal":
      return [{ type: "removal", id: happening.stored.message.id }];
    case "interaction": {
      const pending = pendingOf(happening.exchange);
      const entry = wire.interaction(happening.exchange);
      return [...(pending === null ? [] : [{ type: "pending", pending } as const]), told(entry)];
    }
    case "acknowledgement":
      return pendingOf(happening.exchange) === null
        ? []
        : [{ type: "settled", id: happening.exchange.interaction.id }];
    case "failure": {
      const pending = pendingOf(happening.exchange);
      const entry = wire.failure(happening.exchange, now());
      return [...(pending === null ? [] : [{ type: "failed", pending } as const]), told(entry)];
    }
    case "request":
      return [told(wire.request(happening.request))];
    case "commands":
      return [{ type: "commands", commands: commandsByPerson(commands) }];
    case "presence":
      return [happening];
  }
}

function told(entry: ReturnType<WireLog["request"]>): PageEvent {
  return { type: "wire", entry };
}
