import { Contents } from "../../src/archive/contents.ts";
import { atOnce } from "../../src/archive/slices.ts";
import { Vocabulary } from "../../src/archive/vocabulary/vocabulary.ts";
import { check } from "../../src/archive/verify/check.ts";
import { WordingIndex } from "../../src/archive/verify/wording-index.ts";
import type { Digest } from "../../src/model/digest.ts";
import { Babble } from "./babble.ts";

const QUOTATIONS_OF_ARTICLE = 10;
/** The longest text that is asked about. */
const LONGEST = 2000;
const RUNS = 300;
/** Each kind of text is asked so often before it is timed. */
const WARM_UP = 30;
const COMMON =
  "the of and to a in that is for it was on be with as by at this we have not are from they but".split(
    " ",
  );
const MEGABYTE = 1e6;

/** Time and memory of an index of babble that is made of the digests' words. */
export function* measureSpeed(digests: readonly Digest[], quotations: number): Iterable<string> {
  const babble = new Babble(digests.map(({ article }) => article.text).join("\n"));
  const articles = Array.from(
    { length: Math.ceil(quotations / QUOTATIONS_OF_ARTICLE) },
    (_, index) => babble.digest(`babble ${index}`, QUOTATIONS_OF_ARTICLE),
  );
  const words = articles.reduce((sum, { article }) => sum + article.text.split(" ").length, 0);
  const before = memory();
  const start = performance.now();
  const contents = new Contents();
  const index = new WordingIndex(contents, Vocabulary.empty());
  const step = atOnce(contents.stepOf({ put: articles }));
  for (const part of [index, contents]) atOnce(part.prepare(step)).commit();
  const seconds = (performance.now() - start) / 1000;
  const grown = (memory() - before) / MEGABYTE;
  yield `${quotations} quotations, ${words} words: made in ${seconds.toFixed(1)} s, ${grown.toFixed(0)} MB`;

  const pick = (): string => babble.quotation(articles);
  const kinds: Readonly<Record<string, () => string>> = {
    "a quotation": pick,
    "a slice of one": () => babble.sliceOf(pick()),
    "one with each eighth word another": () => babble.altered(pick(), 1 / 8),
    "five joined": () => Array.from({ length: 5 }, pick).join(" … "),
    "what nobody said": () => babble.words(25),
    "20 stop words": () => Array.from({ length: 20 }, () => babble.one(COMMON)).join(" "),
    "2000 characters of stop words": () => repeat(() => babble.one(COMMON)),
    "2000 characters of one word": () => repeat(() => "the"),
    "2000 characters of short sentences": () => repeat(() => `${babble.words(6)}.`),
    "2000 characters of quotations": () => repeat(() => `${pick()}.`),
    "2000 characters of an article": () => babble.one(articles).article.text.slice(0, LONGEST),
    "2000 brackets": () => "[".repeat(LONGEST / 2) + "x]".repeat(LONGEST / 4),
  };
  yield "CPU time of an answer in ms:               median     p99     max";
  for (const [name, make] of Object.entries(kinds)) {
    for (let run = 0; run < WARM_UP; run += 1) check(index, make(), null);
    const times = Array.from({ length: RUNS }, () => cpuTime(index, make())).toSorted(
      (a, b) => a - b,
    );
    const shown = [0.5, 0.99, 1].map((share) => times[Math.ceil(share * RUNS) - 1] ?? 0);
    yield `  ${name.padEnd(38)}${shown.map((ms) => ms.toFixed(2).padStart(8)).join("")}`;
  }
}

/** What is made, again and again, up to the longest text. */
function repeat(make: () => string): string {
  let text = "";
  while (text.length < LONGEST) text += `${make()} `;
  return text.slice(0, LONGEST);
}

/** Not the wall's: what else runs on the machine is no part of it. */
function cpuTime(index: WordingIndex, text: string): number {
  const start = process.cpuUsage();
  check(index, text, null);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
