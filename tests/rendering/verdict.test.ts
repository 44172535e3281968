import { describe, expect, it } from "vitest";

import { createMemoryArchive } from "../../src/archive/memory.ts";
import { verify } from "../../src/commands/verify.ts";
import { inEnglish } from "../support/english.ts";
import { buildDigest } from "../support/digests.ts";
import { HARBOUR } from "../support/harbour.ts";
import { unescapeMarkdown } from "../support/markdown.ts";

const LONG_BEFORE = "The tide comes in and the tide goes out again. ".repeat(40);
const SPEECH = buildDigest({
  title: "A long speech",
  paragraphs: [
    `“I am not anti-reform, I am for it,” said Ida Roe. “${LONG_BEFORE}The last pier will stand.”`,
  ],
  people: [{ name: "Ida Roe" }],
  quotations: [
    { text: "I am not anti-reform, I am for it,", speaker: "Ida Roe" },
    { text: `${LONG_BEFORE}The last pier will stand.`, speaker: "Ida Roe" },
  ],
});

/** Title and description of the answer, as Discord shows them but for bold. */
async function rendered(text: string, person: string | null = null): Promise<string> {
  const archive = createMemoryArchive();
  await archive.change({ put: [...HARBOUR, SPEECH] });
  const [embed] = inEnglish(await verify.answer(archive, { text, person }, 0, "2025-03-01")).embeds;
  return unescapeMarkdown(`${embed.title ?? ""}\n${embed.description ?? ""}`);
}

describe("a verdict", () => {
  it("shows both wordings where they differ", async () => {
    const text = await rendered("We lost three cranes in one night");
    expect(text).toMatch(/^Altered\n\*\*Mara Okonjo\*\* is quoted in other words\./);
    expect(text).toContain("> “We lost **three** cranes in one night”");
    expect(text).toContain("> “We lost **two** cranes in one night,”");
  });

  it("says plainly that a negation differs", async () => {
    expect(await rendered("I am anti-reform, I am for it")).toMatch(
      /^Altered: a negation was dropped\n/,
    );
    const added = await rendered("We never lost two cranes in one night");
    expect(added).toMatch(/^Altered: a negation was added\n/);
    expect(added).toContain("> “We **never** lost");
  });

  it("marks what was asked about in the whole, and the “not” that was left out", async () => {
    const text = await rendered("anti-reform");
    expect(text).toMatch(/^Verbatim in part: “not” was left out\n/);
    expect(text).toContain("I am not **anti-reform**, I am for it,");
    expect(text).toContain("has “**not**” in it");
  });

  it("is kind about a slip of the pen", async () => {
    const text = await rendered("We lost two cranse in one night");
    expect(text).toMatch(
      /^Altered, but only by a letter\n\*\*Mara Okonjo\*\* is quoted as saying it\./,
    );
    expect(text).toContain("it may be a slip of the pen");
  });

  it("shows what was asked about however far into a quotation it is", async () => {
    const text = await rendered("The last pier will stand");
    expect(text).toContain("> “… ");
    expect(text).toContain("**The last pier will stand**.”");
  });

  it("names who is said to have said what is not there", async () => {
    const text = await rendered("Fish can whistle at midnight", "Mara Okonjo");
    expect(text).toMatch(/^Not in this archive\nSaid to be by \*\*Mara Okonjo\*\*\./);
    expect(text).toContain("That does not mean that it was not said");
  });

  it("says whose words are reported where somebody else is said to have said them", async () => {
    const archive = createMemoryArchive();
    const reported = buildDigest({
      title: "Pay",
      paragraphs: ["Ida Roe said that the crews would keep all their pay."],
      people: [{ name: "Ida Roe" }],
      paraphrases: [
        {
          text: "the crews would keep all their pay",
          speaker: "Ida Roe",
          mention: "Ida Roe",
          cue: "said",
        },
      ],
    });
    await archive.change({ put: [...HARBOUR, reported] });
    const asked = { text: "the crews would keep all their pay", person: "Mara Okonjo" };
    const [embed] = inEnglish(await verify.answer(archive, asked, 0, "2025-03-01")).embeds;
    expect(unescapeMarkdown(embed.description ?? "")).toContain(
      "what **Ida Roe**, not **Mara Okonjo**, said. It is no quotation.",
    );
  });

  it("takes apart what is joined from several", async () => {
    const text = await rendered(
      "We lost two cranes in one night … The minerals stay in the ground … Fish can whistle at midnight",
      "Mara Okonjo",
    );
    expect(text).toMatch(/^Joined from several places\n/);
    expect(text).toMatch(
      /\*\*Verbatim\*\*[^]*\*\*Said by someone else: Tomás Éluard\*\*[^]*\*\*Not in this archive\*\*/,
    );
  });
});
