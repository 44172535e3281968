import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { findCommand } from "../../src/commands/commands.ts";
import { completeDay } from "../../src/commands/complete-day.ts";
import { isDay } from "../../src/days/calendar.ts";
import { parseDay } from "../../src/days/parse-day.ts";
import { LOCALES } from "../../src/texts/languages.ts";
import { buildDigest } from "../support/digests.ts";
import { HARBOUR, TODAY, typing } from "../support/harbour.ts";
import { hostileText } from "../support/hostile/texts.ts";

let archive: Archive;
beforeEach(async () => {
  archive = createMemoryArchive();
  await archive.change({ put: HARBOUR });
});

function days(text: string, other: { locale?: string; today?: string; limit?: number } = {}) {
  return completeDay(archive, { ...typing("after", text), ...other });
}

async function named(text: string, locale = "en-GB"): Promise<readonly unknown[]> {
  return (await days(text, { locale })).map(({ name, value }) => [name, value]);
}

const USUAL = [
  ["today", "2025-02-20"],
  ["yesterday", "2025-02-19"],
  ["thisWeek", "2025-02-17"],
  ["lastWeek", "2025-02-10"],
  ["thisMonth", "2025-02-01"],
  ["lastMonth", "2025-01-01"],
  ["lastYear", "2024-01-01"],
  ["newestArticle", "2025-02-18"],
];

describe("a day's completion", () => {
  it("begins with days that have names, and the archive's own", async () => {
    // The year began with last month, and the archive with this week.
    expect(await named(" ")).toEqual(USUAL);
  });

  it("begins with the archive's own where it has nothing of this week", async () => {
    const found = await days("", { today: "2031-05-06" });
    expect(found.slice(0, 3)).toMatchObject([
      { name: "newestArticle", value: "2025-02-18" },
      { name: "firstArticle", value: "2025-02-17" },
      { name: "today", value: "2031-05-06" },
    ]);
  });

  it.each([
    ["en-GB", "ye", ["yesterday", "2025-02-19"]],
    ["en-GB", "LAST", ["lastWeek", "2025-02-10"]],
    ["de", "ges", ["yesterday", "2025-02-19"]],
    ["de", "yest", ["yesterday", "2025-02-19"]],
    ["fr", "la sem", ["lastWeek", "2025-02-10"]],
    ["es-419", "ay", ["yesterday", "2025-02-19"]],
    ["uk", "учо", ["yesterday", "2025-02-19"]],
    ["en-GB", "17 feb 2024", [null, "2024-02-17"]],
    ["en-GB", "17 fe", [null, "2025-02-17"]],
    ["de", "17. Feb", [null, "2025-02-17"]],
    ["de", "3. Mär", [null, "2024-03-03"]],
    ["fr", "17 fév", [null, "2025-02-17"]],
    ["es-ES", "17 de feb", [null, "2025-02-17"]],
    ["uk", "17 лю", [null, "2025-02-17"]],
    ["en-GB", "3 days ago", [null, "2025-02-17"]],
    ["en-GB", "2024-0", [null, "2024-01-01"]],
    ["en-GB", "2024", [null, "2024-01-01"]],
  ])("in %s goes on from “%s”", async (locale, text, first) => {
    expect((await named(text, locale))[0]).toEqual(first);
  });

  it("offers a day without a year in the archive's years", async () => {
    await archive.change({
      put: [buildDigest({ title: "A lamp", date: "2022-01-01", paragraphs: ["Lamp."] })],
    });
    expect((await days("17 feb")).map(({ value }) => value)).toEqual([
      "2025-02-17",
      "2024-02-17",
      "2023-02-17",
      "2022-02-17",
    ]);
  });

  it("offers what it begins with for what it does not understand", async () => {
    expect(await named("fish")).toEqual(await named(""));
  });

  it("is what is typed, as the question understands it, once each and at most so many", async () => {
    const text = fc.oneof(
      hostileText,
      fc.constantFrom("1 mar", "lun", "20", "may", "mer", "2025-1"),
    );
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.constantFrom(...LOCALES),
        fc.integer({ min: 1, max: 25 }),
        async (typed, locale, limit) => {
          const found = await days(typed, { locale, limit });
          expect(found.length).toBeLessThanOrEqual(limit);
          expect(new Set(found.map(({ value }) => value)).size).toBe(found.length);
          expect(found.every(({ value }) => isDay(value))).toBe(true);
          const meant = parseDay(typed, TODAY);
          const all = (await days(typed, { locale })).map(({ value }) => value);
          expect(meant === null || all.includes(meant)).toBe(true);
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe.each([
  ["search", "after"],
  ["search", "before"],
  ["quote", "after"],
  ["quote", "before"],
  ["summary", "since"],
])("/%s", (command, option) => {
  it(`completes ${option}`, async () => {
    const found = await findCommand(command)?.complete(archive, typing(option, "yester"));
    expect(found).toEqual([{ kind: "day", name: "yesterday", value: "2025-02-19" }]);
  });
});
