import { describe, expect, it } from "vitest";

import type { SpeakerReply, SpeakersReply } from "../../src/model/reply.ts";
import { inEnglish } from "../support/english.ts";
import { DEAL, FERRY } from "../support/harbour.ts";
import { DEAL_LINE, FERRY_LINE, MARA, ONE_PAGE } from "../support/replies.ts";

const WATCH = {
  ...MARA,
  id: "~watch00000",
  kind: "organisation",
  name: "Reef *Watch*",
  aliases: [],
  role: null,
  utterances: 0,
  articles: 1,
  since: null,
} as const;
const SOURCE = { ...WATCH, id: "~source0000", kind: "unnamed", name: "a port official" } as const;

const LIST: SpeakersReply = {
  kind: "speakers",
  list: "named",
  asked: null,
  shown: [
    { speaker: MARA, article: null },
    { speaker: WATCH, article: null },
  ],
  total: 2,
  other: {
    list: "unnamed",
    total: 1200,
    ask: { command: "people", options: { kind: "unnamed" }, page: 0 },
  },
  paging: { ...ONE_PAGE, ask: { command: "people", options: {}, page: 0 } },
};

const PAGE: SpeakerReply = {
  kind: "speaker",
  speaker: { ...MARA, aliases: ["M. Okonjo", "Okonjo"] },
  corrected: null,
  shown: [
    { article: FERRY.article, utterances: 1, fragments: 0 },
    { article: DEAL.article, utterances: 1, fragments: 1 },
  ],
  range: { from: "2025-02-17", to: "2025-02-18", undated: 0 },
  quotations: { command: "quote", options: { person: MARA.id }, page: 0 },
  paging: {
    page: 0,
    pages: 2,
    ask: { command: "people", options: { name: MARA.id }, page: 0 },
  },
};

/** Each row's controls: a button's label and custom id, or a menu's custom id and values. */
function controlsOf(reply: SpeakersReply | SpeakerReply): unknown {
  return inEnglish(reply).components.map(({ components }) =>
    components.map((part) => {
      if ("options" in part) return [part.custom_id, part.options.map(({ value }) => value)];
      return "label" in part && "custom_id" in part ? [part.label, part.custom_id] : part;
    }),
  );
}

describe("a list of speakers", () => {
  it("has a line for each: role, counts, and since when", () => {
    const [embed] = inEnglish(LIST).embeds;
    expect(embed.title).toBe("Who is quoted");
    expect(embed.description?.split("\n")).toEqual([
      "**Mara Okonjo**, harbour minister · 2 quotations, 1 fragment in 2 articles · since 17 February 2025",
      "**Reef \\*Watch\\*** · organisation · 1 fragment in 1 article",
    ]);
    expect(embed.footer?.text).toBe("2 named speakers");
  });

  it("opens a speaker’s page, and the other list", () => {
    expect(controlsOf(LIST)).toEqual([
      [["choose|people|name", ["~mara000000", "~watch00000"]]],
      [["Unnamed sources (1,200)", "page|people|0|kind=unnamed"]],
    ]);
    expect(controlsOf({ ...LIST, other: null, shown: [] })).toEqual([]);
  });

  it("names the article of each unnamed source, and says that they need not be one", () => {
    const reply: SpeakersReply = {
      ...LIST,
      list: "unnamed",
      asked: "official",
      shown: [{ speaker: SOURCE, article: FERRY.article }],
    };
    const [embed] = inEnglish(reply).embeds;
    expect(embed.title).toBe("Unnamed sources");
    expect(embed.description?.split("\n")).toEqual([
      "With “official” in their description:",
      "**a port official** · 1 fragment · [Storm closes the ferry line](https://example.org/ferry), <t:1739871000:f>",
      "-# Each article’s unnamed sources are its own: they need not be the same people.",
    ]);
  });
});

describe("a speaker’s page", () => {
  it("has role, other names, and the articles with their counts", () => {
    const [embed] = inEnglish(PAGE).embeds;
    expect(embed.title).toBe("Mara Okonjo");
    expect(embed.description?.split("\n")).toEqual([
      "*harbour minister*",
      "-# so called in [Storm closes the ferry line](https://example.org/ferry), <t:1739871000:f>",
      "Also called: M. Okonjo · Okonjo",
      "",
      FERRY_LINE,
      "-# 1 quotation",
      "",
      DEAL_LINE,
      "-# 1 quotation, 1 fragment",
    ]);
    expect(embed.footer?.text).toBe(
      "2 quotations, 1 fragment · 2 articles · 17 February 2025 – 18 February 2025 · page 1 of 2",
    );
  });

  it("turns, and leads to the quotations", () => {
    expect(controlsOf(PAGE)).toEqual([
      [
        ["◀ Previous", "page|people|0|name=~mara000000"],
        ["Next ▶", "page|people|1|name=~mara000000"],
        ["Quotations", "page|quote|0|person=~mara000000"],
      ],
      [["asks", expect.any(Array)]],
    ]);
  });

  it("shows a role that the owner states without an article, and some of many names", () => {
    const speaker = {
      ...MARA,
      kind: "organisation" as const,
      role: { text: "a *club*", article: null },
      aliases: Array.from({ length: 1010 }, (_, index) => `Name ${index}`),
    };
    const [embed] = inEnglish({ ...PAGE, speaker, shown: [], corrected: "Okanjo" }).embeds;
    expect(embed.title).toBe("Mara Okonjo \\(organisation\\)");
    expect(embed.description?.split("\n")).toEqual([
      "Nobody here is called “Okanjo”. The nearest name is **Mara Okonjo**.",
      "*a \\*club\\**",
      "Also called: Name 0 · Name 1 · Name 2 · Name 3 · Name 4 · Name 5 · Name 6 · Name 7 · and 1,002 more",
    ]);
  });
});
