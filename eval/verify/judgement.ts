import { createMemoryArchive } from "../../src/archive/memory.ts";
import type { Archive } from "../../src/archive/archive.ts";
import type { Digest } from "../../src/model/digest.ts";
import { slice } from "../../src/model/span.ts";

const NOT = / not /;
/** Fewer words are as well a slice of something else. */
const LEAST_WORDS = 5;

/**
 * What is said of quotations that are there, of the same with a "not" taken out, and of quotations of
 * other articles, where "altered" is wrong as a rule: the articles are of one time, but not of one text.
 */
export async function* measureJudgement(digests: readonly Digest[]): AsyncIterable<string> {
  const half = digests.filter((_, index) => index % 2 === 0);
  const others = digests.filter((_, index) => index % 2 === 1);
  const archive = createMemoryArchive();
  await archive.change({ put: half });

  yield await tally(archive, "quotations of the archive", half.flatMap(quotationsOf));
  const negated = half
    .flatMap(quotationsOf)
    .filter((text) => NOT.test(text) && text.split(" ").length >= LEAST_WORDS);
  yield await tally(
    archive,
    "the same without a “not”",
    negated.map((text) => text.replace(NOT, " ")),
  );
  yield await tally(archive, "quotations of other articles", others.flatMap(quotationsOf));
}

async function tally(archive: Archive, what: string, texts: readonly string[]): Promise<string> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const [part] = await archive.verify(text, []);
    const finding = part?.finding ?? null;
    const { wording, negation } = finding?.comparison ?? { wording: "not found", negation: null };
    const where =
      finding === null || finding.source.kind === "quotations" ? "" : ` (${finding.source.kind})`;
    const name = `${wording}${negation === null ? "" : `, a negation ${negation}`}${where}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const lines = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `  ${String(count).padStart(6)}  ${name}`);
  return [`${what}: ${texts.length}`, ...lines].join("\n");
}

function quotationsOf({ article, quotations }: Digest): readonly string[] {
  return quotations.map(({ spans }) => spans.map((span) => slice(article.text, span)).join(" "));
}
