import { describe, expect, it } from "vitest";

import { COMMANDS, findCommand } from "../../src/commands/commands.ts";
import { defineCommand } from "../../src/commands/definition.ts";
import { COMMANDS_EN } from "../../src/texts/commands/en.ts";
import { encodeControl } from "../../src/rendering/custom-id.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { buildDigest } from "../support/digests.ts";
import { HARBOUR, TODAY, typing } from "../support/harbour.ts";

/** Discord's pattern, for letters without case. */
const NAME = /^[a-z]{1,32}$/;

describe.each(COMMANDS.map((command) => [command.definition.name, command] as const))(
  "/%s",
  (name, command) => {
    const { definition } = command;
    const options = Object.entries(definition.options);

    it("is called in English as it is known to the bot, in letters that a control can carry", () => {
      const texts = command.texts(COMMANDS_EN);
      expect(texts.name).toBe(name);
      expect(Object.keys(texts.options)).toEqual(options.map(([option]) => option));
      for (const [option, { name: called }] of Object.entries(texts.options)) {
        expect(called).toBe(option);
        expect(option).toMatch(NAME);
      }
    });

    it("has its required options first", () => {
      const required = options.map(([, option]) => option.required);
      expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    });

    it("limits every text that a control carries", () => {
      for (const [, { type, maxLength }] of options) {
        expect(maxLength === undefined).toBe(type === "flag");
      }
    });

    it("has choices that Discord takes, within what a control carries", () => {
      for (const [, { choices = ["x"], completed, maxLength = 1 }] of options) {
        expect(choices.length).toBeLessThanOrEqual(25);
        expect(choices.length === 1 || completed !== true).toBe(true);
        for (const value of choices) {
          expect(value.length).toBeLessThanOrEqual(Math.min(100, maxLength));
        }
      }
    });

    it("says so where the archive is empty", async () => {
      const archive = createMemoryArchive();
      await archive.change({ leftOut: [{ path: "a.txt", cause: "no text" }] });
      const given = Object.fromEntries(options.map(([option]) => [option, "x"]));
      expect(await command.answer(archive, given, 0, TODAY)).toEqual({
        kind: "emptyArchive",
        leftOut: 1,
      });
      for (const [option] of options)
        expect(await command.complete(archive, typing(option, "", 25))).toEqual([]);
    });

    it("completes at most what was asked for", async () => {
      const archive = createMemoryArchive();
      const other = buildDigest({
        title: "A lamp",
        source: "The Quay Post",
        paragraphs: ["Lamp."],
      });
      await archive.change({ put: [...HARBOUR, other] });
      for (const [option, { completed = false }] of options) {
        const found = completed ? await command.complete(archive, typing(option, "", 2)) : [];
        expect(found).toHaveLength(completed ? 2 : 0);
      }
    });
  },
);

describe("findCommand", () => {
  it("finds by name", () => {
    expect(findCommand("search")?.definition.name).toBe("search");
    expect(findCommand("constructor")).toBeNull();
    expect(new Set(COMMANDS.map(({ definition }) => definition.name)).size).toBe(COMMANDS.length);
  });
});

describe("defineCommand", () => {
  const greet = defineCommand({
    definition: {
      name: "greet",
      options: {
        whom: { type: "text", required: true, maxLength: 9 },
        how: { type: "text", required: false, maxLength: 9 },
        private: { type: "flag", required: false },
      },
    },
    texts: () => ({
      name: "greet",
      description: "Greets",
      options: {
        whom: { name: "whom", description: "Whom" },
        how: { name: "how", description: "How" },
        private: { name: "private", description: "Only to you" },
      },
    }),
    answer: async (_archive, options, page) => ({
      kind: "nothingFound",
      sought: "passages",
      asked: JSON.stringify(options),
      nearest: [String(page)],
    }),
  });

  it("gives each text option, null where it was left out, and nothing that it does not define", async () => {
    const archive = createMemoryArchive();
    await archive.change({ put: HARBOUR });
    const given = { whom: "Ida", other: "x", private: "true" };
    expect(await greet.answer(archive, given, 3, TODAY)).toMatchObject({
      asked: '{"whom":"Ida","how":null}',
      nearest: ["3"],
    });
  });

  it("rejects where a required option is missing", async () => {
    await expect(greet.answer(createMemoryArchive(), { how: "x" }, 0, TODAY)).rejects.toThrow(
      'Cannot answer /greet: option "whom" is missing',
    );
  });

  it("completes nothing unless it says how", async () => {
    expect(await greet.complete(createMemoryArchive(), typing("whom", ""))).toEqual([]);
  });
});

describe("a search of the greatest length", () => {
  it("still has buttons on every page that an archive could have", () => {
    const maxLength = findCommand("search")?.definition.options["query"]?.maxLength ?? 0;
    const ask = { command: "search", options: { query: "x".repeat(maxLength) }, page: 9999 };
    expect(encodeControl({ kind: "page", ask })).not.toBeNull();
  });
});
