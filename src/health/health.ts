import type { InteractionRecord } from "../model/interaction-record.ts";
import { createMetrics } from "./metrics.ts";
import { startHealthServer } from "./server.ts";
import { VitalSigns } from "./vital-signs.ts";

/** How the bot is, told to whoever asks on its port. */
export interface Health {
  readonly url: string;
  /** What the bot tells of itself. */
  readonly signs: VitalSigns;
  /** Counts an interaction that is done with. */
  count(record: InteractionRecord): void;
  close(): Promise<void>;
}

/** @throws where the address cannot be had */
export async function openHealth(port: number, host: string): Promise<Health> {
  const signs = new VitalSigns();
  const metrics = createMetrics(signs);
  const server = await startHealthServer({ port, host, signs, metrics });
  return {
    url: server.url,
    signs,
    count: (record) => metrics.count(record),
    close: () => server.close(),
  };
}
