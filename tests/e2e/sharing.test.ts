import { Locale } from "discord-api-types/v10";
import { describe, expect, it, onTestFinished } from "vitest";

import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import { buttonOf, customIds, menuOf, valueOf } from "../support/controls.ts";
import { isPrivate, shown, startBotInSandbox } from "./bot-in-sandbox.ts";
import { folderOf, mayorsArticles } from "./folders.ts";

async function start(sandbox: Sandbox, articles = 25) {
  const folder = await folderOf(mayorsArticles(articles));
  return startBotInSandbox({ folder, sandbox });
}

async function open(): Promise<Sandbox> {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const bot = await start(sandbox);
  onTestFinished(() => bot.stop());
  return sandbox;
}

describe("sharing", () => {
  it("posts a private answer for all, as it stands, and only once", async () => {
    const sandbox = await open();
    const asker = sandbox.user({ name: "zoe_*b*" });
    const hidden = await asker.slash("quote", { person: "Ruiz", private: true }).answer;
    expect(isPrivate(hidden)).toBe(true);
    const second = await asker.press(hidden, buttonOf(hidden, "Next")).answer;
    const exchange = asker.press(second, buttonOf(second, "Share in channel"));
    const after = await exchange.answer;
    expect(after.id).toBe(hidden.id);
    expect(() => asker.press(after, "share")).toThrow(/disabled/);

    await expect.poll(() => exchange.followUps).toHaveLength(1);
    const [shared] = exchange.followUps;
    if (shared === undefined) throw new Error("Nothing was shared");
    expect(isPrivate(shared)).toBe(false);
    expect(shown(shared)).toMatch(/^ {2}Shared by @zoe_\*b\*\nAna Ruiz/);
    expect(shared.embeds[0]?.description).toBe(second.embeds[0]?.description);
    expect(shared.mentions).toEqual([]);
    expect(sandbox.violations).toEqual([]);

    // It pages for who shared it, who still is named; anybody else gets a copy.
    const third = await asker.press(shared, buttonOf(shared, "Previous")).answer;
    expect(third.id).toBe(shared.id);
    expect(shown(third)).toContain("Shared by @zoe_*b*");
    expect(customIds(third)).toContain("remove");
    const other = sandbox.user({ name: "other" });
    const copy = await other.press(third, buttonOf(third, "Next")).answer;
    expect(isPrivate(copy)).toBe(true);
    expect(customIds(copy)).toContain("share");
  });

  it("shares what was looked at more closely, and somebody else’s copy", async () => {
    const sandbox = await open();
    const asker = sandbox.user();
    const quotes = await asker.slash("quote", { person: "Ruiz" }).answer;
    const other = sandbox.user({ name: "other" });
    const menu = menuOf(quotes, "Look closer");
    const context = await other.choose(quotes, menu.customId, [valueOf(menu, "Context")]).answer;
    const exchange = other.press(context, buttonOf(context, "Share"));
    await expect.poll(() => exchange.followUps).toHaveLength(1);
    const [shared] = exchange.followUps;
    expect(shared === undefined ? "" : shown(shared)).toContain(
      "Shared by @other\nAna Ruiz, in context",
    );
    expect(sandbox.violations).toEqual([]);
  });

  it("is where others read along, and not in the bot’s direct messages", async () => {
    const sandbox = await open();
    const grouped = sandbox.user({ name: "ann", place: "elsewhere" });
    const hidden = await grouped.slash("quote", { person: "Ruiz", private: true }).answer;
    const exchange = grouped.press(hidden, buttonOf(hidden, "Share"));
    await expect.poll(() => exchange.followUps).toHaveLength(1);
    const alone = sandbox.user({ name: "ben", place: "bot-dm" });
    for (const hide of [true, false]) {
      const direct = await alone.slash("quote", { person: "Ruiz", private: hide }).answer;
      expect(customIds(direct)).not.toContain("share");
      expect(customIds(direct)).not.toContain("remove");
      const next = await alone.press(direct, buttonOf(direct, "Next")).answer;
      expect(customIds(next)).not.toContain(hide ? "share" : "remove");
    }
    expect(sandbox.violations).toEqual([]);
  });

  it("speaks the language of who shares", async () => {
    const sandbox = await open();
    const asker = sandbox.user({ name: "olena", locale: Locale.Ukrainian });
    const hidden = await asker.slash("quote", { person: "Ruiz", private: true }).answer;
    const exchange = asker.press(hidden, buttonOf(hidden, "Показати в каналі"));
    await expect.poll(() => exchange.followUps).toHaveLength(1);
    expect(exchange.followUps[0]?.content).toBe("-# Показує \\@olena");
  });

  it("works on an answer from before a restart, also when its articles are gone", async () => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const before = await start(sandbox);
    const asker = sandbox.user();
    const hidden = await asker.slash("quote", { person: "Ruiz", private: true }).answer;
    await before.stop();
    const again = await start(sandbox, 0);
    onTestFinished(() => again.stop());
    const exchange = asker.press(hidden, buttonOf(hidden, "Share"));
    await expect.poll(() => exchange.followUps).toHaveLength(1);
    expect(exchange.followUps[0]?.embeds).toEqual(hidden.embeds);
  });
});

describe("removing", () => {
  it("is for who asked; anybody else is told so, and the answer stays", async () => {
    const sandbox = await open();
    const asker = sandbox.user();
    const answer = await asker.slash("search", { query: "wall" }).answer;
    const other = sandbox.user({ name: "other" });
    const told = await other.press(answer, buttonOf(answer, "Remove")).answer;
    expect(isPrivate(told)).toBe(true);
    expect(shown(told)).toContain("Only who asked for this answer, or shared it, can remove it.");
    expect(sandbox.messages().map(({ id }) => id)).toContain(answer.id);

    const exchange = asker.press(answer, buttonOf(answer, "Remove"));
    await exchange.answer;
    expect(exchange.deleted).toBe(true);
    expect(sandbox.messages().map(({ id }) => id)).not.toContain(answer.id);
    expect(sandbox.violations).toEqual([]);
  });

  it("of a shared answer is for who shared it, after a restart too", async () => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const before = await start(sandbox, 2);
    const asker = sandbox.user();
    const hidden = await asker.slash("quote", { person: "Ruiz", private: true }).answer;
    const sharing = asker.press(hidden, buttonOf(hidden, "Share"));
    await expect.poll(() => sharing.followUps).toHaveLength(1);
    const [shared] = sharing.followUps;
    if (shared === undefined) throw new Error("Nothing was shared");
    await before.stop();
    const again = await start(sandbox, 2);
    onTestFinished(() => again.stop());
    const other = sandbox.user({ name: "other" });
    expect(isPrivate(await other.press(shared, "remove").answer)).toBe(true);
    const exchange = asker.press(shared, "remove");
    await exchange.answer;
    expect(exchange.deleted).toBe(true);
    expect(sandbox.messages().map(({ id }) => id)).not.toContain(shared.id);
  });
});
