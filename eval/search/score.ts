import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { z } from "zod";

import { createMemoryArchive } from "../../src/archive/memory.ts";
import type { RankingSettings } from "../../src/archive/search/settings.ts";
import type { Digest } from "../../src/model/digest.ts";
import type { Collection } from "./collection.ts";

const Figures = z.looseObject({
  "nDCG@10": z.number(),
  "MRR@10": z.number(),
  "R@100": z.number(),
  "S@1": z.number(),
  MAP: z.number(),
});
export type Figures = z.infer<typeof Figures>;

/** The deepest rank that the scorer looks at. */
const DEPTH = 1000;

/** A collection's figures, its questions put to the product's archive, by the scorer of its folder. */
export async function scoreCollection(
  collection: Collection,
  digests: readonly Digest[],
  scorer: string,
  ranking: RankingSettings,
): Promise<Figures> {
  const archive = createMemoryArchive(ranking);
  await archive.change({ put: digests });
  const run: string[] = [];
  for (const { id, text } of collection.queries) {
    const { articles } = await archive.search(text, 0, 0);
    run.push(JSON.stringify({ qid: id, hits: articles.slice(0, DEPTH).map((each) => each.id) }));
  }
  const folder = mkdtempSync(join(tmpdir(), "dateline-search-"));
  try {
    const file = join(folder, "run.ndjson");
    writeFileSync(file, `${run.join("\n")}\n`);
    const output = execFileSync(process.execPath, [scorer, collection.qrels, file, "--json"]);
    return Figures.parse(JSON.parse(output.toString("utf8")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
