import { ComponentType, InteractionResponseType } from "discord-api-types/v10";
import { describe, expect, it, onTestFinished } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { startBot } from "../../src/discord/gateway.ts";
import { LoginRefused } from "../../src/discord/login-refused.ts";
import { startSandbox } from "../../src/sandbox/sandbox.ts";
import { pino } from "pino";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { buttonOf, menuOf } from "../support/controls.ts";
import { isPrivate, shown, startBotInSandbox } from "./bot-in-sandbox.ts";
import { folderOf, mayorsArticles } from "./folders.ts";

type Options = Parameters<typeof startBotInSandbox>[0];

async function start(options: Options) {
  const bot = await startBotInSandbox(options);
  onTestFinished(() => bot.stop());
  return bot;
}

/** An archive that takes its time, or fails, over quotations. */
function withSpeech(archive: Archive, speech: Archive["speech"]): Archive {
  return { ...archive, speech };
}

describe("paging", () => {
  it("turns the asker’s message, and gives anybody else a private copy", async () => {
    const { sandbox } = await start({ folder: await folderOf(mayorsArticles(25)) });
    const asker = sandbox.user({ name: "asker" });
    const first = await asker.slash("quote", { person: "Ruiz" }).answer;
    expect(shown(first)).toContain("25 quotations · 25 articles");
    expect(shown(first)).toContain("March 1, 2026 – March 25, 2026");
    expect(shown(first)).toContain("We have counted 25 new cracks");

    const second = await asker.press(first, buttonOf(first, "Next")).answer;
    expect(second.id).toBe(first.id);
    expect(shown(second)).toContain("page 2 of");
    expect(shown(second)).not.toContain("We have counted 25 new cracks");

    const other = await sandbox.user({ name: "other" }).press(second, buttonOf(second, "Previous"))
      .answer;
    expect(other.id).not.toBe(first.id);
    expect(isPrivate(other)).toBe(true);
    expect(shown(other)).toContain("We have counted 25 new cracks");
    const standing = sandbox.messages().find(({ id }) => id === first.id);
    expect(standing === undefined ? "" : shown(standing)).toContain("page 2 of");
    expect(sandbox.violations).toEqual([]);
  });

  it("jumps to a page of many, after a restart too", async () => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const folder = await folderOf(mayorsArticles(28));
    const before = await startBotInSandbox({ folder, sandbox });
    const asker = sandbox.user();
    const first = await asker.slash("quote", { person: "Ruiz" }).answer;
    const pages = menuOf(first, "Jump");
    expect(pages.options.find(({ value }) => value === "2")).toMatchObject({
      label: "Page 3",
      description: expect.stringMatching(/^21–\d+ · March 8, 2026 · Council sits for day 8$/),
    });
    await before.stop();

    await start({ folder, sandbox });
    const third = await asker.choose(first, pages.customId, ["2"]).answer;
    expect(third.id).toBe(first.id);
    expect(shown(third)).toContain("page 3 of 3");
    expect(shown(third)).toContain("We have counted 8 new cracks");
    const other = sandbox.user({ name: "other" });
    const copy = await other.choose(third, menuOf(third, "Jump").customId, ["0"]).answer;
    expect(isPrivate(copy)).toBe(true);
    expect(shown(copy)).toContain("We have counted 28 new cracks");
    expect(sandbox.violations).toEqual([]);
  });

  it("works on a message from before a restart, and when there are fewer pages by then", async () => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const before = await startBotInSandbox({ folder: await folderOf(mayorsArticles(25)), sandbox });
    const asker = sandbox.user();
    const first = await asker.slash("quote", { person: "Ruiz" }).answer;
    await before.stop();

    await start({ folder: await folderOf(mayorsArticles(12)), sandbox });
    const second = await asker.press(first, buttonOf(first, "Next")).answer;
    expect(shown(second)).toContain("12 quotations");
    expect(shown(second)).toContain("page 2 of 2");
  });

  it("pages searches and the newest articles", async () => {
    const { sandbox } = await start({ folder: await folderOf(mayorsArticles(12)) });
    const user = sandbox.user();
    const search = await user.slash("search", { query: "harbour wall" }).answer;
    expect(shown(search)).toContain("12 articles");
    expect(shown(await user.press(search, buttonOf(search, "Next")).answer)).toContain(
      "page 2 of 3",
    );
    const latest = await user.slash("summary").answer;
    expect(shown(latest)).toMatch(
      /^Newest articles\nNew on March 12, 2026\s+Council sits for day 12/,
    );
    expect(shown(await user.press(latest, buttonOf(latest, "Next")).answer)).toContain(
      "Council sits for day 7",
    );
    expect(sandbox.violations).toEqual([]);
  });

  it("carries a long query through its buttons, and offers another order", async () => {
    const { sandbox } = await start({ folder: await folderOf(mayorsArticles(12)) });
    const asker = sandbox.user();
    const query =
      "what has the mayor told the council about the new cracks that were counted in the old bridge over the river, and when will it be closed";
    const first = await asker.slash("search", { query }).answer;
    const second = await asker.press(first, buttonOf(first, "Next")).answer;
    expect(shown(second)).toContain("page 2 of");
    expect(second.embeds[0]?.title).toBe(first.embeds[0]?.title);
    const newest = await asker.press(second, buttonOf(second, "Newest first")).answer;
    expect(shown(newest)).toContain("newest first");
    expect(sandbox.violations).toEqual([]);
  });
});

describe("a name that fits several", () => {
  const FILES = {
    "bill.md":
      "---\ntitle: A library opens\ndate: 2026-01-02\n---\n\n“The shelves are full at last today,” Bill Varga said.\n",
    "rosa.md":
      "---\ntitle: A pool closes\ndate: 2026-01-03\n---\n\n“Nobody asked the swimmers about it,” Rosa Varga said.\n",
  };

  it("asks which, and the choice gives the quotations", async () => {
    const { sandbox } = await start({ folder: await folderOf(FILES) });
    const user = sandbox.user();
    const menu = await user.slash("quote", { person: "varga" }).answer;
    expect(shown(menu)).toContain("“varga” fits 2 speakers.");
    const [row] = menu.components ?? [];
    const select = row?.type === ComponentType.ActionRow ? row.components[0] : undefined;
    if (select?.type !== ComponentType.StringSelect) throw new Error("There is no menu");
    const rosa = select.options.find(({ label }) => label === "Rosa Varga");
    const chosen = await user.choose(menu, select.custom_id, [rosa?.value ?? ""]).answer;
    expect(chosen.id).toBe(menu.id);
    expect(shown(chosen)).toContain("Nobody asked the swimmers about it,");
    expect(shown(chosen)).not.toContain("shelves");
  });
});

describe("an answer that takes long", () => {
  it("is deferred, then edited in", async () => {
    const { sandbox } = await start({
      folder: await folderOf(mayorsArticles(2)),
      deferAfterMs: 20,
      wrap: (archive) =>
        withSpeech(archive, async (...asked) => {
          await new Promise((resolve) => setTimeout(resolve, 120));
          return archive.speech(...asked);
        }),
    });
    const exchange = sandbox.user().slash("quote", { person: "Ruiz" });
    expect((await exchange.callback).type).toBe(
      InteractionResponseType.DeferredChannelMessageWithSource,
    );
    expect(shown(await exchange.answer)).toContain("We have counted 2 new cracks");
    expect(sandbox.violations).toEqual([]);
  });

  it("takes its public placeholder away when the answer turns out to be private", async () => {
    const { sandbox } = await start({
      folder: await folderOf(mayorsArticles(2)),
      deferAfterMs: 20,
      wrap: (archive) =>
        withSpeech(archive, async (question, page) => {
          await new Promise((resolve) => setTimeout(resolve, 120));
          return archive.speech({ ...question, speakerIds: [] }, page);
        }),
    });
    const exchange = sandbox.user().slash("quote", { person: "Ruiz" });
    const answer = await exchange.answer;
    expect(exchange.deleted).toBe(true);
    expect(isPrivate(answer)).toBe(true);
    expect(shown(answer)).toContain("Ana Ruiz is named in this archive, but not quoted.");
  });
});

describe("a fault", () => {
  it("gives the user one kind line, and the log the cause and the interaction’s id", async () => {
    const { sandbox, logged } = await start({
      folder: await folderOf(mayorsArticles(2)),
      wrap: (archive) =>
        withSpeech(archive, async () => {
          throw new Error("the disk is on fire");
        }),
    });
    const exchange = sandbox.user().slash("quote", { person: "Ruiz" });
    const answer = await exchange.answer;
    expect(shown(answer)).toContain("The archive did not answer. Please try again.");
    expect(shown(answer)).not.toContain("fire");
    expect(isPrivate(answer)).toBe(true);
    const line = logged.find((each) => each.includes("the disk is on fire"));
    expect(line).toContain(`"interaction":"${exchange.interaction.id}"`);
  });
});

describe("an archive", () => {
  it("without an article says so in each reply", async () => {
    const { sandbox, logged } = await start({ folder: await folderOf({}) });
    const user = sandbox.user();
    for (const exchange of [
      user.slash("quote", { person: "Ruiz" }),
      user.slash("search", { query: "wall" }),
      user.slash("summary"),
    ]) {
      const answer = await exchange.answer;
      expect(shown(answer)).toContain("There is no article to answer from");
      expect(isPrivate(answer)).toBe(true);
    }
    expect(await user.autocomplete("quote", { person: "" }, "person")).toEqual([]);
    expect(logged.some((line) => line.includes("There is no article in"))).toBe(true);
  });

  it("says how many files were left out, and the log names each with its cause", async () => {
    const { sandbox, logged } = await start({
      folder: await folderOf({
        ...mayorsArticles(1),
        "empty.txt": "",
        "binary.txt": new Uint8Array([0, 1, 2, 3, 0]),
        "latin1.txt": new Uint8Array([0x54, 0x69, 0x74, 0x6c, 0x65, 0x0a, 0xe9, 0x74, 0xe9]),
        "huge.txt": new Uint8Array(10 * 1024 * 1024 + 1).fill(0x61),
        "front.md": "---\ntitle: [unclosed\n---\n\nWords.\n",
        "untitled.json": '{"text":"Words without a title."}',
        "textless.json": '{"title":"A title without words"}',
      }),
    });
    expect(shown(await sandbox.user().slash("summary").answer)).toContain("7 files left out");
    for (const file of [
      "empty.txt",
      "binary.txt",
      "latin1.txt",
      "huge.txt",
      "front.md",
      "untitled.json",
      "textless.json",
    ]) {
      expect(logged.filter((line) => line.includes(`Left out \\"${file}\\"`))).toHaveLength(1);
    }
  });

  it("in a folder that does not exist still starts", async () => {
    const folder = `${await folderOf({})}/missing`;
    const { sandbox, logged } = await start({ folder });
    expect(shown(await sandbox.user().slash("summary").answer)).toContain("1 file left out");
    expect(logged.filter((line) => line.includes("missing"))).toEqual([
      expect.stringContaining("no such folder"),
    ]);
  });
});

describe("login", () => {
  const log = pino({ level: "silent" });

  it.each(["everywhere", "in one server"])(
    "registers the commands %s once, and not again while they are the same",
    async (where) => {
      const sandbox = await startSandbox();
      onTestFinished(() => sandbox.close());
      const guildId = where === "everywhere" ? null : sandbox.guildId;
      const { api, token } = sandbox;
      for (const archive of [createMemoryArchive(), createMemoryArchive()]) {
        const bot = await startBot({ token, api, guildId, archive, log });
        await bot.stop();
      }
      const puts = sandbox.requests.filter(({ method }) => method === "PUT");
      expect(puts).toHaveLength(1);
      expect(sandbox.commands().map(({ name }) => name)).toEqual([
        "quote",
        "people",
        "search",
        "summary",
        "verify",
        "about",
        "settings",
        "reload",
        "Was this said?",
        "Find in archive",
      ]);
      expect(sandbox.violations).toEqual([]);
    },
  );

  it("refuses a wrong token with one clear line", async () => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const started = startBot({
      token: "wrong",
      api: sandbox.api,
      guildId: null,
      archive: createMemoryArchive(),
      log,
    });
    await expect(started).rejects.toThrow(
      new LoginRefused("Cannot log in to Discord: it does not know this DISCORD_TOKEN"),
    );
    expect(sandbox.identifies).toBe(0);
  });

  it.each([4004, 4014])("does not come back after close code %d", async (code) => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    sandbox.gatewayFaults.refusal = code;
    const started = startBot({
      token: sandbox.token,
      api: sandbox.api,
      guildId: null,
      archive: createMemoryArchive(),
      log,
    });
    await expect(started).rejects.toBeInstanceOf(LoginRefused);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(sandbox.identifies).toBe(1);
  });

  it("ends when Discord closes a running connection for good", async () => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const bot = await startBot({
      token: sandbox.token,
      api: sandbox.api,
      guildId: null,
      archive: createMemoryArchive(),
      log,
    });
    sandbox.closeGateway(4004);
    await expect(bot.ended).rejects.toBeInstanceOf(LoginRefused);
    await bot.stop();
  });

  it("finishes what is in flight before it leaves", async () => {
    const bot = await startBotInSandbox({
      folder: await folderOf(mayorsArticles(1)),
      wrap: (archive) =>
        withSpeech(archive, async (...asked) => {
          await new Promise((resolve) => setTimeout(resolve, 200));
          return archive.speech(...asked);
        }),
    });
    const exchange = bot.sandbox.user().slash("quote", { person: "Ruiz" });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const stopped = bot.stop();
    expect(shown(await exchange.answer)).toContain("We have counted 1 new cracks");
    await stopped;
  });
});
