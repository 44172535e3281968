import { pipeline } from "node:stream/promises";

import type { Config } from "../config.ts";
import { exportSpeech } from "../export/quotations.ts";
import { scoreSource } from "../export/score-source.ts";
import { logLeftOut } from "../open-archive.ts";
import { createFolderSource } from "../sources/folder.ts";
import { openQuietly, quietly } from "./open-quietly.ts";
import type { QuotesOptions } from "./program.ts";
import { isReaderGone } from "./streams.ts";

/** Prints every quotation and paraphrase of the archive, a line each; or a line for each file, for a scorer. */
export async function printQuotes(
  config: Config,
  { archive, format }: QuotesOptions,
): Promise<void> {
  await printLines(format === "score" ? scoreLines(config, archive) : speechLines(config, archive));
}

async function* speechLines(config: Config, folder: string | undefined): AsyncGenerator<object> {
  const archive = await openQuietly(config, folder);
  const { articles } = await archive.status();
  for (const digest of await archive.newest(0, articles)) {
    yield* exportSpeech(digest, await archive.whoseWords(digest.article.id));
  }
}

async function* scoreLines(config: Config, folder: string | undefined): AsyncGenerator<object> {
  const { dir, log } = quietly(config, folder);
  for await (const { file, leftOut } of scoreSource(createFolderSource(dir))) {
    logLeftOut(leftOut, log);
    if (file !== null) yield file;
  }
}

/** Prints each object as a line of JSON, no faster than they are read; ends early where the reader does. */
async function printLines(objects: AsyncIterable<object>): Promise<void> {
  async function* lines(): AsyncGenerator<string> {
    for await (const object of objects) yield `${JSON.stringify(object)}\n`;
  }
  try {
    await pipeline(lines, process.stdout, { end: false });
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  }
}
