import { describe, expect, it } from "vitest";

import { createMemoryArchive } from "../../src/archive/memory.ts";
import { verify } from "../../src/commands/verify.ts";
import type { Reply } from "../../src/model/reply.ts";
import { decodeControl } from "../../src/rendering/custom-id.ts";

import { menuOf } from "../support/controls.ts";
import { inEnglish } from "../support/english.ts";
import { DEAL, FERRY, HARBOUR } from "../support/harbour.ts";
import { MARA, ONE_PAGE, passage, quotation } from "../support/replies.ts";

const RANGE = { from: "2025-02-17", to: "2025-02-18", undated: 0 };

function labels(reply: Reply): readonly string[] {
  return menuOf(inEnglish(reply), "Look closer").options.map(({ label }) => label);
}

describe("a menu of what can be looked at more closely", () => {
  it("leads from quotations to their context, and to each article once", () => {
    const reply: Reply = {
      kind: "quotes",
      speakers: [MARA],
      article: null,
      corrected: null,
      about: null,
      shown: [quotation(FERRY, 0), quotation(DEAL, 0), quotation(DEAL, 1)],
      retold: [],
      total: { utterances: 2, fragments: 1, paraphrases: null, articles: 2 },
      range: RANGE,
      paging: ONE_PAGE,
    };
    expect(labels(reply)).toEqual([
      "Context: “We lost two cranes in one night,”",
      "Context: “We will,” Mara Okonjo said, “rebuild every pier by summer.”",
      "Context: “a fair price”",
      `Summary: ${FERRY.article.title}`,
      `Summary: ${DEAL.article.title}`,
      `Quotations in: ${FERRY.article.title}`,
      `Quotations in: ${DEAL.article.title}`,
    ]);
    const { options } = menuOf(inEnglish(reply), "Look closer");
    expect(options[0]?.description).toBe(`paragraph 1 · ${FERRY.article.title}`);
    expect(options.map(({ value }) => decodeControl(value)?.ask.command)).toEqual([
      "context",
      "context",
      "context",
      "summary",
      "summary",
      "quote",
      "quote",
    ]);
    expect(labels({ ...reply, article: DEAL.article, shown: [quotation(DEAL, 0)] })).toHaveLength(
      2,
    );
  });

  it("leads from several quotations that were verified to each, in quotation marks", async () => {
    const archive = createMemoryArchive();
    await archive.change({ put: HARBOUR });
    const asked = "“We lost two cranes in one night,” and “rebuild every pier by summer.”";
    const reply = await verify.answer(archive, { text: asked, person: null }, 0, "2025-03-01");
    expect(labels(reply)).toEqual([
      "Context: “We lost two cranes in one night,”",
      "Context: “We will,” Mara Okonjo said, “rebuild every pier by summer.”",
    ]);
  });

  it("leads from news to the articles, and to quotations only where there are any", () => {
    const reply: Reply = {
      kind: "topic",
      about: "harbour",
      since: null,
      corrections: [],
      missing: [],
      misunderstood: [],
      shown: [
        { article: DEAL.article, lines: [passage(DEAL, 0)] },
        { article: FERRY.article, lines: [] },
      ],
      quoting: [FERRY.article.id],
      total: { found: 2, told: 2, silent: 0 },
      range: RANGE,
      paging: ONE_PAGE,
    };
    expect(labels(reply)).toEqual([
      `Summary: ${DEAL.article.title}`,
      `Summary: ${FERRY.article.title}`,
      `Quotations in: ${FERRY.article.title}`,
      "Context: The harbour deal is signed.",
    ]);
  });

  it("leads from somebody’s page to their words in each article", () => {
    const reply: Reply = {
      kind: "speaker",
      speaker: MARA,
      corrected: null,
      shown: [{ article: FERRY.article, utterances: 1, fragments: 0 }],
      range: RANGE,
      quotations: { command: "quote", options: { person: MARA.id }, page: 0 },
      paging: ONE_PAGE,
    };
    const [theirs] = menuOf(inEnglish(reply), "Look closer").options;
    expect(decodeControl(theirs?.value ?? "")?.ask.options).toEqual({
      person: MARA.id,
      article: `~${FERRY.article.id}`,
    });
  });
});
