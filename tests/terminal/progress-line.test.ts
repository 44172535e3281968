import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { progressBar, progressLine } from "../../src/terminal/progress-line.ts";

describe("how far reading has come", () => {
  it.each([
    [{ done: 3400, total: 10_000 }, 4000, "34 % (3 400 of 10 000 files), 850/s, 8 s left"],
    [{ done: 10, total: 100_000 }, 1000, "0 % (10 of 100 000 files), 10/s, 167 min left"],
    [{ done: 100, total: 100 }, 1000, "100 % (100 of 100 files), 100/s, 0 s left"],
    [{ done: 0, total: 0 }, 1000, "100 % (0 of 0 files)"],
    [{ done: 5, total: 10 }, 100, "50 % (5 of 10 files)"],
    [{ done: 500, total: null }, 1000, "500 files, 500/s"],
  ])("is told for %j after %d ms", (progress, elapsed, line) => {
    expect(progressLine(progress, elapsed)).toBe(line);
  });

  it("has a bar of one length, as full as much is done", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1 }), fc.nat(), (done, total, elapsed) => {
        const [bar = ""] = progressBar({ done: Math.min(done, total), total }, elapsed).split(" ");
        expect(bar).toMatch(/^█*░*$/u);
        expect(bar).toHaveLength(20);
        expect(bar.includes("░")).toBe(done < total);
      }),
    );
    expect(progressBar({ done: 3, total: null }, 0)).toBe("3 files");
  });

  it.each([
    [80, "██████░░░░░░░░░░░░░░ 34 % (3 400 of 10 000 files), 850/s, 8 s left"],
    [48, "██████░░░░░░░░░░░░░░ 34 %, 850/s, 8 s left"],
    [30, "34 %, 850/s, 8 s left"],
    [12, "34 %"],
    [2, "34"],
  ])("says in %d characters what there is room for", (room, bar) => {
    expect(progressBar({ done: 3400, total: 10_000 }, 4000, room)).toBe(bar);
  });

  it("never takes more than it may", () => {
    const totals = fc.option(fc.nat());
    fc.assert(
      fc.property(fc.nat(), totals, fc.nat(), fc.nat(200), (done, total, elapsed, room) => {
        expect(progressBar({ done, total }, elapsed, room).length).toBeLessThanOrEqual(room);
      }),
    );
  });
});
