import { Command, InvalidArgumentError } from "commander";

import { createMemoryArchive } from "../../src/archive/memory.ts";
import { Library } from "../../src/ingest/library.ts";
import type { Digest } from "../../src/model/digest.ts";
import { createFolderSource } from "../../src/sources/folder.ts";
import { measureJudgement } from "./judgement.ts";
import { measureSpeed } from "./speed.ts";

await new Command("eval:verify")
  .description("Verifies the quotations of a folder of articles, against these and against others.")
  .argument("<dir>", "articles of any form that the archive reads")
  .option("--quotations <n>", "measure the time with so many quotations", toCount, 100_000)
  .option("--no-speed", "do not measure time and memory")
  .action(evaluate)
  .parseAsync();

async function evaluate(
  folder: string,
  { quotations, speed }: { readonly quotations: number; readonly speed: boolean },
): Promise<void> {
  const digests = await readFolder(folder);
  for await (const line of measureJudgement(digests)) print(line);
  if (!speed) return;
  for (const line of measureSpeed(digests, quotations)) print(line);
}

async function readFolder(folder: string): Promise<readonly Digest[]> {
  const archive = createMemoryArchive();
  await new Library(createFolderSource(folder), archive).refresh(null);
  const { articles } = await archive.status();
  return archive.newest(0, articles);
}

function toCount(text: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1) throw new InvalidArgumentError("not a count");
  return count;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
