import { fileURLToPath } from "node:url";

import { type APIMessage, ComponentType } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type BotInSandbox, shown, startBotInSandbox } from "./bot-in-sandbox.ts";

const SEEDS = fileURLToPath(new URL("../../seeds", import.meta.url));
const WILLING = "Zelensky said Tuesday he would be willing to withdraw troops";

let bot: BotInSandbox;
beforeAll(async () => {
  bot = await startBotInSandbox({ folder: SEEDS });
});
afterAll(() => bot.stop());

/** The custom id of the button to the next page. */
function next({ components = [] }: APIMessage): string {
  for (const row of components) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const each of row.components) {
      if (each.type === ComponentType.Button && "custom_id" in each && each.label === "Next ▶") {
        return each.custom_id;
      }
    }
  }
  throw new Error("There is no next page");
}

describe("/quote include:paraphrases", () => {
  it("shows on the seeds what is reported of Zelensky, after his quotations, in no marks", async () => {
    const user = bot.sandbox.user();
    const first = await user.slash("quote", { person: "Zelensky", include: "paraphrases" }).answer;
    const footer = "7 quotations · 3 fragments · 1 paraphrase · 2 articles";
    expect(shown(first)).toContain(footer);
    expect(shown(first)).not.toContain(WILLING);
    const last = shown(await user.press(first, next(first)).answer);
    expect(last).toContain("In the articles’ own words, and so no quotations:");
    expect(last).toMatch(new RegExp(`^ *• ${WILLING}`, "m"));
    expect(last.slice(last.indexOf("In the articles’"))).not.toMatch(/[“│]/u);
    expect(last).toContain(footer);
  });

  it("is the only way to see them", async () => {
    const user = bot.sandbox.user();
    const usual = shown(await user.slash("quote", { person: "Zelensky" }).answer);
    expect(usual).not.toContain(WILLING);
    expect(usual).not.toContain("paraphrase");
    const told = shown(await user.slash("quote", { person: "Slyusar" }).answer);
    expect(told).toContain("There is 1 paraphrase, in the articles’ own words.");
    const asked = { person: "Slyusar", include: "paraphrases" };
    expect(shown(await user.slash("quote", asked).answer)).toContain(
      "Rostov regional Gov. Yuri Slyusar said a firefighter was wounded",
    );
  });
});
