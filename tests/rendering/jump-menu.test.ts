import { ComponentType } from "discord-api-types/v10";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Paging } from "../../src/model/ask.ts";
import { choosePages, jumpMenu } from "../../src/rendering/jump-menu.ts";
import { ENGLISH } from "../support/english.ts";
import { ASK } from "../support/replies.ts";

function optionsOf(paging: Paging) {
  const [select] = jumpMenu(paging, ENGLISH)[0]?.components ?? [];
  return select?.type === ComponentType.StringSelect ? select.options : [];
}

describe("jumpMenu", () => {
  it("says what each page begins with, as far as that is known, and which one is shown", () => {
    const heads = [
      { items: [1, 4], title: "Harbour deal signed", day: "2025-02-17" },
      { items: [5, 5], title: "An old chart", day: null },
      { items: [6, 1200], title: null, day: null },
    ] as const;
    expect(optionsOf({ page: 1, pages: 3, ask: ASK, heads })).toEqual([
      { value: "0", label: "Page 1", description: "1–4 · 17 February 2025 · Harbour deal signed" },
      { value: "1", label: "Page 2", description: "5 · An old chart", default: true },
      { value: "2", label: "Page 3", description: "6–1,200" },
    ]);
    expect(optionsOf({ page: 1, pages: 3, ask: ASK })[0]).toEqual({ value: "0", label: "Page 1" });
  });

  it("is not there for two pages, nor where the question has no room in a custom id", () => {
    expect(jumpMenu({ page: 0, pages: 2, ask: ASK }, ENGLISH)).toEqual([]);
    const noise = Array.from({ length: 200 }, (_, index) => String.fromCodePoint(0x400 + index));
    const ask = { ...ASK, options: { person: noise.join("") } };
    expect(jumpMenu({ page: 0, pages: 9, ask }, ENGLISH)).toEqual([]);
  });
});

describe("choosePages", () => {
  it("offers all pages that there are, where they are few", () => {
    expect(choosePages(3, 25, 25)).toEqual(Array.from({ length: 25 }, (_, index) => index));
  });

  it("offers the first, the last, the near ones, and others at even distances", () => {
    expect(choosePages(50, 101, 13)).toEqual([0, 20, 40, 47, 48, 49, 50, 51, 52, 53, 60, 80, 100]);
    expect(choosePages(0, 100, 9)).toEqual([0, 1, 2, 3, 20, 40, 59, 79, 99]);
  });

  it("never offers too many, leaves out no neighbour, and keeps order", () => {
    const property = fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.nat({ max: 4999 }),
      (pages, at) => {
        const page = at % pages;
        const chosen = choosePages(page, pages, 25);
        expect(chosen.length).toBeLessThanOrEqual(25);
        expect(chosen).toEqual([...new Set(chosen)].toSorted((a, b) => a - b));
        const wanted = [0, page - 1, page, page + 1, pages - 1];
        expect(chosen).toEqual(
          expect.arrayContaining(wanted.filter((each) => each >= 0 && each < pages)),
        );
        for (const each of chosen) expect(each >= 0 && each < pages).toBe(true);
      },
    );
    fc.assert(property);
  });
});
