import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { onTestFinished } from "vitest";

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files, by path; gone when the test is over. */
export async function folderOf(files: Files): Promise<string> {
  const folder = await keptFolder(files);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The same for several tests: whoever asks for it removes it. */
export async function keptFolder(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-"));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** Articles, a file each, in which a mayor says something new in every one. */
export function mayorsArticles(count: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (let day = 1; day <= count; day += 1) {
    const date = `2026-03-${String(day).padStart(2, "0")}`;
    files[`day-${day}.md`] = [
      `---\ntitle: Council sits for day ${day}\ndate: ${date}\nsource: The Harbour Post\n---\n`,
      `The council of Port Ellen met again to speak about the harbour wall, which has leaked for years.\n`,
      `“We have counted ${day} new cracks in the wall this week,” Mayor Ana Ruiz said at the town hall.\n`,
    ].join("\n");
  }
  return files;
}
