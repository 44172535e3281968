import { afterEach, describe, expect, it } from "vitest";

import { type Health, openHealth } from "../../src/health/health.ts";
import type { ShardState } from "../../src/model/shard-state.ts";

const STATUS = {
  articles: 12,
  utterances: 30,
  fragments: 4,
  speakers: 9,
  range: { from: null, to: null, undated: 12 },
  sources: [],
  leftOut: [{ path: "broken.json", cause: "no JSON" }],
};
const READY: ShardState = { shard: 0, ready: true, pingMs: 40 };
const HOST = "127.0.0.1";

interface Told {
  shards?: readonly ShardState[];
  loaded?: boolean;
}

const running: Health[] = [];

async function serve({ shards = [READY], loaded = true }: Told = {}) {
  const health = await openHealth(0, HOST);
  running.push(health);
  health.signs.connect(() => shards);
  let took = loaded ? 1500 : null;
  health.signs.index(
    async () => STATUS,
    () => took,
  );
  const get = (path: string): Promise<Response> => fetch(`${health.url}${path}`);
  const read = (ms: number): void => void (took = ms);
  return { get, health, read };
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((health) => health.close()));
});

describe("/healthz", () => {
  it("says that the process lives, whether or not it is ready", async () => {
    const { get } = await serve({ shards: [], loaded: false });
    expect((await get("/healthz")).status).toBe(200);
  });
});

describe("/readyz", () => {
  it("is 200 when all shards are connected and the archive is loaded", async () => {
    const { get } = await serve();
    const response = await get("/readyz");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ ready: true, shards: [READY], archive: true });
  });

  it.each<[string, Told]>([
    ["no shard has connected", { shards: [] }],
    ["one of two shards is gone", { shards: [READY, { shard: 1, ready: false, pingMs: null }] }],
    ["the archive is still loading", { loaded: false }],
  ])("is 503 while %s", async (_, told) => {
    const { get } = await serve(told);
    expect((await get("/readyz")).status).toBe(503);
  });
});

describe("/metrics", () => {
  it("counts interactions by command and outcome, and how long they took", async () => {
    const { get, health } = await serve();
    const record = { id: "1", type: "command", command: "quote", outcome: "answered" } as const;
    health.count({ ...record, ms: 4 });
    health.count({ ...record, ms: 400 });
    const response = await get("/metrics");
    expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/u);
    const lines = (await response.text()).split("\n");
    expect(lines).toContain(
      'dateline_interactions_total{type="command",command="quote",outcome="answered"} 2',
    );
    const bucket =
      'dateline_interaction_duration_seconds_bucket{le="0.005",type="command",command="quote"} 1';
    expect(lines).toContain(bucket);
  });

  it("tells of the archive, the gateway and the memory as they are when asked", async () => {
    const { get } = await serve();
    const text = await (await get("/metrics")).text();
    for (const line of [
      "dateline_articles 12",
      'dateline_quotations{kind="utterance"} 30',
      "dateline_speakers 9",
      "dateline_files_left_out 1",
      'dateline_shard_ready{shard="0"} 1',
      'dateline_shard_ping_seconds{shard="0"} 0.04',
      "dateline_archive_loaded 1",
      "dateline_index_seconds 1.5",
    ]) {
      expect(text.split("\n")).toContain(line);
    }
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/mu);
  });

  it("tells how long the last reading took, and what is there while all is still being read", async () => {
    const { get, read } = await serve({ loaded: false });
    const lines = async () => (await (await get("/metrics")).text()).split("\n");
    expect(await lines()).toContain("dateline_articles 12");
    expect(await lines()).toContain("dateline_archive_loaded 0");
    read(1500);
    expect(await lines()).toContain("dateline_index_seconds 1.5");
    read(20);
    expect(await lines()).toContain("dateline_index_seconds 0.02");
  });

  it("tells no figure that is not known", async () => {
    const { get } = await serve({ shards: [{ ...READY, pingMs: null }], loaded: false });
    const text = await (await get("/metrics")).text();
    expect(text).not.toMatch(/^dateline_shard_ping_seconds\{/mu);
    expect(text).not.toMatch(/^dateline_index_seconds \d/mu);
  });
});

describe("the health server", () => {
  it("says what there is where something else is asked for", async () => {
    const { get } = await serve();
    const response = await get("/");
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("There are /healthz, /readyz and /metrics\n");
  });

  it("does not start on a port that is taken", async () => {
    const { health } = await serve();
    const start = openHealth(Number(new URL(health.url).port), HOST);
    await expect(start).rejects.toThrow("EADDRINUSE");
  });
});
