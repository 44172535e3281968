import { once } from "node:events";

import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";

import type { Metrics } from "./metrics.ts";
import type { VitalSigns } from "./vital-signs.ts";

export interface HealthOptions {
  /** 0 to 65535; 0 for any that is free. */
  readonly port: number;
  /** The address to listen on. */
  readonly host: string;
  readonly signs: VitalSigns;
  readonly metrics: Metrics;
}

export interface HealthServer {
  /** `http://HOST:PORT` */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves `/healthz` (200 while the process runs its event loop), `/readyz` (200 when the bot answers, else
 * 503) and `/metrics` (for Prometheus).
 *
 * @throws where the address cannot be had
 */
export async function startHealthServer(options: HealthOptions): Promise<HealthServer> {
  const { port, host, signs, metrics } = options;
  const app = new Hono();
  app.get("/healthz", (context) => context.text("ok\n"));
  app.get("/readyz", (context) => {
    const facts = {
      ready: signs.isReady,
      shards: signs.shards(),
      archive: signs.isArchiveLoaded,
    };
    return context.json(facts, facts.ready ? 200 : 503);
  });
  app.get("/metrics", async (context) => {
    const text = await metrics.text();
    return context.body(text, 200, { "content-type": metrics.contentType });
  });
  app.notFound((context) => context.text("There are /healthz, /readyz and /metrics\n", 404));

  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(port, host);
  // `once` rejects with the server's error where it cannot listen.
  await once(server, "listening");
  const address = server.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}`,
    async close() {
      const closed = once(server, "close");
      server.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      await closed;
    },
  };
}
