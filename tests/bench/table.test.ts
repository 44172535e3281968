import { describe, expect, it } from "vitest";

import { latency, megabytes, ratio, type Row } from "../../bench/rows/row.ts";
import { tableOf } from "../../bench/table.ts";

const row: Row = {
  name: "memory",
  bars: new Map([[10_000, 1.5]]),
  bar: "≤ 1.5 ×",
  figure: async () => ratio(300, 150, megabytes),
};

describe("the table of figures", () => {
  it("shows a ratio with what it was made of, and says where a bar is missed", () => {
    const figures = new Map([[row, ratio(300, 150, megabytes)]]);
    expect(tableOf([row], [{ name: "ten thousand", made: 10_000, figures }])).toEqual([
      "| figure | to reach | ten thousand |",
      "| --- | --- | ---: |",
      "| memory | ≤ 1.5 × | 2.00 × (300 MB over 150 MB) **missed** |",
    ]);
  });

  it("holds no bar against other sizes and folders", () => {
    const figures = new Map([[row, ratio(300, 150, megabytes)]]);
    const columns = [
      { name: "few", made: 1000, figures },
      { name: "mine", made: null, figures },
    ];
    expect(tableOf([row], columns).join("\n")).not.toContain("missed");
  });

  it("misses a bar with what cannot be measured", () => {
    const figures = new Map([[row, ratio(300, Number.NaN, megabytes)]]);
    expect(tableOf([row], [{ name: "n", made: 10_000, figures }])[2]).toContain("missed");
  });

  it("shows the median beside the 99th percentile", () => {
    expect(latency({ p99: 4.25, median: 1 })).toEqual({
      value: 4.25,
      shown: "4.3 ms",
      of: "median 1.0 ms",
    });
  });
});
