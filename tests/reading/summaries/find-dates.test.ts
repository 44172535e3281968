import { describe, expect, it } from "vitest";
import { slice } from "../../../src/model/span.ts";
import { findDates } from "../../../src/reading/summaries/find-dates.ts";

function dates(text: string): readonly string[] {
  return findDates(text).map(
    ({ span, times }) => slice(text, span) + (times > 1 ? ` ${times}` : ""),
  );
}

describe("findDates", () => {
  it.each([
    ["It was 17 February 2025 or February 18, 2025.", ["17 February 2025", "February 18, 2025"]],
    ["They met on Feb. 14, and on 3rd May.", ["Feb. 14", "3rd May"]],
    ["They left in March 2022, as of 2022-03-04.", ["March 2022", "2022-03-04"]],
    ["On Monday and Tuesday; Monday’s talks failed.", ["Monday 2", "Tuesday"]],
    ["Since 2014 there is war. In 1999 there was none.", ["2014", "1999"]],
    ["It fell Sept. 3. It rose on 4 Sept.", ["Sept. 3", "4 Sept."]],
  ])("finds the dates of %s", (text, found) => {
    expect(dates(text)).toEqual(found);
  });

  it.each([
    "It may cost 2000 dollars.",
    "They walked in 2,014 pairs, in 2014.5 steps.",
    "May they march on.",
    "Room 2025 is shut; 2025-2026 is next.",
    "The Mondays are long.",
  ])("finds none in %s", (text) => {
    expect(dates(text)).toEqual([]);
  });

  it.each(["1 ", "May ", "2025-", "in 20", "Monday "])(
    "takes time linear in the length of %j over and over",
    (unit) => {
      const took = [20_000, 160_000].map((length) => {
        const text = unit.repeat(length / unit.length);
        const started = performance.now();
        findDates(text);
        return performance.now() - started;
      });
      // Eight times the text: quadratic work takes 64 times as long.
      expect(took[1]).toBeLessThan(30 * Math.max(took[0] ?? 0, 20));
    },
  );
});
