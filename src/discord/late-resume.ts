import { GatewayDispatchEvents } from "discord-api-types/v10";
import { type Client, Events } from "discord.js";

/** What the library (discord.js 14.28.1) keeps of a connection's session; null for none. */
const SESSION = "sessionInfo";
/** How far it was when the connection was lost. */
const SEQUENCE = "closeSequence";

/**
 * Has the client bear to hear that a session goes on which is over by then: Discord has called it invalid, or closed
 * the connection, right after, or the bot leaves. The library counts what was replayed by the session that it has
 * dropped, which throws where nobody catches it and ends the process; so it is given one for as long as it counts.
 */
export function bearLateResumes(client: Client): void {
  // It is told before the library handles it, in the same turn.
  client.on(Events.Raw, ({ t }: { readonly t: string | null }, shardId: number) => {
    if (t !== GatewayDispatchEvents.Resumed) return;
    const shard = client.ws.shards.get(shardId);
    if (shard === undefined || Reflect.get(shard, SESSION) !== null) return;
    const standIn = { sequence: Number(Reflect.get(shard, SEQUENCE)) };
    Reflect.set(shard, SESSION, standIn);
    queueMicrotask(() => {
      if (Reflect.get(shard, SESSION) === standIn) Reflect.set(shard, SESSION, null);
    });
  });
}
