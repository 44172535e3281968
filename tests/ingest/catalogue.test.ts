import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { Catalogue } from "../../src/ingest/catalogue.ts";
import { Edition } from "../../src/ingest/edition.ts";
import { buildDigest } from "../support/digests.ts";

interface Facts {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly hasAddress?: boolean;
}

/** An article of a file; `id` stands for its title or address. */
function articleIn(path: string, { id, text, date, hasAddress = false }: Facts, part = 0): Edition {
  const digest = buildDigest({
    title: "The mill",
    path,
    part,
    paragraphs: [text],
    ...(date === undefined ? {} : { date }),
    ...(hasAddress ? { url: `https://example.org/${id}` } : {}),
  });
  return Edition.of({ ...digest, article: { ...digest.article, id } });
}

/** What is kept: ids, texts and where they stand. */
function keptBy(catalogue: Catalogue, ids: readonly string[]): readonly unknown[] {
  return ids.flatMap((id) => {
    const article = catalogue.kept(id)?.digest?.article;
    return article === undefined ? [] : [[id, article.text, article.origin]];
  });
}

describe("a catalogue of files", () => {
  it("brings back an edition when a newer one goes", () => {
    const catalogue = new Catalogue();
    const older = articleIn("a.md", { id: "mill", text: "It may close.", date: "2026-01-02" });
    const newer = articleIn("b.md", { id: "mill", text: "It has closed.", date: "2026-01-05" });
    expect(catalogue.update(new Map([["b.md", [newer]]])).put).toEqual([newer]);
    expect(catalogue.update(new Map([["a.md", [older]]]))).toMatchObject({
      put: [],
      remove: [],
      replaced: [{ title: "The mill", by: newer.facts.origin, replaced: older.facts.origin }],
    });
    expect(catalogue.update(new Map([["b.md", []]]))).toMatchObject({
      put: [older],
      remove: [],
      replaced: [],
    });
    expect(catalogue.update(new Map([["a.md", []]]))).toMatchObject({
      put: [],
      remove: ["mill"],
      replaced: [],
    });
  });

  it("parts what only an edition held together", () => {
    const catalogue = new Catalogue();
    const one = articleIn("a.md", { id: "one", text: "It closed." });
    const same = articleIn("b.md", { id: "two", text: "It closed.", hasAddress: true });
    const other = articleIn("c.md", { id: "two", text: "It opened." });
    const all = new Map([one, same, other].map((each) => [each.facts.origin.path, [each]]));
    expect(catalogue.update(all).put).toEqual([same]);
    const { put, remove } = catalogue.update(new Map([["b.md", []]]));
    expect([new Set(put), remove]).toEqual([new Set([one, other]), []]);
  });

  it("leaves alone what has not changed", () => {
    const catalogue = new Catalogue();
    const [one, two] = ["one", "two"].map((id, part) => articleIn("a.md", { id, text: id }, part));
    if (one === undefined || two === undefined) throw new Error("There are two");
    catalogue.update(new Map([["a.md", [one, two]]]));
    expect(catalogue.update(new Map([["a.md", [one]]]))).toMatchObject({
      put: [],
      remove: ["two"],
      replaced: [],
    });
  });

  const PATHS = ["a.md", "b.md", "c.md", "d.md"];
  const IDS = ["one", "two", "three", "four"];
  const facts = fc.record(
    {
      id: fc.constantFrom(...IDS),
      text: fc.constantFrom("It closed.", "It opened.", "It burned."),
      date: fc.constantFrom("2026-01-02", "2026-01-05"),
      hasAddress: fc.boolean(),
    },
    { requiredKeys: ["id", "text"] },
  );
  const files = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...PATHS), fc.array(facts, { maxLength: 2 })), {
      selector: ([path]) => path,
    })
    .map(
      (all) =>
        new Map(
          all.map(([path, held]) => [path, held.map((each, part) => articleIn(path, each, part))]),
        ),
    );

  it("keeps what a new one of the same files keeps, and tells its changes", () => {
    const property = fc.property(fc.array(files, { maxLength: 6 }), (changes) => {
      const catalogue = new Catalogue();
      const held = new Map<string, readonly Edition[]>();
      const told = new Map<string, Edition>();
      for (const change of changes) {
        const { put, remove } = catalogue.update(change);
        for (const id of remove) expect(told.delete(id)).toBe(true);
        for (const edition of put) told.set(edition.facts.id, edition);
        for (const [path, editions] of change) held.set(path, editions);
        for (const id of IDS) expect(told.get(id) ?? null).toBe(catalogue.kept(id));
      }
      const fresh = new Catalogue();
      fresh.update(held);
      expect(keptBy(catalogue, IDS)).toEqual(keptBy(fresh, IDS));
      const oneByOne = new Catalogue();
      for (const [path, editions] of [...held].toReversed())
        oneByOne.update(new Map([[path, editions]]));
      expect(keptBy(oneByOne, IDS)).toEqual(keptBy(fresh, IDS));
    });
    fc.assert(property, { numRuns: 300 });
  });

  it("takes many copies of one article in no time", () => {
    const copies = Array.from({ length: 20_000 }, (_, index) => {
      const path = `${index}.md`;
      return [path, [articleIn(path, { id: `copy ${index % 3}`, text: "It closed." })]] as const;
    });
    const catalogue = new Catalogue();
    const start = performance.now();
    expect(catalogue.update(new Map(copies)).put).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
