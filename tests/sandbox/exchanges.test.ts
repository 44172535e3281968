import { MessageFlags } from "discord.js";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { type Exchange, InteractionFailed, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { call, openSandbox, openStage } from "./bot.ts";

/** A sandbox with one command, and nobody who answers it but the test. */
async function openQuiet(options: { deadlineMs?: number; tokenLifeMs?: number } = {}) {
  const sandbox = await openSandbox(options);
  const commands = [
    { name: "bare", description: "Takes nothing", contexts: [0, 1, 2], integration_types: [0, 1] },
  ];
  await call(sandbox, "PUT", `/applications/${sandbox.applicationId}/commands`, commands);
  return sandbox;
}

const respond = (sandbox: Sandbox, { interaction }: Exchange, body: unknown) =>
  call(sandbox, "POST", `/interactions/${interaction.id}/${interaction.token}/callback`, body);

const webhook = (
  sandbox: Sandbox,
  { interaction }: Exchange,
  method: string,
  message = "",
  body?: unknown,
) =>
  call(
    sandbox,
    method,
    `/webhooks/${sandbox.applicationId}/${interaction.token}${message === "" ? "" : `/messages/${message}`}`,
    body,
  );

const REPLY = { type: 4, data: { content: "Hello" } };

describe("the first response", () => {
  test("a second one is 40060", async () => {
    const { sandbox, errors } = await openStage(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply("First");
      interaction.replied = false;
      await interaction.reply("Second");
    });
    const exchange = sandbox.user().slash("bare");
    expect((await exchange.answer).content).toBe("First");
    await expect.poll(() => errors).toMatchObject([{ status: 400, code: 40060 }]);
    expect(sandbox.messages()).toHaveLength(1);
  });

  test("after the deadline the exchange has failed, and a response is 10062", async () => {
    const { sandbox, errors } = await openStage(
      async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await sleep(150);
        await interaction.reply("Late");
      },
      { deadlineMs: 50 },
    );
    const exchange = sandbox.user().slash("bare");
    await expect(exchange.callback).rejects.toThrow(InteractionFailed);
    await expect(exchange.answer).rejects.toThrow(/application did not respond/u);
    await expect.poll(() => errors).toMatchObject([{ status: 404, code: 10062 }]);
    expect(sandbox.messages()).toEqual([]);
  });

  test("failed exchanges that nobody awaits do not end the process", async () => {
    const sandbox = await openQuiet({ deadlineMs: 10 });
    const failures: unknown[] = [];
    const note = (reason: unknown) => failures.push(reason);
    process.on("unhandledRejection", note);
    sandbox.user().slash("bare");
    await sleep(50);
    process.off("unhandledRejection", note);
    expect(failures).toEqual([]);
  });

  test("an id and a token that do not belong together are unknown", async () => {
    const sandbox = await openQuiet();
    const [one, other] = [sandbox.user().slash("bare"), sandbox.user().slash("bare")];
    const path = `/interactions/${one.interaction.id}/${other.interaction.token}/callback`;
    expect(await call(sandbox, "POST", path, REPLY)).toMatchObject({
      status: 404,
      body: { message: "Unknown interaction", code: 10062 },
    });
  });

  test.each([6, 7, 8, 9, 1, 2, "4", undefined])(
    "type %s does not answer a command",
    async (type) => {
      const sandbox = await openQuiet();
      const exchange = sandbox.user().slash("bare");
      const { status, body } = await respond(sandbox, exchange, { type, data: { content: "x" } });
      expect(status).toBe(400);
      expect(body).toMatchObject({ code: 50035, errors: { type: { _errors: [{}] } } });
      // What was refused is no answer: the next one still counts.
      expect((await respond(sandbox, exchange, REPLY)).status).toBe(204);
    },
  );

  test("a deferral that is never filled fails when its token expires", async () => {
    const sandbox = await openQuiet({ tokenLifeMs: 80 });
    const exchange = sandbox.user().slash("bare");
    expect((await respond(sandbox, exchange, { type: 5 })).status).toBe(204);
    expect(await exchange.callback).toEqual({ type: 5 });
    await expect(exchange.answer).rejects.toThrow(/never answered/u);
  });

  test("the sandbox's end fails what is under way", async () => {
    const sandbox = await openQuiet();
    const exchange = sandbox.user().slash("bare");
    await sandbox.close();
    await expect(exchange.answer).rejects.toThrow(/sandbox was closed/u);
  });
});

describe("a token", () => {
  test("is no good before the first response", async () => {
    const sandbox = await openQuiet();
    const exchange = sandbox.user().slash("bare");
    expect(await webhook(sandbox, exchange, "POST", "", { content: "x" })).toMatchObject({
      status: 404,
      body: { message: "Unknown Webhook", code: 10015 },
    });
  });

  test("expires, even where the exchange is forgotten", async () => {
    const sandbox = await openQuiet({ tokenLifeMs: 60 });
    const exchange = sandbox.user().slash("bare");
    await respond(sandbox, exchange, REPLY);
    expect((await webhook(sandbox, exchange, "GET", "@original")).status).toBe(200);
    await sleep(80);
    sandbox.user().slash("bare");
    for (const [method, message] of [
      ["GET", "@original"],
      ["PATCH", "@original"],
      ["DELETE", "@original"],
      ["POST", ""],
    ] as const) {
      const body = method === "GET" || method === "DELETE" ? undefined : { content: "x" };
      expect(await webhook(sandbox, exchange, method, message, body)).toEqual({
        status: 401,
        body: { message: "Invalid Webhook Token", code: 50027 },
      });
    }
  });

  test("that was never given is unknown", async () => {
    const sandbox = await openQuiet();
    const path = `/webhooks/${sandbox.applicationId}/bm90aGluZw/messages/@original`;
    expect((await call(sandbox, "GET", path)).body).toMatchObject({ code: 10015 });
  });

  test("reaches only its own messages", async () => {
    const sandbox = await openQuiet();
    const [one, other] = [sandbox.user().slash("bare"), sandbox.user().slash("bare")];
    await respond(sandbox, one, REPLY);
    await respond(sandbox, other, REPLY);
    const { id } = await one.answer;
    expect((await webhook(sandbox, one, "PATCH", id, { content: "x" })).status).toBe(200);
    expect(await webhook(sandbox, other, "PATCH", id, { content: "y" })).toMatchObject({
      status: 404,
      body: { message: "Unknown Message", code: 10008 },
    });
  });

  test("names its original plainly and percent-encoded", async () => {
    const sandbox = await openQuiet();
    const exchange = sandbox.user().slash("bare");
    await respond(sandbox, exchange, REPLY);
    const plain = await webhook(sandbox, exchange, "GET", "@original");
    expect(await webhook(sandbox, exchange, "GET", "%40original")).toEqual(plain);
    expect(plain.body).toEqual(await exchange.answer);
  });
});

describe("deferrals and follow-ups", () => {
  test("a follow-up fills a loading message, whose privacy stays the deferral's", async () => {
    const sandbox = await openQuiet();
    const exchange = sandbox.user().slash("bare");
    await respond(sandbox, exchange, { type: 5, data: { flags: MessageFlags.Ephemeral } });
    const [loading] = sandbox.messages();
    expect(loading).toMatchObject({ content: "", flags: 192 });
    const filled = await webhook(sandbox, exchange, "POST", "", { content: "Filled", flags: 0 });
    expect(filled.body).toMatchObject({ id: loading?.id, content: "Filled", flags: 64 });
    expect(await exchange.answer).toEqual(filled.body);
    expect(exchange.followUps).toEqual([]);
    const next = await webhook(sandbox, exchange, "POST", "", { content: "Public" });
    expect(next.body).toMatchObject({ flags: 0, message_reference: { message_id: loading?.id } });
    expect(exchange.followUps).toEqual([next.body]);
  });

  test("a public deferral that is deleted leaves the answer to a private follow-up", async () => {
    const { sandbox } = await openStage(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.deleteReply();
      await interaction.followUp({ content: "Psst", flags: MessageFlags.Ephemeral });
    });
    const exchange = sandbox.user().slash("bare");
    expect(await exchange.answer).toMatchObject({ content: "Psst", flags: 64 });
    expect(exchange.deleted).toBe(true);
    expect(sandbox.messages()).toEqual([await exchange.answer]);
  });

  test("an edit never changes whether a message is private", async () => {
    const sandbox = await openQuiet();
    for (const flags of [0, 64]) {
      const exchange = sandbox.user().slash("bare");
      await respond(sandbox, exchange, { type: 4, data: { content: "x", flags } });
      const edit = { content: "y", flags: 64 - flags };
      const { body } = await webhook(sandbox, exchange, "PATCH", "@original", edit);
      expect(body).toMatchObject({ content: "y", flags });
    }
  });

  test("an edit leaves what it does not name and takes away what it names as null", async () => {
    const sandbox = await openQuiet();
    const exchange = sandbox.user().slash("bare");
    const data = { content: "Text", embeds: [{ title: "Title" }] };
    await respond(sandbox, exchange, { type: 4, data });
    const original = (body: unknown) => webhook(sandbox, exchange, "PATCH", "@original", body);
    expect((await original({ content: null })).body).toMatchObject({
      content: "",
      embeds: [{ title: "Title", type: "rich" }],
    });
    expect(await original({ embeds: [] })).toMatchObject({ status: 400, body: { code: 50006 } });
    expect((await original({ content: "Back", embeds: [] })).body).toMatchObject({
      content: "Back",
      embeds: [],
    });
  });

  test("what is deleted is gone", async () => {
    const sandbox = await openQuiet();
    const exchange = sandbox.user().slash("bare");
    await respond(sandbox, exchange, REPLY);
    expect((await webhook(sandbox, exchange, "DELETE", "@original")).status).toBe(204);
    expect(exchange.deleted).toBe(true);
    expect(sandbox.messages()).toEqual([]);
    expect(await webhook(sandbox, exchange, "GET", "@original")).toMatchObject({ status: 404 });
  });

  const BUTTONS = [{ type: 1, components: [{ type: 2, style: 2, label: "x", custom_id: "x" }] }];

  test("the message whose button was pressed may be deleted, which is an answer", async () => {
    const sandbox = await openQuiet();
    const user = sandbox.user();
    const first = user.slash("bare");
    await respond(sandbox, first, { type: 4, data: { content: "Hello", components: BUTTONS } });
    const message = await first.answer;
    const pressed = user.press(message, "x");
    await respond(sandbox, pressed, { type: 6 });
    expect((await webhook(sandbox, pressed, "DELETE", "@original")).status).toBe(204);
    expect((await pressed.answer).id).toBe(message.id);
    expect(pressed.deleted).toBe(true);
    expect(sandbox.messages()).toEqual([]);
  });

  test("a follow-up to a press on a private message is as private as it says", async () => {
    const sandbox = await openQuiet();
    const user = sandbox.user();
    const first = user.slash("bare");
    const data = { content: "Psst", components: BUTTONS, flags: MessageFlags.Ephemeral };
    await respond(sandbox, first, { type: 4, data });
    const message = await first.answer;
    for (const type of [6, 7]) {
      const pressed = user.press(message, "x");
      await respond(sandbox, pressed, { type, data: {} });
      const shared = await webhook(sandbox, pressed, "POST", "", { content: "All ears" });
      expect(shared.body).toMatchObject({
        flags: 0,
        interaction_metadata: { user: { id: user.id }, interacted_message_id: message.id },
      });
      const secret = { content: "You", flags: MessageFlags.Ephemeral };
      expect((await webhook(sandbox, pressed, "POST", "", secret)).body).toMatchObject({
        flags: 64,
      });
    }
  });

  test("where the app is installed for the user alone, five follow-ups are the most", async () => {
    const sandbox = await openQuiet();
    const statuses = async (place: "guild" | "elsewhere") => {
      const exchange = sandbox.user({ place }).slash("bare");
      await respond(sandbox, exchange, REPLY);
      const seen: number[] = [];
      for (let count = 0; count < 6; count += 1) {
        seen.push((await webhook(sandbox, exchange, "POST", "", { content: "x" })).status);
      }
      return seen;
    };
    expect(await statuses("elsewhere")).toEqual([200, 200, 200, 200, 200, 400]);
    expect(await statuses("guild")).toEqual([200, 200, 200, 200, 200, 200]);
  });
});

describe("what is remembered", () => {
  test("is the last thousand messages, and exchanges enough for a storm", async () => {
    const sandbox = await openQuiet();
    const first = sandbox.user().slash("bare");
    await respond(sandbox, first, REPLY);
    for (let count = 0; count < 1000; count += 1) {
      await respond(sandbox, sandbox.user().slash("bare"), REPLY);
    }
    expect(sandbox.messages()).toHaveLength(1000);
    expect(sandbox.messages()).not.toContainEqual(await first.answer);
    // Forgotten by the list, but not by its own token.
    expect((await webhook(sandbox, first, "GET", "@original")).status).toBe(200);
    for (let count = 0; count < 10_000; count += 1) sandbox.user().slash("bare");
    expect((await webhook(sandbox, first, "GET", "@original")).body).toMatchObject({ code: 10015 });
  });
});
