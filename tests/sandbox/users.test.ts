import { Locale, MessageFlags } from "discord.js";
import { describe, expect, test } from "vitest";
import { openSandbox, openStage } from "./bot.ts";

const row = (...components: object[]) => ({ type: 1, components });

describe("a user", () => {
  test("is the same wherever they stand, and another by another name", async () => {
    const sandbox = await openSandbox();
    const { id } = sandbox.user({ name: "ann" });
    expect(sandbox.user({ name: "ann", place: "bot-dm" }).id).toBe(id);
    expect(sandbox.user({ name: "ben" }).id).not.toBe(id);
    expect(sandbox.user({ name: "__proto__" }).id).toMatch(/^\d{17,19}$/u);
  });

  test.each([
    ["a command that is not there", "lost", {}, /offered only \/find \/bare/u],
    ["a subcommand that is not there", "bare more", {}, /no such subcommand/u],
    ["a required option left out", "find", {}, /"who" is required/u],
    ["an option that is not there", "bare", { who: "Ann" }, /no such option/u],
    ["a number for text", "find", { who: 4 }, /takes text/u],
    ["text that is too short", "find", { who: "A" }, /at least 2/u],
    ["text that is too long", "find", { who: "A".repeat(11) }, /at most 10/u],
    ["text for a number", "find", { who: "Ann", count: "3" }, /takes a number/u],
    ["half a number", "find", { who: "Ann", count: 1.5 }, /whole number/u],
    ["a number that is too small", "find", { who: "Ann", count: 0 }, /the least is 1/u],
    ["a number that is too great", "find", { who: "Ann", count: 10 }, /the most is 9/u],
    ["text for true or false", "find", { who: "Ann", private: "yes" }, /true or false/u],
    ["what is not among the choices", "find", { who: "Ann", order: "any" }, /not one of/u],
  ])("cannot send %s", async (_what, command, options, message) => {
    const { sandbox } = await openStage(async () => {});
    const user = sandbox.user();
    expect(() => user.slash(command, options)).toThrow(message);
  });

  test("sends unlisted text where there is autocomplete, and a choice's value", async () => {
    const { sandbox } = await openStage(async () => {});
    const { interaction } = sandbox.user().slash("find", { who: "Unlisted", order: "old" });
    expect(interaction.data).toMatchObject({
      name: "find",
      type: 1,
      options: [
        { name: "who", type: 3, value: "Unlisted" },
        { name: "order", type: 3, value: "old" },
      ],
    });
  });

  test("finds commands and options by the names in their language too, and sends the registered ones", async () => {
    const { sandbox, client } = await openStage(async () => {});
    await client.application?.commands.set([
      {
        name: "find",
        nameLocalizations: { uk: "знайти" },
        description: "x",
        options: [{ type: 3, name: "who", nameLocalizations: { uk: "хто" }, description: "x" }],
      },
    ]);
    const reader = sandbox.user({ locale: Locale.Ukrainian });
    for (const { interaction } of [
      reader.slash("знайти", { хто: "Ann" }),
      reader.slash("find", { who: "Ann" }),
    ]) {
      expect(interaction).toMatchObject({
        locale: "uk",
        data: { name: "find", options: [{ name: "who", value: "Ann" }] },
      });
    }
    const other = sandbox.user({ name: "ben", locale: Locale.German });
    expect(() => other.slash("знайти")).toThrow(/offered only \/find/u);
    expect(() => other.slash("find", { хто: "Ann" })).toThrow(/no such option/u);
  });

  test("is not offered a command where it does not work", async () => {
    const { sandbox, client } = await openStage(async () => {});
    await client.application?.commands.set([
      { name: "server", description: "x", contexts: [0], integrationTypes: [0] },
      { name: "own", description: "x", contexts: [1, 2], integrationTypes: [0, 1] },
      { name: "user", description: "x", contexts: [0, 1, 2], integrationTypes: [1] },
      { name: "any", description: "x", contexts: [0, 1, 2], integrationTypes: [0] },
    ]);
    const names = (place: "guild" | "bot-dm" | "elsewhere") =>
      ["server", "own", "user", "any"].filter((name) => {
        try {
          sandbox.user({ place }).slash(name);
          return true;
        } catch {
          return false;
        }
      });
    expect(names("guild")).toEqual(["server", "any"]);
    expect(names("bot-dm")).toEqual(["own", "any"]);
    expect(names("elsewhere")).toEqual(["own", "user"]);
    expect(sandbox.commands().map(({ name }) => name)).toEqual(["server", "any"]);
  });

  test("sends a subcommand's options under it", async () => {
    const { sandbox, client } = await openStage(async () => {});
    const text = { type: 3 as const, name: "text", description: "x", required: true };
    await client.application?.commands.set([
      {
        name: "top",
        description: "x",
        options: [
          { type: 1, name: "plain", description: "x", options: [text] },
          {
            type: 2,
            name: "group",
            description: "x",
            options: [{ type: 1, name: "inner", description: "x", options: [text] }],
          },
        ],
      },
    ]);
    const user = sandbox.user();
    const given = [{ name: "text", type: 3, value: "hi" }];
    expect(user.slash("top plain", { text: "hi" }).interaction.data).toMatchObject({
      options: [{ type: 1, name: "plain", options: given }],
    });
    expect(user.slash("top group inner", { text: "hi" }).interaction.data).toMatchObject({
      options: [{ type: 2, name: "group", options: [{ type: 1, name: "inner", options: given }] }],
    });
    for (const path of ["top", "top group", "top inner", "top plain more"]) {
      expect(() => user.slash(path, { text: "hi" })).toThrow(/subcommand/u);
    }
  });
});

describe("a component", () => {
  const message = {
    content: "Here",
    components: [
      row(
        { type: 2, style: 1, custom_id: "on", label: "On" },
        { type: 2, style: 1, custom_id: "off", label: "Off", disabled: true },
        { type: 2, style: 5, url: "https://example.org/", label: "Link" },
      ),
      row({
        type: 3,
        custom_id: "pick",
        min_values: 1,
        max_values: 2,
        options: ["a", "b", "c"].map((value) => ({ label: value, value })),
      }),
    ],
  };

  async function shown(flags?: MessageFlags.Ephemeral, place?: "bot-dm") {
    const { sandbox } = await openStage(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply(flags === undefined ? message : { ...message, flags });
    });
    const profile = place === undefined ? { name: "ann" } : { name: "ann", place };
    const answer = await sandbox.user(profile).slash("bare").answer;
    return {
      sandbox,
      answer,
      ann: sandbox.user({ name: "ann" }),
      ben: sandbox.user({ name: "ben" }),
    };
  }

  test("must be there, be of its kind and not be disabled", async () => {
    const { answer, ann } = await shown();
    expect(() => ann.press(answer, "on")).not.toThrow();
    expect(() => ann.press(answer, "off")).toThrow(/disabled/u);
    expect(() => ann.press(answer, "nowhere")).toThrow(/no such component/u);
    expect(() => ann.press(answer, "pick")).toThrow(/not a button/u);
    expect(() => ann.choose(answer, "on", [])).toThrow(/not a select/u);
  });

  test.each([
    [["d"], /"d".*not an option/u],
    [[], /1 to 2 different/u],
    [["a", "b", "c"], /1 to 2 different/u],
    [["a", "a"], /1 to 2 different/u],
  ])("%j cannot be chosen", async (values, refusal) => {
    const { answer, ann } = await shown();
    expect(() => ann.choose(answer, "pick", values)).toThrow(refusal);
  });

  test("of a private message is for its reader alone", async () => {
    const { answer, ann, ben } = await shown(MessageFlags.Ephemeral);
    expect(() => ben.press(answer, "on")).toThrow(/ben does not see it/u);
    expect(() => ann.press(answer, "on")).not.toThrow();
  });

  test("of a direct message is used there, by its reader alone", async () => {
    const { answer, ann, ben } = await shown(undefined, "bot-dm");
    expect(() => ben.press(answer, "on")).toThrow(/does not see it/u);
    expect(ann.press(answer, "on").interaction).toMatchObject({
      context: 1,
      channel_id: answer.channel_id,
      authorizing_integration_owners: { 0: "0" },
    });
  });

  test("of a message that is gone cannot be used", async () => {
    const { sandbox, answer, ann } = await shown();
    const stranger = { ...answer, id: sandbox.applicationId };
    expect(() => ann.press(stranger, "on")).toThrow(/no longer stands/u);
  });
});
