import { describe, expect, it } from "vitest";

import type { Reply } from "../../src/model/reply.ts";
import type { CheckedPart, Verdict } from "../../src/model/verdict.ts";
import { renderMessage } from "../../src/rendering/message.ts";
import { textsFor } from "../../src/texts/languages.ts";
import { expectDiscordTakes } from "../support/discord-rules.ts";
import { ENGLISH, inEnglish } from "../support/english.ts";
import { FERRY } from "../support/harbour.ts";
import { MARA, ONE_PAGE } from "../support/replies.ts";

const PROGRESS = { done: 3400, total: 10_000 };
const NOTHING: Reply = { kind: "nothingFound", sought: "speaker", asked: "Okonjo", nearest: [] };
const SPEAKERS: Reply = {
  kind: "speakers",
  list: "persons",
  asked: null,
  shown: [{ speaker: MARA, article: null }],
  total: 1,
  other: null,
  paging: ONE_PAGE,
};

describe("a reply before all has been read", () => {
  it("says so at its end", () => {
    const [found] = inEnglish(SPEAKERS).embeds;
    const [told] = renderMessage(SPEAKERS, ENGLISH, "asker", PROGRESS).embeds;
    const far = "Still reading: 3,400 of 10,000 files.";
    expect(told.footer?.text).toBe([found.footer?.text, far].filter(Boolean).join(" · "));
    expect(told.description).toBe(found.description);
  });

  it("does not let it be believed that there is nothing", () => {
    const [told] = renderMessage(NOTHING, ENGLISH, "asker", PROGRESS).embeds;
    expect(told.description).toBe(
      "Nobody called “Okonjo” is quoted in this archive.\n\n**/people** lists who is quoted; **/search** finds articles that only name somebody.\n\nStill reading: 3,400 of 10,000 files. What you look for may be in the others: please ask again in a moment.",
    );
  });

  it("does not call the archive empty", () => {
    const [told] = renderMessage({ kind: "emptyArchive", leftOut: 0 }, ENGLISH, "asker", {
      done: 1,
      total: null,
    }).embeds;
    expect(told).toMatchObject({
      title: "Still reading",
      description: "Still reading: 1 file so far.\nPlease ask again in a moment.",
    });
  });

  it("does not call gone what a control leads to", () => {
    for (const what of ["article", "speaker"] as const) {
      const gone: Reply = { kind: "gone", what, article: null };
      const [told] = renderMessage(gone, ENGLISH, "asker", PROGRESS).embeds;
      expect(told.title).toBe("Still reading");
      expect(told.description).not.toContain("removed");
    }
    const edited: Reply = { kind: "gone", what: "words", article: FERRY.article };
    const [told] = renderMessage(edited, ENGLISH, "asker", PROGRESS).embeds;
    expect(told.description).toContain("has been edited since");
  });

  it.each([
    ["uk", "Ще читаю: 3 400 з 10 000 файлів."],
    ["de", "Ich lese noch: 3.400 von 10.000 Dateien."],
    ["fr", "Lecture en cours : 3 400 sur 10 000 fichiers."],
    ["es-ES", "Todavía estoy leyendo: 3400 de 10.000 archivos."],
  ])("says so in %s", (locale, far) => {
    const [told] = renderMessage(NOTHING, textsFor(locale), "asker", PROGRESS).embeds;
    expect(told.description?.replaceAll(/[\u00A0\u202F]/gu, " ")).toContain(far);
  });

  it("keeps to Discord's limits where what was asked about fills the message", () => {
    const nowhere: CheckedPart & { isTheirs: null } = {
      text: "*cranes* ".repeat(220),
      finding: null,
      isTheirs: null,
    };
    const verdict: Verdict = { alleged: null, parts: [nowhere] };
    const reply: Reply = {
      kind: "verdicts",
      verdicts: [verdict, verdict, verdict, verdict],
      unchecked: 0,
      articles: 3,
    };
    const body = renderMessage(reply, ENGLISH, "asker", PROGRESS);
    expectDiscordTakes(body);
    expect(JSON.stringify(body)).toContain("3,400 of 10,000");
  });
});
