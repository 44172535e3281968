import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { COMMANDS_EN } from "../../src/texts/commands/en.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { verify, wasThisSaid } from "../../src/commands/verify.ts";
import type { Reply } from "../../src/model/reply.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { inEnglish } from "../support/english.ts";
import { expectDiscordTakes } from "../support/discord-rules.ts";
import { HARBOUR, typing } from "../support/harbour.ts";
import { hostileDigest } from "../support/hostile/digests.ts";
import { hostileText } from "../support/hostile/texts.ts";

const CRANES = "We lost two cranes in one night";

let archive: Archive;
beforeEach(async () => {
  archive = createMemoryArchive();
  await archive.change({ put: HARBOUR });
});

function ask(text: string, person: string | null = null): Promise<Reply> {
  return verify.answer(archive, { text, person }, 0, "2025-03-01");
}

async function verdictsOf(text: string, person: string | null = null): Promise<readonly Verdict[]> {
  const reply = await ask(text, person);
  return reply.kind === "verdicts" ? reply.verdicts : [];
}

describe("/verify", () => {
  it.each([
    ["a name in the text", `“${CRANES}” — Okonjo`, null, "Okonjo", true],
    ["a name with a title", `President Mara Okonjo: “${CRANES}”`, null, "Mara Okonjo", true],
    [
      "the option before the text",
      `“${CRANES}” — Mara Okonjo`,
      "Halloran",
      "Petra Halloran",
      false,
    ],
    ["somebody else", CRANES, "Tomás Éluard", "Tomás Éluard", false],
    ["an unnamed source", "Nobody will lose pay", "port official", "port official", true],
  ])("knows by %s whose it is said to be", async (_what, text, person, name, isTheirs) => {
    const [verdict] = await verdictsOf(text, person);
    expect(verdict).toMatchObject({
      alleged: { name, isKnown: true },
      parts: [{ isTheirs, finding: { comparison: { wording: "verbatim" } } }],
    });
  });

  it("takes a chosen entry of the completion", async () => {
    const [chosen] = await verify.complete(archive, typing("person", "éluard"));
    const [verdict] = await verdictsOf(CRANES, chosen?.value ?? "");
    expect(verdict).toMatchObject({
      alleged: { name: "Tomás Éluard" },
      parts: [{ isTheirs: false }],
    });
  });

  it("knows that nobody of that name is quoted", async () => {
    const [verdict] = await verdictsOf(CRANES, "Xyzzy Quux");
    expect(verdict).toMatchObject({
      alleged: { name: "Xyzzy Quux", isKnown: false },
      parts: [{ isTheirs: false }],
    });
  });

  it("does not say whose it is not where the article does not say whose it is", async () => {
    const [verdict] = await verdictsOf("Who pays for the cranes?", "Mara Okonjo");
    expect(verdict?.parts[0]?.isTheirs).toBeNull();
  });

  it("takes a text with marks in it whole where the archive has it so", async () => {
    const text =
      "A senior port official called the repairs “a matter of weeks” in a note to the crews";
    const [verdict, ...more] = await verdictsOf(text);
    expect(more).toEqual([]);
    expect(verdict?.parts).toMatchObject([{ text, finding: { source: { kind: "author" } } }]);
  });

  it("looks for some of many quotations, and says how many are left", async () => {
    const reply = await ask(`“${CRANES}” `.repeat(9));
    expect(reply).toMatchObject({ kind: "verdicts", unchecked: 5, articles: 3 });
  });

  it.each(["…", "“”", "🙂 — ?"])("has nothing to look for in %j", async (text) => {
    expect(await ask(text)).toEqual({ kind: "problem", problem: "nothingToVerify" });
  });

  it("gives any text a verdict that Discord takes, in any archive", async () => {
    const property = fc.asyncProperty(
      fc.array(hostileDigest, { minLength: 1, maxLength: 3 }),
      hostileText,
      fc.nat(),
      fc.nat(),
      async (digests, text, a, b) => {
        archive = createMemoryArchive();
        await archive.change({ put: digests });
        const own = digests[0]?.article.text ?? "";
        const slice = own.slice(a % (own.length + 1)).slice(0, b % 3000);
        for (const asked of [text, slice, `${text}“${slice}” — ${text.slice(0, 20)}`]) {
          for (const reply of [await ask(asked), await wasThisSaid.answer(archive, asked)]) {
            expect(["verdicts", "problem"]).toContain(reply.kind);
            expectDiscordTakes(inEnglish(reply));
          }
        }
      },
    );
    await fc.assert(property, { numRuns: 40 });
  });
});

describe("Was this said?", () => {
  it("has a name that Discord takes, and says so where the archive is empty", async () => {
    expect(wasThisSaid.texts(COMMANDS_EN)).toMatch(/^.{1,32}$/u);
    expect(await wasThisSaid.answer(createMemoryArchive(), CRANES)).toMatchObject({
      kind: "emptyArchive",
    });
  });

  it("answers as the command does, but for what is in a longer text than that takes", async () => {
    expect(await wasThisSaid.answer(archive, CRANES)).toEqual(await ask(CRANES));
    const reply = await wasThisSaid.answer(archive, `“${CRANES}” ${"and so on ".repeat(2000)}`);
    expect(reply).toMatchObject({ kind: "verdicts" });
  });
});
