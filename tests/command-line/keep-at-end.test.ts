import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { describe, expect, it, onTestFinished, vi } from "vitest";

import { keepAtEnd } from "../../src/command-line/keep-at-end.ts";
import { beginIndexing } from "../../src/indexing.ts";
import { folderOf, mayorsArticles } from "../e2e/folders.ts";
import { recordingLog } from "../support/log.ts";

function stop(): Promise<void> {
  return new Promise(() => {});
}

/** The end of a bot of which something takes longer than anybody waits; what it says of that. */
async function ended(isReading: boolean): Promise<readonly string[]> {
  const { log, lines } = recordingLog();
  const indexing = { progress: () => null, isReading: () => isReading, stop };
  expect(await keepAtEnd(indexing, log, 1)).toBe(false);
  return lines.map(({ msg }) => String(msg));
}

describe("a bot that leaves before all is kept", () => {
  it("says whether it waits for files or for the disk", async () => {
    expect(await ended(true)).toEqual([
      "Leaves before all that has changed is kept: files are still being read. The next start reads it anew",
    ]);
    expect(await ended(false)).toEqual([
      "Leaves before all that has changed is kept: the disk is too slow. The next start reads it anew",
    ]);
  });
});

it("files are being read from when what has changed is looked for until it is there", async () => {
  const folder = await folderOf(mayorsArticles(1));
  const indexing = beginIndexing(
    folder,
    recordingLog().log,
    { dataDir: null, sweeps: true },
    false,
  );
  onTestFinished(() => indexing.stop());
  expect(indexing.isReading()).toBe(true);
  await indexing.done;
  expect(indexing.isReading()).toBe(false);
  await writeFile(join(folder, "new.txt"), "The wall\n\n“It leaks,” said Ana Ruiz.\n");
  const reloaded = indexing.reload();
  await vi.waitFor(() => {
    expect(indexing.isReading()).toBe(true);
  });
  expect(await reloaded).toMatchObject({ added: 1 });
  expect(indexing.isReading()).toBe(false);
});
