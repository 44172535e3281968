import { describe, expect, it } from "vitest";

import { splitDateline } from "../../src/sources/dateline.ts";

const TEXT = "The bridge is open.";

describe("splitDateline", () => {
  it.each([
    ["MUNICH, Germany: ", "MUNICH, Germany"],
    ["KYIV: ", "KYIV"],
    ["WASHINGTON (AP) — ", "WASHINGTON (AP)"],
    ["LONDON, March 3 (Reuters) - ", "LONDON, March 3 (Reuters)"],
    ["PARIS — ", "PARIS"],
    ["PARIS – ", "PARIS"],
    ["ROME -- ", "ROME"],
    ["DES MOINES, Iowa — ", "DES MOINES, Iowa"],
    ["ST. PAUL, Minn. (AP) — ", "ST. PAUL, Minn. (AP)"],
    ["PORT-AU-PRINCE, Haiti: ", "PORT-AU-PRINCE, Haiti"],
    ["BAKU/YEREVAN (Reuters) - ", "BAKU/YEREVAN (Reuters)"],
    ["Athens (AFP) – ", "Athens (AFP)"],
    ["КИЕВ, 3 марта (Интерфакс) — ", "КИЕВ, 3 марта (Интерфакс)"],
    ["NEWPORT NEWS, Va.: ", "NEWPORT NEWS, Va."],
  ])("takes off %j", (opening, dateline) => {
    expect(splitDateline(opening + TEXT, [])).toEqual({ dateline, rest: TEXT });
  });

  it.each([
    `WATCH: ${TEXT}`,
    `EDITOR’S NOTE: ${TEXT}`,
    `US: ${TEXT}`,
    `NATO — ${TEXT}`,
    "PARIS — the city of light — is dark tonight.",
    `Paris — ${TEXT}`,
    `The mayor: ${TEXT}`,
    "OSLO has a new opera: it opens today.",
    "",
  ])("leaves %j whole", (paragraph) => {
    expect(splitDateline(paragraph, [])).toEqual({ dateline: null, rest: paragraph });
  });

  it("leaves the speakers of an interview", () => {
    const first = "SOLBERG: We start on Monday.";
    expect(splitDateline(first, ["REPORTER: And then?"]).dateline).toBeNull();
    expect(splitDateline(first, ["And then?"]).dateline).toBe("SOLBERG");
  });

  it("takes a dateline of a line of its own only from a text that goes on", () => {
    expect(splitDateline("KYIV:", [TEXT])).toEqual({ dateline: "KYIV", rest: "" });
    expect(splitDateline("KYIV:", [])).toEqual({ dateline: null, rest: "KYIV:" });
  });
});
