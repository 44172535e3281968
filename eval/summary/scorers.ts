import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Precision, recall and F1, from 0 to 1. */
interface Score {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

/** What is used of `rouge.mjs`. */
export interface Rouge {
  readonly rouge: (
    reference: readonly string[],
    summary: readonly string[],
  ) => { readonly r1: Score; readonly r2: Score; readonly rl: Score };
}

/** What is used of `faithful.mjs`. */
export interface Faithful {
  readonly standardSplitter: (modules?: string) => Promise<(text: string) => readonly string[]>;
  readonly check: (
    text: string,
    summary: readonly string[],
    ends: readonly number[],
  ) => readonly object[];
  readonly tally: (checks: readonly (readonly object[])[]) => Tally;
}

/** How many sentences of summaries are of which kind. */
export interface Tally {
  readonly sentences: number;
  readonly whole: number;
  readonly joined: number;
  readonly broken: number;
  readonly altered: number;
  readonly repeated: number;
}

/** What is used of `sentences.mjs`. */
export interface SentenceScorer {
  readonly locate: (text: string, sentences: readonly string[]) => readonly (number | null)[];
  readonly compare: (text: string, gold: readonly number[], found: readonly number[]) => object;
  readonly summary: (comparisons: readonly object[]) => {
    readonly F1: number;
    readonly innerP: number;
    readonly innerR: number;
    readonly innerF1: number;
    readonly brokenPer100: number;
    readonly joinedPer100: number;
    readonly sentences: number;
  };
}

/** The scorers that lie beside the articles: plain JavaScript, whose shapes are stated here. */
export interface Scorers {
  readonly rouge: Rouge;
  readonly faithful: Faithful;
  readonly sentences: SentenceScorer;
}

/** @throws where the folder lacks one */
export async function loadScorers(folder: string): Promise<Scorers> {
  const [rouge, faithful, sentences] = await Promise.all(
    ["rouge.mjs", "faithful.mjs", "sentences.mjs"].map((name) =>
      import(pathToFileURL(resolve(folder, name)).href).catch((cause: unknown) => {
        throw new Error(`Cannot load the scorer ${name} of ${folder}`, { cause });
      }),
    ),
  );
  return { rouge, faithful, sentences };
}
