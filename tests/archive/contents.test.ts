import { describe, expect, it } from "vitest";

import type { ArchiveChange } from "../../src/archive/archive.ts";
import { Contents } from "../../src/archive/contents.ts";
import { atOnce } from "../../src/archive/slices.ts";
import { buildDigest } from "../support/digests.ts";

const [older, newer, undated] = [
  buildDigest({ title: "Older", date: "2026-01-02", paragraphs: ["It rained."] }),
  buildDigest({ title: "Newer", date: "2026-01-05", paragraphs: ["It poured."] }),
  buildDigest({ title: "Undated", paragraphs: ["It cleared up."] }),
];

function change(contents: Contents, asked: ArchiveChange) {
  const step = atOnce(contents.stepOf(asked));
  const prepared = atOnce(contents.prepare(step));
  prepared.commit();
  atOnce(prepared.sweep());
  return step;
}

function rowOf(contents: Contents, { article }: typeof older): number {
  return contents.rowOf(article.id) ?? -1;
}

describe("Contents", () => {
  it("have articles by their rows, and the rows' places among the newest", () => {
    const contents = new Contents();
    change(contents, { put: [undated, older, newer] });
    const rows = [newer, older, undated].map((digest) => rowOf(contents, digest));
    expect(contents.newest.map(({ row }) => row)).toEqual(rows);
    expect(rows.map((row) => contents.rankOf(row))).toEqual([0, 1, 2]);
    expect(rows.map((row) => contents.at(row))).toEqual([newer, older, undated]);
    expect(rows.map((row) => contents.textAt(row))).toEqual([
      "It poured.",
      "It rained.",
      "It cleared up.",
    ]);
    expect(contents.headAt(rows[1] ?? -1)).toBe(contents.newest[1]?.head);
  });

  it("are not changed by what is there already", () => {
    const contents = new Contents();
    change(contents, { put: [older] });
    expect(change(contents, { put: [structuredClone(older)] })).toEqual({ come: [], go: [] });
    const { come, go } = change(contents, { put: [{ ...older, ranking: [] }] });
    expect([come.length, go.length]).toEqual([1, 1]);
  });

  it("give a row again when what was there is gone, and not before", () => {
    const contents = new Contents();
    change(contents, { put: [older] });
    const row = rowOf(contents, older);
    change(contents, { put: [newer], remove: [older.article.id] });
    expect(rowOf(contents, newer)).not.toBe(row);
    expect(contents.headAt(row)).toBeUndefined();
    expect(contents.textAt(row)).toBeUndefined();
    change(contents, { put: [undated] });
    expect(rowOf(contents, undated)).toBe(row);
  });
});
