import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { renderChoice } from "../../src/rendering/choice.ts";
import { LOCALES, textsFor } from "../../src/texts/languages.ts";
import { ENGLISH } from "../support/english.ts";

const SPEAKER = {
  kind: "speaker",
  value: "~1",
  name: "Mara Okonjo",
  role: "harbour minister",
  quotations: 1234,
} as const;
const ARTICLE = {
  kind: "article",
  value: "x",
  title: "Storm closes the ferry line",
  day: "2025-02-18",
} as const;

describe("an entry of a completion", () => {
  it("says who somebody is, and how often they are quoted", () => {
    expect(renderChoice(SPEAKER, ENGLISH)).toEqual({
      name: "Mara Okonjo · harbour minister · 1,234",
      value: "~1",
    });
    expect(renderChoice({ ...SPEAKER, role: null }, ENGLISH).name).toBe("Mara Okonjo · 1,234");
    expect(renderChoice(SPEAKER, textsFor("de")).name).toBe(
      "Mara Okonjo · harbour minister · 1.234",
    );
  });

  it.each([
    ["en-GB", "Storm closes the ferry line · 18 February 2025"],
    ["en-US", "Storm closes the ferry line · February 18, 2025"],
    ["de", "Storm closes the ferry line · 18. Februar 2025"],
    ["uk", "Storm closes the ferry line · 18 лютого 2025 р."],
  ])("says of which day an article is, as that is written in %s", (locale, name) => {
    expect(renderChoice(ARTICLE, textsFor(locale)).name).toBe(name);
  });

  it("says nothing of a day that is not known", () => {
    expect(renderChoice({ ...ARTICLE, day: null }, ENGLISH).name).toBe(ARTICLE.title);
  });

  it("says how many articles have a word, or are a publisher's", () => {
    const query = { kind: "query", value: "ferry cranes", articles: 2 } as const;
    expect(renderChoice(query, ENGLISH).name).toBe("ferry cranes · 2 articles");
    expect(renderChoice({ ...query, articles: null }, ENGLISH).name).toBe("ferry cranes");
    const publisher = { kind: "publisher", value: "The Quay Post", articles: 1 } as const;
    expect(renderChoice(publisher, textsFor("es-ES")).name).toBe("The Quay Post · 1 artículo");
  });

  it("cuts a role, and neither the name nor the number", () => {
    const role = "spokeswoman of the port ".repeat(9);
    const { name } = renderChoice({ ...SPEAKER, role }, ENGLISH);
    expect(name).toMatch(/^Mara Okonjo · spokeswoman of the port .*… · 1,234$/u);
    expect(name.length).toBeLessThanOrEqual(100);
    expect(name.length).toBeGreaterThan(70);
  });

  it("is within Discord's limits for any text, and ends with its fact, in every language", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(
        text,
        fc.option(text),
        fc.nat(1e9),
        fc.constantFrom(...LOCALES),
        (name, role, quotations, locale) => {
          const texts = textsFor(locale);
          const speaker = renderChoice({ ...SPEAKER, name, role, quotations }, texts).name;
          expect(speaker.length).toBeLessThanOrEqual(100);
          expect(speaker.isWellFormed()).toBe(true);
          expect(speaker.endsWith(` · ${texts.number(quotations)}`)).toBe(true);
          const article = renderChoice({ ...ARTICLE, title: name }, texts).name;
          expect(article.length).toBeLessThanOrEqual(100);
          expect(article.endsWith(` · ${texts.day("2025-02-18")}`)).toBe(true);
        },
      ),
    );
  });
});
