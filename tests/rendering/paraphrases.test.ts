import { describe, expect, it } from "vitest";

import type { QuotesReply } from "../../src/model/reply.ts";
import { inEnglish } from "../support/english.ts";
import { LOCK, TOLL } from "../support/lock.ts";
import { MARA, ONE_PAGE, paraphrase, quotation } from "../support/replies.ts";

const REPLY: QuotesReply = {
  kind: "quotes",
  speakers: [{ ...MARA, name: "Ann Holm", role: null, paraphrases: 3 }],
  article: null,
  corrected: null,
  about: null,
  shown: [quotation(LOCK, 0, "Ann Holm")],
  retold: [paraphrase(TOLL, 0), paraphrase(LOCK, 0), paraphrase(LOCK, 1)],
  total: { utterances: 1, fragments: 0, paraphrases: 3, articles: 2 },
  range: { from: "2025-03-02", to: "2025-03-09", undated: 0 },
  paging: ONE_PAGE,
};

describe("paraphrases", () => {
  it("stand after the quotations as the articles’ sentences, in no marks and no block quote", () => {
    const [embed] = inEnglish(REPLY).embeds;
    const [said, retold] = embed.description?.split("\n\n**In the articles’ own words**") ?? [];
    expect(said).toContain("> “It took a week,”");
    expect(retold?.split("\n")).toEqual([
      ", and so no quotations:",
      "",
      "**The toll rises** · 9 March 2025",
      "- Ann Holm said the toll would rise.",
      "-# paragraph 1",
      "",
      "**The lock opens** · 2 March 2025",
      "- Ann Holm said the gates had been mended.",
      "-# paragraph 1",
      "- She denied that the winter was to blame.",
      "-# paragraph 2",
    ]);
    expect(embed.footer?.text).toBe(
      "1 quotation · 3 paraphrases · 2 articles · 2 March 2025 – 9 March 2025",
    );
  });

  it("are told of in the footer only where they were asked for", () => {
    const total = { ...REPLY.total, paraphrases: null };
    const [embed] = inEnglish({ ...REPLY, retold: [], total }).embeds;
    expect(embed.footer?.text).not.toContain("paraphrase");
    expect(embed.description).not.toContain("own words");
  });

  it("stand once where one sentence holds two", () => {
    const twice = [paraphrase(TOLL, 0), paraphrase(TOLL, 0)];
    const [embed] = inEnglish({ ...REPLY, shown: [], retold: twice }).embeds;
    expect(embed.description?.split("the toll would rise")).toHaveLength(2);
  });

  it("are offered where nothing is quoted", () => {
    const [embed] = inEnglish({
      kind: "nothingFound",
      sought: "quotations",
      asked: "Tor Vik",
      nearest: ["Tor Vik"],
      paraphrases: 1,
    }).embeds;
    expect(embed.description).toBe(
      "Nothing that Tor Vik said is quoted word for word in this archive.\nThere is 1 paraphrase, in the articles’ own words. To see what is reported, ask again with **include** set to **paraphrases**.",
    );
  });
});
