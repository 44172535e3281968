import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

import { countFiles } from "../model/ingest-report.ts";
import type { InteractionRecord } from "../model/interaction-record.ts";
import type { VitalSigns } from "./vital-signs.ts";

/** Seconds. Discord drops an interaction after 3; what takes less than 5 ms is as good as at once. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3, 10];

export interface Metrics {
  /** Counts an interaction that is done with. */
  count(record: InteractionRecord): void;
  /** All of them in the text format of Prometheus. */
  text(): Promise<string>;
  /** The media type of {@link text}. */
  readonly contentType: string;
}

/** What a scraper is told: interactions as they are counted, the rest as it is when asked. */
export function createMetrics(signs: VitalSigns): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const interactions = new Counter({
    name: "dateline_interactions_total",
    help: "Interactions that are done with, by type, command and outcome",
    labelNames: ["type", "command", "outcome"],
    registers,
  });
  const seconds = new Histogram({
    name: "dateline_interaction_duration_seconds",
    help: "From an interaction's arrival until Discord had the answer",
    labelNames: ["type", "command"],
    buckets: BUCKETS,
    registers,
  });
  gauge("dateline_shard_ready", "Whether a shard is connected to the gateway", ["shard"], (set) => {
    for (const { shard, ready } of signs.shards()) set({ shard }, ready ? 1 : 0);
  });
  gauge("dateline_shard_ping_seconds", "From heartbeat to acknowledgement", ["shard"], (set) => {
    for (const { shard, pingMs } of signs.shards())
      if (pingMs !== null) set({ shard }, pingMs / 1000);
  });
  gauge("dateline_archive_loaded", "Whether all articles are loaded", [], (set) => {
    set({}, signs.isArchiveLoaded ? 1 : 0);
  });
  gauge(
    "dateline_index_seconds",
    "How long the last reading of files took: of all at first, later of what had changed",
    [],
    (set) => {
      const taken = signs.indexSeconds;
      if (taken !== null) set({}, taken);
    },
  );
  gauge("dateline_articles", "Articles in the archive", [], async (set) => {
    set({}, (await signs.archive()).articles);
  });
  gauge("dateline_quotations", "Quotations in the archive", ["kind"], async (set) => {
    const { utterances, fragments } = await signs.archive();
    set({ kind: "utterance" }, utterances);
    set({ kind: "fragment" }, fragments);
  });
  gauge("dateline_speakers", "Named speakers who are quoted", [], async (set) => {
    set({}, (await signs.archive()).speakers);
  });
  gauge("dateline_files_left_out", "Files that could not be read", [], async (set) => {
    set({}, countFiles((await signs.archive()).leftOut));
  });

  /** A figure that is looked up at each scrape; what is not there any more is not told any more. */
  function gauge(
    name: string,
    help: string,
    labelNames: readonly string[],
    look: (set: (labels: Record<string, string | number>, value: number) => void) => unknown,
  ): void {
    const figure = new Gauge({
      name,
      help,
      labelNames,
      registers,
      async collect() {
        figure.reset();
        // A figure without labels is reset to 0, which would be a statement.
        if (labelNames.length === 0) figure.remove({});
        await look((labels, value) => figure.set(labels, value));
      },
    });
  }

  return {
    count({ type, command, outcome, ms }) {
      interactions.inc({ type, command, outcome });
      seconds.observe({ type, command }, ms / 1000);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
