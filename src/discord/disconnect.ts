import { setTimeout as sleep } from "node:timers/promises";

import type { Client } from "discord.js";

/** Milliseconds: more than the answer to a close frame takes to come. */
const LONGEST_GOODBYE = 1000;

/**
 * Closes the client's connections, and waits for that as long as it may take. Told to while a shard waits for HELLO
 * or READY, the library (1.2.3 of `@discordjs/ws`) takes the end of that wait for a timeout: it never says that it is
 * done, and connects anew.
 */
export async function disconnect(client: Client): Promise<void> {
  await Promise.race([client.destroy(), sleep(LONGEST_GOODBYE, undefined, { ref: false })]);
}
