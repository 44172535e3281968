import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { findClaims } from "../../src/reading/claims.ts";
import { hostileText } from "../support/hostile/texts.ts";

const WORDS = "We will rebuild every pier";

describe("findClaims", () => {
  it.each([
    [WORDS, WORDS, null],
    [`“${WORDS}”`, WORDS, null],
    [`"${WORDS}" — Mara Okonjo`, WORDS, "Mara Okonjo"],
    [`"${WORDS}." - okonjo`, `${WORDS}.`, "okonjo"],
    [`“${WORDS}”\n― Mara Okonjo, harbour minister`, WORDS, "Mara Okonjo"],
    [`Okonjo: "${WORDS}"`, WORDS, "Okonjo"],
    [`lol. President Okonjo: «${WORDS}» and so on`, WORDS, "Okonjo"],
    [`Okonjo said "${WORDS}" yesterday`, WORDS, "Okonjo"],
    [`"${WORDS}," said Mara Okonjo.`, `${WORDS},`, "Mara Okonjo"],
    [`did they really say “${WORDS}”???`, WORDS, null],
    [`"We will," Okonjo said, "rebuild every pier."`, "We will, rebuild every pier.", "Okonjo"],
    [`${WORDS} — Mara Okonjo`, WORDS, "Mara Okonjo"],
    [`${WORDS}\n- Okonjo`, WORDS, "Okonjo"],
    [`${WORDS} — Ana de la Cruz, harbour minister`, WORDS, "Ana de la Cruz"],
    [`${WORDS} - Okonjo (2025)`, WORDS, "Okonjo"],
    [`${WORDS} - sadly`, `${WORDS} - sadly`, null],
    [`${WORDS} — But we are sure`, `${WORDS} — But we are sure`, null],
    [`Mara Okonjo: ${WORDS}`, WORDS, "Mara Okonjo"],
    [`The piers are "safe" and ${WORDS}`, `The piers are "safe" and ${WORDS}`, null],
    ["“Never!” — Okonjo", "Never!", "Okonjo"],
    ['"Never"', "Never", null],
  ])("%j", (text, claimed, speaker) => {
    expect(findClaims(text)).toEqual([{ text: claimed, speaker }]);
  });

  it("finds each of several", () => {
    const text = `Okonjo: "${WORDS}"\nand then “The cranes are all gone” — Jonas Lind. Such "irony".`;
    expect(findClaims(text)).toEqual([
      { text: WORDS, speaker: "Okonjo" },
      { text: "The cranes are all gone", speaker: "Jonas Lind" },
    ]);
  });

  it("finds something in any text, in time that grows with it", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(findClaims(text).length).toBeGreaterThan(0);
      }),
    );
    const start = performance.now();
    for (const piece of ['"', "“a ", "— A", "A: ", '" - B\n', "A A A "]) {
      expect(findClaims(piece.repeat(4000 / piece.length)).length).toBeGreaterThan(0);
    }
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
