import * as fc from "fast-check";
import { describe, expect, it, onTestFinished, vi } from "vitest";

import { type ArchiveChange, UnfitArticles } from "../../src/archive/archive.ts";
import type * as contents from "../../src/archive/contents.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import type { Digest } from "../../src/model/digest.ts";
import { buildDigest } from "../support/digests.ts";
import { answers } from "./contract/asking.ts";
import { history, known } from "./contract/histories.ts";

/** When memory is short, by how many articles contents have and how many come. */
const memory = vi.hoisted(() => ({ isShort: (_size: number, _come: number): boolean => false }));

vi.mock("../../src/archive/contents.ts", async (importActual) => {
  const actual = await importActual<typeof contents>();
  return {
    ...actual,
    Contents: class extends actual.Contents {
      override prepare(step: Parameters<contents.Contents["prepare"]>[0]) {
        if (memory.isShort(this.size, step.come.length)) {
          throw new RangeError("Array buffer allocation failed");
        }
        return super.prepare(step);
      }
    },
  };
});

/** What no digest can be, each in another way, so that other parts of an archive fail for it. */
const BREAKS: readonly ((digest: Digest) => Digest)[] = [
  (digest) => but(digest, { article: but(digest.article, { text: null }) }),
  (digest) => but(digest, { article: but(digest.article, { title: null }) }),
  (digest) => but(digest, { article: but(digest.article, { bullets: null }) }),
  (digest) => but(digest, { article: but(digest.article, { date: { day: null } }) }),
  (digest) => but(digest, { sentences: null }),
  (digest) => but(digest, { people: null }),
  (digest) => but(digest, { people: [{ kind: "person", name: null }] }),
  (digest) => but(digest, { quotations: null }),
  (digest) => but(digest, { quotations: [{ kind: "utterance", spans: null }] }),
  (digest) => but(digest, { paraphrases: null }),
];

function but<T extends object>(whole: T, changes: object): T {
  return Object.assign(structuredClone(whole), changes);
}

const FIT = buildDigest({ title: "Mill", paragraphs: ["A mill."] });

/** A change with its first article broken, where it has one. */
function brokenOf(change: ArchiveChange, breaks: (digest: Digest) => Digest): ArchiveChange[] {
  const [first, ...rest] = change.put ?? [];
  return first === undefined ? [] : [{ ...change, put: [...rest, breaks(first)] }];
}

async function causesOf(change: Promise<void>): Promise<readonly string[]> {
  const error = await change.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof UnfitArticles ? [...error.causes.keys()] : [];
}

describe("an article that the memory archive cannot take in", () => {
  it("takes no row however often it comes", async () => {
    const archive = createMemoryArchive();
    await archive.change({ put: [FIT] });
    const fine = buildDigest({ title: "Wall", paragraphs: ["“It leaks,” said Roe."] });
    for (const breaks of BREAKS) {
      await expect(archive.change({ put: [breaks(fine)] })).rejects.toThrow(UnfitArticles);
    }
    await archive.change({ put: [fine] });
    // A number for each row up to the last that was given.
    expect((await archive.save()).get("search/index/lengths")).toHaveLength(2);
  });

  it.each(BREAKS.map((breaks, index) => [index, breaks] as const))(
    "is told, and nothing has happened (%i)",
    async (_index, breaks) => {
      const unfit = breaks(buildDigest({ title: "Wall", paragraphs: ["“It leaks,” said Roe."] }));
      const archive = createMemoryArchive();
      expect(await causesOf(archive.change({ put: [FIT, unfit] }))).toEqual([unfit.article.id]);
      expect((await archive.status()).articles).toBe(0);
      await archive.change({ put: [FIT] });
      const only = createMemoryArchive();
      await only.change({ put: [FIT] });
      expect(await answers(archive, "mill")).toEqual(await answers(only, "mill"));
    },
  );

  it("leaves the archive as it was, whatever else there was to change", async () => {
    let failed = 0;
    const property = fc.asyncProperty(
      history(known),
      fc.nat(),
      fc.constantFrom(...BREAKS),
      async ({ changes, texts }, pick, breaks) => {
        const archive = createMemoryArchive();
        const other = createMemoryArchive();
        const text = texts[pick % texts.length] ?? "";
        for (const change of changes.flatMap((each) => [...brokenOf(each, breaks), each])) {
          const isMade = await archive.change(change).then(
            () => true,
            () => false,
          );
          if (isMade) await other.change(change);
          else failed += 1;
          expect(await answers(archive, text)).toEqual(await answers(other, text));
        }
      },
    );
    await fc.assert(property, { numRuns: 30 });
    expect(failed).toBeGreaterThan(20);
  });

  it("is found among many, each of them", async () => {
    const [, noTitle] = BREAKS;
    const all = Array.from({ length: 300 }, (_, number) =>
      buildDigest({ title: `Title ${number}`, paragraphs: [`On ${number}.`] }),
    );
    const put = all.map((digest, number) =>
      number % 100 === 7 ? (noTitle?.(digest) ?? digest) : digest,
    );
    const archive = createMemoryArchive();
    const unfit = await causesOf(archive.change({ put }));
    expect(unfit).toEqual([7, 107, 207].map((number) => all[number]?.article.id));
  });
});

function digestOf(title: string): Digest {
  return buildDigest({ title, paragraphs: [`“It leaks,” said Roe of ${title}.`] });
}

describe("a change that fails, and of which each article is fit by itself,", () => {
  const old = [digestOf("Mill")];
  const fresh = ["Wall", "Ferry", "Pier"].map(digestOf);

  /** An archive with one article, where contents cannot be prepared in some states. */
  async function failing(fails: typeof memory.isShort) {
    const archive = createMemoryArchive();
    await archive.change({ put: old });
    memory.isShort = fails;
    onTestFinished(() => {
      memory.isShort = () => false;
    });
    return archive;
  }

  it.each([
    ["it", 1],
    ["it, and an empty archive with all of them,", 2],
  ])("is made once more, and nothing is left out, where %s fails once", async (_, most) => {
    let failures = 0;
    const archive = await failing((_size, come) => {
      const isNext = come === fresh.length && failures < most;
      failures += isNext ? 1 : 0;
      return isNext;
    });
    await archive.change({ put: fresh });
    expect(failures).toBe(most);
    const other = createMemoryArchive();
    for (const put of [old, fresh]) await other.change({ put });
    expect(await answers(archive, "mill")).toEqual(await answers(other, "mill"));
  });

  it("is refused where it fails again, and nothing has happened", async () => {
    const archive = await failing((size) => size > 0);
    const before = await answers(archive, "mill");
    const ids = fresh.map(({ article }) => article.id);
    expect(await causesOf(archive.change({ put: fresh }))).toEqual(ids);
    expect(await answers(archive, "mill")).toEqual(before);
  });
});
