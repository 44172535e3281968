import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { ArchivedQuotation } from "../../src/model/archive-facts.ts";
import type { QuotesReply } from "../../src/model/reply.ts";
import type { Span } from "../../src/model/span.ts";
import type { SpeakerEntry } from "../../src/model/speaker-entry.ts";
import { customIds } from "../support/controls.ts";
import { inEnglish } from "../support/english.ts";
import { buildDigest } from "../support/digests.ts";
import { expectDiscordTakes } from "../support/discord-rules.ts";
import { DEAL, FERRY } from "../support/harbour.ts";
import { hostileText } from "../support/hostile/texts.ts";
import { isBetweenCharacters } from "../support/markdown.ts";
import { ASK, DEAL_LINE, FERRY_LINE, MARA, ONE_PAGE, quotation } from "../support/replies.ts";

const QUOTES: QuotesReply = {
  kind: "quotes",
  speakers: [MARA],
  article: null,
  corrected: null,
  about: null,
  shown: [quotation(FERRY, 0), quotation(DEAL, 0), quotation(DEAL, 1)],
  retold: [],
  total: { utterances: 2, fragments: 1, paraphrases: null, articles: 2 },
  range: { from: "2025-02-17", to: "2025-02-18", undated: 0 },
  paging: ONE_PAGE,
};

describe("quotations", () => {
  it("are word for word, each with its article, paragraph and attribution", () => {
    const [embed] = inEnglish(QUOTES).embeds;
    expect(embed.title).toBe("Mara Okonjo");
    expect(embed.description?.split("\n")).toEqual([
      "*harbour minister*",
      "-# so called in [Storm closes the ferry line](https://example.org/ferry), <t:1739871000:f>",
      "",
      FERRY_LINE,
      "> “We lost two cranes in one night,”",
      "-# paragraph 1 · “…” said Mara Okonjo, the harbour minister.",
      "",
      DEAL_LINE,
      "> “We will, … rebuild every pier by summer.”",
      "-# paragraph 1 · “…” Mara Okonjo said, “…”",
      "",
      "**Fragments**, woven into the writer’s own sentences:",
      "",
      DEAL_LINE,
      "> She spoke of “**a fair price**” for the dock’s crews.",
      "-# paragraph 1",
    ]);
    expect(embed.footer?.text).toBe(
      "2 quotations · 1 fragment · 2 articles · 17 February 2025 – 18 February 2025",
    );
    expect(customIds(inEnglish(QUOTES))).toEqual(["asks"]);
  });

  it("name their article once where several are from it", () => {
    const [embed] = inEnglish({
      ...QUOTES,
      shown: [1, 2, 3].map((at) => quotation(FERRY, at)),
    }).embeds;
    expect(embed.description?.split(FERRY_LINE)).toHaveLength(3);
    const utterances = [2, 3].map((at) => quotation(FERRY, at));
    const [once] = inEnglish({ ...QUOTES, shown: utterances }).embeds;
    expect(once.description?.split(FERRY_LINE)).toHaveLength(2);
  });

  it("say what was asked where the name was corrected, and what they are about", () => {
    const [embed] = inEnglish({
      ...QUOTES,
      corrected: "Okanjo*",
      about: "cranes",
      shown: [],
    }).embeds;
    expect(embed.description?.split("\n")).toEqual([
      "Nobody here is called “Okanjo\\*”. The nearest name is **Mara Okonjo**.",
      "*harbour minister*",
      "-# so called in [Storm closes the ferry line](https://example.org/ferry), <t:1739871000:f>",
      "Only about: cranes",
    ]);
  });

  it("name each source where several unnamed ones are shown", () => {
    const source: SpeakerEntry = {
      ...MARA,
      kind: "unnamed",
      name: "a senior port official",
      role: null,
    };
    const reply: QuotesReply = {
      ...QUOTES,
      speakers: [source, source],
      shown: [quotation(FERRY, 2, "a senior port official")],
    };
    const [embed] = inEnglish(reply).embeds;
    expect(embed.title).toBe("Unnamed sources");
    expect(embed.description?.split("\n")).toEqual([
      "Each article’s unnamed sources are its own: they need not be the same people.",
      "",
      FERRY_LINE,
      "> “Nobody will lose pay,”",
      "-# paragraph 2 · a senior port official · “…” the official said.",
    ]);
    const [alone] = inEnglish({ ...reply, speakers: [source] }).embeds;
    expect(alone.title).toBe("Unnamed source\\: a senior port official");
  });

  it("are shown with every mark escaped", () => {
    const digest = buildDigest({
      title: "**Bold** [news](http://b)",
      paragraphs: ["“**x** <@1> [a](http://b) @everyone `c` ||d|| #e,” said <@2>."],
      quotations: [
        { text: "**x** <@1> [a](http://b) @everyone `c` ||d|| #e,", speaker: "someone" },
      ],
    });
    const [embed] = inEnglish({ ...QUOTES, shown: [quotation(digest, 0)] }).embeds;
    expect(embed.description?.split("\n").slice(3)).toEqual([
      "**\\*\\*Bold\\*\\* \\[news\\]\\(http\\://b\\)** · date unknown",
      "> “\\*\\*x\\*\\* \\<\\@1\\> \\[a\\]\\(http\\://b\\) \\@everyone \\`c\\` \\|\\|d\\|\\| \\#e,”",
      "-# paragraph 1 · “…” said \\<\\@2\\>.",
    ]);
  });

  it("keep short ones whole and cut the long ones at their end", () => {
    const long = `${"word ".repeat(2000)}end.`;
    const digest = buildDigest({
      title: "Long",
      paragraphs: [`“${long}” he said. “Short.”`],
      quotations: [
        { text: long, speaker: "he" },
        { text: "Short.", speaker: "he" },
      ],
    });
    const shown = [0, 1].map((index) => quotation(digest, index));
    const [embed] = inEnglish({ ...QUOTES, shown }).embeds;
    expect(embed.description).toMatch(/> “(?:word )+word…”\n/);
    expect(embed.description).toContain("> “Short.”");
    expect(embed.description?.length).toBeLessThanOrEqual(4096);
    expect(embed.description?.length).toBeGreaterThan(3900);
  });

  it("have buttons to the pages that there are", () => {
    const message = inEnglish({ ...QUOTES, paging: { page: 1, pages: 3, ask: ASK } });
    expect(message.embeds[0].footer?.text).toMatch(/ · page 2 of 3$/);
    expect(message.components).toMatchObject([
      {
        type: 1,
        components: [
          { type: 2, label: "◀ Previous", custom_id: "page|quote|0|person=~mara000000" },
          { type: 2, label: "Next ▶", custom_id: "page|quote|2|person=~mara000000" },
        ],
      },
      { type: 1, components: [{ type: 3, custom_id: "jump|quote|0|person=~mara000000" }] },
      { type: 1, components: [{ type: 3, custom_id: "asks" }] },
    ]);
    const disabled = [0, 2].map((page) => {
      const { components } = inEnglish({ ...QUOTES, paging: { page, pages: 3, ask: ASK } });
      return components[0]?.components.map((part) => "disabled" in part && part.disabled);
    });
    expect(disabled).toEqual([
      [true, false],
      [false, true],
    ]);
    const last = inEnglish({ ...QUOTES, paging: { page: 2, pages: 3, ask: ASK } });
    expect(JSON.stringify(last.components)).toContain("page|quote|2|person");
  });

  it("have no buttons to pages where the question does not fit into one", () => {
    const noise = Array.from({ length: 160 }, (_, index) => String.fromCodePoint(0x400 + index));
    const ask = { ...ASK, options: { person: noise.join("") } };
    const message = inEnglish({ ...QUOTES, paging: { page: 0, pages: 3, ask } });
    expect(customIds(message)).toEqual(["asks"]);
  });
});

/** An article of one paragraph, whose only sentence it is, with quotations of fragments of it. */
function woven(text: string, spans: readonly Span[]): QuotesReply {
  const { article } = buildDigest({ title: "Woven", paragraphs: [text] });
  const context = { start: 0, end: article.text.length };
  const shown = spans.map((span): ArchivedQuotation => ({
    article,
    quotation: {
      spans: [span],
      kind: "fragment",
      speaker: { kind: "unknown" },
      mention: null,
      cue: null,
      context,
    },
    speaker: null,
    paragraph: 0,
  }));
  return { ...QUOTES, shown };
}

describe("fragments of one sentence that stand within one another", () => {
  it("are bold together, and no word is shown twice", () => {
    const reply = woven("He called it “a ‘fair’ price” at last.", [
      { start: 14, end: 28 },
      { start: 17, end: 21 },
    ]);
    expect(inEnglish(reply).embeds[0].description).toContain(
      "> He called it “**a ‘fair’ price**” at last.",
    );
  });

  it("are within Discord's limits, wherever they stand", () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom("*_ ", "cranes ", "1. ", "- ", "😀"), hostileText), {
        minLength: 1,
        maxLength: 9,
      })
      .map((parts) => parts.join("").repeat(9).trim() || "x");
    const places = fc.array(fc.tuple(fc.nat(9999), fc.nat(9999)), { minLength: 1, maxLength: 10 });
    const property = fc.property(text, places, (words, pairs) => {
      const { text: own } = buildDigest({ title: "Woven", paragraphs: [words] }).article;
      const at = (place: number) => {
        const found = place % (own.length + 1);
        return isBetweenCharacters(own, found) ? found : found - 1;
      };
      const spans = pairs.map(([a, b]) => ({
        start: Math.min(at(a), at(b)),
        end: Math.max(at(a), at(b)),
      }));
      const body = inEnglish(woven(words, spans));
      expectDiscordTakes(body);
      expect(body.embeds[0].description?.length).toBeLessThanOrEqual(4096);
    });
    fc.assert(property, { numRuns: 200 });
  });
});
