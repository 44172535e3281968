import { ApplicationCommandOptionType } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";

import { readOptions } from "../../src/discord/interaction-options.ts";

const { Boolean: FLAG, Integer, String: TEXT } = ApplicationCommandOptionType;

describe("readOptions", () => {
  it("reads texts, trimmed, without empty ones, and whether the reply is private", () => {
    const given = readOptions([
      { type: TEXT, name: "person", value: "  Ida Lund " },
      { type: TEXT, name: "about", value: "   " },
      { type: FLAG, name: "private", value: true },
    ]);
    expect(given).toEqual({ texts: { person: "Ida Lund" }, private: true, focused: null });
  });

  it("tells a flag that is off from one that was left out", () => {
    expect(readOptions([{ type: FLAG, name: "private", value: false }]).private).toBe(false);
  });

  it("reads what is being typed, even if that is nothing yet", () => {
    expect(
      readOptions([
        { type: TEXT, name: "about", value: "cranes" },
        { type: TEXT, name: "person", value: "", focused: true },
      ]),
    ).toEqual({
      texts: { about: "cranes" },
      private: null,
      focused: { name: "person", text: "" },
    });
  });

  it("passes over what it does not define", () => {
    expect(
      readOptions([
        { type: Integer, name: "page", value: 3 },
        { type: FLAG, name: "loud", value: true },
        { type: TEXT, name: "__proto__", value: "x" },
      ]),
    ).toMatchObject({ private: null, focused: null });
    expect(readOptions()).toEqual({ texts: {}, private: null, focused: null });
  });
});
