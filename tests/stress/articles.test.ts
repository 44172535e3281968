import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Digest } from "../../src/model/digest.ts";
import type { Span } from "../../src/model/span.ts";
import { read } from "../../src/reading/read.ts";
import { parseDocument } from "../../src/sources/parse-document.ts";
import { mutate, mutations } from "./mutations.ts";
import { chooseRuns, chooseSeed } from "./seed.ts";

const RUNS = chooseRuns(50_000);
/** Milliseconds for one of at most some hundred thousand characters: far more than any takes, far less than a hang. */
const LONGEST = 5000;

const ARTICLES = fileURLToPath(new URL("../articles", import.meta.url));
/** Raw files of all formats, by the names that say which. */
const CORPUS = readdirSync(ARTICLES, { recursive: true, encoding: "utf8" })
  .filter((file) => /\/raw\.(?:txt|html?|json|ndjson|md|markdown)$/u.test(file))
  .toSorted()
  .map((file) => ({ path: basename(file), text: readFileSync(join(ARTICLES, file), "utf8") }));

describe(`${RUNS} mutated articles`, () => {
  it("are read or left out with a cause, in time, and every span is one of the text", async () => {
    const seed = chooseSeed("articles");
    let articles = 0;
    let quotations = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CORPUS), mutations, async ({ path, text }, changes) => {
        const started = performance.now();
        const bytes = new TextEncoder().encode(mutate(text, changes));
        const parsed = await parseDocument({ kind: "document", path, bytes, sidecar: null });
        for (const { cause } of parsed.problems) expect(cause).not.toBe("");
        for (const article of parsed.articles) {
          const digest = read(article);
          articles += 1;
          quotations += digest.quotations.length;
          expectSound(digest);
        }
        expect(performance.now() - started).toBeLessThan(LONGEST);
      }),
      { seed, numRuns: RUNS },
    );
    process.stdout.write(`articles: ${articles} read, with ${quotations} quotations\n`);
    expect(articles).toBeGreaterThan(RUNS / 10);
    expect(quotations).toBeGreaterThan(RUNS / 10);
  });
});

function expectSound({ article, sentences, quotations, ranking }: Digest): void {
  const { text, title, id } = article;
  if (title.trim() === "" || id === "") throw new Error("An article has no title, or no id");
  let end = 0;
  for (const span of sentences) {
    checkSpan(span, text);
    if (span.start < end) throw new Error("Sentences overlap");
    ({ end } = span);
  }
  for (const { spans } of quotations) for (const span of spans) checkSpan(span, text);
  if (new Set(ranking).size !== ranking.length) throw new Error("A sentence is ranked twice");
  if (ranking.some((index) => sentences[index] === undefined)) throw new Error("Ranks no sentence");
}

function checkSpan({ start, end }: Span, text: string): void {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new Error(`Span ${start} to ${end} is not of ${text.length} characters`);
  }
}
