import { describe, expect, it } from "vitest";

import { renderMessage } from "../../src/rendering/message.ts";
import { FERRY } from "../support/harbour.ts";
import { FERRY_LINE, ONE_PAGE, passage } from "../support/replies.ts";

describe("passages", () => {
  it("show each article with the words bold", () => {
    const [embed] = renderMessage({
      kind: "passages",
      query: "cranes & `ferri`",
      corrections: [{ asked: "ferri", used: "ferry" }],
      shown: [
        {
          article: FERRY.article,
          passages: [passage(FERRY, 0, "ferry"), passage(FERRY, 1, "cranes")],
        },
      ],
      total: 1,
      range: { from: "2025-02-18", to: "2025-02-18", undated: 0 },
      paging: ONE_PAGE,
    }).embeds;
    expect(embed.title).toBe("Search\\: cranes & \\`ferri\\`");
    expect(embed.description?.split("\n")).toEqual([
      "Showing results for **ferry**: no article has “ferri”.",
      "",
      FERRY_LINE,
      "> The **ferry** line is closed. \\[¶\u00a01\\]",
      "> “We lost two **cranes** in one night,” said Mara Okonjo, the harbour minister. \\[¶\u00a01\\]",
    ]);
    expect(embed.footer?.text).toBe("1 article · 18 February 2025");
  });
});
