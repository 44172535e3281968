import { type APIMessage, ComponentType } from "discord-api-types/v10";
import { pino } from "pino";
import { describe, expect, it, onTestFinished } from "vitest";

import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import { GUILD_CHANNELS } from "../../src/sandbox/world.ts";
import { openSettings } from "../../src/settings/open-settings.ts";
import { buttonOf, customIds } from "../support/controls.ts";
import { isPrivate, shown, startBotInSandbox } from "./bot-in-sandbox.ts";
import { folderOf, mayorsArticles } from "./folders.ts";

const [GENERAL, NEWS] = GUILD_CHANNELS.map(({ id }) => id);

/** A bot that keeps what servers choose in this folder. */
async function start(sandbox: Sandbox, dataDir: string) {
  const settings = await openSettings(dataDir, pino({ level: "silent" }));
  const bot = await startBotInSandbox({
    folder: await folderOf(mayorsArticles(2)),
    sandbox,
    settings,
  });
  return {
    async stop() {
      await bot.stop();
      await settings.close();
    },
  };
}

async function open() {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const dataDir = await folderOf({});
  const bot = await start(sandbox, dataDir);
  onTestFinished(() => bot.stop());
  return { sandbox, dataDir, bot, manager: sandbox.user({ name: "mina", managesServer: true }) };
}

function menuOfChannels(message: APIMessage) {
  const menu = (message.components ?? [])
    .flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
    .find((part) => part.type === ComponentType.ChannelSelect);
  if (menu === undefined) throw new Error("There is no menu of channels");
  return menu;
}

function footers({ embeds }: APIMessage): readonly (string | undefined)[] {
  return embeds.map(({ footer }) => footer?.text);
}

describe("/settings", () => {
  it("makes replies private by a button, unless an asker says otherwise", async () => {
    const { sandbox, manager } = await open();
    const before = await manager.slash("settings").answer;
    expect(isPrivate(before)).toBe(true);
    expect(shown(before)).toContain("Everybody in the channel sees a reply");
    expect(customIds(before)).not.toContain("share");

    const after = await manager.press(before, buttonOf(before, "Make replies private")).answer;
    expect(after.id).toBe(before.id);
    expect(shown(after)).toContain("Only its asker sees a reply");
    const reader = sandbox.user({ name: "reader" });
    const usual = await reader.slash("people").answer;
    expect(isPrivate(usual)).toBe(true);
    expect(customIds(usual)).toContain("share");
    expect(isPrivate(await reader.slash("people", { private: false }).answer)).toBe(false);

    const again = await manager.press(after, buttonOf(after, "Make replies public")).answer;
    expect(shown(again)).toContain("Everybody in the channel sees a reply");
    expect(isPrivate(await reader.slash("people").answer)).toBe(false);
    expect(sandbox.violations).toEqual([]);
  });

  it("keeps public replies to the channels that are chosen in its menu", async () => {
    const { sandbox, manager } = await open();
    const first = await manager.slash("settings").answer;
    const menu = menuOfChannels(first);
    expect(menu).toMatchObject({ min_values: 0, max_values: 25, default_values: [] });
    const limited = await manager.choose(first, menu.custom_id, [NEWS ?? ""]).answer;
    expect(limited.id).toBe(first.id);
    expect(shown(limited)).toContain(`may show public replies: <#${NEWS}>`);
    expect(menuOfChannels(limited)).toMatchObject({
      default_values: [{ type: "channel", id: NEWS }],
    });

    const inGeneral = sandbox.user({ name: "reader", channelId: GENERAL ?? "" });
    const hidden = await inGeneral.slash("people", { private: false }).answer;
    expect(isPrivate(hidden)).toBe(true);
    expect(customIds(hidden)).not.toContain("share");
    const why = "this channel may not show public replies";
    expect(footers(hidden)).toEqual([expect.stringContaining(why)]);
    // Who did not ask for it to be public is told nothing.
    const usual = await inGeneral.slash("people").answer;
    expect(isPrivate(usual)).toBe(true);
    expect(footers(usual)).toEqual([expect.not.stringContaining(why)]);
    const inNews = sandbox.user({ name: "reader", channelId: NEWS ?? "" });
    expect(isPrivate(await inNews.slash("people").answer)).toBe(false);

    const opened = await manager.press(limited, buttonOf(limited, "Allow every channel")).answer;
    expect(shown(opened)).toContain("Every channel may show public replies.");
    expect(isPrivate(await inGeneral.slash("people").answer)).toBe(false);
    const none = await manager.choose(opened, menu.custom_id, []).answer;
    expect(shown(none)).toContain("Every channel may show public replies.");
    expect(sandbox.violations).toEqual([]);
  });

  it("can be typed", async () => {
    const { manager } = await open();
    const typed = { replies: "private", channels: `<#${NEWS}> and <#${GENERAL}>` };
    const chosen = shown(await manager.slash("settings", typed).answer);
    expect(chosen).toContain("Only its asker sees a reply");
    expect(chosen).toContain(`<#${NEWS}> <#${GENERAL}>`);
    const all = shown(await manager.slash("settings", { channels: "Any" }).answer);
    expect(all).toContain("Every channel may show public replies.");
    expect(all).toContain("Only its asker sees a reply");
    expect(shown(await manager.slash("settings", { channels: "general" }).answer)).toContain(
      "Please mention them, as in #general",
    );
  });

  it("leaves what is public in a channel as it is once that may show nothing public", async () => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const settings = await openSettings(await folderOf({}), pino({ level: "silent" }));
    const bot = await startBotInSandbox({
      folder: await folderOf(mayorsArticles(25)),
      sandbox,
      settings,
    });
    onTestFinished(() => bot.stop());
    const reader = sandbox.user();
    const old = await reader.slash("quote", { person: "Ruiz" }).answer;
    const secret = await reader.slash("quote", { person: "Ruiz", private: true }).answer;
    const manager = sandbox.user({ name: "mina", managesServer: true });
    await manager.slash("settings", { channels: `<#${NEWS}>` }).answer;
    const next = await reader.press(old, buttonOf(old, "Next")).answer;
    expect(next.id).not.toBe(old.id);
    expect(isPrivate(next)).toBe(true);
    const refused = await reader.press(secret, buttonOf(secret, "Share")).answer;
    expect(shown(refused)).toContain("Replies are private in this channel");
    const removed = reader.press(old, buttonOf(old, "Remove"));
    await expect.poll(() => sandbox.messages().some(({ id }) => id === old.id)).toBe(false);
    await removed.callback;
  });

  it("survives a restart", async () => {
    const { sandbox, dataDir, bot, manager } = await open();
    const before = await manager.slash("settings", { replies: "private" }).answer;
    await bot.stop();
    const next = await start(sandbox, dataDir);
    onTestFinished(() => next.stop());
    const reader = sandbox.user({ name: "reader" });
    expect(isPrivate(await reader.slash("people").answer)).toBe(true);
    const after = await manager.press(before, buttonOf(before, "Make replies public")).answer;
    expect(shown(after)).toContain("Everybody in the channel sees a reply");
  });

  it("is offered only to who manages the server, and only there", async () => {
    const { sandbox } = await open();
    expect(() => sandbox.user({ name: "reader" }).slash("settings")).toThrow("is offered only");
    const direct = sandbox.user({ name: "mina", managesServer: true, place: "bot-dm" });
    expect(() => direct.slash("settings")).toThrow("is offered only");
  });

  it("refuses an old button to who no longer manages the server", async () => {
    const { sandbox, manager } = await open();
    const message = await manager.slash("settings").answer;
    const demoted = sandbox.user({ name: "mina" });
    const refused = await demoted.press(message, buttonOf(message, "private")).answer;
    expect(refused.id).not.toBe(message.id);
    expect(isPrivate(refused)).toBe(true);
    expect(shown(refused)).toContain("Only members with the permission Manage Server");
    const menu = menuOfChannels(message);
    const again = await demoted.choose(message, menu.custom_id, [NEWS ?? ""]).answer;
    expect(shown(again)).toContain("Only members with the permission Manage Server");
    expect(shown(await manager.slash("settings").answer)).toBe(shown(message));
    expect(() => sandbox.user({ name: "eve" }).press(message, "x")).toThrow("does not see it");
  });

  it("has no hold on direct messages", async () => {
    const { sandbox, manager } = await open();
    await manager.slash("settings", { replies: "private", channels: `<#${NEWS}>` }).answer;
    const direct = sandbox.user({ name: "reader", place: "bot-dm" });
    expect(isPrivate(await direct.slash("people").answer)).toBe(false);
    const elsewhere = sandbox.user({ name: "reader", place: "elsewhere" });
    expect(isPrivate(await elsewhere.slash("people").answer)).toBe(false);
  });

  it("says so where nothing can be kept, and holds until the bot stops", async () => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const bot = await start(sandbox, `${await folderOf({ file: "x" })}/file`);
    onTestFinished(() => bot.stop());
    const manager = sandbox.user({ name: "mina", managesServer: true });
    const chosen = await manager.slash("settings", { replies: "private" }).answer;
    expect(shown(chosen)).toContain("holds until the bot restarts");
    expect(isPrivate(await sandbox.user().slash("people").answer)).toBe(true);
  });
});
