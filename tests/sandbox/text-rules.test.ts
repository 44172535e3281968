import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holdsLoneSurrogate, isBlank } from "../../src/sandbox/text-rules.ts";
import { openStage } from "./bot.ts";

describe("holdsLoneSurrogate", () => {
  test("is right about every JSON value of whole characters", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
        expect(holdsLoneSurrogate(value)).toBe(false);
      }),
    );
  });

  test.each([["\uD83D"], [{ a: ["\uDE00\uD83D"] }], [{ "\uDC00": 1 }]])(
    "finds it in %j",
    (value) => {
      expect(holdsLoneSurrogate(value)).toBe(true);
    },
  );

  test("a message with half an emoji is refused, a whole one is taken", async () => {
    const { sandbox, errors } = await openStage(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply("half \uD83D").catch((error: unknown) => errors.push(error));
      interaction.replied = false;
      await interaction.reply("whole \uD83D\uDE00");
    });
    const answer = await sandbox.user().slash("bare").answer;
    expect(answer.content).toBe("whole 😀");
    expect(errors).toMatchObject([{ code: 50_109 }]);
    expect(sandbox.violations).toMatchObject([{ body: { data: { content: "half \uD83D" } } }]);
  });
});

describe("isBlank", () => {
  test("white space shows nothing", () => {
    expect([null, undefined, "", " \n\t\u00A0"].map(isBlank)).toEqual([true, true, true, true]);
    expect(isBlank(" x ")).toBe(false);
  });
});
