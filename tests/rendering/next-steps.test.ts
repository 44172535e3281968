import { describe, expect, it } from "vitest";

import type { NothingFoundReply } from "../../src/model/reply.ts";
import { renderMessage } from "../../src/rendering/message.ts";
import { LOCALES, textsFor } from "../../src/texts/languages.ts";

type Sought = NothingFoundReply["sought"];

/** Which command each dead end leads to; null where other words are what helps. A new end does not compile without. */
const LEADS_TO: Readonly<Record<Sought, "people" | "search" | "summary" | null>> = {
  speaker: "people",
  quotations: "search",
  quotationsAbout: null,
  quotationsIn: "summary",
  passages: null,
  article: "search",
  articlesSince: "summary",
  source: "search",
};
/** "Try", in each language. */
const TRY = /\b(?:Try|Versuch|Essa(?:ie|yez)|Prueba)\b|Спробуйте/u;

function told(
  reply: Pick<NothingFoundReply, "sought"> & Partial<NothingFoundReply>,
  locale: string,
) {
  const asked = reply.sought === "articlesSince" ? "2026-03-01" : "cranes";
  const whole: NothingFoundReply = { kind: "nothingFound", asked, nearest: [], ...reply };
  return renderMessage(whole, textsFor(locale)).embeds[0].description ?? "";
}

describe.each(LOCALES)("where nothing is found, in %s", (locale) => {
  const { commands } = textsFor(locale);

  it.each(Object.entries(LEADS_TO))("a reply says what to do next: %s", (sought, command) => {
    // `Object.entries` knows no more of keys than that they are texts.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const reply = { sought: sought as Sought };
    for (const nearest of [[], ["Mara Okonjo"]]) {
      const text = told({ ...reply, nearest }, locale);
      const leadsOn =
        command === null ? TRY.test(text) : text.includes(`**/${commands[command].name}**`);
      expect(leadsOn ? "" : text).toBe("");
    }
  });

  it("a reply leads to what is reported, where nothing is quoted", () => {
    const { name, choices } = commands.quote.options.include;
    const text = told({ sought: "quotations", paraphrases: 2 }, locale);
    expect(text).toContain(`**${name}**`);
    expect(text).toContain(`**${choices.paraphrases}**`);
  });
});
