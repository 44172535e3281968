import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type MadeArticle, madeNews } from "../eval/made/news.ts";

const SEED = 20250217;
/** More files in one folder make some tools slow. */
const FILES_OF_FOLDER = 1000;

/** Articles to measure with, on disk. */
export interface Corpus {
  /** The head of its column. */
  readonly name: string;
  readonly folder: string;
  /** A folder of its own for what is derived from the articles. */
  readonly workspace: string;
  /** Whether the bars are meant for it, and how many articles it has; null for a folder that is named. */
  readonly made: number | null;
  remove(): void;
}

/** So many made-up articles, as the text files that a scraper leaves behind. */
export async function makeCorpus(count: number): Promise<Corpus> {
  const workspace = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const folder = join(workspace, "articles");
  let number = 0;
  for (const article of madeNews(count, SEED)) {
    const part = join(folder, String(Math.floor(number / FILES_OF_FOLDER)).padStart(3, "0"));
    if (number % FILES_OF_FOLDER === 0) await mkdir(part, { recursive: true });
    await writeFile(join(part, `${String(number).padStart(6, "0")}.txt`), asScraped(article));
    number += 1;
  }
  return {
    name: `${count.toLocaleString("en-GB").replaceAll(",", " ")} articles`,
    folder,
    workspace,
    made: count,
    remove: () => rmSync(workspace, { recursive: true, force: true }),
  };
}

/** A copy of a folder of somebody's own articles: what is measured changes some. */
export function namedCorpus(named: string): Corpus {
  const workspace = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const folder = join(workspace, "articles");
  cpSync(named, folder, { recursive: true });
  return {
    name: named,
    folder,
    workspace,
    made: null,
    remove: () => rmSync(workspace, { recursive: true, force: true }),
  };
}

function asScraped({ title, author, day, paragraphs }: MadeArticle): string {
  return `${title}\n\nBy ${author}\nUpdated ${day}\n\n${paragraphs.join("\n\n")}\n`;
}
