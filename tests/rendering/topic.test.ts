import { describe, expect, it } from "vitest";

import { inEnglish } from "../support/english.ts";
import { DEAL, FERRY } from "../support/harbour.ts";
import { DEAL_LINE, FERRY_LINE, ONE_PAGE, passage } from "../support/replies.ts";

describe("what articles say on a topic", () => {
  it("has each article with its lines, and says what is left out", () => {
    const [embed] = inEnglish({
      kind: "topic",
      about: "harbor",
      since: "2025-02-01",
      corrections: [{ asked: "harbor", used: "harbour" }],
      missing: ["zeppelin"],
      misunderstood: [{ part: "OR", cause: "or" }],
      quoting: [],
      shown: [
        { article: DEAL.article, lines: [passage(DEAL, 0)] },
        { article: FERRY.article, lines: [passage(FERRY, 0)] },
      ],
      total: { found: 40, told: 24, silent: 22 },
      range: { from: "2025-02-17", to: "2025-02-18", undated: 0 },
      paging: ONE_PAGE,
    }).embeds;
    expect(embed.title).toBe("On\\: harbor, since 1 February 2025");
    expect(embed.description?.split("\n")).toEqual([
      "Showing results for **harbour**: no article has “harbor”.",
      "No article has “zeppelin”, nor a word near it.",
      "Not understood, and searched as plain words: “OR”. OR stands between two words.",
      "",
      DEAL_LINE,
      "> The harbour deal is signed. \\[¶\u00a01\\]",
      "",
      FERRY_LINE,
      "> The ferry line is closed. \\[¶\u00a01\\]",
    ]);
    expect(embed.footer?.text).toBe(
      "40 articles · the best 24 are told · 22 of them say nothing new · 17 February 2025 – 18 February 2025",
    );
  });
});
