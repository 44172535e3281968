import { describe, expect, it } from "vitest";

import type { PassagesReply } from "../../src/model/reply.ts";
import { customIds } from "../support/controls.ts";
import { inEnglish } from "../support/english.ts";
import { DEAL, FERRY } from "../support/harbour.ts";
import { FERRY_LINE, ONE_PAGE, passage } from "../support/replies.ts";

const HIT: PassagesReply["shown"][number] = {
  article: FERRY.article,
  passages: [
    { ...passage(FERRY, 0, "ferry"), speakers: [] },
    { ...passage(FERRY, 1, "cranes"), speakers: ["Mara *Okonjo*"] },
  ],
  alsoIn: [],
};
const FOUND: PassagesReply = {
  kind: "passages",
  query: "cranes & `ferri`",
  corrections: [],
  missing: [],
  misunderstood: [],
  quoting: [],
  shown: [HIT],
  total: 1,
  whole: null,
  range: { from: "2025-02-18", to: "2025-02-18", undated: 0 },
  order: "best",
  orders: [],
  paging: ONE_PAGE,
};

function linesOf(reply: PassagesReply): readonly string[] {
  return inEnglish(reply).embeds[0].description?.split("\n") ?? [];
}

function footerOf(reply: PassagesReply): string | undefined {
  return inEnglish(reply).embeds[0].footer?.text;
}

describe("passages", () => {
  it("show each article with the words bold, and whose words a passage does not say itself", () => {
    expect(inEnglish(FOUND).embeds[0].title).toBe("Search\\: cranes & \\`ferri\\`");
    expect(linesOf(FOUND)).toEqual([
      FERRY_LINE,
      "> The **ferry** line is closed. \\[¶\u00a01\\]",
      "> “We lost two **cranes** in one night,” said Mara Okonjo, the harbour minister. — Mara \\*Okonjo\\* \\[¶\u00a01\\]",
    ]);
    expect(footerOf(FOUND)).toBe("1 article · 18 February 2025");
  });

  it("say what was searched instead, what nobody has, and what was not understood", () => {
    const lines = linesOf({
      ...FOUND,
      corrections: [{ asked: "ferri", used: "ferry" }],
      missing: ["kangaroo"],
      misunderstood: [{ part: "after:soon", cause: "day" }],
    });
    expect(lines.slice(0, 4)).toEqual([
      "Showing results for **ferry**: no article has “ferri”.",
      "No article has “kangaroo”, nor a word near it.",
      "Not understood, and searched as plain words: “after\\:soon”. A day is written 2025-02-17, 17 Feb 2025, Feb 17, yesterday, last week or 2024.",
      "",
    ]);
  });

  it("name other articles of the same text, the first ones only", () => {
    const twins = Array.from({ length: 4 }, (_, index) => ({
      ...DEAL.article,
      url: index === 0 ? DEAL.article.url : null,
      source: index === 1 ? null : `Paper ${index}`,
    }));
    const lines = linesOf({ ...FOUND, shown: [{ ...HIT, alsoIn: twins }] });
    expect(lines.at(-1)).toBe(
      "-# also in [Paper 0](https://example.org/deal), Harbour deal signed after a long night, Paper 2 and 1 more",
    );
  });

  it("say in which order they are, and offer the others", () => {
    const ask = { command: "search", options: { query: "cranes sort:newest" }, page: 0 };
    const reply: PassagesReply = {
      ...FOUND,
      total: 7,
      whole: 2,
      orders: [{ order: "newest", ask }],
    };
    expect(footerOf(reply)).toBe(
      "7 articles · 2 with all the words · 18 February 2025 · best first, the newer of equals",
    );
    expect(inEnglish(reply).components).toMatchObject([
      {
        components: [
          { label: "Newest first", custom_id: "page|search|0|query=cranes sort:newest" },
        ],
      },
      { components: [{ custom_id: "asks" }] },
    ]);
    expect(customIds(inEnglish({ ...reply, total: 1 }))).toEqual(["asks"]);
  });
});
