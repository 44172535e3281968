import { describe, expect, it } from "vitest";

import { inEnglish } from "../support/english.ts";
import { MARA } from "../support/replies.ts";

describe("a choice of speakers", () => {
  it("offers a menu that carries the rest of the question", () => {
    const jonas = { ...MARA, id: "~jonas00000", name: "Jonas *Okonjo*", role: null, fragments: 0 };
    const message = inEnglish({
      kind: "chooseSpeaker",
      asked: "oko",
      candidates: [MARA, jonas],
      total: 30,
      option: "person",
      ask: { command: "quote", options: { about: "cranes" }, page: 0 },
    });
    expect(message.embeds[0]).toMatchObject({
      title: "Who is meant?",
      description:
        "“oko” fits 30 speakers. The 2 most quoted:\n- Mara Okonjo\n- Jonas \\*Okonjo\\*",
    });
    expect(message.components).toEqual([
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: "choose|quote|person|about=cranes",
            placeholder: "Choose who is meant",
            options: [
              {
                label: "Mara Okonjo",
                value: "~mara000000",
                description: "harbour minister · 3 quotations",
              },
              { label: "Jonas *Okonjo*", value: "~jonas00000", description: "2 quotations" },
            ],
          },
        ],
      },
    ]);
  });
});

function notice(leftOut: number): string | undefined {
  return inEnglish({ kind: "emptyArchive", leftOut }).embeds[0].description;
}

describe("notices", () => {
  it.each([
    [
      "speaker",
      ["Mara Okonjo"],
      "Nobody called “x\\_y” is quoted in this archive.\nNearest in this archive:\n- Mara Okonjo\n\n**/people** lists who is quoted; **/search** finds articles that only name somebody.",
    ],
    [
      "speaker",
      [],
      "Nobody called “x\\_y” is quoted in this archive.\n\n**/people** lists who is quoted; **/search** finds articles that only name somebody.",
    ],
    [
      "quotations",
      ["x_y"],
      "x\\_y is named in this archive, but not quoted.\n\n**/search** finds the articles that name them.",
    ],
    [
      "quotationsAbout",
      ["Mara Okonjo"],
      "No quotation of Mara Okonjo has “x\\_y” in it or around it. Try fewer words.",
    ],
    ["passages", [], "No article has “x\\_y”. Try other words, or fewer."],
    [
      "article",
      ["- Storm"],
      "No article’s title has “x\\_y”.\nNearest in this archive:\n- \\- Storm\n\n**/search** looks into the articles themselves; **/summary** alone lists the newest.",
    ],
  ] as const)("say what was not found: %s", (sought, nearest, description) => {
    const reply = { kind: "nothingFound", sought, asked: "x_y", nearest } as const;
    expect(inEnglish(reply).embeds[0]).toMatchObject({ title: "Nothing found", description });
  });

  it("say from which day on nothing was found", () => {
    const [embed] = inEnglish({
      kind: "nothingFound",
      sought: "passages",
      asked: "x_y",
      since: "2025-02-20",
      nearest: [],
    }).embeds;
    expect(embed?.description).toBe(
      "No article from 20 February 2025 or later has “x\\_y”. Try an earlier day, or other words.",
    );
  });

  it.each(["quotations", "quotationsAbout", "passages"] as const)(
    "say nothing of the archive where only some of it was asked: %s",
    (sought) => {
      const filter = { after: null, before: "2020-01-01", sources: null };
      const nothing = { kind: "nothingFound", sought, asked: "x_y", nearest: [] } as const;
      const [embed] = inEnglish({ ...nothing, filter, unfiltered: 6 }).embeds;
      expect(embed?.description).toBe(
        "There is nothing for “x\\_y” in these articles.\n-# Only: before 1 January 2020\nWithout that there are 6. Widen it, or leave it out.",
      );
    },
  );

  it("say once what was not understood, however often it stands there", () => {
    const or = { part: "OR", cause: "or" } as const;
    const nothing = {
      kind: "nothingFound",
      sought: "passages",
      asked: "OR OR",
      nearest: [],
    } as const;
    const [embed] = inEnglish({ ...nothing, misunderstood: [or, or] }).embeds;
    expect(embed?.description?.match(/Not understood/gu)).toHaveLength(1);
  });

  it("say that the archive is empty, and whether files were left out", () => {
    expect(notice(0)).toBe(
      "There is no article to answer from. The bot’s keeper can add some to its folder.",
    );
    expect(notice(2)).toContain("answer from (2 files left out; **/about** says why).");
  });

  it("say what to do about a problem, and nothing of its cause", () => {
    const [embed] = inEnglish({ kind: "problem", problem: "internal" }).embeds;
    expect(embed).toMatchObject({
      title: "That did not work",
      description: "The archive did not answer. Please try again.",
    });
  });
});
