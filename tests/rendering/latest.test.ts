import { describe, expect, it } from "vitest";

import { inEnglish } from "../support/english.ts";
import { DEAL, FERRY } from "../support/harbour.ts";
import { DEAL_LINE, FERRY_LINE, ONE_PAGE, passage } from "../support/replies.ts";

const STATUS = {
  articles: 1234,
  utterances: 1,
  fragments: 2,
  speakers: 1,
  range: { from: "2025-02-17", to: "2025-02-18", undated: 1 },
  sources: [],
  leftOut: [{ path: "x.txt", cause: "no text" }],
};

describe("what is new", () => {
  it("has lines of each article and the state of the archive", () => {
    const [embed] = inEnglish({
      kind: "latest",
      since: null,
      newestDay: "2025-02-18",
      quoting: [],
      shown: [
        [{ article: FERRY.article, lines: [passage(FERRY, 0)] }],
        [{ article: DEAL.article, lines: [passage(DEAL, 0)] }],
      ],
      status: STATUS,
      paging: ONE_PAGE,
    }).embeds;
    expect(embed.description?.split("\n")).toEqual([
      "**New on 18 February 2025**",
      "",
      FERRY_LINE,
      "> The ferry line is closed. \\[¶\u00a01\\]",
      "",
      "**Older, or without a date**",
      "",
      DEAL_LINE,
      "> The harbour deal is signed. \\[¶\u00a01\\]",
    ]);
    expect(embed.fields).toEqual([
      {
        name: "The archive",
        value:
          "1 quotation and 2 fragments, 1 named speaker · 1 file left out (**/about** says why)",
      },
    ]);
    expect(embed.footer?.text).toBe(
      "1,234 articles · 17 February 2025 – 18 February 2025, 1 without a date",
    );
  });

  it("has the articles of one story together, and no state of the archive where a day was asked for", () => {
    const [embed] = inEnglish({
      kind: "latest",
      since: "2025-02-17",
      newestDay: "2025-02-18",
      quoting: [],
      shown: [
        [
          { article: FERRY.article, lines: [passage(FERRY, 0)] },
          { article: DEAL.article, lines: [passage(DEAL, 0)] },
          { article: DEAL.article, lines: [] },
        ],
      ],
      status: STATUS,
      paging: ONE_PAGE,
    }).embeds;
    expect(embed.title).toBe("New since 17 February 2025");
    expect(embed.description?.split("\n")).toEqual([
      FERRY_LINE,
      "> The ferry line is closed. \\[¶\u00a01\\]",
      `↳ ${DEAL_LINE}`,
      "> The harbour deal is signed. \\[¶\u00a01\\]",
      `↳ ${DEAL_LINE} · says nothing new`,
    ]);
    expect(embed.fields).toBeUndefined();
    expect(embed.footer).toBeUndefined();
  });
});
